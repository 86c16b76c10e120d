/**
 * 冲正、退款、撤销: money that came back or was paid back is no sale.
 * An inflow that is itself a refund or reversal goes out whole; a refund paid to a customer lessens the sale it belongs to.
 */
import { fen } from "../../kernel/money.ts";
import { nettingParameters } from "../../parameters/netting.ts";
import { isOpenInflow, isOpenOutflow, type NettingContext, take } from "../context.ts";
import { Mark } from "../marks.ts";
import { rowRef } from "../rows.ts";
import { notes } from "../words/notes.ts";

/** How many earlier rows of one amount or party are looked at: refunds follow their sale closely. */
const LOOK_BACK = 64;

export function takeReversals(context: NettingContext): void {
  const { rows, order } = context;
  const bits = Mark.reversal | Mark.refund;
  const wanted = new Set<number>();
  const parties = new Set<number>();
  for (const at of order) {
    if (((rows.marks[at] ?? 0) & bits) === 0 || rows.flow[at] === 0) continue;
    wanted.add(rows.amount[at] ?? 0);
    parties.add(rows.party[at] ?? 0);
  }
  if (wanted.size === 0) return;
  const inflowsByAmount = new Map<number, number[]>();
  const outflowsByAmount = new Map<number, number[]>();
  const inflowsByParty = new Map<number, number[]>();
  for (const at of order) {
    const amount = rows.amount[at] ?? 0;
    const isReturn = ((rows.marks[at] ?? 0) & bits) !== 0;
    if (isOpenInflow(context, at)) {
      if (isReturn) takeReceived(context, at, outflowsByAmount.get(amount));
      else {
        if (wanted.has(amount)) push(inflowsByAmount, amount, at);
        if (parties.has(rows.party[at] ?? 0)) push(inflowsByParty, rows.party[at] ?? 0, at);
      }
    } else if (isOpenOutflow(context, at)) {
      if (isReturn) takePaidBack(context, at, inflowsByAmount.get(amount), inflowsByParty.get(rows.party[at] ?? 0));
      else if (wanted.has(amount)) push(outflowsByAmount, amount, at);
    }
  }
}

function push(map: Map<number, number[]>, key: number, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

function takeReceived(context: NettingContext, at: number, earlier: number[] | undefined): void {
  const pair = latest(context, at, earlier, (candidate) => isOpenOutflow(context, candidate) && isSameTrade(context, candidate, at));
  take(context, "reversal", pair === null ? [at] : [at, pair], pair === null ? notes.refundReceived() : notes.refundPaired());
}

function takePaidBack(context: NettingContext, at: number, sameAmount: number[] | undefined, sameParty: number[] | undefined): void {
  const { rows } = context;
  const whole = latest(context, at, sameAmount, (candidate) => isOpenInflow(context, candidate) && isSameTrade(context, candidate, at));
  if (whole !== null) {
    take(context, "reversal", [whole, at], notes.refundPaid());
    return;
  }
  if (rows.party[at] === 0) return;
  const refund = rows.amount[at] ?? 0;
  const left = (candidate: number) => (rows.amount[candidate] ?? 0) - (rows.refunded[candidate] ?? 0);
  // An inflow already refunded in part stays open to further refunds, though closed to every other reason.
  const partly = latest(
    context,
    at,
    sameParty,
    (candidate) => rows.account[candidate] === rows.account[at] && rows.fate[candidate] === 0 && left(candidate) > refund,
  );
  if (partly === null || (rows.locked[partly] === 1 && rows.refunded[partly] === 0)) return;
  rows.refunded[partly] = (rows.refunded[partly] ?? 0) + refund;
  rows.locked[partly] = 1;
  rows.locked[at] = 1;
  context.refunds.push({ inflow: partly, outflow: at });
  context.removals.push({
    reason: "reversal",
    rows: [rowRef(rows, partly), rowRef(rows, at)],
    amount: fen(refund),
    note: notes.refundPartly(),
  });
}

/** Same account; same party, or a bank's own correction, which often names nobody. */
function isSameTrade({ rows }: NettingContext, a: number, b: number): boolean {
  if (rows.account[a] !== rows.account[b]) return false;
  if (rows.party[a] === rows.party[b]) return true;
  return ((rows.marks[b] ?? 0) & Mark.reversal) !== 0 && (rows.party[a] === 0 || rows.party[b] === 0);
}

function latest({ rows }: NettingContext, at: number, list: number[] | undefined, fits: (candidate: number) => boolean): number | null {
  if (!list) return null;
  const earliest = (rows.day[at] ?? 0) - nettingParameters["refund-days"].value;
  for (let i = list.length - 1; i >= 0 && i >= list.length - LOOK_BACK; i--) {
    const candidate = list[i] ?? -1;
    if ((rows.day[candidate] ?? 0) < earliest) return null;
    if (fits(candidate)) return candidate;
  }
  return null;
}
