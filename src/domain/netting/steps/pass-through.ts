/**
 * 快进快出: a large inflow that leaves the same account almost whole within three days, to parties none of which is a regular trade
 * partner. A wholesaler who pays his suppliers within two days would lose three quarters of his sales to the naive rule.
 * Outflows are used once, in time order, nearest first.
 */
import { nettingParameters } from "../../parameters/netting.ts";
import { ask, isOpenInflow, isOpenOutflow, type NettingContext, take } from "../context.ts";
import { Mark } from "../marks.ts";
import { UnusedSums } from "../unused-sums.ts";
import { notes } from "../words/notes.ts";

const NAMED_PURPOSE = Mark.goods | Mark.wages | Mark.rent | Mark.tax | Mark.utilities;

export function takePassThroughs(context: NettingContext): void {
  const isRegular = regularPartners(context);
  for (const account of byAccount(context)) inAccount(context, account, isRegular);
}

/** By word: paid three times or more over sixty days or more, or on the purchase lists. */
function regularPartners({ rows, order, people }: NettingContext): Uint8Array {
  const size = rows.words.length;
  const times = new Uint32Array(size);
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  for (const at of order) {
    if (rows.flow[at] !== -1) continue;
    const party = rows.party[at] ?? 0;
    if (times[party] === 0) first[party] = rows.day[at] ?? 0;
    last[party] = rows.day[at] ?? 0;
    times[party] = (times[party] ?? 0) + 1;
  }
  const regular = people.isTradePartner.slice();
  for (let party = 1; party < size; party++) {
    const isHabit = (times[party] ?? 0) >= nettingParameters["regular-partner-payments"].value;
    const isLong = (last[party] ?? 0) - (first[party] ?? 0) >= nettingParameters["regular-partner-days"].value;
    if (isHabit && isLong && people.isNobody[party] === 0) regular[party] = 1;
  }
  return regular;
}

/** Rows of each account in time order. */
function byAccount({ rows, order }: NettingContext): number[][] {
  const lists = new Map<number, number[]>();
  for (const at of order) {
    const account = rows.account[at] ?? 0;
    const list = lists.get(account);
    if (list) list.push(at);
    else lists.set(account, [at]);
  }
  return [...lists.values()];
}

function inAccount(context: NettingContext, list: readonly number[], isRegular: Uint8Array): void {
  const { rows } = context;
  const irregular: number[] = [];
  const regular: number[] = [];
  for (const at of list) {
    if (!isOpenOutflow(context, at) || isOwnMoney(context, at)) continue;
    if (isRegular[rows.party[at] ?? 0] === 1 || ((rows.marks[at] ?? 0) & NAMED_PURPOSE) !== 0) regular.push(at);
    else irregular.push(at);
  }
  const odd = new UnusedSums(irregular, rows);
  const usual = new UnusedSums(regular, rows);
  const share = nettingParameters["pass-through-share"].value;
  for (const at of list) {
    const amount = rows.amount[at] ?? 0;
    if (amount < nettingParameters["pass-through-inflow"].value || !isOpenInflow(context, at)) continue;
    const days = nettingParameters["pass-through-days"].value;
    const available = odd.sum(at, days);
    if (available >= share * amount) judge(context, at, odd.use(at, days, share * amount));
    else if (available >= amount / 2 && available + usual.sum(at, days) >= share * amount) {
      const used = odd.use(at, days, available);
      ask(context, "pass-through", [at, ...used, ...usual.use(at, days, share * amount - available)], notes.passThroughAsked());
    }
  }
}

/** Removed when what left matches and every destination is named; else asked. */
function judge(context: NettingContext, at: number, outflows: readonly number[]): void {
  const { rows, people } = context;
  const left = outflows.reduce((sum, out) => sum + (rows.amount[out] ?? 0), 0);
  const isMatched = left <= (1 + nettingParameters["pass-through-excess"].value) * (rows.amount[at] ?? 0);
  const isNamed = outflows.every((out) => people.isNobody[rows.party[out] ?? 0] === 0);
  if (isMatched && isNamed) take(context, "pass-through", [at, ...outflows], notes.passThrough());
  else ask(context, "pass-through", [at, ...outflows], notes.passThroughAsked());
}

/** A transfer to an own account whose statement is not here moves money; it does not pass it on. */
function isOwnMoney({ rows, people }: NettingContext, at: number): boolean {
  return people.isOwn[rows.party[at] ?? 0] === 1 || people.isOwnAccount[rows.partyAccount[at] ?? 0] === 1;
}
