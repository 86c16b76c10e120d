import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { deskService } from "../../src/app/desk/desk-service.ts";
import type { DeskApi, ReadPaper } from "../../src/app/desk/types.ts";
import { everyRow } from "../../src/app/desk/rows/types.ts";
import { importPaper } from "../../src/app/import-paper.ts";
import type { CaseId, DocId } from "../../src/domain/kernel/ids.ts";
import { machineDigest, machineIds } from "../../src/platform/machine/machine.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { DeskDatabase } from "../../src/storage/database.ts";
import { dexieCaseStore } from "../../src/storage/dexie-case-store.ts";
import { identityCipher } from "../../src/storage/identity-cipher.ts";
import { writeWorkbook } from "../../src/platform/xlsx-write/write-workbook.ts";

const statement = [
  "账号,交易日期,交易时间,交易金额,交易余额,借贷标志,币种,对方姓名,对方账号,交易机构,摘要",
  "6217000000001,20250105,101500,12000.00,12000.00,贷,人民币,李四服装店,6228000001,城关支行,货款",
  "6217000000001,20250106,111500,2000.00,10000.00,借,人民币,王五布行,6228000002,城关支行,进货款",
].join("\r\n");

let factory: IDBFactory;
let now: number;
let desk: DeskApi;

/** A desk as after a reload: nothing in memory, the same database. */
function openDesk(): DeskApi {
  const db = new DeskDatabase("desk", { indexedDB: factory, IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange });
  const clock = { now: () => new Date(now++ * 1000).toISOString() };
  const storage = async () => ({ usedBytes: null, quotaBytes: null, isPersisted: false });
  return deskService({
    store: dexieCaseStore(db, identityCipher),
    clock,
    ids: machineIds,
    digest: machineDigest,
    storage,
    writeWorkbook: async (workbook) => writeWorkbook(workbook),
  });
}

async function paper(text: string, path = "流水.csv"): Promise<readonly ReadPaper[]> {
  const outcome = await importPaper({ read: readBook, digest: machineDigest }, new TextEncoder().encode(text), path);
  if (outcome.kind !== "papers") throw new Error(outcome.kind);
  return outcome.papers;
}

async function newCase(): Promise<CaseId> {
  return (await desk.createCase({ borrower: { name: "青禾服饰" } }, { isSample: false, language: "zh-CN" })).summary.id;
}

beforeEach(() => {
  factory = new IDBFactory();
  now = 1_767_000_000;
  desk = openDesk();
});

