/** X3: every opening balance against the closing balance of the year before, when two papers state the same date. */
import { balanceLines } from "../documents/statement-lines.ts";
import type { Figure } from "../kernel/evidence.ts";
import { endMonth, type MonthIndex } from "../kernel/period.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { Fact, Ledger } from "../ledger/ledger.ts";
import { balancePeriod } from "../statements/statement-view.ts";
import type { CheckResult } from "./define.ts";
import { measured, withoutAmounts } from "./result.ts";
import { words } from "./ties.ts";

const NAME = words("年初数与上年期末数", "Opening balances and last year's closing balances");
const FORMULA = words(
  "今年报表的年初数＝上一年报表的期末数（逐行）",
  "opening column of this year's form = closing column of last year's form, line by line",
);
const BALANCE_KEYS = new Map(balanceLines.map((line) => [line.key, line]));

/** The paper a figure was read from, through corrections; "" for a figure that rests on a person's word alone. */
function paperOf(figure: Figure): string {
  if (figure.trace.kind === "read") return figure.trace.source.document;
  return figure.trace.kind === "attested" && figure.trace.supersedes ? paperOf(figure.trace.supersedes) : "";
}

interface Pair {
  readonly key: string;
  readonly opening: Fact;
  readonly closing: Fact;
}

/** One result a date that has a balance sheet before it; `insufficient` when only one paper states the date. */
export function runOpeningBalances(ledger: Ledger, dates: readonly MonthIndex[], caseFile: CaseFile): CheckResult[] {
  const latestOfPaper = new Map<string, MonthIndex>();
  const facts: { fact: Fact; paper: string; month: MonthIndex }[] = [];
  for (const fact of ledger.facts) {
    if (!BALANCE_KEYS.has(fact.key) || fact.status === "superseded" || fact.currency !== "CNY") continue;
    const paper = paperOf(fact.figure);
    const month = endMonth(fact.period);
    facts.push({ fact, paper, month });
    if (paper !== "") latestOfPaper.set(paper, Math.max(latestOfPaper.get(paper) ?? month, month));
  }
  const results: CheckResult[] = [];
  const opened = dates.slice(0, -1);
  for (const [position, month] of opened.entries()) {
    const here = facts.filter((entry) => entry.month === month && entry.paper !== "");
    const closings = new Map(here.filter((entry) => latestOfPaper.get(entry.paper) === month).map((entry) => [entry.fact.key, entry.fact]));
    const pairs: Pair[] = [];
    for (const entry of here) {
      const closing = closings.get(entry.fact.key);
      if (closing && latestOfPaper.get(entry.paper) !== month) pairs.push({ key: entry.fact.key, opening: entry.fact, closing });
    }
    const named = { id: "X3", period: balancePeriod(month), name: NAME, formula: FORMULA };
    if (pairs.length === 0) {
      // Only the latest year's own paper is asked for.
      if (position < opened.length - 1) continue;
      results.push(withoutAmounts(named, "insufficient", [`paper:previous-balance-sheet@${balancePeriod(month)}`]));
      continue;
    }
    const worst = worstOf(pairs);
    const differing = pairs.filter((pair) => gap(pair) > allowed(pair));
    results.push(
      measured(
        {
          ...named,
          left: worst.opening.figure.value,
          right: worst.closing.figure.value,
          tolerance: allowed(worst),
          inputs: (differing.length > 0 ? differing : pairs).flatMap((pair) => [pair.opening.figure, pair.closing.figure]),
          reasons: differing.length > 0 ? [differences(differing)] : [],
          blanks: [],
          whenOff: "fail",
        },
        caseFile,
        position === opened.length - 1,
      ),
    );
  }
  return results;
}

function gap({ opening, closing }: Pair): number {
  return Math.abs(opening.figure.value - closing.figure.value);
}

function allowed({ opening, closing }: Pair): number {
  return Math.max(1, opening.halfStep + closing.halfStep);
}

function worstOf(pairs: readonly Pair[]): Pair {
  let worst = pairs[0];
  for (const pair of pairs) if (worst === undefined || gap(pair) - allowed(pair) > gap(worst) - allowed(worst)) worst = pair;
  if (worst === undefined) throw new RangeError("no pairs");
  return worst;
}

function differences(pairs: readonly Pair[]): Bilingual {
  const lines = pairs.slice(0, 5).map((pair) => BALANCE_KEYS.get(pair.key));
  return {
    "zh-CN": `有 ${pairs.length} 行对不上：${lines.map((line) => line?.zh ?? "").join("、")}。请问为什么改动了上年数，是否有审计或税务调整。`,
    en: `${pairs.length} lines differ: ${lines.map((line) => line?.en ?? "").join(", ")}. Ask why last year's figures were changed and whether an audit or the tax office adjusted them.`,
  };
}
