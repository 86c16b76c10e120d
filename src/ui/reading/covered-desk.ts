/**
 * The desk as a demonstration sees it: every answer covered, and every verb that would store what a screen holds refused, because a covered
 * name written back would replace the real one. What brings in new papers or only moves things to the bin stays possible.
 */
import type { Desk } from "../../app/desk/client-types.ts";
import type { CaseView } from "../../app/desk/types.ts";
import type { CaseId } from "../../domain/kernel/ids.ts";
import { coverWith } from "./demonstration.ts";
import { masker, maskName, maskNumbers } from "./mask.ts";
import { maskDeep } from "./mask-deep.ts";

export function coveredDesk(desk: Desk, refuse: () => void): Desk {
  /** Sheets are named after files, files after people: a covered place is looked up before the paper is opened. */
  const places = new Map<string, string>();
  const masks = new Map<CaseId, { readonly savedAt: string; readonly mask: (text: string) => string }>();

  async function maskOf(id: CaseId, savedAt: string): Promise<(text: string) => string> {
    const known = masks.get(id);
    if (known && (savedAt === "" || known.savedAt === savedAt)) return known.mask;
    const plain = masker(await desk.names(id));
    const mask = (text: string): string => {
      const masked = plain(text);
      if (masked !== text && text.includes("!")) places.set(masked, text);
      return masked;
    };
    masks.set(id, { savedAt, mask });
    return mask;
  }

  async function covered(view: CaseView): Promise<CaseView> {
    const mask = await maskOf(view.summary.id, view.savedAt);
    coverWith(mask);
    return maskDeep(view, mask);
  }

  async function shown<T>(id: CaseId, answer: T): Promise<T> {
    return maskDeep(answer, await maskOf(id, ""));
  }

  async function refused(id: CaseId, language: Parameters<Desk["openCase"]>[1]): Promise<CaseView> {
    refuse();
    return covered(await desk.openCase(id, language));
  }

  return {
    ...desk,
    listCases: async () => (await desk.listCases()).map((found) => ({ ...found, name: maskName(found.name) })),
    openCase: async (id, language) => covered(await desk.openCase(id, language)),
    createCase: async (...args) => covered(await desk.createCase(...args)),
    renewCase: async (...args) => covered(await desk.renewCase(...args)),
    renewFromFile: async (...args) => {
      const view = await desk.renewFromFile(...args);
      return view && covered(view);
    },
    withdraw: async (...args) => covered(await desk.withdraw(...args)),
    undo: async (...args) => covered(await desk.undo(...args)),
    redo: async (...args) => covered(await desk.redo(...args)),
    deletePaper: async (...args) => covered(await desk.deletePaper(...args)),
    restorePaper: async (...args) => covered(await desk.restorePaper(...args)),
    setKind: async (...args) => covered(await desk.setKind(...args)),
    importFiles: async (...args) => {
      const { view, files } = await desk.importFiles(...args);
      return { view: await covered(view), files };
    },
    createSample: async (...args) => {
      const { view, files } = await desk.createSample(...args);
      return { view: await covered(view), files };
    },
    // The file would carry the names that the screen covers.
    workingPaper: async () => {
      refuse();
      return null;
    },
    saveCaseFile: (id, _, language) => refused(id, language),
    decide: (id, _, language) => refused(id, language),
    applyMappings: (id, _, __, language) => refused(id, language),
    async saveReport(id, json, history) {
      const stored = await desk.report(id);
      return stored ?? { json, savedAt: "", history };
    },
    report: async (id) => shown(id, await desk.report(id)),
    window: async (id, paper, at, rows) => shown(id, await desk.window(id, paper, places.get(at) ?? at, rows)),
    sheetPage: async (id, ...args) => shown(id, await desk.sheetPage(id, ...args)),
    readings: async (id, ...args) => shown(id, await desk.readings(id, ...args)),
    proposeMapping: async (id, ...args) => shown(id, await desk.proposeMapping(id, ...args)),
    transactions: async (id, refs) => shown(id, await desk.transactions(id, refs)),
    queryRows: async (id, ...args) => shown(id, await desk.queryRows(id, ...args)),
    rowTable: async (id, ...args) => {
      const table = await desk.rowTable(id, ...args);
      const mask = await maskOf(id, "");
      const line = (text: string): string => text.split("\t").map(mask).join("\t");
      // The HTML would have to be taken apart to be covered: a demonstration copies plain text only.
      return { ...table, tsv: table.tsv.split("\r\n").map(line).join("\r\n"), html: "" };
    },
    events: async (id) => shown(id, await desk.events(id)),
    settings: async () => {
      const settings = await desk.settings();
      return { ...settings, actor: maskName(settings.actor) };
    },
    async saveSettings(settings) {
      // The name shown is a covered one: only the language may change.
      const { actor } = await desk.settings();
      const saved = await desk.saveSettings({ ...settings, actor });
      return { ...saved, actor: maskName(saved.actor) };
    },
    // A photo cannot be covered: it is not shown.
    paperBytes: async () => new Uint8Array(),
    mappings: async () => (await desk.mappings()).map((mapping) => maskDeep(mapping, maskNumbers)),
  };
}
