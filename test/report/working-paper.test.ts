/** 底稿 as two other programs read it: this product's own reader of workbooks, and SheetJS. */
import { strFromU8, unzipSync } from "fflate";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { rowColumns } from "../../src/app/desk/rows/columns.ts";
import { rowCategories } from "../../src/app/desk/rows/types.ts";
import { workingRows } from "../../src/app/desk/exports/working-rows.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { runsOf } from "../../src/domain/report/report.ts";
import { rowsSheets } from "../../src/domain/working-paper/sheets/netting.ts";
import { type WorkingRow, type WorkingRows, workingPaper } from "../../src/domain/working-paper/working-paper.ts";
import { paperWords } from "../../src/domain/working-paper/words.ts";
import { money, row, sheetLimits, type WorkCell, type Workbook } from "../../src/domain/working-paper/workbook.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { fitted, xmlText } from "../../src/platform/xlsx-write/cell-text.ts";
import { sheetNames, writeWorkbook } from "../../src/platform/xlsx-write/write-workbook.ts";
import { materialsOf, readPapers } from "../cases/case-of-folder.ts";
import { lasting, naughty } from "./naughty.ts";
import { smallAssessment } from "./small-assessment.ts";

const noRows: WorkingRows = { count: 0, all: () => [], byRef: () => [] };
const names = paperWords["zh-CN"].sheets;
const categories = Object.fromEntries(rowCategories.map((name) => [name, name])) as Record<(typeof rowCategories)[number], string>;

let assessment: Assessment;
let rows: WorkingRows;
let bytes: Uint8Array;
let book: WorkBook;

function sheetOf(name: string, from = book): unknown[][] {
  const sheet = from.Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null });
}

function column(name: string, title: string): unknown[] {
  const [head = [], ...body] = sheetOf(name);
  return body.map((cells) => cells[head.indexOf(title)]);
}

/** Cells of all sheets by their type, and every formula. */
function cellsOf(from: WorkBook): { formulas: string[]; types: Set<string> } {
  const formulas: string[] = [];
  const types = new Set<string>();
  for (const [name, sheet] of Object.entries(from.Sheets))
    for (const [place, cell] of Object.entries(sheet)) {
      if (place.startsWith("!")) continue;
      types.add(cell.t);
      if (cell.f !== undefined || cell.F !== undefined) formulas.push(`${name}!${place}`);
    }
  return { formulas, types };
}

beforeAll(async () => {
  const { caseFile, papers } = await materialsOf("", "sample");
  const documents = await readPapers(papers);
  assessment = assess({ caseFile, documents });
  rows = workingRows(rowColumns(documents, caseFile), categories);
  bytes = writeWorkbook(workingPaper(assessment, buildReport(assessment), rows));
  book = read(bytes, { cellFormula: true, cellNF: true, cellDates: false });
});

