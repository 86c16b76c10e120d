/** Runs every sum and every tie over every date and period that has statements. */
import { comparePeriods, endMonth, monthCount, type Period } from "../kernel/period.ts";
import { readStatements } from "../statements/statement-reader.ts";
import { balancePeriod, otherPapers, type StatementView, statementView } from "../statements/statement-view.ts";
import type { CheckContext, CheckResult } from "./define.ts";
import { identities } from "./identities.ts";
import { identityTies } from "./identity-ties.ts";
import { runMarginTest, runStockCount } from "./ipc-checks.ts";
import { runMonthlySums, runStockParts } from "./monthly-sums.ts";
import { runOpeningBalances } from "./opening-balances.ts";
import { relationalTies } from "./relational-ties.ts";
import { measured, withoutAmounts } from "./result.ts";
import { runIdentity } from "./run-identity.ts";
import type { Tie } from "./ties.ts";

export const allTies: readonly Tie[] = [...identityTies, ...relationalTies];

/**
 * B1–B11, I1–I4, C1–C5, X1–X15, the margin test and the stock count, by period and id. A sum of a form that is not there is left
 * out; a tie whose papers are missing is `insufficient` and names them.
 */
export function runChecks(context: CheckContext): CheckResult[] {
  const { caseFile, ledger } = context;
  const view = statementView(ledger);
  const results: CheckResult[] = [];
  const dates = view.balanceMonths.map(balancePeriod);
  const latestDate = dates.at(-1);
  const others = otherPapers(ledger);
  for (const identity of identities) {
    const periods = identity.form === "balance" ? dates : view.allFlowPeriods;
    const latest = periods.at(-1);
    for (const period of periods)
      push(results, identity.id, period, identity, () => {
        const own = runIdentity(identity, period, view, caseFile, period === latest);
        if (own?.outcome === "fail") return own;
        const broken = others
          .filter((other) => other.form === identity.form && other.period === period)
          .map((other) => runIdentity(identity, period, other.view, caseFile, period === latest))
          .find((result) => result?.outcome === "fail");
        return broken ?? own;
      });
  }
  for (const period of dates) push(results, "B11", period, null, () => runStockParts(period, view, caseFile, period === latestDate));
  // A single month without a balance sheet of its own has nothing to be tied to.
  const tied = view.flowPeriods.filter((period) => monthCount(period) > 1 || view.balanceMonths.includes(endMonth(period)));
  const latestFlow = tied.at(-1);
  for (const period of tied) {
    const isLatest = period === latestFlow;
    push(results, "I4", period, null, () => runMonthlySums(period, view, caseFile, isLatest));
    for (const tie of allTies) {
      push(results, tie.id, period, tie, () => {
        const result = runTie(tie, period, view, context, isLatest);
        // What earlier years lack is not asked for: only the latest period's papers are.
        return isLatest || result.outcome !== "insufficient" ? result : null;
      });
    }
  }
  results.push(...runOpeningBalances(ledger, view.balanceMonths, caseFile));
  if (latestFlow) push(results, "margin-test", latestFlow, null, () => runMarginTest(latestFlow, view, caseFile, true));
  if (latestDate) push(results, "stock-count", latestDate, null, () => runStockCount(view, caseFile));
  return results.sort(
    (a, b) => comparePeriods(a.period, b.period) || order(a.id) - order(b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** A bug loses one result, never the report. */
function push(
  results: CheckResult[],
  id: string,
  period: Period,
  row: Pick<Tie, "name" | "formula"> | null,
  run: () => CheckResult | null,
): void {
  try {
    const result = run();
    if (result) results.push(result);
  } catch {
    const empty = { "zh-CN": id, en: id };
    results.push(withoutAmounts({ id, period, name: row?.name ?? empty, formula: row?.formula ?? empty }, "error", []));
  }
}

function runTie(tie: Tie, period: Period, view: StatementView, { caseFile }: CheckContext, isLatest: boolean): CheckResult {
  const named = { id: tie.id, period, name: tie.name, formula: tie.formula };
  const reader = readStatements(view, period);
  const amounts = tie.run({ reader, caseFile });
  if (reader.missing.length > 0) return withoutAmounts(named, "insufficient", reader.missing, reader.inputs);
  if (amounts === null) return withoutAmounts(named, "not-applicable", [], reader.inputs);
  const isIdentity = tie.kind === "identity";
  return measured(
    {
      ...named,
      ...amounts,
      tolerance: isIdentity ? reader.halfSteps() : null,
      inputs: reader.inputs,
      reasons: tie.reasons,
      blanks: reader.blanks,
      whenOff: isIdentity ? "fail" : "warn",
    },
    caseFile,
    isLatest,
  );
}

const SERIES = "BICX";

/** B1, B2 … B11, I1 … X15, then the named ones. */
function order(id: string): number {
  const match = /^([BICX])(\d+)$/.exec(id);
  return match ? SERIES.indexOf(match[1] ?? "") * 100 + Number(match[2]) : 1000;
}
