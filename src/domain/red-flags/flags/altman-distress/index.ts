import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest, ratioAt } from "../../look.ts";
import { words } from "./words.ts";

/** Altman EM score in the distress band: a hint from a model made elsewhere, so blue. */
const rule: RedFlagRule = {
  id: "altman-distress",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    const score = look && ratioAt(context, "altman-z", look.period);
    if (!look || !score || score.value >= P["altman-distress"].value) return [];
    return [
      finding(words(score.value, P["altman-distress"].value), {
        severity: "blue",
        evidence: ["books"],
        period: look.period,
        inputs: score.inputs,
      }),
    ];
  },
};

export default rule;
