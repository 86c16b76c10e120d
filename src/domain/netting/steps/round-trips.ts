/**
 * 回流、对倒: a counterparty on both sides in like amounts, three times or more each way. Clearing parties are exempt, since everyone's
 * money passes through them; a party on the purchase or sales lists is asked about and still counted.
 */
import { nettingParameters } from "../../parameters/netting.ts";
import { ask, isOpenInflow, isOpenOutflow, type NettingContext, take } from "../context.ts";
import { Mark } from "../marks.ts";
import { notes } from "../words/notes.ts";

export function takeRoundTrips(context: NettingContext): void {
  const { rows, order, people } = context;
  const size = rows.words.length;
  const inflow = new Float64Array(size);
  const outflow = new Float64Array(size);
  const inflows = new Uint32Array(size);
  const outflows = new Uint32Array(size);
  for (const at of order) {
    const party = rows.party[at] ?? 0;
    if (people.isNobody[party] === 1) continue;
    if (isOpenInflow(context, at)) {
      inflow[party] = (inflow[party] ?? 0) + (rows.amount[at] ?? 0);
      inflows[party] = (inflows[party] ?? 0) + 1;
    } else if (isOpenOutflow(context, at)) {
      outflow[party] = (outflow[party] ?? 0) + (rows.amount[at] ?? 0);
      outflows[party] = (outflows[party] ?? 0) + 1;
    }
  }
  const times = nettingParameters["round-trip-times"].value;
  const share = nettingParameters["round-trip-share"].value;
  const isSuspect = (party: number): boolean => {
    const [paid, received] = [outflow[party] ?? 0, inflow[party] ?? 0];
    if ((inflows[party] ?? 0) < times || (outflows[party] ?? 0) < times) return false;
    if (Math.min(paid, received) < share * Math.max(paid, received)) return false;
    return ((rows.partyBits[party] ?? 0) & Mark.clearing) === 0;
  };
  const members = new Map<number, number[]>();
  const verdicts = new Map<number, boolean>();
  for (const at of order) {
    const party = rows.party[at] ?? 0;
    if (people.isNobody[party] === 1 || (inflows[party] ?? 0) < times) continue;
    const suspect = verdicts.get(party) ?? isSuspect(party);
    verdicts.set(party, suspect);
    if (!suspect || (!isOpenInflow(context, at) && !isOpenOutflow(context, at))) continue;
    const list = members.get(party);
    if (list) list.push(at);
    else members.set(party, [at]);
  }
  for (const [party, list] of members) {
    const inflowFirst = [...list.filter((at) => rows.flow[at] === 1), ...list.filter((at) => rows.flow[at] === -1)];
    if (people.isTradePartner[party] === 1) ask(context, "round-trip", inflowFirst, notes.roundTripAsked());
    else take(context, "round-trip", inflowFirst, notes.roundTrip());
  }
}
