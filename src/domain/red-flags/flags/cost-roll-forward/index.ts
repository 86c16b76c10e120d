import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { costRoll } from "../../cost-roll.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** Purchases that never became cost. More cost than purchases is normal (wages, overheads) and says nothing. */
const rule: RedFlagRule = {
  id: "cost-roll-forward",
  family: 4,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const roll = costRoll(context);
    if (roll === null || roll.implied <= 0) return [];
    const share = roll.gap / roll.implied;
    const leastShare = roll.leastImplied > 0 ? (roll.leastImplied - roll.reported) / roll.leastImplied : 0;
    if (share <= P["cost-gap-amber"].value || leastShare <= 0) return [];
    const severity = share > P["cost-gap-red"].value && leastShare > P["cost-gap-amber"].value ? "red" : "amber";
    return [finding(words({ ...roll, share }), { severity, evidence: ["goods"], period: roll.period, inputs: roll.inputs })];
  },
};

export default rule;
