import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest, ratioAt } from "../../look.ts";
import { words } from "./words.ts";

/** 收现比: cash received from sales against sales with tax. */
const rule: RedFlagRule = {
  id: "collection-short",
  family: 1,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    const ratio = look && ratioAt(context, "cash-sales-ratio", look.period);
    if (!look || !ratio || ratio.value >= P["collection-amber"].value) return [];
    return [finding(words(ratio.value), { severity: "amber", evidence: ["books"], period: look.period, inputs: ratio.inputs })];
  },
};

export default rule;
