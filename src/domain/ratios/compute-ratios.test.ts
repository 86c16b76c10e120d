import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amounts, statementLedger, tiedYear } from "../../../test/builders/statement-ledger.ts";
import type { CaseFile } from "../case/case-file.ts";
import { computeRatios } from "./compute-ratios.ts";
import type { RatioResult } from "./define.ts";
import { ratioRows } from "./ratio-table.ts";

const company: CaseFile = { borrower: { kind: "company", vat: { kind: "general", rate: 0.13 } } };

function ratios(periods: Record<string, Amounts>, caseFile: CaseFile = company, fenPerUnit = 1_000_000): RatioResult[] {
  return computeRatios({ ledger: statementLedger(periods, { fenPerUnit }), caseFile });
}
function ratio(results: readonly RatioResult[], id: string, period = "2025"): RatioResult {
  const found = results.find((result) => result.id === id && result.period === period);
  if (!found) throw new Error(`no ${id}@${period}`);
  return found;
}

describe("a whole set of statements", () => {
  const results = ratios(tiedYear());
  it.each([
    ["current-ratio", 536.3 / 312],
    ["quick-ratio", (536.3 - 165 - 20) / 312],
    ["quick-ratio-simple", (536.3 - 165) / 312],
    ["cash-ratio", 131.3 / 312],
    ["debt-to-assets", 312 / 766.3],
    ["gross-margin", 0.2],
    ["net-margin", 44.3 / 1200],
    ["inventory-turnover", 960 / 157.5],
    ["inventory-days", (365 * 157.5) / 960],
    ["receivable-turnover", 1200 / 210],
    ["receivable-days", (365 * 210) / 1200],
    ["payable-days", (365 * 125) / 960],
    ["cash-cycle", (365 * 157.5) / 960 + (365 * 210) / 1200 - (365 * 125) / 960],
    ["current-asset-turnover", 1200 / 503.15],
    ["cash-to-net-income", 60.3 / 44.3],
    ["cash-sales-ratio", 1338 / (1200 * 1.13)],
    ["interest-coverage", (50 + 9) / 9],
    ["debt-to-sales", 150 / 1200],
  ])("%s", (id, expected) => {
    expect(ratio(results, id)).toMatchObject({ status: "ok", missing: [], value: expect.closeTo(expected, 9) });
  });
  it("is listed by period and id", () => {
    expect(results.map((result) => `${result.period} ${result.id}`)).toEqual(
      [...results.map((result) => `${result.period} ${result.id}`)].sort(),
    );
  });
  it("has balance ratios for the opening date too", () => {
    expect(ratio(results, "current-ratio", "2024").value).toBeCloseTo(470 / 300, 9);
  });
});

describe("what is missing", () => {
  it("last year's balance: insufficient, with a closing variant beside it", () => {
    const { "2025": closing } = tiedYear();
    const results = ratios({ "2025": closing ?? {} });
    expect(ratio(results, "inventory-days")).toMatchObject({ status: "insufficient", value: null, missing: ["inventory@2024"] });
    expect(ratio(results, "inventory-days-closing")).toMatchObject({ status: "ok", value: expect.closeTo((365 * 165) / 960, 9) });
    expect(ratio(results, "inventory-days-closing").formula["zh-CN"]).toContain("期末存货");
  });
  it("no variant where the average is there", () => {
    expect(ratios(tiedYear()).some((result) => result.id.endsWith("-closing"))).toBe(false);
  });
  it("no VAT rate: 13 % is not assumed", () => {
    expect(ratio(ratios(tiedYear(), {}), "cash-sales-ratio")).toMatchObject({
      status: "insufficient",
      missing: ["case:borrower.vat.rate"],
    });
  });
  it("a few typed figures are no form: a line nobody typed is not nothing", () => {
    const results = ratios({ "2025": { currentAssets: 500, currentLiabilities: 250, inventory: 100 } });
    expect(ratio(results, "quick-ratio-simple").value).toBeCloseTo(1.6, 9);
    expect(ratio(results, "quick-ratio")).toMatchObject({ status: "insufficient", missing: ["prepayments@2025"] });
  });
  it("a whole form with a blank line has nothing there", () => {
    const { prepayments: _none, ...closing } = tiedYear()["2025"] ?? {};
    expect(ratio(ratios({ ...tiedYear(), "2025": closing }), "quick-ratio").value).toBeCloseTo((536.3 - 165) / 312, 9);
  });
  it("no income statement at all: named once", () => {
    const results = ratios({ "2025": { currentAssets: 10, currentLiabilities: 5 } });
    expect(ratio(results, "gross-margin").missing).toEqual(["operatingRevenue@2025", "operatingCost@2025"]);
  });
  it("no statements: no ratios", () => {
    expect(ratios({})).toEqual([]);
  });
  it("property: taking any figure away never changes a value, it only turns it into insufficient, a closing variant or a blank", () => {
    const whole = tiedYear();
    const keys = Object.keys(whole["2025"] ?? {});
    const before = ratios(whole);
    fc.assert(
      fc.property(fc.constantFrom(...keys), (key) => {
        const { [key]: _gone, ...rest } = whole["2025"] ?? {};
        for (const after of ratios({ ...whole, "2025": rest })) {
          const same = before.find((result) => result.id === after.id && result.period === after.period);
          if (!same?.inputs.some((input) => input.id.includes(`#${key}@2025`))) continue;
          if (after.missing.some((name) => name.startsWith(`${key}@`)) && after.status !== "partial") expect(after.value).toBeNull();
        }
      }),
    );
  });
});

