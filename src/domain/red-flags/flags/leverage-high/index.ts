import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latestBalance, ratioAt } from "../../look.ts";
import { wideTrades } from "../../trades.ts";
import { words } from "./words.ts";

/** 资产负债率. Amber at most. */
const rule: RedFlagRule = {
  id: "leverage-high",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestBalance(context);
    const ratio = look && ratioAt(context, "debt-to-assets", look.period);
    if (!look || !ratio) return [];
    const amber = P[wideTrades.includes(context.caseFile.borrower?.industry ?? "") ? "leverage-amber-wide" : "leverage-amber"].value;
    if (ratio.value <= P["leverage-blue"].value) return [];
    return [
      finding(words(ratio.value), {
        severity: ratio.value > amber ? "amber" : "blue",
        evidence: ["books"],
        period: look.period,
        inputs: ratio.inputs,
      }),
    ];
  },
};

export default rule;
