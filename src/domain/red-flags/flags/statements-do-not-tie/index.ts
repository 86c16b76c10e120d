import type { CheckResult } from "../../../checks/define.ts";
import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { tieFindings } from "../../ties.ts";
import { words } from "./words.ts";

/**
 * 勾稽不平. Red when two identities are broken, or one identity and one of X8, X9, X14, or two of those in the same direction (each
 * beyond 10 % and 3 % of revenue). One broken identity alone is amber.
 */
const rule: RedFlagRule = {
  id: "statements-do-not-tie",
  family: 8,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const { broken, off, offAtAll } = tieFindings(context);
    const sameSign = (sign: number): boolean =>
      off.filter((check) => Math.sign(check.deviation ?? 0) === sign).length >= P["ties-same-sign-red"].value;
    const isRed = broken.length >= P["identities-red"].value || (broken.length > 0 && offAtAll.length > 0) || sameSign(1) || sameSign(-1);
    if (!isRed && broken.length === 0) return [];
    const shown: readonly CheckResult[] = [...broken, ...(broken.length > 0 ? offAtAll : off)];
    return [
      finding(words(shown), {
        severity: isRed ? "red" : "amber",
        evidence: ["books"],
        period: shown.at(-1)?.period ?? null,
        inputs: shown.flatMap((check) => check.inputs),
      }),
    ];
  },
};

export default rule;
