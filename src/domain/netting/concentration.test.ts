import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Row, statementFile } from "../../../test/builders/statement-file.ts";
import type { Concentration } from "./define.ts";
import { netStatements } from "./net-statements.ts";

function concentrationOf(rows: readonly Row[]): Concentration {
  const result = netStatements([statementFile(rows)], {}, new Set());
  if (result === null) throw new Error("no rows");
  return result.concentration;
}
const month = (n: number): string => `${2024 + Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, "0")}-15`;
const paid = (n: number, to: string, amount: number): Row => ({ day: month(n), to, amount, memo: "货款" });
const names = (parties: Concentration["newPayers"]): string[] | null => parties?.map((party) => party.name) ?? null;

describe("who trade hangs on", () => {
  it("the largest payer first, with the share of all that came in; the same for those paid", () => {
    const found = concentrationOf([paid(1, "大客户", 600), paid(1, "小客户", 400), paid(2, "供货商", -300), paid(3, "运输队", -100)]);
    expect(found.payers.map(({ name, share, rows, first, last }) => ({ name, share, rows, first, last }))).toEqual([
      { name: "大客户", share: 0.6, rows: 1, first: "2024-01", last: "2024-01" },
      { name: "小客户", share: 0.4, rows: 1, first: "2024-01", last: "2024-01" },
    ]);
    expect(found.payees.map((party) => [party.name, party.share])).toEqual([
      ["供货商", 0.75],
      ["运输队", 0.25],
    ]);
  });

  it("own accounts and payment services are nobody's concentration, and are said apart", () => {
    const found = concentrationOf([
      paid(1, "客户", 500),
      { day: month(2), to: "周明", amount: 200, memo: "现金存入" },
      paid(2, "财付通", 300),
    ]);
    expect(names(found.payers)).toEqual(["客户"]);
    expect([found.clearingShare, found.ownShare, found.unnamedShare]).toEqual([0.3, 0.2, 0]);
  });

  it("new and gone payers, judged on the latest three months", () => {
    const steady = Array.from({ length: 12 }, (_, index) => paid(index + 1, "常客", 100));
    const found = concentrationOf([...steady, paid(2, "走了的", 300), paid(11, "新来的", 300), paid(12, "零星", 1)]);
    expect(names(found.newPayers)).toEqual(["新来的"]);
    expect(names(found.gonePayers)).toEqual(["走了的"]);
  });

  it("insufficient: with less than half a year before, nobody is called new", () => {
    const found = concentrationOf([paid(1, "常客", 100), paid(8, "新来的", 300)]);
    expect([found.newPayers, found.gonePayers]).toEqual([null, null]);
  });

  it("not applicable: nothing came in, so there is no share of it", () => {
    const found = concentrationOf([paid(1, "供货商", -100)]);
    expect([found.payers, found.clearingShare]).toEqual([[], null]);
  });

  it("whatever the rows, shares of named, services, own and blank add up to all", () => {
    const row = fc.record({
      n: fc.integer({ min: 1, max: 20 }),
      to: fc.constantFrom("甲", "乙", "财付通", "周明", ""),
      amount: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        // A memo that no step takes out.
        const found = concentrationOf(rows.map(({ n, to, amount }) => ({ day: month(n), to, amount, memo: "现金存入" })));
        const named = found.payers.reduce((sum, party) => sum + party.share, 0);
        expect(named + (found.clearingShare ?? 0) + (found.ownShare ?? 0) + (found.unnamedShare ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
