import { describe, expect, it } from "vitest";
import { templateById } from "../../../domain/report/templates/built-in.ts";
import type { ReportTemplate } from "../../../domain/report/templates/template.ts";
import type { CaseStore } from "../../../ports/case-store.ts";
import { outlineDesk } from "./outline-desk.ts";

/** As much of a store as these verbs ask for. */
function desk() {
  const records = new Map<string, unknown>();
  const events: string[] = [];
  let tick = 0;
  const store: Pick<CaseStore, "ids" | "read" | "commit"> = {
    ids: () => Promise.resolve([...records.keys()]),
    read: (key) => Promise.resolve(records.get(key.id) ?? null),
    commit: ({ writes, removes, events: noted }) => {
      for (const { key, record } of writes) records.set(key.id, record);
      for (const key of removes) records.delete(key.id);
      events.push(...noted.map(({ record }) => (record as { type: string }).type));
      return Promise.resolve();
    },
  };
  const verbs = outlineDesk({
    store: store as CaseStore, // the verbs use these three
    event: (type, target, detail) => Promise.resolve({ space: "desk", record: { at: `2026-01-0${++tick}`, type, target, detail } }),
  });
  return { verbs, events, records };
}

const own: ReportTemplate = { ...structuredClone(templateById("form")), id: "own-1", name: { "zh-CN": "河湾小额表", en: "" } };

describe("the bank's own templates", () => {
  it("are kept with an event, and their version grows with every change", async () => {
    const { verbs, events } = desk();
    expect((await verbs.saveReportOutline(own)).map((one) => one.version)).toEqual([1]);
    expect((await verbs.saveReportOutline(own)).map((one) => one.version)).toEqual([2]);
    expect(await verbs.deleteReportOutline("own-1")).toEqual([]);
    expect(events).toEqual(["outline-saved", "outline-saved", "outline-deleted"]);
  });
  it("are refused under the id of a built-in one, or with a digit in a title", async () => {
    const { verbs, events } = desk();
    await expect(verbs.saveReportOutline({ ...own, id: "form" })).rejects.toThrow(RangeError);
    await expect(verbs.saveReportOutline({ ...own, title: { "zh-CN": "第3号表" } })).rejects.toThrow(RangeError);
    expect(events).toEqual([]);
  });
  it("are left out when they can no longer be read", async () => {
    const { verbs, records } = desk();
    records.set("old", { savedAt: "2025-01-01", template: { id: "old", chapters: [] } });
    expect(await verbs.reportOutlines()).toEqual([]);
  });
});
