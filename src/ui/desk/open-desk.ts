/** Puts the desk together for the screens: one desk worker for the life of the page, a reader worker for each file. */
import deskUrl from "../../../workers/desk/main.ts?worker&url";
import type { Desk, ImportHandlers } from "../../app/desk/client-types.ts";
import type { DeskWorkerApi, KeepingStatus } from "../../app/desk/keeping/types.ts";
import type { CaseView, ImportedFile, ImportItem, ReadPaper, StorageState } from "../../app/desk/types.ts";
import type { CaseFile } from "../../domain/case/case-file.ts";
import { readingSaid } from "../../domain/case/reading-said.ts";
import type { PaperDocument } from "../../domain/documents/document.ts";
import { type CaseId, docId } from "../../domain/kernel/ids.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { FarVault } from "../../ports/vault.ts";
import { type Client, client } from "../../platform/rpc/client.ts";
import { RemoteError } from "../../platform/rpc/wire.ts";
import { startWorker } from "../../platform/worker-start/start-worker.ts";
import { inFreshReader } from "./reader-worker.ts";
import { vaultDesk } from "./vault-desk.ts";
import { openViewer } from "./viewer.ts";

/** `sentinel` is what the page kept of the last time; `follow` hears what the desk says of the store, again and again. */
export async function openDesk(sentinel: string | null, follow: (status: KeepingStatus) => void): Promise<Desk> {
  const worker = await startWorker(new URL(deskUrl, import.meta.url), "desk");
  const desk = client<DeskWorkerApi & FarVault>(worker, worker);
  const opened = await desk.call("openKeeping", [sentinel]);
  follow(opened);
  void followFrom(desk, opened.revision, follow);
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
      if (!hasRoom(await desk.call("storage", []), item)) {
        files.push({ path: item.path, papers: [], outcome: "no-room", message: "" });
        continue;
      }
      const { file, papers } = await readItem(desk, view.caseFile, item, handlers);
      if (papers.length > 0) {
        handlers.progress(item.path, 1, "storing");
        const used = usedMappings(papers);
        view = await desk.call("addPapers", [id, papers, language], { transfer: buffersOf(papers) });
        view = await noteUse(id, used, view, language);
      }
      files.push(file);
      handlers.progress(item.path, 1, "done");
    }
    return { view: noted(view), files };
  }

  /** A remembered mapping that read a paper becomes the case's own word, so that the command line reads the paper the same way. */
  async function noteUse(id: CaseId, used: readonly UsedMapping[], before: CaseView, language: Language): Promise<CaseView> {
    if (used.length === 0) return before;
    const known = await desk.call("mappings", []);
    let view = before;
    for (const { paper, mapping } of used) {
      const found = known.find((one) => one.id === mapping);
      if (found && readingSaid(view.caseFile, paper).confirmed.every((one) => one.id !== mapping))
        view = await desk.call("decide", [id, { type: "map", target: paper.id, value: JSON.stringify(found) }, language]);
    }
    return view;
  }

  /** The last case file seen of each open case: what a change is compared with. */
  const seen = new Map<CaseId, CaseFile>();

  function noted(view: CaseView): CaseView {
    seen.set(view.summary.id, view.caseFile);
    return view;
  }

  /** After a change of what people said (an undo among them): papers whose reading it changes are read again from their stored bytes. */
  async function synced(view: CaseView, language: Language): Promise<CaseView> {
    const { id } = view.summary;
    const before = seen.get(id) ?? view.caseFile;
    let now = noted(view);
    for (const paper of view.papers) {
      const how = readingSaid(view.caseFile, paper);
      if (JSON.stringify(how) === JSON.stringify(readingSaid(before, paper))) continue;
      const bytes = await desk.call("paperBytes", [id, paper.id]);
      // Only what the case itself says: a remembered mapping that reads a paper was noted in the case when the paper came in, and one whose
      // note has been taken back must not read it again unseen, or the command line would see another case.
      const read = await inFreshReader(
        "reread",
        [{ path: paper.paths[0] ?? paper.id, bytes, mappings: how.offered, confirmed: how.confirmed, kind: how.kind }],
        {},
      );
      now = noted(await desk.call("replacePaper", [id, read, language]));
    }
    return now;
  }

  return {
    ...forwarded(desk),
    vault: vaultDesk(desk),
    importFiles,
    renewCase: async (...args) => noted(await desk.call("renewCase", args)),
    openCase: async (...args) => noted(await desk.call("openCase", args)),
    saveCaseFile: async (id, caseFile, language) => synced(await desk.call("saveCaseFile", [id, caseFile, language]), language),
    decide: async (id, decision, language) => synced(await desk.call("decide", [id, decision, language]), language),
    withdraw: async (id, decision, language) => synced(await desk.call("withdraw", [id, decision, language]), language),
    undo: async (id, language) => synced(await desk.call("undo", [id, language]), language),
    redo: async (id, language) => synced(await desk.call("redo", [id, language]), language),
    async createSample(handlers, language) {
      const { sampleCaseFile, sampleFiles } = await import("../../sample/index.ts");
      const view = noted(await desk.call("createCase", [await sampleCaseFile(), { isSample: true, language }]));
      return importFiles(view.summary.id, await sampleFiles(), handlers, language);
    },
    async sampleAssessment(language) {
      const { sampleCaseFile, sampleFiles } = await import("../../sample/index.ts");
      const caseFile = await sampleCaseFile();
      const documents: PaperDocument[] = [];
      for (const item of await sampleFiles())
        documents.push(...(await readItem(desk, caseFile, item, unheard)).papers.map(({ document }) => document));
      return desk.call("assessUnstored", [caseFile, documents, language]);
    },
    window: (id, paper, at, rows) => viewer.window(id, paper, at, rows),
    sheetPage: (id, paper, question) => viewer.page(id, paper, question),
    tableOf: (html) => viewer.tableOf(html),
    proposeMapping: (id, paper, sheet, kind) => viewer.propose(id, paper, sheet, kind),
    async applyMappings(id, paper, mappings, language) {
      let view = await desk.call("openCase", [id, language]);
      for (const mapping of mappings) {
        await desk.call("saveMapping", [mapping]);
        // The later word on a template counts; the earlier one is taken back.
        for (const older of view.caseFile.decisions ?? [])
          if (older.type === "map" && older.target === paper && older.value?.includes(`"${mapping.id}"`))
            view = await desk.call("withdraw", [id, older.id, language]);
        view = await desk.call("decide", [id, { type: "map", target: paper, value: JSON.stringify(mapping) }, language]);
      }
      return synced(view, language);
    },
    async setKind(id, paper, kind, language) {
      const { caseFile } = await desk.call("openCase", [id, language]);
      const others = (caseFile.documents ?? []).filter((entry) => entry.sha256 !== paper);
      const { kind: _before, ...rest } = caseFile.documents?.find((entry) => entry.sha256 === paper) ?? { sha256: paper };
      const documents = [...others, { ...rest, ...(kind === null ? {} : { kind }) }];
      return synced(await desk.call("saveCaseFile", [id, { ...caseFile, documents }, language]), language);
    },
  };
}

