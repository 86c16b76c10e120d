/** What a trial balance must satisfy by itself; breaches are reported, the figures stay as printed. */
import { type Fen, fen, toDecimal } from "../../../../kernel/money.ts";
import { type Problem, problem } from "../../../../kernel/problem.ts";
import { eitherSide, findAccount } from "./accounts.ts";
import type { Moment } from "./layout.ts";
import { parentCode, type Sides, type TrialRow } from "./rows.ts";

const MOMENTS: readonly (readonly [Moment, string])[] = [
  ["opening", "期初余额"],
  ["period", "本期发生额"],
  ["year", "本年累计发生额"],
  ["closing", "期末余额"],
];
const LISTED = 10;

/** `step` is one display unit in 分: sums may be off by it, since every row is rounded. */
export function checkTrialBalance(sheet: string, rows: readonly TrialRow[], roots: readonly TrialRow[], step: Fen): Problem[] {
  return [...unbalanced(sheet, roots, step), ...broken(sheet, rows, step), ...childrenDiffer(sheet, rows, step), ...abnormal(sheet, roots)];
}

function unbalanced(sheet: string, roots: readonly TrialRow[], step: Fen): Problem[] {
  const problems: Problem[] = [];
  for (const [moment, column] of MOMENTS) {
    let debit = 0;
    let credit = 0;
    for (const row of roots) {
      debit += row.amounts[moment]?.debit ?? 0; // a blank side adds nothing to its total
      credit += row.amounts[moment]?.credit ?? 0;
    }
    if (Math.abs(debit - credit) < step) continue;
    const params = {
      column,
      debit: toDecimal(fen(debit)),
      credit: toDecimal(fen(credit)),
      difference: toDecimal(fen(Math.abs(debit - credit))),
    };
    problems.push(problem("trial-balance-unbalanced", "warning", sheet, params));
  }
  return problems;
}

function net(sides: Sides | undefined): number | null {
  if (!sides) return null;
  return (sides.debit ?? 0) - (sides.credit ?? 0); // one side of two is blank by custom
}

function broken(sheet: string, rows: readonly TrialRow[], step: Fen): Problem[] {
  const wrong = rows.filter(({ amounts }) => {
    const closing = net(amounts.closing);
    const opening = net(amounts.opening);
    const moved = net(amounts.period);
    // A blank opening beside movements is a new account; without any two of the three nothing can be said.
    if (closing === null || moved === null) return false;
    return Math.abs((opening ?? 0) + moved - closing) >= step;
  });
  return listed("trial-balance-row-broken", sheet, rows.some((row) => row.amounts.opening) ? wrong : []);
}

function childrenDiffer(sheet: string, rows: readonly TrialRow[], step: Fen): Problem[] {
  const codes = new Set(rows.map((row) => row.code));
  const sums = new Map<string, number>();
  for (const row of rows) {
    const parent = parentCode(row.code, codes);
    if (parent !== null) sums.set(parent, (sums.get(parent) ?? 0) + (net(row.amounts.closing) ?? 0));
  }
  const wrong = rows.filter((row) => {
    const below = sums.get(row.code);
    return below !== undefined && Math.abs(below - (net(row.amounts.closing) ?? 0)) >= step;
  });
  return listed("trial-balance-children-differ", sheet, wrong);
}

function abnormal(sheet: string, roots: readonly TrialRow[]): Problem[] {
  const odd = roots.filter((row) => {
    const account = findAccount(row.name, row.code);
    const closing = net(row.amounts.closing);
    if (account === null || account.isContra || account.kind === "moving" || closing === null || eitherSide.has(row.name)) return false;
    return account.side === "debit" ? closing < 0 : closing > 0;
  });
  return listed("trial-balance-abnormal-side", sheet, odd);
}

function listed(
  code: "trial-balance-row-broken" | "trial-balance-children-differ" | "trial-balance-abnormal-side",
  sheet: string,
  rows: readonly TrialRow[],
): Problem[] {
  if (rows.length === 0) return [];
  const accounts = rows.slice(0, LISTED).map((row) => `${row.code} ${row.name}`);
  return [problem(code, "warning", sheet, { count: rows.length, accounts: accounts.join("、") })];
}