describe("the desk", () => {
  it("keeps a case, its papers and what was typed across a reload, byte for byte", async () => {
    const id = await newCase();
    const [read] = await paper(statement);
    if (!read) throw new Error("no paper");
    await desk.addPapers(id, [read], "zh-CN");
    await desk.saveCaseFile(
      id,
      { borrower: { name: "青禾服饰" }, declared: { revenue: [{ period: "2025", amount: "1300000.00" }] } },
      "zh-CN",
    );
    desk = openDesk();
    const view = await desk.openCase(id, "zh-CN");
    expect(view.papers).toMatchObject([{ id: read.document.id, kind: "bank-statement", paths: ["流水.csv"] }]);
    expect(view.assessment.transactions?.count).toBe(2);
    expect(view.caseFile.declared?.revenue).toEqual([{ period: "2025", amount: "1300000.00" }]);
    expect(new TextDecoder().decode(await desk.paperBytes(id, read.document.id))).toBe(statement);
    expect(await desk.listCases()).toMatchObject([{ id, name: "青禾服饰", papers: 1 }]);
  });

  it("takes the same bytes under two names for one paper", async () => {
    const id = await newCase();
    await desk.addPapers(id, await paper(statement, "a.csv"), "zh-CN");
    const view = await desk.addPapers(id, await paper(statement, "b/流水副本.csv"), "zh-CN");
    expect(view.papers).toMatchObject([{ paths: ["a.csv", "b/流水副本.csv"] }]);
    expect(view.assessment.transactions?.count).toBe(2);
  });

  it("puts a deleted paper in the bin, out of every figure, and back", async () => {
    const id = await newCase();
    const { papers } = await desk.addPapers(id, await paper(statement), "zh-CN");
    const [row] = papers;
    if (!row) throw new Error("no paper");
    expect((await desk.deletePaper(id, row.id, "zh-CN")).assessment.transactions).toBeNull();
    const back = await desk.restorePaper(id, row.id, "zh-CN");
    expect(back.assessment.transactions?.count).toBe(2);
  });

  it("undoes and redoes what was typed and decided, also after a reload", async () => {
    const id = await newCase();
    await desk.saveCaseFile(id, { borrower: { name: "改名" } }, "zh-CN");
    await desk.decide(id, { type: "exclude-source", target: "vat", reason: "口径调整" }, "zh-CN");
    desk = openDesk();
    let view = await desk.undo(id, "zh-CN");
    expect(view.caseFile.decisions ?? []).toEqual([]);
    view = await desk.undo(id, "zh-CN");
    expect(view.summary.name).toBe("青禾服饰");
    expect(view.canUndo).toBe(false);
    await desk.redo(id, "zh-CN");
    view = await desk.redo(id, "zh-CN");
    expect(view.caseFile.decisions).toMatchObject([{ type: "exclude-source", target: "vat" }]);
    expect(view.canRedo).toBe(false);
  });

  it("signs a decision with the officer's name and time, and can take it back", async () => {
    await desk.saveSettings({ actor: "王敏", language: "zh-CN" });
    const id = await newCase();
    const { caseFile } = await desk.decide(id, { type: "close-flag", target: "x", value: "explained", reason: "已见合同原件" }, "zh-CN");
    const [decision] = caseFile.decisions ?? [];
    expect(decision).toMatchObject({ by: "王敏", type: "close-flag", reason: "已见合同原件" });
    expect(decision?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect((await desk.withdraw(id, decision?.id ?? "", "zh-CN")).caseFile.decisions).toEqual([]);
  });

  it("writes an event for everything that happens, numbered without a gap, with actor and data class", async () => {
    await desk.saveSettings({ actor: "王敏", language: "zh-CN" });
    const id = await newCase();
    const { papers } = await desk.addPapers(id, await paper(statement), "zh-CN");
    await desk.decide(id, { type: "confirm", target: "x" }, "zh-CN");
    await desk.deletePaper(id, papers[0]?.id as never, "zh-CN");
    await desk.recordExport(id, "docx");
    const events = await desk.events(id);
    expect(events.map((event) => event.n)).toEqual(events.map((_, index) => index));
    expect(events.filter((event) => event.type !== "assessed").map((event) => event.type)).toEqual([
      "case-created",
      "paper-imported",
      "decision",
      "paper-deleted",
      "exported",
    ]);
    for (const event of events) expect(event).toMatchObject({ by: "王敏", dataClass: expect.stringMatching(/^C[12]$/) });
  });

  it("erases only a case that lies in the bin, and then all of it", async () => {
    const id = await newCase();
    await desk.addPapers(id, await paper(statement), "zh-CN");
    await expect(desk.eraseCase(id)).rejects.toThrow("bin");
    await desk.deleteCase(id);
    expect(await desk.listCases()).toMatchObject([{ deletedAt: expect.any(String) }]);
    await desk.restoreCase(id);
    expect(await desk.listCases()).toMatchObject([{ deletedAt: null }]);
    await desk.deleteCase(id);
    await desk.eraseCase(id);
    expect(await desk.listCases()).toEqual([]);
    await expect(desk.openCase(id, "zh-CN")).rejects.toThrow("no such case");
  });

  it("shows statement rows by their references, and none for one it does not know", async () => {
    const id = await newCase();
    const { papers } = await desk.addPapers(id, await paper(statement), "zh-CN");
    const doc = papers[0]?.id ?? "";
    const rows = await desk.transactions(id, [`${doc}#3`, `${doc}#2`, `${doc}#99`, "nonsense"]);
    expect(rows).toMatchObject([
      { date: "2025-01-06", amount: "-2000.00", balance: "10000.00", counterparty: "王五布行" },
      { date: "2025-01-05", amount: "12000.00", counterparty: "李四服装店" },
    ]);
  });

  it("answers for statement rows as the case stands now: papers in the bin and old answers are gone", async () => {
    const id = await newCase();
    const [view] = [await desk.addPapers(id, await paper(statement), "zh-CN")];
    const byDate = { by: "date", isDescending: true } as const;
    const ask = () => desk.queryRows(id, { ...everyRow, text: "服装 货款" }, byDate, { first: 0, count: 50 });
    expect((await ask()).rows.map((row) => row.counterparty)).toEqual(["李四服装店"]);
    expect(await desk.groupRows(id, everyRow, "month", { first: 0, count: 9 })).toMatchObject({
      all: 1,
      groups: [{ key: "2025-01", rows: 2 }],
    });
    expect(await desk.names(id)).toEqual(expect.arrayContaining(["青禾服饰", "王五布行"]));
    const id0 = view.papers[0]?.id as DocId; // the one paper of the case
    await desk.deletePaper(id, id0, "zh-CN");
    expect((await ask()).all).toBe(0);
    await desk.restorePaper(id, id0, "zh-CN");
    expect((await ask()).found).toBe(1);
  });

  it("keeps the report and gives it back", async () => {
    const id = await newCase();
    expect(await desk.report(id)).toBeNull();
    await desk.saveReport(id, '{"blocks":[]}', '{"past":[]}');
    desk = openDesk();
    expect(await desk.report(id)).toMatchObject({ json: '{"blocks":[]}', history: '{"past":[]}' });
  });

  it("gives the same figures in both languages", async () => {
    const id = await newCase();
    await desk.addPapers(id, await paper(statement), "zh-CN");
    const [zh, en] = [await desk.openCase(id, "zh-CN"), await desk.openCase(id, "en")];
    expect(en.assessment.facts).toEqual(zh.assessment.facts);
    expect(en.assessment.verdict.level).toBe(zh.assessment.verdict.level);
    expect(en.assessment.verdict.sentence).not.toBe(zh.assessment.verdict.sentence);
  });
});
