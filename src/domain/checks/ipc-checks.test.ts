import { describe, expect, it } from "vitest";
import { type Amounts, statementLedger } from "../../../test/builders/statement-ledger.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { CheckResult } from "./define.ts";
import { runChecks } from "./run-checks.ts";

function checks(periods: Record<string, Amounts>, caseFile: CaseFile): CheckResult[] {
  return runChecks({ ledger: statementLedger(periods), caseFile });
}
function check(results: readonly CheckResult[], id: string): CheckResult {
  const found = results.find((result) => result.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("the officer's own tests", () => {
  const margins = [
    { name: "饮料", share: 0.4, margin: 0.22 },
    { name: "日化", share: 0.35, cost: "70.00", price: "100.00" },
    { name: "烟", share: 0.25, margin: 0.1 },
  ];
  it("margin test in points: 30 % declared against 21.8 % is 8.2 points", () => {
    const declared = checks({ "2025": { operatingRevenue: 100 } }, { margins, answers: { "gross-margin": 0.3 } });
    expect(check(declared, "margin-test")).toMatchObject({ outcome: "fail", left: 30_000_000, right: 21_800_000 });
    expect(check(checks({ "2025": { operatingRevenue: 100, operatingCost: 79 } }, { margins }), "margin-test").outcome).toBe("pass");
    expect(check(checks({ "2025": { operatingRevenue: 100, operatingCost: 75 } }, { margins }), "margin-test").outcome).toBe("warn");
  });
  it("shares that do not add up are asked about, not scaled", () => {
    expect(
      check(checks({ "2025": { operatingRevenue: 100, operatingCost: 79 } }, { margins: margins.slice(1) }), "margin-test"),
    ).toMatchObject({ outcome: "insufficient", missing: ["case:margins.share"] });
  });
  it("stock count", () => {
    const count = (unitCost: string): CaseFile => ({ stockCount: [{ name: "钢材", quantity: 2.5, unitCost }] });
    expect(check(checks({ "2025": { inventory: 10 } }, count("40000.00")), "stock-count").outcome).toBe("pass");
    expect(check(checks({ "2025": { inventory: 10 } }, count("30000.00")), "stock-count")).toMatchObject({
      outcome: "warn",
      deviation: expect.closeTo(1 / 3, 9),
    });
  });
});
