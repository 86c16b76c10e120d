/** The case file while it is being filled in: kept after a pause, when a field is left behind, and when the page is put away. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseView } from "../../../../../app/desk/types.ts";
import type { CaseFile } from "../../../../../domain/case/case-file.ts";
import { redo, saveCaseFile, undo } from "../../../../state/desk.ts";

/** [P] Long enough to finish a number, short enough to lose nothing. */
const PAUSE_MS = 900;

export interface Autosave {
  readonly draft: CaseFile;
  readonly state: "saved" | "waiting" | "failed";
  change(next: CaseFile): void;
  /** Stores what waits; true when nothing is left unsaved. */
  flush(): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export function useAutosave(view: CaseView): Autosave {
  const [draft, setDraft] = useState<CaseFile>(view.caseFile);
  const [state, setState] = useState<Autosave["state"]>("saved");
  const waiting = useRef<CaseFile | null>(null);
  const saving = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  // A view that comes back is taken over only when nothing newer is on its way.
  useEffect(() => {
    if (waiting.current === null && saving.current === null) setDraft(view.caseFile);
  }, [view.caseFile]);

  async function flush(): Promise<boolean> {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (saving.current) await saving.current;
    const next = waiting.current;
    if (next === null) return true;
    waiting.current = null;
    saving.current = saveCaseFile(next);
    const isKept = await saving.current;
    saving.current = null;
    if (!isKept) waiting.current ??= next;
    setState(isKept ? (waiting.current === null ? "saved" : "waiting") : "failed");
    return isKept;
  }

  const flushNow = useRef(flush);
  flushNow.current = flush;
  useEffect(() => {
    const onHide = (): void => void flushNow.current();
    addEventListener("pagehide", onHide);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onHide);
      void flushNow.current();
    };
  }, []);

  return {
    draft,
    state,
    change(next) {
      waiting.current = next;
      setDraft(next);
      setState("waiting");
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void flushNow.current(), PAUSE_MS);
    },
    flush,
    undo: async () => void ((await flush()) && (await undo())),
    redo: async () => void ((await flush()) && (await redo())),
  };
}
