import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latestBalance, ratioAt } from "../../look.ts";
import { balancePeriod } from "../../../statements/statement-view.ts";
import { cashTrades } from "../../trades.ts";
import { words } from "./words.ts";

/** 流动比率 below one: amber in a single year, red when it was so a year ago too and operations drain cash. */
const rule: RedFlagRule = {
  id: "liquidity-weak",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestBalance(context);
    const ratio = look && ratioAt(context, "current-ratio", look.period);
    if (!look || !ratio) return [];
    const line =
      P[cashTrades.includes(context.caseFile.borrower?.industry ?? "") ? "current-ratio-amber-cash-trade" : "current-ratio-amber"].value;
    if (ratio.value >= line) return [];
    const before = ratioAt(context, "current-ratio", balancePeriod(look.reader.close - 12));
    const cash = look.view.flowPeriods.map((period) => look.view.flow("operatingCashFlow", period)).at(-1);
    const isDraining = cash !== undefined && cash.figure.value < 0;
    const severity = before !== null && before.value < line && isDraining ? "red" : "amber";
    const inputs = [...ratio.inputs, ...(severity === "red" && before && cash ? [...before.inputs, cash.figure] : [])];
    return [
      finding(words(ratio.value, severity === "red" ? (before?.value ?? null) : null), {
        severity,
        evidence: ["books"],
        period: look.period,
        inputs,
      }),
    ];
  },
};

export default rule;
