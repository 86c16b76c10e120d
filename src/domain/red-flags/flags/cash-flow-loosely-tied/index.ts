import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { tieFindings } from "../../ties.ts";
import { words } from "./words.ts";

/** X8, X9 or X14 off while everything that must hold holds: usually a plugged cash-flow statement. One amber flag, whatever their number. */
const rule: RedFlagRule = {
  id: "cash-flow-loosely-tied",
  family: 8,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const { broken, off } = tieFindings(context);
    if (broken.length > 0 || off.length === 0) return [];
    return [
      finding(words(off), {
        severity: "amber",
        evidence: ["books"],
        period: off[0]?.period ?? null,
        inputs: off.flatMap((check) => check.inputs),
      }),
    ];
  },
};

export default rule;
