import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amounts, statementFacts, statementLedger, tiedYear } from "../../../test/builders/statement-ledger.ts";
import type { CaseFile } from "../case/case-file.ts";
import { balanceLines, cashLines, incomeLines } from "../documents/statement-lines.ts";
import { docId } from "../kernel/ids.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { CheckResult } from "./define.ts";
import { identities } from "./identities.ts";
import { runChecks } from "./run-checks.ts";

const trader: CaseFile = { borrower: { kind: "company", industry: "wholesale", vat: { kind: "general", rate: 0.13 } } };

function checks(periods: Record<string, Amounts>, caseFile: CaseFile = trader, options = {}): CheckResult[] {
  return runChecks({ ledger: statementLedger(periods, options), caseFile });
}
function check(results: readonly CheckResult[], id: string, period = "2025"): CheckResult {
  const found = results.find((result) => result.id === id && result.period === period);
  if (!found) throw new Error(`no ${id}@${period}`);
  return found;
}
function without(amounts: Amounts | undefined, ...keys: string[]): Amounts {
  return Object.fromEntries(Object.entries(amounts ?? {}).filter(([key]) => !keys.includes(key)));
}

describe("a whole set that ties", () => {
  const results = checks(tiedYear());
  it("breaks nothing and warns of nothing", () => {
    expect(results.filter((result) => ["fail", "warn", "error"].includes(result.outcome)).map((result) => result.id)).toEqual([]);
  });
  it.each([
    "B1",
    "B2",
    "B3",
    "B4",
    "B5",
    "B7",
    "B8",
    "B9",
    "B10",
    "I1",
    "I2",
    "I3",
    "C1",
    "C2",
    "C3",
    "C4",
    "C5",
    "X1",
    "X2",
    "X4",
    "X5",
    "X6",
    "X7",
    "X8",
    "X9",
    "X12",
    "X13",
    "X14",
  ])("%s passes", (id) => expect(check(results, id).outcome).toBe("pass"));
  it("says what X3, X10 and X11 lack", () => {
    expect(check(results, "X3", "2024")).toMatchObject({ outcome: "insufficient", missing: ["paper:previous-balance-sheet@2024"] });
    expect(check(results, "X10").missing).toEqual(["payrollTotal@2025"]);
    expect(check(results, "X11").missing).toEqual(["vatPayable@2025"]);
  });
});

