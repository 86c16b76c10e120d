import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest, latestWithYearBefore, ratioAt } from "../../look.ts";
import { words } from "./words.ts";

/** A loss: amber in a single year, red when the year before was a loss too. */
const rule: RedFlagRule = {
  id: "loss-making",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    const margin = look && ratioAt(context, "net-margin", look.period);
    if (!look || !margin || margin.value >= 0) return [];
    const years = latestWithYearBefore(context);
    const before = years && years.period === look.period ? ratioAt(context, "net-margin", years.before) : null;
    const isRepeated = before !== null && before.value < 0;
    const loss = look.reader.flow("netIncome");
    const inputs = isRepeated ? [...margin.inputs, ...before.inputs] : margin.inputs;
    return [
      finding(words(loss, margin.value, isRepeated ? before.value : null), {
        severity: isRepeated ? "red" : "amber",
        evidence: ["books"],
        period: look.period,
        inputs,
      }),
    ];
  },
};

export default rule;
