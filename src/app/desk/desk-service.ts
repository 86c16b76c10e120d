/**
 * The officer's verbs over stored cases. Each that changes something is one commit with its event; what is shown next is computed
 * anew from the stored papers and the case file, so the screen and the command line can never disagree.
 */
import * as v from "valibot";
import { assess } from "../../domain/assessment/assess.ts";
import type { Assessment } from "../../domain/assessment/assessment.ts";
import { type CaseFile, caseFileSchema, type Decision } from "../../domain/case/case-file.ts";
import type { PaperDocument } from "../../domain/documents/document.ts";
import { mappingSchema, type SheetMapping } from "../../domain/documents/mapping/mapping.ts";
import { type CaseId, caseId, type DocId } from "../../domain/kernel/ids.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { CaseStore, PageKey, PageWrite } from "../../ports/case-store.ts";
import type { Clock, Digest, FreshIds } from "../../ports/clock.ts";
import type { WorkbookWriter } from "../../ports/workbook-writer.ts";
import { caseSummary, caseView } from "./case-view.ts";
import { keptSteps } from "./history-size.ts";
import { originalDesk } from "./original/original-desk.ts";
import { renewalDesk } from "./renewal/renewal-desk.ts";
import { type CaseState, caseRows, rowDesk } from "./rows/row-desk.ts";
import { exportDesk } from "./exports/export-desk.ts";
import { outlineDesk } from "./outlines/outline-desk.ts";
import { rowColumns } from "./rows/columns.ts";
import { reportDesk } from "./report/report-desk.ts";
import {
  type History,
  headKey,
  fileKey,
  historyKey,
  outsideBin,
  paperKey,
  readCase,
  readFile,
  readHistory,
  readPaper,
  type StoredCase,
} from "./stored-case.ts";
import { transactionRows } from "./transaction-rows.ts";
import type { CaseEvent, CaseView, DataClass, DeskApi, EventType, Settings, StorageState } from "./types.ts";

export interface DeskPorts {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly ids: FreshIds;
  readonly digest: Digest;
  readonly writeWorkbook: WorkbookWriter;
  readonly storage: () => Promise<StorageState>;
}

const DESK = "desk";
const settingsKey: PageKey = { space: DESK, kind: "settings", id: "settings" };
const settingsSchema = v.object({ actor: v.string(), language: v.picklist(["zh-CN", "en"]) });
const eventSchema = v.object({
  n: v.number(),
  at: v.string(),
  by: v.string(),
  type: v.string(),
  target: v.string(),
  detail: v.string(),
  dataClass: v.picklist(["C1", "C2", "C3"]),
});

