import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { assess } from "../assessment/assess.ts";
import { type CaseFile, caseFileSchema } from "../case/case-file.ts";
import type { Previous } from "../case/previous.ts";
import { carryForward } from "./carry-forward.ts";
import { compareResults } from "./compare.ts";
import { resultCopy } from "./result-copy.ts";

const nothing = resultCopy(assess({ caseFile: {}, documents: [] }), "");
const full: CaseFile = {
  borrower: { name: "甲店", industry: "retail" },
  loan: { amount: "100000.00", product: "credit", months: 12 },
  investigators: ["乙", "丙"],
  declared: { revenue: [{ period: "2025", amount: "5000000.00" }] },
  accounts: [{ owner: "甲", number: "622", relation: "borrower" }],
  parties: [{ name: "丁", relation: "配偶" }],
  bases: [{ source: "electricity", quantity: 100, unit: "kWh", revenue: "1000.00", period: "2024", basis: "bank" }],
  debts: [{ lender: "某行", balance: "20000.00" }],
  answers: { a: 1 },
  documents: [{ name: "x.csv", kind: "bank-statement" }],
  decisions: [{ id: "1", at: "", by: "乙", type: "close-flag", target: "f", reason: "r" }],
};
const figure = (id: string, value: string | null): Previous["figures"][number] => ({ id, period: null, value, formula: "", evidence: [] });
const flag = (id: string, status: "open" | "explained"): Previous["flags"][number] => ({
  id,
  severity: "amber",
  title: id,
  ask: "",
  status,
  closed: [],
});
const result = (change: Partial<Previous>): Previous => ({ ...nothing, verdict: { ...nothing.verdict, level: "amber" }, ...change });

describe("a case carried forward", () => {
  it("takes along what stays true and nothing else, whatever was decided, declared or typed", () => {
    const part = fc.subarray(Object.keys(full) as (keyof CaseFile)[]);
    fc.assert(
      fc.property(part, (keys) => {
        const before = v.parse(caseFileSchema, Object.fromEntries(keys.map((key) => [key, full[key]])));
        const after = carryForward(before, nothing);
        expect(v.safeParse(caseFileSchema, after).success).toBe(true);
        const allowed = ["borrower", "loan", "investigators", "accounts", "parties", "bases", "previous"];
        expect(Object.keys(after).filter((key) => !allowed.includes(key))).toEqual([]);
        for (const key of ["borrower", "investigators", "accounts", "parties", "bases"] as const) expect(after[key]).toEqual(before[key]);
        expect(after.loan).toEqual(before.loan === undefined ? undefined : { product: "credit" });
      }),
    );
  });

  it("is assessed as if there had been no last time", () => {
    const { previous: _copy, ...said } = carryForward(full, nothing);
    const [alone, renewed] = [assess({ caseFile: said, documents: [] }), assess({ caseFile: carryForward(full, nothing), documents: [] })];
    expect({ ...renewed, case: null }).toEqual({ ...alone, case: null });
  });
});

describe("what a case came to", () => {
  it("is copied with who said it, and fits the schema", () => {
    const copy = resultCopy(assess({ caseFile: full, documents: [] }), "case-1");
    expect(copy.figures.find(({ id }) => id === "declared-revenue")).toMatchObject({ value: "5000000.00", period: "2025" });
    expect(copy.figures.find(({ id }) => id === "declared-revenue")?.evidence).toHaveLength(1);
    expect(copy.debts).toEqual([{ lender: "某行", balance: "20000.00" }]);
    expect(v.safeParse(caseFileSchema, { previous: copy }).success).toBe(true);
  });
});

describe("last time and this time", () => {
  const compare = (before: string | null, now: string | null) =>
    compareResults(result({ figures: [figure("cash", before)] }), result({ figures: [figure("cash", now)] })).figures[0];

  it.each([
    ["1000.00", "1250.00", "250.00", 0.25],
    ["-1000.00", "-1500.00", "-500.00", -0.5],
    ["0.00", "5.00", "5.00", null],
  ])("%s to %s is %s", (before, now, difference, change) => expect(compare(before, now)).toMatchObject({ difference, change }));

  it.each([
    [null, "5.00"],
    ["5.00", null],
    [null, null],
  ])("a missing figure (%s, %s) has no difference: it is not zero", (before, now) =>
    expect(compare(before, now)).toMatchObject({ difference: null, change: null }),
  );

  it("sums the loans of a lender, and does not call a lender repaid that is not named", () => {
    const before = result({
      debts: [
        { lender: "甲行", balance: "1.00" },
        { lender: "甲行", balance: "2.00" },
      ],
    });
    expect(compareResults(before, result({ debts: [] })).debts).toMatchObject([
      { id: "甲行", before: { value: "3.00" }, now: { value: null }, difference: null },
    ]);
  });

  it("says of every flag whether it is new, back, still there, gone, or cannot be told", () => {
    const before = result({ flags: [flag("still", "open"), flag("again", "explained"), flag("gone", "open")] });
    const now = result({ flags: [flag("new", "open"), flag("again", "open"), flag("still", "open"), flag("quiet", "explained")] });
    expect(compareResults(before, now).flags.map(({ id, is }) => [id, is])).toEqual([
      ["new", "new"],
      ["again", "again"],
      ["still", "still"],
      ["gone", "gone"],
    ]);
    const without = { ...before, flags: [{ ...flag("gone", "open"), papers: ["bank-statement"] }] };
    const is = (papers: string[]) => compareResults(without, { ...now, flags: [], papers }).flags.map((change) => change.is);
    expect([is([]), is(["balance-sheet"]), is(["balance-sheet", "bank-statement"])]).toEqual([["unknown"], ["unknown"], ["gone"]]);
    const blind = { ...now, flags: [], verdict: { ...now.verdict, level: "grey" as const } };
    expect(compareResults(before, blind).flags.every(({ is }) => is === "unknown")).toBe(true);
  });
});
