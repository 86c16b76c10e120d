import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { isYoung, latest } from "../../look.ts";
import { words } from "./words.ts";

/** 净现比: profit that does not turn into cash. Red only while there is profit, the gap is material, and the firm is past its first year. */
const rule: RedFlagRule = {
  id: "cash-behind-profit",
  family: 1,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    if (look === null) return [];
    const { reader, period } = look;
    const profit = reader.flow("netIncome");
    const cash = reader.flow("operatingCashFlow");
    const revenue = reader.flow("operatingRevenue");
    if (reader.missing.length > 0 || profit <= 0) return [];
    const ratio = cash / profit;
    if (ratio >= P["cash-to-income-amber"].value || profit - cash <= revenue * P["cash-gap-material"].value) return [];
    const severity = ratio < P["cash-to-income-red"].value && !isYoung(context, reader) ? "red" : "amber";
    return [finding(words({ profit, cash, ratio }), { severity, evidence: ["books"], period, inputs: reader.inputs })];
  },
};

export default rule;
