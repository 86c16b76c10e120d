import { figures, flatRatios, lastDigits, smoothMargin } from "./patterns.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 过度完美: smooth monthly margins, equal last digits, ratios that do not move. Blue each; amber when two coincide. */
const rule: RedFlagRule = {
  id: "figures-too-perfect",
  family: 8,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const patterns = [smoothMargin(context), flatRatios(context), lastDigits(context)].filter((pattern) => pattern !== null);
    if (patterns.length === 0) return [];
    return [
      finding(words(patterns), {
        severity: patterns.length > 1 ? "amber" : "blue",
        evidence: ["books"],
        period: patterns[0]?.period ?? null,
        inputs: figures(patterns),
      }),
    ];
  },
};

export default rule;