describe("the working paper of the sample", () => {
  it("has its sheets, within the formats' limits", () => {
    expect(book.SheetNames).toEqual([
      names.conclusion,
      names.keyFigures,
      names.statements,
      names.ratios,
      names.checks,
      names.netting,
      names.removed,
      names.revenue,
      names.flags,
      names.papers,
      names.decisions,
      names.evidence,
      names.rows,
    ]);
    for (const name of book.SheetNames) expect(name.length).toBeLessThanOrEqual(sheetLimits.name);
  });

  it("says the assessment's numbers, as numbers", () => {
    const [, value] = sheetOf(names.keyFigures).find(([label]) => label === "申报收入") ?? [];
    expect(value).toBe(Number(assessment.revenue.declared));
    expect(column(names.ratios, "数值")).toEqual(assessment.ratios.map((ratio) => ratio.value));
    expect(column(names.checks, "报表数（元）")).toEqual(
      assessment.checks.map((check) => (check.left === null ? null : Number(check.left))),
    );
    expect(column(names.checks, "差额（元）")).toEqual(
      assessment.checks.map((check) => (check.difference === null ? null : Number(check.difference))),
    );
    expect(column(names.flags, "疑点")).toEqual(assessment.redFlags.map((flag) => flag.title));
    expect(column(names.papers, "SHA-256").slice(0, assessment.documents.length)).toEqual(assessment.documents.map(({ id }) => id));
    const sources = column(names.revenue, "金额（元）").slice(1, -1);
    expect(sources).toEqual(assessment.revenue.sources.map((source) => (source.value === null ? null : Number(source.value))));
  });

  it("walks from gross to net inflow, and lists every row that was taken out", () => {
    const { netting } = assessment;
    const sheet = sheetOf(names.netting);
    expect(sheet[1]?.[1]).toBe(Number(netting?.grossInflow));
    const removed = Object.values(netting?.removed ?? {});
    expect(sheet.slice(2, 2 + removed.length).map(([, amount]) => amount)).toEqual(removed.map(Number));
    expect(sheet[2 + removed.length]?.[1]).toBe(Number(netting?.netOperatingInflow));
    const refs = (netting?.pairs ?? []).flatMap((pair) => pair.rows);
    expect(refs.length).toBeGreaterThan(10);
    expect(column(names.removed, "剔除原因").length).toBe(refs.length + (netting?.duplicates.length ?? 0));
  });

  it("lists every statement row with its day, amounts and place", () => {
    expect(rows.count).toBeGreaterThan(100);
    const shown = [...rows.all()];
    expect(column(names.rows, "位置")).toEqual(shown.map(({ at }) => at));
    expect(column(names.rows, "收入（元）")).toEqual(shown.map(({ inflow }) => (inflow === null ? null : Number(inflow))));
    const [first] = shown;
    const serial = Date.parse(`${first?.date}T00:00:00Z`) / 86_400_000 + 25_569;
    expect(book.Sheets[names.rows]?.["A2"]).toMatchObject({ t: "n", v: serial, z: "yyyy\\-mm\\-dd" });
  });

  it("gives the ratio's formula as a text beside its value, and what was put in", () => {
    expect(column(names.ratios, "算法")).toEqual(assessment.ratios.map((ratio) => ratio.formula || null));
    const computed = assessment.ratios.findIndex((ratio) => ratio.status === "ok" && ratio.inputs.length > 0);
    expect(String(column(names.ratios, "代入")[computed])).toMatch(/\d\.\d\d（/);
  });

  it("traces every figure of the report to a paper that is there, or says whose word it is", () => {
    const documents = new Set(assessment.documents.map(({ id }) => id));
    const figures = new Set(
      buildReport(assessment)
        .blocks.flatMap(runsOf)
        .flatMap((run) => (run.type === "figure" ? [run.of] : [])),
    );
    const [, ...index] = sheetOf(names.evidence);
    expect(new Set(index.map(([number]) => number)).size).toBe(figures.size);
    for (const line of index) {
      expect(line[5], String(line[1])).toBeTruthy();
      if (line[8] !== null && line[8] !== undefined) expect(documents.has(String(line[8]))).toBe(true);
    }
  });

  it("holds no formula, and no cell of a kind a formula gives", () => {
    const { formulas, types } = cellsOf(book);
    expect(formulas).toEqual([]);
    expect([...types].sort()).toEqual(["n", "s", "z"].filter((type) => types.has(type)));
    const parts = unzipSync(bytes);
    const xml = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(xml.length).toBe(13);
    for (const [, part] of xml) expect(strFromU8(part)).not.toMatch(/<f[ >]|t="str"|t="e"/);
  });

  it("is printed on A4 across, with its head on every page", () => {
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet4.xml"] ?? new Uint8Array());
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('state="frozen"');
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain(`'${names.ratios}'!$1:$1`);
  });

  it("is the same bytes twice", () => {
    expect(Buffer.from(writeWorkbook(workingPaper(assessment, buildReport(assessment), rows))).equals(Buffer.from(bytes))).toBe(true);
  });

  it("is read by the product's own reader, cell for cell", async () => {
    const outcome = await readBook(bytes, { fileName: "底稿.xlsx" });
    if (outcome.kind !== "book") throw new Error(outcome.kind);
    expect(outcome.book.problems).toEqual([]);
    for (const sheet of outcome.book.sheets) {
      const theirs = sheetOf(sheet.name);
      expect(sheet.rows, sheet.name).toBe(theirs.length);
    }
  });
});

