import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Book } from "../../../../../domain/documents/book.ts";
import type { PaperKind } from "../../../../../domain/documents/document.ts";
import { mappingSchema } from "../../../../../domain/documents/mapping/mapping.ts";
import { proposeMapping } from "../../../../../domain/documents/mapping/propose.ts";
import { bookOfGrid } from "../../../../../../test/builders/book-of-grid.ts";
import { draftOf, give, isComplete, mappingOf, missingFields, questionsOf, signOf } from "./mapping-draft.ts";

function draft(grid: readonly (readonly string[])[], kind: PaperKind) {
  const book: Book = bookOfGrid("表", grid);
  const sheet = book.sheets[0];
  const proposal = sheet && proposeMapping(sheet, book, kind);
  if (!proposal) throw new Error("no proposal");
  return draftOf(proposal, "模板");
}

const oneAmount = [
  ["发生日", "发生数", "往来单位", "备注栏"],
  ["2025-01-03", "100.00", "甲", "货款"],
  ["2025-01-05", "-20.00", "乙", "电费"],
];

describe("a statement nobody knows", () => {
  const open = draft(oneAmount, "bank-statement");
  const given = give(give(open, 0, "date"), 1, "amount");

  it("lacks its date and its amount until they are given", () => {
    const bare = give(give(open, 0, ""), 1, "");
    expect(missingFields(bare, "zh-CN")).toEqual(["交易日期", "交易金额"]);
    expect(isComplete(bare)).toBe(false);
    expect(missingFields(given, "zh-CN")).toEqual([]);
  });

  it("asks which way a plain amount goes, and not when there are two columns", () => {
    expect(questionsOf(given)).toContain("sign");
    expect(isComplete(given)).toBe(false);
    const two = give(give(given, 1, "inflow"), 3, "outflow");
    expect(questionsOf(two)).not.toContain("sign");
    expect(signOf(two)).toBe("two-columns");
  });

  it("answered, becomes a mapping the schema takes", () => {
    const answered = { ...given, answers: { sign: "in-positive" as const } };
    expect(isComplete(answered)).toBe(true);
    const mapping = mappingOf(answered, (column) => oneAmount[0]?.[column] ?? "", 2);
    expect(v.parse(mappingSchema, mapping)).toEqual(mapping);
    expect(mapping.columns.find((column) => column.field === "amount")).toMatchObject({ index: 1, header: "发生数" });
    expect(mapping).toMatchObject({ version: 2, name: "模板", signConvention: "in-positive", headerRow: 0, dataFrom: 1 });
  });

  it("a field that stands once moves; one that repeats gathers columns", () => {
    expect(give(given, 2, "date").given).toMatchObject({ 2: "date" });
    expect(give(given, 2, "date").given[0]).toBeUndefined();
    const memos = give(give(given, 2, "memo"), 3, "memo");
    expect([memos.given[2], memos.given[3]]).toEqual(["memo", "memo"]);
  });
});

describe("a form that states neither unit nor date", () => {
  const form = draft(
    [
      ["项目", "金额甲", "金额乙"],
      ["货币资金", "12.5", "10"],
      ["应收账款", "3", "4"],
      ["存货", "7", "8"],
      ["资产总计", "22.5", "22"],
    ],
    "balance-sheet",
  );

  it("asks both, and cannot be confirmed before every column has its period", () => {
    expect(questionsOf(form)).toEqual(expect.arrayContaining(["unit", "period"]));
    const said = {
      ...form,
      answers: { unit: "万元" as const },
      amounts: { 1: { from: "fixed" as const, period: "2025" }, 2: { from: "fixed" as const, period: null } },
    };
    expect(isComplete(said)).toBe(false);
    const all = { ...said, amounts: { ...said.amounts, 2: { from: "fixed" as const, period: "2024" } } };
    expect(isComplete(all)).toBe(true);
    const mapping = mappingOf(all, () => "", 1);
    expect(v.parse(mappingSchema, mapping).amounts.map(({ index, label, period }) => [index, label, period])).toEqual([
      [1, 0, "2025"],
      [2, 0, "2024"],
    ]);
    expect(mapping.unit).toBe("万元");
  });
});
