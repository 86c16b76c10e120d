import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest, ratioAt } from "../../look.ts";
import { words } from "./words.ts";

/** Beneish M above its cut-offs. A partial score is shown among the ratios and raises nothing. */
const rule: RedFlagRule = {
  id: "beneish-high",
  family: 8,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    const score = look && ratioAt(context, "beneish-m", look.period);
    if (!look || !score || score.value <= P["beneish-watch"].value) return [];
    const severity = score.value > P["beneish-high"].value ? "amber" : "blue";
    return [finding(words(score.value), { severity, evidence: ["books"], period: look.period, inputs: score.inputs })];
  },
};

export default rule;
