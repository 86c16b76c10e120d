import { describe, expect, it } from "vitest";
import { findings, severity } from "../../../../../test/builders/flag-context.ts";
import { tiedYear } from "../../../../../test/builders/statement-ledger.ts";
const trader = { borrower: { industry: "wholesale" as const, vat: { kind: "general" as const, rate: 0.13 } } };
const ac06 = {
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
};
import rule from "./index.ts";

describe("statements-do-not-tie", () => {
  it.each([
    ["everything ties", { periods: tiedYear(), caseFile: trader }, ""],
    ["no statements", {}, ""],
    ["one identity: amber", { periods: tiedYear({ flows: { nonOperatingIncome: 3 } }), caseFile: trader }, "amber"],
    [
      "two identities: red",
      { periods: tiedYear({ flows: { nonOperatingIncome: 3 }, closing: { totalAssets: 800 } }), caseFile: trader },
      "red",
    ],
    ["cash off and collections off (AC-06): red", { periods: ac06, caseFile: trader }, "red"],
    [
      "one relation alone is not for this flag",
      { periods: tiedYear({ flows: { salesReceipts: 1600, otherOperatingPayments: 284.2 } }), caseFile: trader },
      "",
    ],
    [
      "two relations off the same way: red",
      { periods: tiedYear({ flows: { salesReceipts: 1600, purchasePayments: 1353.75 } }), caseFile: trader },
      "red",
    ],
    [
      "two relations off in opposite ways",
      { periods: tiedYear({ flows: { salesReceipts: 1600, purchasePayments: 700, otherOperatingPayments: 675.95 } }), caseFile: trader },
      "",
    ],
    [
      "an old year does not count",
      {
        periods: { ...tiedYear(), "2021": { totalAssets: 10, totalLiabilitiesAndEquity: 12, totalLiabilities: 5, equity: 9 } },
        caseFile: trader,
      },
      "",
    ],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("a person's reconciling item closes it", () => {
    const decisions = [{ id: "d", at: "2026-01-01", by: "甲", type: "reconcile" as const, target: "I2", value: "-30000.00" }];
    expect(severity(rule, { periods: tiedYear({ flows: { nonOperatingIncome: 3 } }), caseFile: { ...trader, decisions } })).toBe("");
  });
  it("speaks for the books only", () => {
    const [found] = findings(rule, { periods: ac06, caseFile: trader });
    expect(found).toMatchObject({ evidence: ["books"] });
    expect(found?.why["zh-CN"]).toContain("差 33 万元");
    expect(found?.why["zh-CN"]).toContain("15.1%");
  });
});
