import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest, ratioAt } from "../../look.ts";
import { words } from "./words.ts";

/** 刚性负债/销售: interest-bearing debt against a year's sales. */
const rule: RedFlagRule = {
  id: "debt-heavy",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    const ratio = look && ratioAt(context, "debt-to-sales", look.period);
    if (!look || !ratio || ratio.value <= P["debt-to-sales-amber"].value) return [];
    return [finding(words(ratio.value), { severity: "amber", evidence: ["books"], period: look.period, inputs: ratio.inputs })];
  },
};

export default rule;
