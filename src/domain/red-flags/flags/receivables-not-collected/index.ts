import { rowNamer, tablesOf, wordAt } from "../../../authenticity/rows.ts";
import { type Day, day, daysInMonth, NO_DAY } from "../../../kernel/day.ts";
import type { MonthIndex } from "../../../kernel/period.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { answeredNumber } from "../../../statements/said.ts";
import { balancePeriod } from "../../../statements/statement-view.ts";
import { TRADE_RECEIVABLES } from "../../../statements/statement-reader.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest } from "../../look.ts";
import { words } from "./words.ts";

interface Collected {
  readonly amount: number;
  readonly rows: readonly string[];
  /** Days after the balance-sheet date the statements reach. */
  readonly daysSeen: number;
}

/**
 * 期后回款: what came in within ninety days of the balance-sheet date. From the debtors a person named, when any are named; else every
 * inflow counts as a collection, which only ever favours the borrower. Named debtors alone are amber, unless they also left the
 * officer's enquiries unanswered: the officer may not have named them all.
 */
const rule: RedFlagRule = {
  id: "receivables-not-collected",
  family: 2,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    if (look === null) return [];
    const { reader, period } = look;
    const owed = reader.group(TRADE_RECEIVABLES, reader.close);
    const revenue = reader.flow("operatingRevenue");
    if (reader.missing.length > 0 || owed <= revenue * P["receivables-material"].value) return [];
    const debtors = new Set(
      (context.caseFile.parties ?? [])
        .filter((party) => /customer|debtor|客户|欠款/i.test(party.relation))
        .map((party) => matchText(party.name)),
    );
    const collected = collectedAfter(context, reader.close, debtors);
    if (collected === null || collected.daysSeen < P["collection-window-seen"].value) return [];
    if (collected.amount / owed >= P["collection-least"].value) return [];
    const severity = debtors.size === 0 || isUnanswered(context) ? "red" : "amber";
    return [
      finding(words({ owed, collected: collected.amount, at: balancePeriod(reader.close), isNamed: debtors.size > 0 }), {
        severity,
        evidence: ["bank"],
        period,
        inputs: reader.inputs,
        rows: collected.rows.slice(0, 50),
      }),
    ];
  },
};

function isUnanswered(context: RedFlagContext): boolean {
  const sent = answeredNumber(context.caseFile, "receivable-confirmations-sent")?.value;
  const returned = answeredNumber(context.caseFile, "receivable-confirmations-returned")?.value;
  return sent !== undefined && sent > 0 && returned !== undefined && returned / sent < P["receivables-supported-least"].value;
}

/** Null when no bank statement reaches beyond the date. */
function collectedAfter(context: RedFlagContext, month: MonthIndex, debtors: ReadonlySet<string>): Collected | null {
  const year = Math.floor(month / 12);
  const date = (month % 12) + 1;
  const end = day(year, date, daysInMonth(year, date));
  if (end === null) return null;
  const last = end + P["collection-window"].value;
  const removed = new Set(context.netting?.pairs.flatMap((pair) => pair.rows) ?? []);
  let amount = 0;
  let latestDay: number = end;
  const rows: string[] = [];
  for (const document of context.documents) {
    const nameOf = rowNamer(document);
    for (const table of tablesOf(document)) {
      for (let row = 0; row < table.rows; row++) {
        const at = (table.day[row] ?? NO_DAY) as Day; // the column holds days
        if (at === NO_DAY || at <= end) continue;
        if (at > latestDay) latestDay = at;
        if (at > last || table.flow[row] !== 1 || Number.isNaN(table.amount[row])) continue;
        if (debtors.size > 0 && !debtors.has(matchText(wordAt(table.counterparty, row)))) continue;
        const name = nameOf(table, row);
        if (removed.has(name)) continue;
        amount += table.amount[row] ?? 0;
        rows.push(name);
      }
    }
  }
  return latestDay === end ? null : { amount, rows, daysSeen: Math.min(latestDay, last) - end };
}

export default rule;