/** [P] Free space a file needs, as a multiple of its size: itself, what is read from it, and the journal's copy of both. */
const ROOM_FACTOR = 3;

function hasRoom({ usedBytes, quotaBytes }: StorageState, item: ImportItem): boolean {
  return usedBytes === null || quotaBytes === null || quotaBytes - usedBytes >= ROOM_FACTOR * item.bytes.length;
}

/** Ends with the worker. */
async function followFrom(desk: Client<DeskWorkerApi>, from: number, follow: (status: KeepingStatus) => void): Promise<void> {
  try {
    for (let revision = from; ; ) {
      const status = await desk.call("keepingAfter", [revision], { isStanding: true });
      revision = status.revision;
      follow(status);
    }
  } catch {
    // The desk's own calls say that the worker is gone.
  }
}

/** The sample is read without a word: it has no password and nobody waits for its bar. */
const unheard: ImportHandlers = { progress() {}, password: () => Promise.resolve(null), signal: new AbortController().signal };

/** Reads one dropped file, asking for a password as often as needed. Bad files end in papers with problems; only a dead worker ends here. */
async function readItem(
  desk: Client<DeskWorkerApi>,
  caseFile: CaseFile,
  item: ImportItem,
  handlers: ImportHandlers,
): Promise<{ file: ImportedFile; papers: readonly ReadPaper[] }> {
  let password: string | null = null;
  for (;;) {
    try {
      // The hash is not known before the bytes are read: what was said under the file's name counts here, by hash when it is read again.
      const { confirmed, offered, kind } = readingSaid(caseFile, { id: NO_ID, paths: [item.path] });
      const mappings = [...offered, ...(await desk.call("mappings", []))];
      const answer = await inFreshReader(
        "read",
        [{ path: item.path, bytes: item.bytes, mappings, confirmed, kind, ...(password === null ? {} : { password }) }],
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

const NO_ID = docId("0".repeat(64));

interface UsedMapping {
  readonly paper: Pick<PaperDocument, "id" | "paths">;
  readonly mapping: string;
}

/** Sheets that a mapping read, by the layout it leaves behind. Taken before the papers are handed over. */
function usedMappings(papers: readonly ReadPaper[]): UsedMapping[] {
  return papers.flatMap(({ document }) =>
    document.contents.flatMap(({ recognition }) => {
      const mapping = /^mapping-(.+)$/.exec(recognition.layout)?.[1];
      return mapping === undefined ? [] : [{ paper: { id: document.id, paths: document.paths }, mapping }];
    }),
  );
}

type Forwarded = Omit<DeskWorkerApi, "openKeeping" | "keepingAfter" | "addPapers" | "replacePaper">;

/** The calls the screens make on the desk as they are. */
function forwarded(desk: Client<DeskWorkerApi>): Forwarded {
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
    renewCase: (...args) => desk.call("renewCase", args),
    renewFromFile: (...args) => desk.call("renewFromFile", args),
    readings: (...args) => desk.call("readings", args),
    names: (...args) => desk.call("names", args),
    workingPaper: (...args) => desk.call("workingPaper", args),
    reportTemplates: () => desk.call("reportTemplates", []),
    reportTemplateBytes: (...args) => desk.call("reportTemplateBytes", args),
    saveReportTemplate: (...args) => desk.call("saveReportTemplate", args),
    deleteReportTemplate: (...args) => desk.call("deleteReportTemplate", args),
    reportOutlines: () => desk.call("reportOutlines", []),
    saveReportOutline: (...args) => desk.call("saveReportOutline", args),
    deleteReportOutline: (...args) => desk.call("deleteReportOutline", args),
    assessUnstored: (...args) => desk.call("assessUnstored", args),
    mappings: () => desk.call("mappings", []),
    saveMapping: (...args) => desk.call("saveMapping", args),
    deleteMapping: (...args) => desk.call("deleteMapping", args),
    report: (...args) => desk.call("report", args),
    saveReport: (...args) => desk.call("saveReport", args),
    recordExport: (...args) => desk.call("recordExport", args),
    events: (...args) => desk.call("events", args),
    storage: () => desk.call("storage", []),
    takeOver: () => desk.call("takeOver", []),
    recover: () => desk.call("recover", []),
    acceptLoss: () => desk.call("acceptLoss", []),
    setBackupFolder: (...args) => desk.call("setBackupFolder", args),
    forgetBackupFolder: () => desk.call("forgetBackupFolder", []),
    backupFolder: () => desk.call("backupFolder", []),
    backUp: () => desk.call("backUp", []),
    backupFile: () => desk.call("backupFile", []),
    noteBackupKept: (...args) => desk.call("noteBackupKept", args),
    inspectBackup: (...args) => desk.call("inspectBackup", args),
    restoreBackup: (...args) => desk.call("restoreBackup", args),
    drill: (...args) => desk.call("drill", args),
  };
}