describe("not applicable", () => {
  it("净现比 in a year of loss", () => {
    expect(ratio(ratios(tiedYear({ flows: { netIncome: -5 } })), "cash-to-net-income").status).toBe("not-applicable");
  });
  it("a denominator of zero", () => {
    expect(ratio(ratios(tiedYear({ closing: { currentLiabilities: 0 } })), "current-ratio")).toMatchObject({
      status: "not-applicable",
      value: null,
    });
  });
});

describe("debt service", () => {
  const amortising: CaseFile = {
    ...company,
    debts: [{ lender: "甲银行", balance: "600000.00", repayment: "amortising", to: "2027-12-31" }],
  };
  const bullet: CaseFile = { ...company, debts: [{ lender: "甲银行", balance: "1500000.00", repayment: "bullet", to: "2026-06-30" }] };
  it("counts instalments of amortising debt", () => {
    // 44.3 net + 30 depreciation + 9 interest over 30 (half of 60 falls due in twelve months) + 9 interest
    expect(ratio(ratios(tiedYear(), amortising), "debt-service-coverage").value).toBeCloseTo((44.3 + 30 + 9) / (30 + 9), 9);
  });
  it("a bullet principal is no debt service: it stands apart", () => {
    const results = ratios(tiedYear(), bullet);
    expect(ratio(results, "debt-service-coverage").status).toBe("not-applicable");
    expect(ratio(results, "renewal-dependence").value).toBeCloseTo(150 / (131.3 + 44.3 + 30), 9);
  });
  it("nobody listed the borrowings", () => {
    expect(ratio(ratios(tiedYear()), "debt-service-coverage")).toMatchObject({ status: "insufficient", missing: ["case:debts"] });
  });
  it("a shop's household must be fed, by a figure somebody gave", () => {
    const shop: CaseFile = { ...amortising, borrower: { kind: "sole-proprietor" } };
    expect(ratio(ratios(tiedYear(), shop), "debt-service-coverage").missing).toEqual(["case:answers.household-spending"]);
    const told: CaseFile = { ...shop, answers: { "household-spending": 100_000 } };
    expect(ratio(ratios(tiedYear(), told), "debt-service-coverage").value).toBeCloseTo((44.3 + 30 + 9 - 10) / 39, 9);
  });
  it("more debt falling due never raises coverage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_000 }), fc.integer({ min: 1, max: 90_000_000 }), (a, b) => {
        const at = (yuan: number) =>
          ratio(
            ratios(tiedYear(), {
              ...amortising,
              debts: [{ lender: "x", balance: `${yuan}.00`, repayment: "amortising", to: "2027-12-31" }],
            }),
            "debt-service-coverage",
          ).value ?? 0;
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      }),
      { numRuns: 20 },
    );
  });
});

describe("part of a year", () => {
  it("is annualised by days and says so", () => {
    const results = ratios({
      "2024": { inventory: 100 },
      "2025-09": { inventory: 140 },
      "2025-01..2025-09": { operatingCost: 720, operatingRevenue: 900 },
    });
    const turnover = ratio(results, "inventory-turnover", "2025-01..2025-09");
    expect(turnover.value).toBeCloseTo((720 * 365) / 273 / 120, 9);
    expect(turnover.formula["zh-CN"]).toContain("年化");
    expect(ratio(results, "gross-margin", "2025-01..2025-09").formula["zh-CN"]).not.toContain("年化");
  });
});

describe("beneish on statements", () => {
  it("is partial where last year's balance detail is missing, and says what", () => {
    const results = ratios({ ...tiedYear(), "2024": { ...tiedYear()["2024"], operatingRevenue: 1000, operatingCost: 800 } });
    expect(ratio(results, "beneish-m").status).toBe("partial");
    expect(ratio(results, "beneish-m").missing).toContain("accumulatedDepreciation@2023");
  });
  it("needs sales of both years", () => {
    expect(ratio(ratios(tiedYear()), "beneish-m")).toMatchObject({ status: "insufficient", value: null });
  });
});

describe("laws", () => {
  it("元 and 万元 give the same ratios", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (revenue, cost, stock) => {
          const set = { "2024": { inventory: stock }, "2025": { operatingRevenue: revenue, operatingCost: cost, inventory: stock + 7 } };
          const yuan = ratios(set, company, 100).map((result) => [result.id, result.status, result.value]);
          const wan = ratios(set, company, 1_000_000).map((result) => [result.id, result.status, result.value]);
          expect(wan.map(([id, status]) => [id, status])).toEqual(yuan.map(([id, status]) => [id, status]));
          for (const [position, [, , value]] of wan.entries()) {
            const other = yuan[position]?.[2];
            if (typeof value === "number") expect(value).toBeCloseTo(Number(other), 9);
            else expect(other).toBe(value);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
  it("each id of the table stands once", () => {
    expect(new Set(ratioRows.map((row) => row.id)).size).toBe(ratioRows.length);
  });
});
