/** The one connection to the desk, opened when first needed; what it says is kept in signals the screens only read. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Desk } from "../../app/desk/client-types.ts";
import type { CaseSummary, CaseView, Settings } from "../../app/desk/types.ts";
import type { CaseFile, Decision } from "../../domain/case/case-file.ts";
import type { CaseId } from "../../domain/kernel/ids.ts";
import { findingWords } from "../command/words.ts";
import { isDemonstration } from "../reading/demonstration.ts";
import { language, setLanguage } from "./language.ts";
import { keptSentinel, showKeeping } from "./keeping.ts";
import { say } from "./messages.ts";

let opening: Promise<Desk> | null = null;
let covered: Promise<Desk> | null = null;

/** The desk's code is loaded on first use: the first paint needs none of it. */
export function desk(): Promise<Desk> {
  opening ??= import("../desk/open-desk.ts").then(({ openDesk }) => openDesk(keptSentinel(), showKeeping));
  return isDemonstration.value ? coveredDesk(opening) : opening;
}

/** The same desk with names and numbers covered. */
function coveredDesk(open: Promise<Desk>): Promise<Desk> {
  covered ??= Promise.all([open, import("../reading/covered-desk.ts")]).then(([real, module]) =>
    module.coveredDesk(real, () => say(findingWords.value.reading.refused)),
  );
  return covered;
}

const caseList = signal<readonly CaseSummary[] | null>(null);
const openView = signal<CaseView | null>(null);
const pending = signal(0);
const failure = signal<string | null>(null);
const known = signal<Settings>({ actor: "", language: "zh-CN" });

/** Null until they have been read. */
export const cases: ReadonlySignal<readonly CaseSummary[] | null> = computed(() => caseList.value);
export const caseView: ReadonlySignal<CaseView | null> = computed(() => openView.value);
/** A change is on its way to the disk. */
export const isSaving: ReadonlySignal<boolean> = computed(() => pending.value > 0);
/** Set when the last action could not be completed; the words are chosen by the shell. */
export const lastFailure: ReadonlySignal<string | null> = computed(() => failure.value);
export const settings: ReadonlySignal<Settings> = computed(() => known.value);

/** Every question and every change goes through here: one place that notices failure. */
async function asking<T>(action: (open: Desk) => Promise<T>): Promise<T | null> {
  try {
    const done = await action(await desk());
    failure.value = null;
    return done;
  } catch (error) {
    failure.value = failureText(error);
    return null;
  }
}

/** The store's refusals by their code, anything else by its own words. */
function failureText(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "READ_ONLY" || code === "IN_RECOVERY" || code === "STORAGE_FULL") return code;
  return error instanceof Error ? error.message : String(error);
}

/** A change: it counts as being saved until the desk says it is stored. */
async function doing<T>(action: (open: Desk) => Promise<T>): Promise<T | null> {
  pending.value++;
  const done = await asking(action);
  pending.value--;
  return done;
}

export async function loadSettings(): Promise<void> {
  const found = await asking((open) => open.settings());
  if (!found) return;
  known.value = found;
  setLanguage(found.language);
}

/** False when it could not be stored: nobody may then say that it was. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const saved = await doing((open) => open.saveSettings({ ...known.value, ...change }));
  if (!saved) return false;
  known.value = saved;
  if (saved.language === language.value) return true;
  setLanguage(saved.language);
  const view = openView.value;
  if (view) await openCase(view.summary.id);
  return true;
}

export async function loadCases(): Promise<void> {
  const found = await asking((open) => open.listCases());
  if (found) caseList.value = found;
}

export async function openCase(id: CaseId): Promise<void> {
  if (openView.value?.summary.id !== id) openView.value = null;
  const view = await asking((open) => open.openCase(id, language.value));
  if (view) openView.value = view;
}

export async function createCase(caseFile: CaseFile): Promise<CaseId | null> {
  const view = await doing((open) => open.createCase(caseFile, { isSample: false, language: language.value }));
  if (view) openView.value = view;
  return view?.summary.id ?? null;
}

/** An action that makes a case and answers it, or null when there was nothing to make one of. */
export async function createdBy(action: (open: Desk) => Promise<CaseView | null>): Promise<CaseId | null> {
  const view = await doing(action);
  if (view) openView.value = view;
  return view?.summary.id ?? null;
}

export async function deleteCase(id: CaseId, message: string): Promise<void> {
  await doing((open) => open.deleteCase(id));
  say(message);
  await loadCases();
}

export async function restoreCase(id: CaseId): Promise<void> {
  await doing((open) => open.restoreCase(id));
  await loadCases();
}

export async function eraseCase(id: CaseId): Promise<void> {
  await doing((open) => open.eraseCase(id));
  await loadCases();
}

/** Runs an action on the open case that answers its new view. */
export async function onCase(action: (open: Desk, id: CaseId) => Promise<CaseView>): Promise<boolean> {
  const id = openView.value?.summary.id;
  if (!id) return false;
  const view = await doing((open) => action(open, id));
  if (view && openView.value?.summary.id === id) openView.value = view;
  return view !== null;
}

export const saveCaseFile = (caseFile: CaseFile): Promise<boolean> => onCase((open, id) => open.saveCaseFile(id, caseFile, language.value));
export const decide = (decision: Omit<Decision, "id" | "at" | "by">): Promise<boolean> =>
  onCase((open, id) => open.decide(id, decision, language.value));
export const withdraw = (decision: string): Promise<boolean> => onCase((open, id) => open.withdraw(id, decision, language.value));
export const undo = (): Promise<boolean> => onCase((open, id) => open.undo(id, language.value));
export const redo = (): Promise<boolean> => onCase((open, id) => open.redo(id, language.value));

/** Shows a view that another action (an import) has already fetched. */
export function showView(view: CaseView): void {
  openView.value = view;
}
