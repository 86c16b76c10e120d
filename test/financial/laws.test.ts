/** Laws of reading statements: what is printed is what is read, in any unit, any order of columns, number or text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceLines, incomeLines } from "../../src/domain/documents/statement-lines.ts";
import { type Amounts, balanceForm, type FormGrid, incomeForm } from "../builders/small-business-forms.ts";
import { readGrid, valuesOf } from "./read-sheet.ts";

const numbered = (lines: typeof balanceLines): string[] => lines.filter((line) => line.line !== null).map((line) => line.key);
/** 分, up to a hundred million 元; some lines blank. Whole 分 in 元 with two decimals are exact in a float. */
const amounts = (keys: readonly string[]): fc.Arbitrary<Amounts> =>
  fc
    .array(fc.option(fc.integer({ min: -1e10, max: 1e10 }), { nil: undefined, freq: 6 }), {
      minLength: keys.length,
      maxLength: keys.length,
    })
    .map((values) => {
      const filled: Record<string, number> = {};
      keys.forEach((key, index) => {
        const value = values[index];
        if (value !== undefined) filled[key] = value;
      });
      return filled;
    });

function expected(periods: Readonly<Record<string, Amounts>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(periods).flatMap(([period, held]) => Object.entries(held).map(([key, value]) => [`${key}@${period}`, value])),
  );
}

function read(form: FormGrid) {
  return valuesOf(readGrid(form.rows, { name: form.name, merges: form.merges }));
}

const balances = amounts(numbered(balanceLines));
const flows = amounts(numbered(incomeLines));
const units = fc.constantFrom("元" as const, "千元" as const, "万元" as const);
const as = fc.constantFrom("number" as const, "text" as const);

describe("reading a printed form", () => {
  it("gives back what was printed, in any unit, as number or text", () => {
    fc.assert(
      fc.property(balances, balances, units, as, (closing, opening, unit, printed) => {
        expect(read(balanceForm(closing, opening, { firm: "某店", asOf: "2025-12-31", unit, as: printed }))).toEqual(
          expected({ "2025": closing, "2024": opening }),
        );
      }),
      { numRuns: 25 },
    );
    fc.assert(
      fc.property(flows, flows, units, as, (year, month, unit, printed) => {
        expect(read(incomeForm(year, month, { firm: "某店", asOf: "2025-09-30", unit, as: printed }))).toEqual(
          expected({ "2025-01..2025-09": year, "2025-09": month }),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("does not depend on the order of the columns", () => {
    fc.assert(
      fc.property(flows, flows, fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), (year, month, order) => {
        const form = incomeForm(year, month, { firm: "某店", asOf: "2025-12-31" });
        const from = form.rows.findIndex((row) => row[0] === "项目");
        const turned = form.rows.map((row, index) =>
          index < from ? row : [row[0] ?? null, ...order.map((column) => row[column] ?? null)],
        );
        expect(valuesOf(readGrid(turned))).toEqual(expected({ "2025": year, "2025-12": month }));
      }),
      { numRuns: 25 },
    );
  });

  it("never loses a row from the tally", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.constantFrom(
                "资产负债表",
                "项目",
                "货币资金",
                "存货",
                "资产总计",
                "期末余额",
                "2025年12月31日",
                "单位：万元",
                "其中：",
                "",
              ),
              fc.integer(),
              fc.constant(null),
            ),
            { maxLength: 6 },
          ),
          { maxLength: 20 },
        ),
        (rows) => {
          const grid = [...rows, [null]];
          const content = readGrid(grid);
          expect(content.tally.read).toBe(grid.length);
          expect(content.tally.mapped + content.tally.ignored.length).toBe(grid.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