describe("sums", () => {
  it.each([
    ["B1", { accountsReceivable: 250 }],
    ["B2", { accumulatedDepreciation: 80 }],
    ["B4", { nonCurrentAssets: 231, fixedAssetsNet: 231, accumulatedDepreciation: 89 }],
    ["B8", { retainedEarnings: 200 }],
    ["B10", { totalAssets: 800 }],
    ["I1", { sellingExpenses: 61 }],
    ["I3", { netIncome: 50 }],
    ["C1", { salesReceipts: 1400 }],
    ["C4", { financingCashFlow: -8 }],
    ["C5", { openingCash: 90 }],
  ])("%s fails when a line is changed", (id, flows) => {
    const result = check(checks(tiedYear({ flows })), id);
    expect(result.outcome).toBe("fail");
    expect(result.reasons.length).toBeGreaterThan(0);
  });
  it("holds within the rounding of the display unit and not beyond", () => {
    // 万元 with two decimals: half a step is 50 元, five figures: 250 元 at most.
    const near = { ...tiedYear()["2025"], currentAssets: 536.32 };
    const far = { ...tiedYear()["2025"], currentAssets: 536.34 };
    expect(check(checks({ "2025": near }, trader, { halfStep: 5_000 }), "B1").outcome).toBe("pass");
    expect(check(checks({ "2025": far }, trader, { halfStep: 5_000 }), "B1").outcome).toBe("fail");
    expect(check(checks({ "2025": near }), "B1").outcome).toBe("fail");
  });
  it("a handful of figures whose other lines nobody typed: insufficient, and the lines are named", () => {
    const result = check(checks({ "2025": { cash: 10, inventory: 20, currentAssets: 50 } }), "B1");
    expect(result).toMatchObject({ outcome: "insufficient", left: null });
    expect(result.missing).toContain("accountsReceivable@2025");
  });
  it("blank lines of a whole form count as nothing, and a broken sum says so", () => {
    const result = check(checks({ ...tiedYear(), "2025": without(tiedYear()["2025"], "prepayments") }), "B1");
    expect(result.outcome).toBe("fail");
    expect(result.reasons[0]?.["zh-CN"]).toContain("空白的行");
  });
  it("fixed assets in one line (企业会计准则) leave nothing to test", () => {
    expect(
      checks({ "2025": without(tiedYear()["2025"], "fixedAssetsCost", "accumulatedDepreciation") }).some((result) => result.id === "B2"),
    ).toBe(false);
  });
  it("企业会计准则: a line that stands in for two is counted once, impairment with either sign", () => {
    const enterprise = {
      notesAndAccountsReceivable: 220,
      accountsReceivable: 220,
      contractLiabilities: 12,
      creditImpairment: -5,
      operatingProfit: 45,
      totalProfit: 45,
      netIncome: 39.3,
    };
    const results = checks(tiedYear({ flows: enterprise, closing: { advancesReceived: 0 } }));
    for (const id of ["B1", "B5", "I1", "I3"]) expect(check(results, id).outcome).toBe("pass");
    expect(check(checks(tiedYear({ flows: { ...enterprise, creditImpairment: 5 } })), "I1").outcome).toBe("pass");
  });
  it("企业会计准则 without its impairment lines: a small gap is a line not shown, a large one is a gap", () => {
    const gap = (profit: number) => check(checks(tiedYear({ flows: { otherIncome: 0, operatingProfit: profit } })), "I1");
    expect(gap(48)).toMatchObject({ outcome: "insufficient", missing: ["creditImpairment@2025", "assetImpairment@2025"] });
    expect(gap(40).outcome).toBe("fail");
    expect(check(checks(tiedYear({ flows: { operatingProfit: 48 } })), "I1").outcome).toBe("fail");
  });
  it("X4 of a group goes by the parent's share", () => {
    expect(check(checks(tiedYear({ flows: { parentNetIncome: 44.3, netIncome: 50, totalProfit: 55.7 } })), "X4").outcome).toBe("pass");
  });
  it("B11: parts may not pass the whole", () => {
    expect(check(checks(tiedYear({ closing: { rawMaterials: 100, finishedGoods: 60 } })), "B11").outcome).toBe("pass");
    expect(check(checks(tiedYear({ closing: { rawMaterials: 100, finishedGoods: 80 } })), "B11").outcome).toBe("fail");
  });
  it("I4: the earlier cumulative and this month", () => {
    const months = { "2025-01..2025-11": { operatingRevenue: 1100 }, "2025-12": { operatingRevenue: 100 } };
    expect(check(checks({ ...tiedYear(), ...months }), "I4").outcome).toBe("pass");
    expect(check(checks({ ...tiedYear(), ...months, "2025-12": { operatingRevenue: 130 } }), "I4").outcome).toBe("fail");
    expect(check(checks({ ...tiedYear(), "2025-12": { operatingRevenue: 130 } }), "I4")).toMatchObject({
      outcome: "insufficient",
      missing: ["operatingRevenue@2025-01..2025-11"],
    });
  });
  it("every line of the forms is in a sum, a total, a part of another, or known to stand apart", () => {
    const summed = new Set(identities.flatMap((identity) => [identity.total, ...identity.plus, ...identity.minus, ...identity.either]));
    const apart = [
      "parentEquity",
      "fixedAssetsBeforeImpairment",
      "operatingInflows",
      "operatingOutflows",
      "investingInflows",
      "investingOutflows",
      "financingInflows",
      "financingOutflows",
      "depreciationExpense",
      "amortisation",
      "deferredExpenseAmortisation",
      "totalOperatingRevenue",
      "mainRevenue",
      "otherRevenue",
      "totalOperatingCost",
      "mainCost",
      "otherCost",
      "mainProfit",
      "otherBusinessProfit",
      "priorYearAdjustment",
      "parentNetIncome",
      "minorityNetIncome",
      "otherComprehensiveIncome",
      "comprehensiveIncome",
    ];
    const loose = [...balanceLines, ...incomeLines, ...cashLines].filter(
      (line) => line.partOf === null && !line.key.startsWith("supplement") && !summed.has(line.key) && !apart.includes(line.key),
    );
    expect(loose.map((line) => line.key)).toEqual([]);
  });
});

