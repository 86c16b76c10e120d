import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { StatementReader } from "../../../statements/statement-reader.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latestWithYearBefore } from "../../look.ts";
import { words } from "./words.ts";

/** Selling and administrative expenses fall far faster than sales. */
const rule: RedFlagRule = {
  id: "expense-ratio-drop",
  family: 5,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestWithYearBefore(context);
    if (look === null) return [];
    const now = expenseRatio(look.reader);
    const before = expenseRatio(look.readerBefore);
    if (look.reader.missing.length > 0 || look.readerBefore.missing.length > 0 || !(before > 0) || !Number.isFinite(now)) return [];
    if (1 - now / before <= P["expense-fall"].value || before - now <= P["expense-fall-points"].value) return [];
    return [
      finding(words(before, now), {
        severity: "amber",
        evidence: ["books"],
        period: look.period,
        inputs: [...look.reader.inputs, ...look.readerBefore.inputs],
      }),
    ];
  },
};

export function expenseRatio(reader: StatementReader): number {
  return (reader.flowAddend("sellingExpenses") + reader.flowAddend("administrativeExpenses")) / reader.flow("operatingRevenue");
}

export default rule;
