/** Who pays and who is paid, how much hangs on one name, who is new and who is gone. One pass over the rows. */
import { type Day, monthOfDay } from "../kernel/day.ts";
import { fen } from "../kernel/money.ts";
import { monthPeriod } from "../kernel/period.ts";
import { nettingParameters as P } from "../parameters/netting.ts";
import type { NettingContext } from "./context.ts";
import type { Concentration, PartyShare } from "./define.ts";
import { Mark } from "./marks.ts";
import { Fate } from "./rows.ts";

/** One direction's rows by word number. */
class Side {
  readonly amount: Float64Array;
  readonly rows: Uint32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 分 before the latest months, and in them. */
  readonly before: Float64Array;
  readonly recent: Float64Array;
  constructor(size: number) {
    this.amount = new Float64Array(size);
    this.rows = new Uint32Array(size);
    this.first = new Int32Array(size).fill(2 ** 31 - 1);
    this.last = new Int32Array(size).fill(-1);
    this.before = new Float64Array(size);
    this.recent = new Float64Array(size);
  }
  add(party: number, month: number, amount: number, isRecent: boolean): void {
    this.amount[party] = (this.amount[party] ?? 0) + amount;
    this.rows[party] = (this.rows[party] ?? 0) + 1;
    if (month < (this.first[party] ?? 0)) this.first[party] = month;
    if (month > (this.last[party] ?? 0)) this.last[party] = month;
    const part = isRecent ? this.recent : this.before;
    part[party] = (part[party] ?? 0) + amount;
  }
}

/** `from` and `to` are the months of the first and the last usable row. */
export function concentrationOf({ rows, people }: NettingContext, from: number, to: number): Concentration {
  const size = rows.words.length;
  const inflow = new Side(size);
  const outflow = new Side(size);
  const recentFrom = to - P["concentration-recent-months"].value + 1;
  for (let at = 0; at < rows.count; at++) {
    if (rows.fate[at] !== Fate.counted || rows.flow[at] === 0) continue;
    const month = monthOfDay((rows.day[at] ?? 0) as Day); // a usable row's day
    const amount = (rows.amount[at] ?? 0) - (rows.refunded[at] ?? 0);
    (rows.flow[at] === 1 ? inflow : outflow).add(rows.party[at] ?? 0, month, amount, month >= recentFrom);
  }
  const isClearing = (party: number) => ((rows.partyBits[party] ?? 0) & (Mark.clearing | Mark.deliveryPlatform)) !== 0;
  const isSomeone = (party: number) => people.isNobody[party] === 0 && people.isOwn[party] === 0 && !isClearing(party);
  const named = (side: Side): number[] =>
    [...side.rows.keys()]
      .filter((party) => (side.rows[party] ?? 0) > 0 && (side.amount[party] ?? 0) > 0 && isSomeone(party))
      .sort((a, b) => (side.amount[b] ?? 0) - (side.amount[a] ?? 0) || (rows.rank[a] ?? 0) - (rows.rank[b] ?? 0));
  const shares = (side: Side, parties: readonly number[], whole: number): PartyShare[] =>
    parties.slice(0, P["concentration-names"].value).map((party) => ({
      name: rows.words[party] ?? "",
      amount: fen(side.amount[party] ?? 0),
      share: whole > 0 ? (side.amount[party] ?? 0) / whole : 0,
      rows: side.rows[party] ?? 0,
      first: monthPeriod(side.first[party] ?? 0),
      last: monthPeriod(side.last[party] ?? 0),
    }));
  const allIn = total(inflow.amount);
  const payers = named(inflow);
  const payees = named(outflow);
  const paidOut = [...outflow.amount].reduce((sum, amount, party) => sum + (people.isOwn[party] === 1 ? 0 : amount), 0);
  const shareWhere = (test: (party: number) => boolean): number | null =>
    allIn > 0 ? inflow.amount.reduce((sum, amount, party) => sum + (test(party) ? amount : 0), 0) / allIn : null;
  const isLongEnough = recentFrom - from >= P["concentration-before-months"].value;
  const least = (part: Float64Array) => Math.max(1, P["concentration-notable-share"].value * total(part));
  const leastRecent = least(inflow.recent);
  const leastBefore = least(inflow.before);
  const news = (test: (party: number) => boolean) => (isLongEnough ? shares(inflow, payers.filter(test), allIn) : null);
  return {
    payers: shares(inflow, payers, allIn),
    payees: shares(outflow, payees, paidOut),
    payerCount: payers.length,
    payeeCount: payees.length,
    clearingShare: shareWhere((party) => isClearing(party) && people.isOwn[party] === 0),
    ownShare: shareWhere((party) => people.isOwn[party] === 1),
    unnamedShare: shareWhere((party) => people.isNobody[party] === 1),
    newPayers: news((party) => (inflow.first[party] ?? 0) >= recentFrom && (inflow.recent[party] ?? 0) >= leastRecent),
    gonePayers: news((party) => (inflow.last[party] ?? 0) < recentFrom && (inflow.before[party] ?? 0) >= leastBefore),
  };
}

function total(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
