import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latestWithYearBefore } from "../../look.ts";
import { words } from "./words.ts";

/** Prepayments grow while purchases do not. */
const rule: RedFlagRule = {
  id: "prepayments-grow",
  family: 6,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestWithYearBefore(context);
    if (look === null) return [];
    const { reader, readerBefore, period } = look;
    if (!look.view.balance("prepayments", reader.close) || !look.view.balance("prepayments", reader.open)) return [];
    const after = reader.balance("prepayments", reader.close);
    const before = reader.balance("prepayments", reader.open);
    const revenue = reader.flow("operatingRevenue");
    const costGrowth = reader.flow("operatingCost") / readerBefore.flow("operatingCost") - 1;
    if (reader.missing.length > 0 || readerBefore.missing.length > 0 || before <= 0 || !Number.isFinite(costGrowth)) return [];
    const growth = after / before - 1;
    if (after - before <= revenue * P["growth-material"].value || growth <= P["prepayments-growth"].value || costGrowth >= growth / 2)
      return [];
    return [
      finding(words({ before, after, growth, costGrowth }), {
        severity: "amber",
        evidence: ["books"],
        period,
        inputs: [...reader.inputs, ...readerBefore.inputs],
      }),
    ];
  },
};

export default rule;