describe("texts and numbers", () => {
  const one = (cells: readonly WorkCell[]): Workbook => ({
    title: "t",
    sheets: [{ name: "甲", columns: cells.map(() => ({ title: "x", width: 10 })), rows: [row(...cells)] }],
  });

  it.each(naughty)("stay texts: %s", async (_, text) => {
    const written = writeWorkbook(one([text, "end"]));
    const cell = read(written).Sheets["甲"]?.["A2"];
    expect(cell.t).toBe("s");
    expect(cell.f).toBeUndefined();
    expect(cell.v.replace(/\r\n?/g, "\n")).toBe(fitted(lasting(text)).replace(/\r\n?/g, "\n"));
    const outcome = await readBook(written, { fileName: "x.xlsx" });
    if (outcome.kind !== "book") throw new Error(outcome.kind);
    expect(outcome.book.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keep negative amounts as numbers, and nothing as nothing", () => {
    const sheet = read(writeWorkbook(one([money("-12345678.90"), money(null), { number: -0.125, shape: "percent" }]))).Sheets["甲"];
    expect(sheet?.["A2"]).toMatchObject({ t: "n", v: -12_345_678.9 });
    expect(sheet?.["B2"]?.v).toBeUndefined();
    expect(sheet?.["C2"]).toMatchObject({ t: "n", v: -0.125 });
  });

  it("keep a day that the format cannot hold as a text", () => {
    const sheet = read(writeWorkbook(one([{ day: "1899-01-01" }, { day: "2025-02-30" }, { day: null }]))).Sheets["甲"];
    expect(sheet?.["A2"]).toMatchObject({ t: "s", v: "1899-01-01" });
    expect(sheet?.["B2"]).toMatchObject({ t: "s", v: "2025-02-30" });
  });

  it("are cut at a whole character", () => {
    expect(fitted(`${"a".repeat(sheetLimits.characters - 2)}𠮷𠮷`)).toHaveLength(sheetLimits.characters - 1);
    expect(fitted("a".repeat(sheetLimits.characters))).toHaveLength(sheetLimits.characters);
    expect(xmlText("_x0041_")).toBe("_x005F_x0041_");
  });

  it("name sheets as the format allows", () => {
    expect(
      sheetNames([{ name: "甲/乙:丙" }, { name: "甲乙丙" }, { name: "" }, { name: "长".repeat(40) }, { name: "长".repeat(40) }]),
    ).toEqual(["甲乙丙", "甲乙丙 2", "Sheet3", "长".repeat(31), `${"长".repeat(29)} 2`]);
  });
});

describe("many rows", () => {
  const many = (count: number): WorkingRows => ({
    count,
    *all() {
      for (let at = 0; at < count; at++) yield line(at);
    },
    byRef: () => [],
  });
  const line = (at: number): WorkingRow => ({
    ref: `x#${at}`,
    date: "2025-01-02",
    counterparty: `客户 ${at % 997}`,
    memo: "货款",
    inflow: `${at}.25`,
    outflow: null,
    balance: null,
    currency: "CNY",
    account: "6217000000001",
    category: "经营收款",
    path: "流水.csv",
    at: `流水!${at + 2}`,
  });

  it("of a hundred thousand, none is lost", () => {
    const small = smallAssessment();
    const written = writeWorkbook(workingPaper(small, buildReport(small), many(100_000)));
    const sheet = read(written, { sheets: names.rows, dense: true }).Sheets[names.rows] as unknown as { "!data": { v: unknown }[][] };
    expect(sheet["!data"]).toHaveLength(100_001);
    expect(sheet["!data"][100_000]?.[3]?.v).toBe(99_999.25);
    expect(sheet["!data"][100_000]?.[7]?.v).toBe("6217000000001");
  });

  it("go on in another sheet where the format ends", () => {
    const source = { rows: many(25), words: paperWords["zh-CN"] } as unknown as Parameters<typeof rowsSheets>[0];
    const sheets = rowsSheets(source, 10);
    expect(sheets.map(({ name }) => name)).toEqual(["流水明细", "流水明细 2", "流水明细 3"]);
    expect(sheets.map(({ rows: made }) => [...made].length)).toEqual([10, 10, 5]);
  });

  it("are none for a case without statements", () => {
    const small = smallAssessment((changed) => {
      changed.netting = null;
    });
    const written = read(writeWorkbook(workingPaper(small, buildReport(small), noRows)));
    expect(sheetOf(names.rows, written)).toHaveLength(1);
    expect(sheetOf(names.netting, written)).toHaveLength(1);
  });
});
