import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { equityTestParameters as P } from "../../../parameters/equity-test.ts";
import { finding, type FlagWords } from "../../finding.ts";
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
    const { deviationWithoutValueChange: plain } = test;
    const found = (text: FlagWords, severity: Finding["severity"]) =>
      finding(text, { severity, evidence: ["equity"], period: null, inputs: test.inputs });
    // A shortfall that is only closed by an estimate of value has not been closed.
    if (test.verdict === "green" && plain !== undefined && plain < -P["deviation-red"].value)
      return [found(words.closedByValue({ deviation: plain, actual: test.actual }), "amber")];
    if (test.verdict === "green" || test.verdict === "grey") return [];
    const numbers = { expected: test.expected, actual: test.actual, gap: test.gap, deviation: test.deviation };
    const isShort = test.gap < 0;
    return [found(isShort ? words.short(numbers) : words.over(numbers), isShort && test.verdict === "red" ? "red" : "amber")];
  },
};

export default rule;
