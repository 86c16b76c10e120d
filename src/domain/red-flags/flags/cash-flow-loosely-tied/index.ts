import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { tieFindings } from "../../ties.ts";
import { words, wordsWithoutVat } from "./words.ts";

/**
 * X8, X9 or X14 off while everything that must hold holds: usually a plugged cash-flow statement. One amber flag, whatever their number.
 * A statement drawn up without VAT (ADR 0020) is told as what it is: the figures fit, on another base.
 */
const rule: RedFlagRule = {
  id: "cash-flow-loosely-tied",
  family: 8,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const { broken, off, withoutVat } = tieFindings(context);
    const found = (checks: typeof off) =>
      ({
        severity: "amber",
        evidence: ["books"],
        period: checks[0]?.period ?? null,
        inputs: checks.flatMap((check) => check.inputs),
      }) as const;
    if (withoutVat.length > 0) return [finding(wordsWithoutVat(withoutVat, broken.length > 0 ? [] : off), found([...withoutVat, ...off]))];
    return broken.length > 0 || off.length === 0 ? [] : [finding(words(off), found(off))];
  },
};

export default rule;
