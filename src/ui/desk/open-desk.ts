/** Puts the desk together for the screens: one desk worker for the life of the page, a reader worker for each file. */
import deskUrl from "../../../workers/desk/main.ts?worker&url";
import type { Desk, ImportHandlers } from "../../app/desk/client-types.ts";
import type { CaseView, DeskApi, ImportedFile, ImportItem, ReadPaper } from "../../app/desk/types.ts";
import type { PaperKind } from "../../domain/documents/document.ts";
import type { SheetMapping } from "../../domain/documents/mapping/mapping.ts";
import type { CaseId, DocId } from "../../domain/kernel/ids.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { type Client, client } from "../../platform/rpc/client.ts";
import { RemoteError } from "../../platform/rpc/wire.ts";
import { startWorker } from "../../platform/worker-start/start-worker.ts";
import { inFreshReader } from "./reader-worker.ts";
import { openViewer } from "./viewer.ts";

export async function openDesk(): Promise<Desk> {
  const worker = await startWorker(new URL(deskUrl, import.meta.url), "desk");
  const desk = client<DeskApi>(worker, worker);
  const viewer = openViewer((id, paper) => desk.call("paperBytes", [id, paper]));

  async function importFiles(
    id: CaseId,
    items: readonly ImportItem[],
    handlers: ImportHandlers,
    language: Language,
  ): ReturnType<Desk["importFiles"]> {
    const files: ImportedFile[] = [];
    let view = await desk.call("openCase", [id, language]);
    for (const item of items) {
      if (handlers.signal.aborted) {
        files.push({ path: item.path, papers: [], outcome: "cancelled", message: "" });
        continue;
      }
      const { file, papers } = await readItem(desk, item, handlers);
      if (papers.length > 0) {
        handlers.progress(item.path, 1, "storing");
        view = await desk.call("addPapers", [id, papers, language], { transfer: buffersOf(papers) });
      }
      files.push(file);
      handlers.progress(item.path, 1, "done");
    }
    return { view, files };
  }

  async function reread(
    id: CaseId,
    paper: DocId,
    how: { readonly mappings: readonly SheetMapping[]; readonly kind: PaperKind | null },
    language: Language,
  ): Promise<CaseView> {
    const view = await desk.call("openCase", [id, language]);
    const path = view.papers.find((row) => row.id === paper)?.paths[0] ?? paper;
    const bytes = await desk.call("paperBytes", [id, paper]);
    const read = await inFreshReader("reread", [{ path, bytes, ...how }], {});
    return desk.call("replacePaper", [id, read, how.mappings, language]);
  }

  return {
    ...forwarded(desk),
    importFiles,
    async createSample(handlers, language) {
      const { sampleCaseFile, sampleFiles } = await import("../../sample/index.ts");
      const view = await desk.call("createCase", [await sampleCaseFile(), { isSample: true, language }]);
      return importFiles(view.summary.id, await sampleFiles(), handlers, language);
    },
    window: (id, paper, at, rows) => viewer.window(id, paper, at, rows),
    proposeMapping: (id, paper, sheet, kind) => viewer.propose(id, paper, sheet, kind),
    applyMappings: (id, paper, mappings, language) => reread(id, paper, { mappings, kind: null }, language),
    setKind: (id, paper, kind, language) => reread(id, paper, { mappings: [], kind }, language),
  };
}

/** Reads one dropped file, asking for a password as often as needed. Bad files end in papers with problems; only a dead worker ends here. */
async function readItem(
  desk: Client<DeskApi>,
  item: ImportItem,
  handlers: ImportHandlers,
): Promise<{ file: ImportedFile; papers: readonly ReadPaper[] }> {
  let password: string | null = null;
  for (;;) {
    try {
      const mappings = await desk.call("mappings", []);
      const answer = await inFreshReader(
        "read",
        [{ path: item.path, bytes: item.bytes, mappings, ...(password === null ? {} : { password }) }],
        {
          signal: handlers.signal,
          progress: (fraction) => handlers.progress(item.path, fraction, "reading"),
        },
      );
      if (answer.kind === "papers") {
        return {
          file: { path: item.path, papers: answer.papers.map(({ document }) => document.id), outcome: "read", message: "" },
          papers: answer.papers,
        };
      }
      password = await handlers.password(item.path, password !== null);
      if (password === null) return { file: { path: item.path, papers: [], outcome: "needs-password", message: "" }, papers: [] };
    } catch (error) {
      const cancelled = handlers.signal.aborted;
      const message = error instanceof RemoteError ? error.code : String(error);
      return { file: { path: item.path, papers: [], outcome: cancelled ? "cancelled" : "stopped", message }, papers: [] };
    }
  }
}

/** Columns are moved to the desk, not copied: the reader that made them is gone. */
function buffersOf(papers: readonly ReadPaper[]): Transferable[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (Array.isArray(value)) {
      if (typeof value[0] === "object") value.forEach(visit);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  for (const paper of papers) visit(paper);
  return [...buffers];
}

type Forwarded = Omit<DeskApi, "addPapers" | "replacePaper">;

/** The calls the screens make on the desk as they are. */
function forwarded(desk: Client<DeskApi>): Forwarded {
  return {
    settings: () => desk.call("settings", []),
    saveSettings: (...args) => desk.call("saveSettings", args),
    listCases: () => desk.call("listCases", []),
    createCase: (...args) => desk.call("createCase", args),
    openCase: (...args) => desk.call("openCase", args),
    saveCaseFile: (...args) => desk.call("saveCaseFile", args),
    decide: (...args) => desk.call("decide", args),
    withdraw: (...args) => desk.call("withdraw", args),
    undo: (...args) => desk.call("undo", args),
    redo: (...args) => desk.call("redo", args),
    deletePaper: (...args) => desk.call("deletePaper", args),
    restorePaper: (...args) => desk.call("restorePaper", args),
    deleteCase: (...args) => desk.call("deleteCase", args),
    restoreCase: (...args) => desk.call("restoreCase", args),
    eraseCase: (...args) => desk.call("eraseCase", args),
    paperBytes: (...args) => desk.call("paperBytes", args),
    transactions: (...args) => desk.call("transactions", args),
    queryRows: (...args) => desk.call("queryRows", args),
    groupRows: (...args) => desk.call("groupRows", args),
    rowTable: (...args) => desk.call("rowTable", args),
    names: (...args) => desk.call("names", args),
    mappings: () => desk.call("mappings", []),
    saveMapping: (...args) => desk.call("saveMapping", args),
    deleteMapping: (...args) => desk.call("deleteMapping", args),
    report: (...args) => desk.call("report", args),
    saveReport: (...args) => desk.call("saveReport", args),
    recordExport: (...args) => desk.call("recordExport", args),
    events: (...args) => desk.call("events", args),
    storage: () => desk.call("storage", []),
  };
}
