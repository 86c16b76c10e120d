import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../domain/case/case-file.ts";
import { keptSteps, MOST_CHARACTERS } from "./history-size.ts";

const copy = (n: number, rows: number): CaseFile => ({
  investigators: [`第 ${n} 步`],
  debts: Array.from({ length: rows }, (_, row) => ({ lender: `甲${row}行`, balance: `${row}.50`, from: "2025-01-05" })),
});
const size = (steps: readonly CaseFile[]) => steps.reduce((sum, step) => sum + JSON.stringify(step).length, 0);

describe("what is kept to be taken back", () => {
  it("is a hundred steps of a usual case", () => {
    const past = Array.from({ length: 130 }, (_, n) => copy(n, 10));
    expect(keptSteps(past)).toEqual(past.slice(30));
  });

  it("does not pile up with 5,000 rows pasted", () => {
    const past = Array.from({ length: 100 }, (_, n) => copy(n, 5000));
    const kept = keptSteps(past);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length).toBeLessThan(100);
    expect(size(kept)).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(kept.at(-1)).toBe(past.at(-1));
  });

  it("always holds the last step, and only an unbroken run of the latest", () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 20 }), fc.nat({ max: 3000 }), (rows, most) => {
        const past = rows.map((count, n) => copy(n, count));
        const kept = keptSteps(past, most);
        expect(kept.length).toBeGreaterThan(0);
        expect(kept).toEqual(past.slice(-kept.length));
        if (kept.length > 1) expect(size(kept)).toBeLessThanOrEqual(most);
      }),
    ));

  it("is nothing of nothing", () => expect(keptSteps([])).toEqual([]));
});