describe("ties between statements", () => {
  it("精密电子: X1 off by 33, X8 off by 315 = 15.1 %", () => {
    const results = checks({
      "2024": { accountsReceivable: 260, notesReceivable: 0, advancesReceived: 35 },
      "2025": {
        operatingRevenue: 2000,
        accountsReceivable: 420,
        notesReceivable: 0,
        advancesReceived: 20,
        salesReceipts: 2400,
        closingCash: 185,
        cash: 152,
      },
    });
    expect(check(results, "X8")).toMatchObject({
      outcome: "warn",
      left: 2_400_000_000,
      right: 2_085_000_000,
      difference: 315_000_000,
      deviation: expect.closeTo(0.15108, 5),
    });
    expect(check(results, "X1")).toMatchObject({ outcome: "fail", difference: 33_000_000 });
  });
  it("X8 without a VAT rate is insufficient: 13 % is not assumed", () => {
    expect(check(checks(tiedYear(), {}), "X8")).toMatchObject({ outcome: "insufficient", missing: ["case:borrower.vat.rate"] });
  });
  it("X8 under 企业会计准则 counts contract liabilities and contract assets", () => {
    const set = tiedYear({
      opening: { contractLiabilities: 5, contractAssets: 3 },
      closing: { contractLiabilities: 25, contractAssets: 3 },
      flows: { salesReceipts: 1358 },
    });
    expect(check(checks(set), "X8").deviation).toBeCloseTo(0, 9);
  });
  it("a person's reconciling item is added to the expected side and named", () => {
    const decision = {
      id: "d1",
      at: "2026-01-05",
      by: "甲",
      type: "reconcile" as const,
      target: "X1",
      value: "-100000.00",
      reason: "保证金",
    };
    const set = tiedYear({ flows: { closingCash: 121.3 } });
    expect(check(checks(set), "X1").outcome).toBe("fail");
    expect(check(checks(set, { ...trader, decisions: [decision] }), "X1")).toMatchObject({
      outcome: "pass",
      reconciled: [{ decision: "d1", amount: -10_000_000, reason: "保证金" }],
    });
    expect(check(checks(set, { ...trader, decisions: [{ ...decision, target: "X1@2024" }] }), "X1").outcome).toBe("fail");
  });
  it("X3 compares line by line when two papers state the same date", () => {
    const last = statementFacts({ "2024": tiedYear()["2024"] ?? {} }, { document: docId("b".repeat(64)) });
    const same = runChecks({ ledger: ledgerOf([...statementFacts(tiedYear()), ...last]), caseFile: trader });
    expect(check(same, "X3", "2024").outcome).toBe("pass");
    const changed = runChecks({
      ledger: ledgerOf([...statementFacts(tiedYear({ opening: { inventory: 130 } })), ...last]),
      caseFile: trader,
    });
    expect(check(changed, "X3", "2024")).toMatchObject({ outcome: "fail", left: 130_000_000, right: 150_000_000 });
    expect(check(changed, "X3", "2024").reasons[0]?.["zh-CN"]).toContain("存货");
  });
  it("X4: keeping less than was earned may be a distribution nobody wrote down, keeping more cannot", () => {
    const noCash = (changes: Amounts) => {
      const year = tiedYear({ closing: changes });
      const balance = without(
        year["2025"],
        "salesReceipts",
        "purchasePayments",
        "payrollPayments",
        "taxPayments",
        "otherOperatingPayments",
        "operatingCashFlow",
        "netCashIncrease",
        "closingCash",
      );
      return check(checks({ ...year, "2025": balance }), "X4");
    };
    expect(noCash({}).outcome).toBe("pass");
    expect(noCash({ retainedEarnings: 209.87 })).toMatchObject({ outcome: "insufficient", missing: ["profitPayments@2025"] });
    expect(noCash({ retainedEarnings: 249.87 }).outcome).toBe("fail");
  });
  it("X7 with contract rates, and insufficient when two balances say too little", () => {
    const debts: CaseFile = { ...trader, debts: [{ lender: "甲", balance: "1500000.00", annualRate: 0.06, repayment: "bullet" }] };
    expect(check(checks(tiedYear(), debts), "X7")).toMatchObject({ outcome: "pass", right: 9_000_000 });
    expect(check(checks(tiedYear({ closing: { shortTermBorrowings: 300 } }), debts), "X7")).toMatchObject({
      outcome: "insufficient",
      missing: ["paper:monthly-debt"],
    });
  });
  it("X9 of a maker is a range: wages and depreciation in cost are not on the statements", () => {
    const maker: CaseFile = { ...trader, borrower: { ...trader.borrower, industry: "manufacturing" } };
    expect(check(checks(tiedYear({ flows: { purchasePayments: 900 } }), maker), "X9").outcome).toBe("pass");
    expect(check(checks(tiedYear({ flows: { purchasePayments: 500 } }), maker), "X9").outcome).toBe("warn");
  });
  it("X10 and X11 add up months and quarters of other papers", () => {
    const extra: Record<string, Amounts> = {};
    for (let month = 1; month <= 12; month++) extra[`2025-${String(month).padStart(2, "0")}`] = { payrollTotal: 8 };
    for (let quarter = 1; quarter <= 4; quarter++) extra[`2025-Q${quarter}`] = { vatPayable: 13 };
    const results = checks({ ...tiedYear(), ...extra });
    expect(check(results, "X10")).toMatchObject({ outcome: "pass" });
    expect(check(results, "X11")).toMatchObject({ outcome: "pass", right: 63_700_000 });
  });
  it("no borrowings anywhere: X6 does not apply", () => {
    const year = tiedYear();
    const results = checks({
      "2024": without(year["2024"], "shortTermBorrowings"),
      "2025": without(year["2025"], "shortTermBorrowings", "borrowingReceipts", "principalRepayments"),
    });
    expect(check(results, "X6").outcome).toBe("not-applicable");
  });
});

