/** Files on their way in: progress, cancel, the question for a password. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ImportHandlers } from "../../app/desk/client-types.ts";
import type { ImportedFile, ImportItem } from "../../app/desk/types.ts";
import type { CaseId } from "../../domain/kernel/ids.ts";
import { desk, showView } from "./desk.ts";
import { language } from "./language.ts";

export interface FileProgress {
  readonly path: string;
  readonly fraction: number;
  readonly phase: "waiting" | "reading" | "storing" | "done";
}

export interface PasswordQuestion {
  readonly path: string;
  readonly isRetry: boolean;
  answer(password: string | null): void;
}

const running = signal<readonly FileProgress[]>([]);
const question = signal<PasswordQuestion | null>(null);
const outcomes = signal<readonly ImportedFile[]>([]);
let controller: AbortController | null = null;

export const importing: ReadonlySignal<readonly FileProgress[]> = computed(() => running.value);
export const passwordQuestion: ReadonlySignal<PasswordQuestion | null> = computed(() => question.value);
/** Files of the last import that did not become papers, with the reason. */
export const notImported: ReadonlySignal<readonly ImportedFile[]> = computed(() =>
  outcomes.value.filter((file) => file.outcome !== "read"),
);

export function cancelImport(): void {
  controller?.abort();
}

function handlers(paths: readonly string[]): ImportHandlers {
  controller = new AbortController();
  running.value = paths.map((path) => ({ path, fraction: 0, phase: "waiting" }));
  return {
    signal: controller.signal,
    progress(path, fraction, phase) {
      const known = running.value.some((file) => file.path === path);
      const next: FileProgress = { path, fraction, phase };
      running.value = known ? running.value.map((file) => (file.path === path ? next : file)) : [...running.value, next];
    },
    password: (path, isRetry) =>
      new Promise((resolve) => {
        question.value = {
          path,
          isRetry,
          answer(password) {
            question.value = null;
            resolve(password);
          },
        };
      }),
  };
}

function ended(files: readonly ImportedFile[]): void {
  outcomes.value = files;
  running.value = [];
  controller = null;
}

export async function importInto(id: CaseId, items: readonly ImportItem[]): Promise<readonly ImportedFile[]> {
  if (items.length === 0 || running.value.length > 0) return [];
  try {
    const { view, files } = await (await desk()).importFiles(id, items, handlers(items.map((item) => item.path)), language.value);
    showView(view);
    ended(files);
    return files;
  } catch (error) {
    ended([]);
    throw error;
  }
}

/** One click: the sample case, through the same import. */
export async function startSample(): Promise<CaseId | null> {
  if (running.value.length > 0) return null;
  try {
    const { view, files } = await (await desk()).createSample(handlers([]), language.value);
    showView(view);
    ended(files);
    return view.summary.id;
  } catch (error) {
    ended([]);
    throw error;
  }
}
