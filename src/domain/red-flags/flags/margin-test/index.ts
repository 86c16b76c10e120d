import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 毛利率检验: the margin reported against the one the officer worked out from prices, in points (> 3 amber, > 8 red). */
const rule: RedFlagRule = {
  id: "margin-test",
  family: 4,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const check = context.checks.find((result) => result.id === "margin-test" && (result.outcome === "warn" || result.outcome === "fail"));
    if (!check || check.left === null || check.right === null) return [];
    const revenue = context.ledger.get("operatingRevenue", check.period)?.figure.value;
    if (revenue === undefined || revenue <= 0) return [];
    // Earning less than the prices allow hurts the borrower himself: it is asked about, never held against him.
    const severity = check.left < check.right ? "blue" : check.outcome === "fail" ? "red" : "amber";
    return [
      finding(words(check.left / revenue, check.right / revenue), {
        severity,
        evidence: ["goods"],
        period: check.period,
        inputs: check.inputs,
      }),
    ];
  },
};

export default rule;
