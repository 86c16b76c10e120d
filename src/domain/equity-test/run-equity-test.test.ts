import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statementLedger, tiedYear } from "../../../test/builders/statement-ledger.ts";
import type { CaseFile } from "../case/case-file.ts";
import { runEquityTest } from "./run-equity-test.ts";

const empty = statementLedger({});
const entered = {
  opening: "1500000.00",
  profit: "2100000.00",
  injected: "200000.00",
  withdrawn: "600000.00",
  appreciation: "0.00",
  depreciation: "100000.00",
  actual: "1900000.00",
};
const test = (equityTest: CaseFile["equityTest"], ledger = empty) => runEquityTest({ equityTest }, ledger);

describe("what the officer entered", () => {
  it("150 + 210 + 20 − 60 − 10 = 310 against 190: short by 38.7 %", () => {
    expect(test(entered)).toMatchObject({
      status: "ok",
      basis: "officer",
      expected: 310_000_000,
      actual: 190_000_000,
      gap: -120_000_000,
      deviation: expect.closeTo(-0.387, 3),
      gapToProfit: expect.closeTo(-120 / 210, 6),
      verdict: "red",
    });
  });
  it("depreciation counts only while profit is before it", () => {
    expect(test({ ...entered, profitBeforeDepreciation: false })?.expected).toBe(320_000_000);
    expect(test({ ...entered, profitBeforeDepreciation: true })?.expected).toBe(310_000_000);
  });
  it.each([
    ["3000000.00", "green"],
    ["2850000.00", "amber"],
    ["2700000.00", "red"],
    ["3400000.00", "amber"],
    ["9900000.00", "amber"],
  ])("actual %s is %s (a surplus is never red)", (actual, verdict) => {
    expect(test({ ...entered, actual })?.verdict).toBe(verdict);
  });
  it("expected at or below nothing says nothing", () => {
    expect(test({ ...entered, withdrawn: "9000000.00" })).toMatchObject({ status: "insufficient", deviation: null, verdict: "grey" });
  });
  it.each(["opening", "profit", "injected", "withdrawn", "actual"] as const)("without %s it is insufficient", (field) => {
    const { [field]: _gone, ...rest } = entered;
    expect(test(rest)).toMatchObject({ status: "insufficient", missing: [`case:equityTest.${field}`], deviation: null });
  });
  it("profit may come from the income statement and actual equity from the list of holdings", () => {
    const { profit: _p, actual: _a, ...rest } = entered;
    const found = runEquityTest(
      { equityTest: rest, holdings: [{ side: "asset", item: "房", amount: "1434000.00" }] },
      statementLedger(tiedYear()),
    );
    expect(found).toMatchObject({ status: "ok", expected: 144_300_000, actual: 143_400_000, verdict: "green" });
  });
  it("the larger the shortfall the worse the verdict", () => {
    const rank = { green: 0, amber: 1, red: 2, grey: 3 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_100_000 }), fc.integer({ min: 0, max: 3_100_000 }), (a, b) => {
        const at = (yuan: number) => rank[test({ ...entered, actual: `${yuan}.00` })?.verdict ?? "grey"];
        expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});

describe("the statements alone", () => {
  it("profit that stayed in the firm", () => {
    expect(runEquityTest({}, statementLedger(tiedYear()))).toMatchObject({ basis: "books", status: "ok", gap: 0, verdict: "green" });
  });
  it("dividends and interest in one line: asks for the split, never takes dividends for nothing", () => {
    const mixed = tiedYear({ flows: { dividendAndInterestPayments: 29, retainedEarnings: 209.87, equity: 434.3 } });
    expect(runEquityTest({}, statementLedger(mixed))).toMatchObject({
      status: "insufficient",
      missing: ["paper:dividend-split@2025"],
      verdict: "grey",
    });
    const split = tiedYear({ flows: { dividendAndInterestPayments: 29, profitPayments: 20, retainedEarnings: 209.87, equity: 434.3 } });
    expect(runEquityTest({}, statementLedger(split))).toMatchObject({ status: "ok", gap: 0, verdict: "green" });
  });
  it("one balance sheet says nothing", () => {
    expect(runEquityTest({}, statementLedger({ "2025": tiedYear()["2025"] ?? {} }))).toBeNull();
    expect(runEquityTest({}, empty)).toBeNull();
  });
});
