/** The official forms as real workbook bytes, through the reader, against a plain reading of the same bytes. */
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { balanceLines } from "../../src/domain/documents/statement-lines.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { balanceForm, cashFlowForm, type FormGrid, incomeForm } from "../builders/small-business-forms.ts";
import { readPaper } from "./read-sheet.ts";

const amounts = Object.fromEntries(balanceLines.map(({ key }, index) => [key, 1_234_567_89 + index * 10_101]));
const options = { firm: "临水县某某食品有限公司", asOf: "2025-12-31", unit: "万元" } as const;
const forms: readonly FormGrid[] = [
  balanceForm(amounts, amounts, options),
  incomeForm({ operatingRevenue: 9_000_000_00, netIncome: 1_00 }, {}, options),
  cashFlowForm({ salesReceipts: 8_000_000_00 }, {}, options),
];

function workbook(bookType: "xlsx" | "biff8" | "xlml"): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const form of forms) {
    const sheet = XLSX.utils.aoa_to_sheet(form.rows);
    sheet["!merges"] = form.merges.map(({ top, left, bottom, right }) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } }));
    XLSX.utils.book_append_sheet(book, sheet, form.name);
  }
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }));
}

describe("a workbook of the three forms", () => {
  it.each(["xlsx", "biff8", "xlml"] as const)("as %s: every fact equals its cell", async (bookType) => {
    const bytes = workbook(bookType);
    const outcome = await readBook(bytes, { fileName: bookType === "xlsx" ? "报表.xlsx" : bookType === "xlml" ? "报表.xml" : "报表.xls" });
    if (outcome.kind !== "book") throw new Error("no book");
    const paper = readPaper(outcome.book);
    expect(paper.contents.map((content) => content.recognition.kind)).toEqual(["balance-sheet", "income-statement", "cash-flow-statement"]);
    expect(paper.problems).toEqual([]);
    expect(paper.unit).toBe("万元");
    const sheets = XLSX.read(bytes).Sheets;
    const facts = paper.contents.flatMap((content) => content.facts);
    expect(facts).toHaveLength(106 + 2 + 1);
    for (const { source, value } of facts) {
      const at = source.at.kind === "cell" ? source.at : { sheet: "", ref: "" };
      const cell: unknown = sheets[at.sheet]?.[at.ref]?.v;
      expect(Math.round(Number(cell) * 1_000_000)).toBe(value);
      expect(source.raw).toBe(String(cell));
    }
  });
});

describe("one form as text or as a web page", () => {
  it.each(["csv", "html"] as const)("as %s: the 53 lines at both dates", async (bookType) => {
    const [form] = forms;
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(form?.rows ?? []), "资产负债表");
    const bytes = new TextEncoder().encode(XLSX.write(book, { type: "string", bookType }));
    const outcome = await readBook(bytes, { fileName: bookType === "csv" ? "报表.csv" : "报表.xls" });
    if (outcome.kind !== "book") throw new Error("no book");
    const paper = readPaper(outcome.book);
    expect([paper.kind, paper.unit, paper.periods]).toEqual(["balance-sheet", "万元", ["2024", "2025"]]);
    const facts = paper.contents.flatMap((content) => content.facts);
    expect(facts).toHaveLength(106);
    for (const fact of facts) expect(fact.value, fact.key).toBe(amounts[fact.key]);
    expect(paper.problems.filter((found) => found.severity !== "info")).toEqual([]);
  });
});
