import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 权益检验 as the officer did it: a shortfall asks for hidden debt, a surplus for where the money came from. The books alone prove neither. */
const rule: RedFlagRule = {
  id: "equity-gap",
  family: 7,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const test = context.equityTest;
    if (test === null || test.basis !== "officer" || test.status !== "ok") return [];
    if (test.expected === null || test.actual === null || test.gap === null || test.deviation === null) return [];
    if (test.verdict === "green" || test.verdict === "grey") return [];
    const numbers = { expected: test.expected, actual: test.actual, gap: test.gap, deviation: test.deviation };
    const found = test.gap < 0 ? words.short(numbers) : words.over(numbers);
    return [
      finding(found, {
        severity: test.gap < 0 && test.verdict === "red" ? "red" : "amber",
        evidence: ["equity"],
        period: null,
        inputs: test.inputs,
      }),
    ];
  },
};

export default rule;