describe("laws", () => {
  it("元 and 万元 give the same outcomes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.constantFrom(...Object.keys(tiedYear()["2025"] ?? {})), (change, key) => {
        const set = tiedYear({ flows: { [key]: Math.round(tiedYear()["2025"]?.[key] ?? 0) + change } });
        const outcomes = (fenPerUnit: number) =>
          checks(set, trader, { fenPerUnit }).map((result) => `${result.period} ${result.id} ${result.outcome}`);
        expect(outcomes(100)).toEqual(outcomes(1_000_000));
      }),
      { numRuns: 40 },
    );
  });
  it("a figure taken away never makes an identity fail that did not name it blank", () => {
    const whole = tiedYear();
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole["2025"] ?? {})), (key) => {
        for (const result of checks({ ...whole, "2025": without(whole["2025"], key) })) {
          if (result.outcome === "fail") expect(result.reasons.some((reason) => reason["zh-CN"].includes("空白的行"))).toBe(true);
          expect(result.outcome).not.toBe("error");
        }
      }),
    );
  });
  it("the order of facts does not matter", () => {
    const facts = statementFacts(tiedYear());
    const forwards = runChecks({ ledger: ledgerOf(facts), caseFile: trader });
    const backwards = runChecks({ ledger: ledgerOf([...facts].reverse()), caseFile: trader });
    expect(backwards.map((result) => [result.id, result.period, result.outcome, result.left, result.right])).toEqual(
      forwards.map((result) => [result.id, result.period, result.outcome, result.left, result.right]),
    );
  });
});
