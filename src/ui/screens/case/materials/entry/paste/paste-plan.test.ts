import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, pasteGrid } from "../paste-grid.ts";
import { typedIn } from "../../../../../../locales/zh-CN/typed-in.ts";
import { sectionColumns } from "../../typed-in/columns.ts";
import { readRow, rowTexts } from "../entry.ts";
import { guessMapping, keyColumns, mergedRows, MOST_ROWS, planPaste, statedUnit } from "./paste-plan.ts";

const debts = sectionColumns("debts", typedIn);
const label = (id: string): string => debts.find((column) => column.id === id)?.label ?? "";
const head = [label("balance"), label("lender"), "备注"];
const yesNo = ["是", "否"] as const;

describe("which column is which", () => {
  it("is told by headings, in any order, with their units", () => {
    const grid = [
      [`${label("balance")}（万元）`, label("lender"), "备注"],
      ["5", "某行", "x"],
    ];
    expect(guessMapping(grid, debts)).toEqual({ hasHeader: true, columns: ["balance", "lender", null] });
    expect(statedUnit(grid)).toBe("万元");
  });
  it("is the order of the table without headings, and the unit is not guessed", () => {
    const grid = [["某行", "50000", "6"]];
    expect(guessMapping(grid, debts)).toEqual({ hasHeader: false, columns: ["lender", "balance", "annualRate"] });
    expect(statedUnit(grid)).toBeNull();
  });
});

describe("what would be pasted", () => {
  const plan = (rows: readonly (readonly string[])[]) =>
    planPaste([head, ...rows], guessMapping([head, ...rows], debts), debts, "元", yesNo);
  it("is each row with what it lacks, in its own line", () => {
    const found = plan([
      ["50000", "某行", ""],
      ["五万", "某社", ""],
      ["", "", ""],
      ["1", "", ""],
      ["", "合计", ""],
    ]);
    expect(found.rows.map(({ line, reading }) => [line, reading.is])).toEqual([
      [2, "complete"],
      [3, "incomplete"],
      [5, "incomplete"],
    ]);
    expect(found.rows[1]?.reading).toMatchObject({ wrong: { balance: "amount" } });
    expect(found.leftOut).toEqual([
      { line: 4, reason: "blank" },
      { line: 6, reason: "total" },
    ]);
    expect(found.complete).toBe(1);
  });
  it("names a word that is no choice, and does not count its row as complete", () => {
    const grid = [["某行", "1", "", "随便还"]];
    const found = planPaste(grid, guessMapping(grid, debts), debts, "元", yesNo);
    expect(found.rows[0]?.unknown).toEqual([["repayment", "随便还"]]);
    expect(found.complete).toBe(0);
  });
  it("stops at the most a table takes and says so", () => {
    const found = plan(Array.from({ length: MOST_ROWS + 3 }, (_, n) => [String(n), `第${n}家`, ""]));
    expect(found.rows).toHaveLength(MOST_ROWS);
    expect(found.leftOut.map(({ reason }) => reason)).toEqual(["too-many", "too-many", "too-many"]);
  });
});

describe("rows already there", () => {
  const row = (lender: string, balance: string) => ({ lender, balance });
  const existing = [row("甲行", "1"), row("乙行", "2")];
  const pasted = [row("乙行", "3"), row("丙行", "4")];
  it("are kept, replaced, or merged by who they are", () => {
    expect(mergedRows(existing, pasted, "append", debts).map(({ balance }) => balance)).toEqual(["1", "2", "3", "4"]);
    expect(mergedRows(existing, pasted, "replace", debts).map(({ balance }) => balance)).toEqual(["3", "4"]);
    expect(mergedRows(existing, pasted, "merge", debts).map(({ balance }) => balance)).toEqual(["1", "3", "4"]);
    expect(keyColumns(debts)).toEqual(["lender"]);
  });
  it("merged with themselves stay as they are", () => expect(mergedRows(existing, existing, "merge", debts)).toEqual(existing));
});

describe("laws", () => {
  const cell = fc.string({ maxLength: 8 }).filter((text) => !text.includes("\r"));
  const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

  it("a block written as a spreadsheet writes it is read back cell by cell", () =>
    fc.assert(
      fc.property(grid, (rows) => {
        const text = `${rows.map((row) => row.map(quoted).join("\t")).join("\r\n")}\r\n`;
        expect(pasteGrid(text)).toEqual(rows);
      }),
    ));

  it("every pasted line is either a row or left out with a reason, once", () =>
    fc.assert(
      fc.property(grid, (rows) => {
        const mapping = guessMapping(rows, debts);
        const plan = planPaste(rows, mapping, debts, "万元", yesNo);
        const lines = [...plan.rows, ...plan.leftOut].map(({ line }) => line).sort((a, b) => a - b);
        expect(lines).toEqual(
          Array.from({ length: rows.length - (mapping.hasHeader ? 1 : 0) }, (_, n) => n + 1 + (mapping.hasHeader ? 1 : 0)),
        );
      }),
    ));

  it("what a table holds, copied out and pasted again, is the same", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const stored = amounts.map((amount, n) => ({ lender: `第${n}家`, balance: (amount / 100).toFixed(2) }));
        const texts = stored.map((values) => rowTexts(values, debts, "元"));
        const copied = texts.map((row) => debts.map(({ id }) => row[id] ?? "").join("\t")).join("\r\n");
        const block = pasteGrid(copied);
        const plan = planPaste(block, guessMapping(block, debts), debts, "元", yesNo);
        expect(plan.rows.map((row) => readRow(row.texts, debts, "元"))).toEqual(stored.map((values) => ({ is: "complete", values })));
      }),
    ));

  it("as csv, commas and quotes stay inside their cells", () =>
    expect(
      csvOf([
        ["a,b", 'c"d'],
        ["e", ""],
      ]),
    ).toBe('"a,b","c""d"\r\ne,\r\n'));
});