export function deskService(ports: DeskPorts): DeskApi {
  const { store, clock, ids, digest } = ports;
  /** Papers of the cases that have been opened, by case; columns are large and immutable, so they are read once. */
  const papersOf = new Map<CaseId, Map<DocId, PaperDocument>>();
  const eventCount = new Map<string, number>();

  async function event(
    space: string,
    type: EventType,
    target: string,
    detail: string,
    dataClass: DataClass,
  ): Promise<{ space: string; record: CaseEvent }> {
    const n = eventCount.get(space) ?? (await store.events(space)).length;
    eventCount.set(space, n + 1);
    const { actor } = await settings();
    return { space, record: { n, at: clock.now(), by: actor, type, target, detail, dataClass } };
  }

  async function settings(): Promise<Settings> {
    const record = await store.read(settingsKey);
    return record === null ? { actor: "", language: "zh-CN" } : v.parse(settingsSchema, record);
  }

  async function papers(stored: StoredCase): Promise<PaperDocument[]> {
    const known = papersOf.get(stored.id) ?? new Map<DocId, PaperDocument>();
    papersOf.set(stored.id, known);
    const all: PaperDocument[] = [];
    for (const entry of stored.papers) {
      const paper = known.get(entry.id) ?? (await readPaper(store, stored.id, entry.id));
      known.set(entry.id, paper);
      all.push({ ...paper, paths: entry.paths });
    }
    return all;
  }

  function assessed(stored: StoredCase, all: readonly PaperDocument[], language: Language): Assessment {
    return assess({ caseFile: stored.caseFile, documents: outsideBin(stored, all), language });
  }

  /** The hash of everything an assessment rests on: what was typed and which papers, under which rulesets. */
  async function fingerprint(value: unknown): Promise<string> {
    return digest.sha256(new TextEncoder().encode(JSON.stringify(value)));
  }

  async function view(stored: StoredCase, history: History, language: Language): Promise<CaseView> {
    const all = await papers(stored);
    return caseView(stored, all, assessed(stored, all, language), history);
  }

  /** Stores the changed case, its history and event, and answers what the officer sees next. */
  async function commit(
    before: StoredCase,
    change: Partial<StoredCase>,
    history: History,
    what: readonly [type: EventType, target: string, detail: string, dataClass: DataClass],
    language: Language,
    writes: readonly PageWrite[] = [],
  ): Promise<CaseView> {
    const changed: StoredCase = { ...before, ...change, updatedAt: clock.now() };
    const all = await papers(changed);
    const assessment = assessed(changed, all, "zh-CN");
    const open = assessment.redFlags.filter((flag) => flag.status === "open");
    const inputs = await fingerprint({
      case: assessment.case,
      papers: assessment.documents.map((document) => document.id),
      rulesets: assessment.engine,
    });
    const result = await fingerprint(assessment);
    const events = [await event(before.id, ...what)];
    const last = changed.snapshots.at(-1);
    const isNew = last === undefined || last.inputs !== inputs || last.result !== result;
    const snapshots = isNew
      ? [...changed.snapshots, { at: changed.updatedAt, inputs, result, level: assessment.verdict.level }]
      : changed.snapshots;
    if (isNew) events.push(await event(before.id, "assessed", result.slice(0, 16), assessment.verdict.level, "C1"));
    const stored: StoredCase = {
      ...changed,
      snapshots,
      red: open.filter((flag) => flag.severity === "red").length,
      amber: open.filter((flag) => flag.severity === "amber" || flag.severity === "orange").length,
    };
    await store.commit({
      writes: [...writes, { key: headKey(before.id), record: stored }, { key: historyKey(before.id), record: history }],
      removes: [],
      events,
    });
    return caseView(stored, all, language === "zh-CN" ? assessment : assessed(stored, all, language), history);
  }

  /** A change of what people typed: undoable. */
  async function retype(
    id: CaseId,
    language: Language,
    what: readonly [EventType, string, string, DataClass],
    next: (caseFile: CaseFile) => CaseFile,
  ): Promise<CaseView> {
    const stored = await readCase(store, id);
    const history = await readHistory(store, id);
    const caseFile = v.parse(caseFileSchema, next(stored.caseFile));
    const past = keptSteps([...history.past, stored.caseFile]);
    return commit(stored, { caseFile }, { past, future: [] }, what, language);
  }

  async function markPaper(id: CaseId, paper: DocId, deletedAt: string | null, type: EventType, language: Language): Promise<CaseView> {
    const stored = await readCase(store, id);
    const papersNow = stored.papers.map((entry) => (entry.id === paper ? { ...entry, deletedAt } : entry));
    return commit(stored, { papers: papersNow }, await readHistory(store, id), [type, paper, "", "C1"], language);
  }

  async function markCase(id: CaseId, deletedAt: string | null, type: EventType): Promise<void> {
    const stored = await readCase(store, id);
    const record: StoredCase = { ...stored, deletedAt, updatedAt: clock.now() };
    await store.commit({ writes: [{ key: headKey(id), record }], removes: [], events: [await event(id, type, "", "", "C1")] });
  }

  async function stateOf(id: CaseId): Promise<CaseState> {
    const stored = await readCase(store, id);
    return { updatedAt: stored.updatedAt, caseFile: stored.caseFile, papers: async () => outsideBin(stored, await papers(stored)) };
  }
  const rowsOf = caseRows(stateOf);

  async function mappings(): Promise<SheetMapping[]> {
    const kept: SheetMapping[] = [];
    for (const id of await store.ids(DESK, "mapping"))
      kept.push(v.parse(mappingSchema, await store.read({ space: DESK, kind: "mapping", id })));
    return kept;
  }

  const reports = reportDesk({ store, clock, event });
  const outlines = outlineDesk({ store, event: (...what) => event(DESK, ...what, "C1") });

  const desk: DeskApi = {
    settings,
    async saveSettings(next) {
      const record = v.parse(settingsSchema, next);
      await store.commit({
        writes: [{ key: settingsKey, record }],
        removes: [],
        events: [await event(DESK, "settings-changed", "", "", "C1")],
      });
      return record;
    },
    async listCases() {
      const all: StoredCase[] = [];
      for (const space of await store.spaces("case")) all.push(await readCase(store, caseId(space)));
      return all.map(caseSummary).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    },
    async createCase(caseFile, { isSample, language }) {
      const now = clock.now();
      const empty: StoredCase = {
        version: 1,
        id: caseId(ids.fresh()),
        stage: "pre-loan",
        isSample,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
        caseFile: v.parse(caseFileSchema, caseFile),
        papers: [],
        snapshots: [],
        red: 0,
        amber: 0,
      };
      return commit(empty, {}, { past: [], future: [] }, ["case-created", empty.id, isSample ? "sample" : "", "C1"], language);
    },
    async openCase(id, language) {
      return view(await readCase(store, id), await readHistory(store, id), language);
    },
    saveCaseFile: (id, caseFile, language) => retype(id, language, ["case-file-changed", "", "", "C2"], () => caseFile),
    async decide(id, decision, language) {
      const { actor } = await settings();
      const made: Decision = { ...decision, id: ids.fresh(), at: clock.now(), by: actor };
      return retype(id, language, ["decision", made.target, `${made.type}: ${made.reason ?? ""}`, "C2"], (caseFile) => ({
        ...caseFile,
        decisions: [...(caseFile.decisions ?? []), made],
      }));
    },
    withdraw: (id, decisionId, language) =>
      retype(id, language, ["decision", decisionId, "withdrawn", "C2"], (caseFile) => ({
        ...caseFile,
        decisions: (caseFile.decisions ?? []).filter((made) => made.id !== decisionId),
      })),
    async undo(id, language) {
      const stored = await readCase(store, id);
      const { past, future } = await readHistory(store, id);
      const caseFile = past.at(-1);
      if (caseFile === undefined) return view(stored, { past, future }, language);
      return commit(
        stored,
        { caseFile },
        { past: past.slice(0, -1), future: [stored.caseFile, ...future] },
        ["undone", "", "", "C1"],
        language,
      );
    },
    async redo(id, language) {
      const stored = await readCase(store, id);
      const { past, future } = await readHistory(store, id);
      const caseFile = future[0];
      if (caseFile === undefined) return view(stored, { past, future }, language);
      return commit(
        stored,
        { caseFile },
        { past: [...past, stored.caseFile], future: future.slice(1) },
        ["redone", "", "", "C1"],
        language,
      );
    },
    async addPapers(id, read, language) {
      const stored = await readCase(store, id);
      const now = clock.now();
      const entries = [...stored.papers];
      const writes: PageWrite[] = [];
      for (const { document, bytes } of read) {
        const at = entries.findIndex((entry) => entry.id === document.id);
        const known = entries[at];
        if (known) {
          // The same bytes again are one paper under two names; one in the bin comes back.
          entries[at] = { ...known, paths: [...new Set([...known.paths, ...document.paths])], deletedAt: null };
          continue;
        }
        entries.push({ id: document.id, paths: [...document.paths], bytes: bytes.length, importedAt: now, deletedAt: null });
        writes.push({ key: paperKey(id, document.id), record: document }, { key: fileKey(id, document.id), record: { bytes } });
        const known2 = papersOf.get(id) ?? new Map<DocId, PaperDocument>();
        papersOf.set(id, known2.set(document.id, document));
      }
      const names = read.map(({ document }) => document.id.slice(0, 12)).join(" ");
      return commit(
        stored,
        { papers: entries },
        await readHistory(store, id),
        ["paper-imported", names, String(read.length), "C1"],
        language,
        writes,
      );
    },
    async replacePaper(id, paper, language) {
      const stored = await readCase(store, id);
      (papersOf.get(id) ?? new Map<DocId, PaperDocument>()).set(paper.id, paper);
      const writes: PageWrite[] = [{ key: paperKey(id, paper.id), record: paper }];
      return commit(stored, {}, await readHistory(store, id), ["paper-replaced", paper.id, paper.layout, "C1"], language, writes);
    },
    deletePaper: (id, paper, language) => markPaper(id, paper, clock.now(), "paper-deleted", language),
    restorePaper: (id, paper, language) => markPaper(id, paper, null, "paper-restored", language),
    deleteCase: (id) => markCase(id, clock.now(), "case-deleted"),
    restoreCase: (id) => markCase(id, null, "case-restored"),
    async eraseCase(id) {
      const stored = await readCase(store, id);
      if (stored.deletedAt === null) throw new RangeError("only a case in the bin can be erased");
      await store.erase(id);
      papersOf.delete(id);
    },
    paperBytes: (id, paper) => readFile(store, id, paper),
    async transactions(id, refs) {
      return transactionRows(await papers(await readCase(store, id)), refs.slice(0, 2000));
    },
    ...rowDesk(stateOf, rowsOf),
    ...originalDesk(async (id) => {
      const stored = await readCase(store, id);
      const paper = async (wanted: DocId) => (await papers(stored)).find((known) => known.id === wanted);
      return { updatedAt: stored.updatedAt, paper, rows: () => rowsOf(id) };
    }),
    ...exportDesk({
      ...ports,
      event: (...what) => event(...what, "C1"),
      async caseNow(id, language) {
        const stored = await readCase(store, id);
        const all = await papers(stored);
        const report = (await reports.report(id))?.json ?? null;
        const rows = rowColumns(outsideBin(stored, all), stored.caseFile);
        const templates = { own: await outlines.reportOutlines(), stage: stored.stage };
        return { assessment: assessed(stored, all, language), report, rows, templates };
      },
    }),
    ...outlines,
    ...renewalDesk({
      async read(id, language) {
        const { caseFile, assessment } = await desk.openCase(id, language);
        return { caseFile, assessment };
      },
      create: (caseFile, language) => desk.createCase(caseFile, { isSample: false, language }),
      remember: (mapping) => desk.saveMapping(mapping),
    }),
    mappings,
    async saveMapping(mapping) {
      const record = v.parse(mappingSchema, mapping);
      await store.commit({
        writes: [{ key: { space: DESK, kind: "mapping", id: record.id }, record }],
        removes: [],
        events: [await event(DESK, "mapping-saved", record.id, record.name, "C1")],
      });
      return mappings();
    },
    async deleteMapping(id) {
      await store.commit({
        writes: [],
        removes: [{ space: DESK, kind: "mapping", id }],
        events: [await event(DESK, "mapping-deleted", id, "", "C1")],
      });
      return mappings();
    },
    ...reports,
    async events(id) {
      return (await store.events(id)).map((record) => v.parse(eventSchema, record) as CaseEvent); // `type` was written from EventType
    },
    storage: ports.storage,
  };
  return desk;
}
