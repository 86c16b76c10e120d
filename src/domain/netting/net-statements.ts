/**
 * 流水清洗: from everything that came in to what trade brought in. Steps run from the strongest inference to the weakest, each row is
 * taken once, and gross − Σ removed = net to the 分. Linear in rows: columns, buckets and lookups, never all against all.
 */
import type { RemovalReason } from "../assessment/assessment.ts";
import type { CaseFile } from "../case/case-file.ts";
import { type Day, dayText, monthOfDay } from "../kernel/day.ts";
import { type Fen, fen, toDecimal } from "../kernel/money.ts";
import { accountFlows, unjoinedTransfers } from "./accounts.ts";
import { concentrationOf } from "./concentration.ts";
import type { NettingContext } from "./context.ts";
import type { NettingResult, StatementFile } from "./define.ts";
import { dropDuplicates } from "./duplicates.ts";
import { nettingFigures } from "./figures.ts";
import { timeOrder } from "./order.ts";
import { outflowGroups } from "./outflows.ts";
import { peopleOf } from "./people.ts";
import { Fate, type Rows, rowRef, rowsOf } from "./rows.ts";
import { usualSilence } from "./silence.ts";
import { summarise } from "./statistics.ts";
import { takeFinancing, takeNonOperating, takeRelatedParties } from "./steps/by-words.ts";
import { takeInternalTransfers } from "./steps/internal-transfers.ts";
import { takePassThroughs } from "./steps/pass-through.ts";
import { takeReversals } from "./steps/reversals.ts";
import { takeRoundTrips } from "./steps/round-trips.ts";

/** From the strongest inference to the weakest. */
export const removalReasons: readonly RemovalReason[] = [
  "reversal",
  "internal-transfer",
  "financing",
  "non-operating",
  "related-party",
  "round-trip",
  "pass-through",
  "other-currency",
];

/** Null when no row can be used: no paper, or nothing but unreadable dates and amounts. */
export function netStatements(
  files: readonly StatementFile[],
  caseFile: CaseFile,
  purchaseNames: ReadonlySet<string>,
): NettingResult | null {
  const rows = rowsOf(files, caseFile);
  const duplicates = dropDuplicates(rows);
  const currency = mainCurrency(rows);
  const foreign = setAsideOtherCurrencies(rows, currency);
  const order = timeOrder(rows);
  const first = order[0];
  const last = order[order.length - 1];
  if (first === undefined || last === undefined) return null;
  const confirmed = new Set(
    (caseFile.decisions ?? []).filter((decision) => decision.type === "confirm").map((decision) => decision.target),
  );
  const context: NettingContext = {
    rows,
    order,
    people: peopleOf(rows, caseFile, purchaseNames),
    caseFile,
    removals: [],
    pending: [],
    refunds: [],
    confirmed,
  };
  takeReversals(context);
  takeInternalTransfers(context);
  takeFinancing(context);
  takeNonOperating(context);
  takeRelatedParties(context);
  takeRoundTrips(context);
  takePassThroughs(context);
  noteOtherCurrencies(context, foreign);

  const from = (rows.day[first] ?? 0) as Day; // a usable row's day
  const to = (rows.day[last] ?? 0) as Day; // likewise
  const figures = nettingFigures(context, monthOfDay(from), monthOfDay(to));
  const removed = totals(context);
  return {
    currency,
    from: dayText(from),
    to: dayText(to),
    grossInflow: figures.gross.value,
    removed,
    netOperatingInflow: figures.net.value,
    pairs: context.removals,
    // A row first asked about and then taken for another reason is no question any more.
    pending: stillPending(context),
    duplicates: duplicates.map((at) => rowRef(rows, at)),
    ...statedSpan(rows.files),
    usualSilence: usualSilence(rows, order),
    ...summarise(context, monthOfDay(from), monthOfDay(to)),
    concentration: concentrationOf(context, monthOfDay(from), monthOfDay(to)),
    ...figures,
    outflows: outflowGroups(context),
    accounts: accountFlows(context),
    unjoined: unjoinedTransfers(context),
  };
}

function statedSpan(files: readonly StatementFile[]): Pick<NettingResult, "statedFrom" | "statedTo"> {
  const from = files.flatMap(({ table }) => table.stated.from ?? []).sort((a, b) => a - b)[0];
  const to = files.flatMap(({ table }) => table.stated.to ?? []).sort((a, b) => b - a)[0];
  return { statedFrom: from === undefined ? null : dayText(from), statedTo: to === undefined ? null : dayText(to) };
}

/** 人民币 when any row is in it, else what most rows are in. Nothing is totalled across currencies. */
function mainCurrency(rows: Rows): string {
  const counts = new Map<string, number>();
  for (let at = 0; at < rows.count; at++) {
    const name = rows.words[rows.currency[at] ?? 0] ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.has("CNY") || counts.size === 0) return "CNY";
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "CNY";
}

function setAsideOtherCurrencies(rows: Rows, currency: string): number[] {
  const foreign: number[] = [];
  const main = rows.words.indexOf(currency);
  for (let at = 0; at < rows.count; at++) {
    if (rows.fate[at] !== Fate.counted || rows.currency[at] === main) continue;
    rows.fate[at] = Fate.otherCurrency;
    if (rows.flow[at] === 1) foreign.push(at);
  }
  return foreign;
}

/** Shown with their own amount in words; 0 in the totals, which are of one currency. */
function noteOtherCurrencies({ rows, removals }: NettingContext, foreign: readonly number[]): void {
  for (const at of foreign) {
    const name = rows.words[rows.currency[at] ?? 0] ?? "";
    const amount = `${name} ${toDecimal(fen(rows.amount[at] ?? 0))}`;
    removals.push({
      reason: "other-currency",
      rows: [rowRef(rows, at)],
      amount: fen(0),
      note: {
        "zh-CN": `外币流入 ${amount}，不折算，不与人民币合计`,
        en: `Inflow of ${amount}: not converted, not added to the other currency`,
      },
    });
  }
}

function totals({ removals }: NettingContext): Record<RemovalReason, Fen> {
  const removed: Record<RemovalReason, Fen> = {
    reversal: fen(0),
    "internal-transfer": fen(0),
    financing: fen(0),
    "non-operating": fen(0),
    "related-party": fen(0),
    "round-trip": fen(0),
    "pass-through": fen(0),
    "other-currency": fen(0),
  };
  for (const removal of removals) removed[removal.reason] = fen(removed[removal.reason] + removal.amount);
  return removed;
}

function stillPending({ removals, pending }: NettingContext): NettingResult["pending"] {
  const taken = new Set<string>();
  for (const removal of removals) for (const row of removal.rows) taken.add(row);
  return pending.filter((question) => !question.rows.some((row) => taken.has(row)));
}
