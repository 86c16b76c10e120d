/**
 * 内部互转: out of one own account and into another, within two days, the same amount up to a fee. At least one of the two rows must
 * name the household; a row that names somebody else is never a leg. Candidates are found by amount and day, not by comparing all with all.
 */
import { nettingParameters } from "../../parameters/netting.ts";
import { ask, isOpenInflow, isOpenOutflow, type NettingContext, take } from "../context.ts";
import { Mark } from "../marks.ts";
import { notes } from "../words/notes.ts";

const MOST_CANDIDATES = 32;
/** Small equal payments meet by chance; only larger ones are worth a question. Same bound as the transfer fee × 20. */
const ASKED_FROM_FEES = 20;

export function takeInternalTransfers(context: NettingContext): void {
  const { rows, order } = context;
  const outflows = new Map<number, number[]>();
  const withdrawals = new Map<number, number[]>();
  for (const at of order) {
    if (isOpenOutflow(context, at) && (hasOwnName(context, at) || isNameless(context, at))) push(outflows, keyOf(context, at), at);
    if ((rows.marks[at] ?? 0) & Mark.withdrawal && rows.flow[at] !== 1 && rows.locked[at] === 0) push(withdrawals, keyOf(context, at), at);
  }
  for (const at of order) {
    if (!isOpenInflow(context, at)) continue;
    const isOwn = hasOwnName(context, at);
    const isVia =
      isOwn ||
      isNameless(context, at) ||
      ((rows.partyBits[rows.party[at] ?? 0] ?? 0) & Mark.clearing) !== 0 ||
      ((rows.marks[at] ?? 0) & Mark.withdrawal) !== 0;
    const withdrawal = isVia ? nearest(context, at, withdrawals, () => true) : null;
    if (withdrawal !== null) {
      take(context, "internal-transfer", [at, withdrawal], notes.withdrawalPaired());
      continue;
    }
    if (!isOwn && !isNameless(context, at)) continue;
    const paired = nearest(context, at, outflows, (out) => (isOwn || hasOwnName(context, out)) && accountsAgree(context, at, out));
    if (paired !== null) {
      take(context, "internal-transfer", [at, paired], notes.transferPaired());
      continue;
    }
    // Cash paid in at the counter is often booked under the holder's own name: for a shop that is the day's takings.
    const isHolder = rows.party[at] !== 0 && rows.party[at] === rows.ownerOf[rows.file[at] ?? 0];
    if (isHolder && ((rows.marks[at] ?? 0) & Mark.cash) === 0) {
      take(context, "internal-transfer", [at], notes.transferSingle());
      continue;
    }
    if (!isOwn) askAboutNameless(context, at, outflows);
  }
}

function askAboutNameless(context: NettingContext, at: number, outflows: Map<number, number[]>): void {
  const { rows } = context;
  if ((rows.amount[at] ?? 0) < nettingParameters["transfer-fee"].value * ASKED_FROM_FEES) return;
  const twin = nearest(
    context,
    at,
    outflows,
    (out) => rows.amount[out] === rows.amount[at] && rows.day[out] === rows.day[at] && isOpenOutflow(context, out),
  );
  if (twin !== null) ask(context, "internal-transfer", [at, twin], notes.transferAsked());
}

function hasOwnName({ rows, people }: NettingContext, at: number): boolean {
  return people.isOwn[rows.party[at] ?? 0] === 1 || people.isOwnAccount[rows.partyAccount[at] ?? 0] === 1;
}

/** Names nobody: the paper leaves the other side blank. */
function isNameless({ rows, people }: NettingContext, at: number): boolean {
  return (
    people.isNobody[rows.party[at] ?? 0] === 1 &&
    rows.partyAccount[at] === 0 &&
    ((rows.marks[at] ?? 0) & (Mark.cash | Mark.goods | Mark.wages)) === 0
  );
}

/** Where a row prints the other account and it is one of ours, it must be the one the other leg stands in. */
function accountsAgree({ rows, people }: NettingContext, inflow: number, outflow: number): boolean {
  const named = (row: number, other: number) => {
    const account = rows.partyAccount[row] ?? 0;
    if (people.isOwnAccount[account] !== 1 || (rows.words[account] ?? "").includes("*")) return true;
    const standsIn = rows.words[rows.account[other] ?? 0] ?? "";
    return !/^\d+$/.test(standsIn) || account === rows.account[other];
  };
  return named(inflow, outflow) && named(outflow, inflow);
}

/** Buckets of one fee's width, by day: the partner stands in one of fifteen. */
function keyOf({ rows }: NettingContext, at: number): number {
  return bucket(rows.amount[at] ?? 0, rows.day[at] ?? 0);
}

function bucket(amount: number, day: number): number {
  return (Math.floor(amount / nettingParameters["transfer-fee"].value) * 131_072 + ((day + 65_536) & 131_071)) % Number.MAX_SAFE_INTEGER;
}

function push(map: Map<number, number[]>, key: number, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

/** The partner nearest in amount, then in days, then in time order; from another account, still free. */
function nearest(
  context: NettingContext,
  at: number,
  candidates: Map<number, number[]>,
  fits: (candidate: number) => boolean,
): number | null {
  const { rows } = context;
  const fee = nettingParameters["transfer-fee"].value;
  const days = nettingParameters["transfer-days"].value;
  const amount = rows.amount[at] ?? 0;
  const day = rows.day[at] ?? 0;
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let d = -days; d <= days; d++) {
    for (let step = -1; step <= 1; step++) {
      const list = candidates.get(bucket(amount + step * fee, day + d));
      if (!list) continue;
      let looked = 0;
      for (let i = 0; i < list.length && looked < MOST_CANDIDATES; i++) {
        const other = list[i] ?? -1;
        if (rows.fate[other] !== 0 || rows.locked[other] === 1) {
          // Taken rows are dropped from the list, so that a bucket is not walked again and again.
          list.splice(i--, 1);
          continue;
        }
        looked++;
        const gap = Math.abs((rows.amount[other] ?? 0) - amount);
        if (gap > fee || rows.account[other] === rows.account[at] || !fits(other)) continue;
        const cost = gap * 16 + Math.abs(d) * 2 + (d < 0 ? 0 : 1);
        if (cost < bestCost) {
          best = other;
          bestCost = cost;
        }
      }
    }
  }
  return best;
}
