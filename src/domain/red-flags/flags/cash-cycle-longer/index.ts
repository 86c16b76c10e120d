import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { ratioParameters } from "../../../parameters/ratios.ts";
import { TRADE_PAYABLES, TRADE_RECEIVABLES, type StatementReader } from "../../../statements/statement-reader.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { isYoung, latestWithYearBefore, ratioAt } from "../../look.ts";
import { aYear } from "../../outgrowing.ts";
import { words } from "./words.ts";

/** 现金周期 a year apart: the ratio itself where both years have averages, else closing balances of both years alike. */
const rule: RedFlagRule = {
  id: "cash-cycle-longer",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestWithYearBefore(context);
    if (look === null || isYoung(context, look.reader)) return [];
    const averageNow = ratioAt(context, "cash-cycle", look.period);
    const averageBefore = ratioAt(context, "cash-cycle", look.before);
    const isAverage = averageNow !== null && averageBefore !== null;
    const now = isAverage ? averageNow.value : cycleOf(look.reader);
    const before = isAverage ? averageBefore.value : cycleOf(look.readerBefore);
    if (look.reader.missing.length > 0 || look.readerBefore.missing.length > 0) return [];
    const inputs = isAverage ? [...averageNow.inputs, ...averageBefore.inputs] : [...look.reader.inputs, ...look.readerBefore.inputs];
    const longer = now - before;
    if (!Number.isFinite(longer) || !(longer > P["cycle-longer-amber"].value)) return [];
    const severity = longer > P["cycle-longer-red"].value ? "red" : "amber";
    return [finding(words(before, now, isAverage), { severity, evidence: ["books"], period: look.period, inputs })];
  },
};

function cycleOf(reader: StatementReader): number {
  const cost = aYear(reader, reader.flow("operatingCost"));
  const sales = aYear(reader, reader.flow("operatingRevenue"));
  const stock = reader.balanceAddend("inventory", reader.close);
  return (
    ratioParameters["days-a-year"].value *
    ((stock - reader.group(TRADE_PAYABLES, reader.close)) / cost + reader.group(TRADE_RECEIVABLES, reader.close) / sales)
  );
}

export default rule;
