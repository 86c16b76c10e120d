/** 会小企01/02/03表: every line, both halves, every unit, and what firms do to the forms. */
import { describe, expect, it } from "vitest";
import { cellText } from "../../src/domain/documents/book.ts";
import { balanceLines, cashLines, incomeLines } from "../../src/domain/documents/statement-lines.ts";
import { bookOfGrid } from "../builders/book-of-grid.ts";
import { balanceForm, cashFlowForm, type FormGrid, incomeForm } from "../builders/small-business-forms.ts";
import { codesOf, readGrid, readPaper, refOf, valuesOf } from "./read-sheet.ts";

/** Each line its own amount, so that a swapped cell shows. */
function amountsOf(lines: readonly { key: string; line: number | null }[], base: number): Record<string, number> {
  return Object.fromEntries(lines.flatMap(({ key, line }) => (line === null ? [] : [[key, base + line * 1_000_100]])));
}

const closing = amountsOf(balanceLines, 5_000_000_00);
const opening = amountsOf(balanceLines, 3_000_000_00);
const firm = "临水县某某食品有限公司";

function read(form: FormGrid) {
  return readGrid(form.rows, { name: form.name, merges: form.merges });
}

describe("会小企01表", () => {
  it.each(["元", "千元", "万元"] as const)("maps its 53 lines at both dates, in %s, each opening its own cell", (unit) => {
    const form = balanceForm(closing, opening, { firm, asOf: "2025-12-31", unit });
    const book = bookOfGrid(form.name, form.rows, form.merges);
    const [content] = readPaper(book).contents;
    expect(content?.recognition).toMatchObject({ kind: "balance-sheet", layout: "small-business-balance-sheet" });
    expect(content?.unit).toBe(unit);
    expect(content?.facts).toHaveLength(106);
    expect(content?.periods).toEqual(["2024", "2025"]);
    expect(content?.problems).toEqual([]);
    for (const fact of content?.facts ?? []) {
      expect(fact.value, fact.key).toBe((fact.period === "2025" ? closing : opening)[fact.key]);
      const at = fact.source.at;
      const match = at.kind === "cell" ? /^([A-H])(\d+)$/.exec(at.ref) : null;
      const [row, column] = [Number(match?.[2]) - 1, (match?.[1] ?? "").charCodeAt(0) - 65];
      expect(cellText(book, book.sheets[0] as never, row, column)).toBe(fact.source.raw);
      const line = balanceLines.find((known) => known.key === fact.key);
      expect(form.rows[row]?.[column < 4 ? 1 : 5]).toBe(line?.line);
    }
    expect(content?.tally.read).toBe((content?.tally.mapped ?? 0) + (content?.tally.ignored.length ?? 0));
  });

  it("reads text amounts as it reads numbers", () => {
    const options = { firm, asOf: "2025-12-31", unit: "万元" } as const;
    const numbers = read(balanceForm(closing, opening, options));
    const texts = read(balanceForm(closing, opening, { ...options, as: "text" }));
    expect(valuesOf(texts)).toEqual(valuesOf(numbers));
  });

  it("a form of another month keeps 年初 at last year's end", () => {
    expect(read(balanceForm(closing, opening, { firm, asOf: "2025-09-30" })).periods).toEqual(["2024", "2025-09"]);
  });

  it("an empty form is recognised and yields no facts", () => {
    const content = read(balanceForm({}, {}, { firm, asOf: "2025-12-31" }));
    expect(content.recognition.kind).toBe("balance-sheet");
    expect(content.facts).toEqual([]);
    expect(content.tally.ignored.filter((row) => row.reason === "no-amount").length).toBeGreaterThan(20);
  });

  it("names rows whose 行次 has slipped and trusts the label", () => {
    const form = balanceForm(closing, opening, { firm, asOf: "2025-12-31" });
    const row = form.rows.find((cells) => cells[0] === "存货");
    if (row) row[1] = 10;
    const content = read(form);
    expect(valuesOf(content)["inventory@2025"]).toBe(closing["inventory"]);
    expect(content.problems).toEqual([expect.objectContaining({ code: "line-number-disagrees", params: { count: 1, rows: "10 存货" } })]);
  });

  it("without a date asks, and reads nothing", () => {
    const form = balanceForm(closing, opening, { firm, asOf: "2025-12-31" });
    const rows = form.rows.map((cells) => cells.map((cell) => (cell === "2025年12月31日" ? null : cell)));
    const asked = readGrid(rows, { name: "Sheet1" });
    expect(asked.facts).toEqual([]);
    expect(asked.problems).toEqual([expect.objectContaining({ code: "period-not-stated", severity: "error" })]);
    const named = readGrid(rows, { name: "Sheet1", path: "某某食品2025年12月资产负债表.xlsx" });
    expect(named.periods).toEqual(["2024", "2025"]);
    expect(codesOf(named)).toEqual(["period-from-file-name"]);
    expect(readGrid(rows, { name: "2025年12月" }).problems).toEqual([]);
  });

  it("without a unit reads 元 and asks", () => {
    const form = balanceForm(closing, opening, { firm, asOf: "2025-12-31" });
    const content = readGrid(form.rows.map((cells) => cells.map((cell) => (cell === "单位：元" ? null : cell))));
    expect(content.unit).toBeNull();
    expect(codesOf(content)).toEqual(["unit-not-stated"]);
    expect(content.facts).toHaveLength(106);
  });

  it("doubts a unit that makes a firm too large or too small", () => {
    const tiny = read(
      balanceForm(
        { cash: 12_50, totalAssets: 850_00, equity: 850_00, totalLiabilitiesAndEquity: 850_00 },
        {},
        { firm, asOf: "2025-12-31" },
      ),
    );
    expect(codesOf(tiny)).toEqual(["unit-suspicious"]);
    const huge = read(balanceForm({ totalAssets: 2e15, cash: 2e15, equity: 2e15 }, {}, { firm, asOf: "2025-12-31", unit: "万元" }));
    expect(codesOf(huge)).toEqual(["unit-suspicious"]);
  });
});

