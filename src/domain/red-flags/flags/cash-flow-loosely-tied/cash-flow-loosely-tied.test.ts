import { describe, expect, it } from "vitest";
import { findings, severity } from "../../../../../test/builders/flag-context.ts";
import { tiedYear } from "../../../../../test/builders/statement-ledger.ts";
const trader = { borrower: { industry: "wholesale" as const, vat: { kind: "general" as const, rate: 0.13 } } };
import rule from "./index.ts";

describe("cash-flow-loosely-tied", () => {
  it.each([
    ["everything ties", { periods: tiedYear(), caseFile: trader }, ""],
    ["no statements", {}, ""],
    [
      "collections 20 % off: amber, once",
      { periods: tiedYear({ flows: { salesReceipts: 1600, otherOperatingPayments: 284.2 } }), caseFile: trader },
      "amber",
    ],
    [
      "off by a tenth of a small sum",
      {
        periods: tiedYear({
          flows: { operatingCashFlow: 68, salesReceipts: 1345.7, netCashIncrease: 39, closingCash: 139 },
          closing: {
            cash: 139,
            currentAssets: 544,
            totalAssets: 774,
            accountsPayable: 137.7,
            currentLiabilities: 319.7,
            totalLiabilities: 319.7,
            totalLiabilitiesAndEquity: 774,
          },
        }),
        caseFile: trader,
      },
      "",
    ],
    [
      "an identity is broken too: the other flag speaks",
      { periods: tiedYear({ flows: { salesReceipts: 1600, otherOperatingPayments: 284.2, netIncome: 50 } }), caseFile: trader },
      "",
    ],
    [
      "receipts and payments both without VAT: amber, never the red of two ties off the same way",
      { periods: tiedYear({ flows: { salesReceipts: 1182, purchasePayments: 965, taxPayments: 34.5 } }), caseFile: trader },
      "amber",
    ],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });

  it("calls a statement without VAT by its name, with both deviations", () => {
    const [found] = findings(rule, {
      periods: tiedYear({ flows: { salesReceipts: 1182, purchasePayments: 965, taxPayments: 34.5 } }),
      caseFile: trader,
    });
    expect(found?.title["zh-CN"]).toBe("现金流量表按不含税口径编制");
    expect(found?.why["zh-CN"]).toContain("-11.7%");
    expect(found?.why["zh-CN"]).toContain("不算报表矛盾");
  });
  it("receipts alone that fit without VAT explain nothing: revenue may be too high by the rate", () => {
    const [found] = findings(rule, {
      periods: tiedYear({ flows: { salesReceipts: 1182, purchasePayments: 1300, otherOperatingReceipts: 364.25 } }),
      caseFile: trader,
    });
    expect(found?.title["zh-CN"]).toBe("现金流量表与另两张表松动");
  });
});
