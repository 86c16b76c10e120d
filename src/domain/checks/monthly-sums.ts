/** B11 and I4: parts that must not pass their whole, and months that must add up to the cumulative column. */
import type { CaseFile } from "../case/case-file.ts";
import { monthPeriod, type Period, parsePeriod, span, spanPeriod } from "../kernel/period.ts";
import { readStatements } from "../statements/statement-reader.ts";
import type { StatementView } from "../statements/statement-view.ts";
import type { CheckResult } from "./define.ts";
import { measured, withoutAmounts } from "./result.ts";
import { words } from "./ties.ts";

const STOCK_PARTS = ["rawMaterials", "workInProgress", "finishedGoods", "turnoverMaterials"];
const MONTHLY_LINES = ["operatingRevenue", "operatingCost", "netIncome"];

/** B11: 存货 is at least its 其中 rows. Null when the form lists none. */
export function runStockParts(period: Period, view: StatementView, caseFile: CaseFile, isLatest: boolean): CheckResult | null {
  const reader = readStatements(view, period);
  const parts = STOCK_PARTS.filter((key) => view.balance(key, reader.close));
  if (parts.length === 0) return null;
  const named = {
    id: "B11",
    period,
    name: words("存货与其中项", "Inventory and its parts"),
    formula: words(
      "存货≥原材料＋在产品＋库存商品＋周转材料",
      "inventory ≥ raw materials + work in progress + finished goods + turnover materials",
    ),
  };
  const left = reader.balance("inventory", reader.close);
  let total = 0;
  for (const key of parts) total += reader.balance(key, reader.close);
  if (reader.missing.length > 0) return withoutAmounts(named, "insufficient", reader.missing, reader.inputs);
  const reasons = [
    words(
      "「其中」各行加起来比存货还多：可能有一行串到别处，或存货被改小。",
      "The parts add up to more than inventory: a line may be misplaced, or inventory was lowered.",
    ),
  ];
  return measured(
    {
      ...named,
      left,
      right: Math.max(total, left),
      tolerance: reader.halfSteps(),
      inputs: reader.inputs,
      reasons,
      blanks: [],
      whenOff: "fail",
    },
    caseFile,
    isLatest,
  );
}

/** I4: cumulative = the months before + this month. Null when no paper states a month of its own. */
export function runMonthlySums(period: Period, view: StatementView, caseFile: CaseFile, isLatest: boolean): CheckResult | null {
  const { from, to } = span(period);
  if (from === to) return null;
  const named = {
    id: "I4",
    period,
    name: words("累计数与各月数", "Cumulative figures and the months"),
    formula: words(
      "本年累计金额＝各月本月金额之和（或上期累计＋本月）",
      "cumulative = sum of the months (or the earlier cumulative + this month)",
    ),
  };
  let worst: { left: number; right: number; over: number } | null = null;
  const reader = readStatements(view, period);
  let hasMonth = false;
  for (const key of MONTHLY_LINES) {
    const before = reader.halfSteps();
    const pieces = monthsOf(key, from, to, view);
    if (pieces === "none") continue;
    hasMonth = true;
    if (pieces === "gaps") {
      reader.lack(`${key}@${spanPeriod({ from, to: to - 1 })}`);
      continue;
    }
    const left = reader.flow(key);
    let right = 0;
    for (const piece of pieces) right += readInto(reader, view, key, piece);
    const over = Math.abs(left - right) - Math.max(1, reader.halfSteps() - before + pieces.length * 0.5);
    if (worst === null || over > worst.over) worst = { left, right, over };
  }
  if (!hasMonth) return null;
  if (worst === null || Number.isNaN(worst.left)) return withoutAmounts(named, "insufficient", reader.missing, reader.inputs);
  const reasons = [
    words(
      "可能某个月的报表后来改过：请要最新的各月报表，看哪个月、哪一行变了。",
      "A month may have been changed later: ask for the latest monthly forms and see which month and line moved.",
    ),
  ];
  return measured(
    { ...named, ...worst, tolerance: reader.halfSteps(), inputs: reader.inputs, reasons, blanks: [], whenOff: "fail" },
    caseFile,
    isLatest,
  );
}

function readInto(reader: ReturnType<typeof readStatements>, view: StatementView, key: string, piece: Period): number {
  const fact = view.flow(key, piece);
  return fact ? reader.use(fact.figure) : Number.NaN;
}

/** "none": no single month is stated; "gaps": some are, but they do not cover the period. */
function monthsOf(key: string, from: number, to: number, view: StatementView): Period[] | "none" | "gaps" {
  const stated: Period[] = [];
  for (let month = from; month <= to; month++) if (view.flow(key, monthPeriod(month))) stated.push(monthPeriod(month));
  if (stated.length === 0) return "none";
  if (stated.length === to - from + 1) return stated;
  const earlier = from === to - 1 ? monthPeriod(from) : parsePeriod(`${monthPeriod(from)}..${monthPeriod(to - 1)}`);
  if (earlier !== null && view.flow(key, monthPeriod(to)) && view.flow(key, earlier)) return [earlier, monthPeriod(to)];
  return "gaps";
}