describe("会小企02表 and 会小企03表", () => {
  const incomeYear = amountsOf(incomeLines, 9_000_000_00);
  const incomeMonth = amountsOf(incomeLines, 700_000_00);
  it("maps 32 lines to the year and to December", () => {
    const content = read(incomeForm(incomeYear, incomeMonth, { firm, asOf: "2025-12-31" }));
    expect(content.recognition.kind).toBe("income-statement");
    expect(content.problems).toEqual([]);
    expect(content.facts).toHaveLength(64);
    for (const fact of content.facts) expect(fact.value, fact.key).toBe((fact.period === "2025" ? incomeYear : incomeMonth)[fact.key]);
    expect(content.periods).toEqual(["2025-12", "2025"]);
  });
  it("a September form is cumulative from January", () => {
    expect(read(incomeForm(incomeYear, incomeMonth, { firm, asOf: "2025-09-30" })).periods).toEqual(["2025-09", "2025-01..2025-09"]);
  });
  it("an annual form has this year and last", () => {
    expect(read(incomeForm(incomeYear, incomeMonth, { firm, asOf: "2025-12-31", flows: "annual" })).periods).toEqual(["2024", "2025"]);
  });
  it("maps the 22 lines of the cash-flow form", () => {
    const amounts = amountsOf(cashLines, 2_000_000_00);
    const content = read(cashFlowForm(amounts, amounts, { firm, asOf: "2025-12-31" }));
    expect(content.recognition.kind).toBe("cash-flow-statement");
    expect(content.problems).toEqual([]);
    expect(content.facts).toHaveLength(44);
    expect(refOf(content, "salesReceipts", "2025")).toBe("C6");
  });
});

describe("several statements together", () => {
  const options = { firm, asOf: "2025-12-31" } as const;
  const forms = [
    balanceForm(closing, opening, options),
    incomeForm(amountsOf(incomeLines, 1_00), {}, options),
    cashFlowForm(amountsOf(cashLines, 1_00), {}, options),
  ];
  it("stacked on one sheet are all read", () => {
    const content = readGrid(forms.flatMap((form) => [...form.rows, []]));
    expect(content.problems).toEqual([]);
    expect(content.facts).toHaveLength(106 + 32 + 22);
    expect(content.recognition.kind).toBe("balance-sheet");
  });
  it("of several firms are refused", () => {
    const other = balanceForm(opening, closing, { ...options, firm: "另一家贸易有限公司" });
    const content = readGrid([...balanceForm(closing, opening, options).rows, [], ...other.rows]);
    expect(content.facts).toEqual([]);
    expect(codesOf(content)).toEqual(["several-companies"]);
  });
});
