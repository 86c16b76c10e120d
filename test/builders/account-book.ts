/** A made-up bank account: entries in order of time with a balance that chains, and the ways ordinary trade fills it. */
import { type Random, splitAmount, splitByWeight } from "./random.ts";

export interface Party {
  readonly name: string;
  /** Account number as a statement prints it; "" where the bank prints none. */
  readonly account: string;
  /** Share of the trade with this party. */
  readonly weight?: number;
  /** What is said on payments with this party; the trade's usual words when absent. */
  readonly memos?: readonly string[];
}

export interface Entry {
  /** "2025-03-08". */
  readonly day: string;
  /** Seconds of the day. */
  readonly second: number;
  /** Signed 分: positive is money in. */
  readonly amount: number;
  readonly counterparty: string;
  readonly counterpartyAccount: string;
  readonly memo: string;
}

export interface AccountBook {
  readonly holder: string;
  readonly number: string;
  readonly bank: string;
  readonly opening: number;
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Balance after each entry, 分. */
  readonly balances: readonly number[];
}

/** Sorts the entries and chains the balance. Throws when the account would be overdrawn: the story told by the paper would be impossible. */
export function accountBook(account: {
  holder: string;
  number: string;
  bank: string;
  opening: number;
  entries: readonly Entry[];
}): AccountBook {
  const entries = account.entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : a.entry.second - b.entry.second || a.index - b.index))
    .map(({ entry }) => entry);
  let balance = account.opening;
  const balances = entries.map((entry) => {
    balance += entry.amount;
    if (balance < 0) throw new RangeError(`${account.holder} ${account.number} is overdrawn on ${entry.day}: ${balance / 100}`);
    return balance;
  });
  return { ...account, entries, balances };
}

/** 元 to 分. */
export function yuan(amount: number): number {
  return Math.round(amount * 100);
}

/** 万元 to 分. */
export function wan(amount: number): number {
  return Math.round(amount * 1_000_000);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && year % 4 === 0 ? 29 : (monthLengths[month - 1] ?? 30);
}

export function dayText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(Math.min(day, daysInMonth(year, month))).padStart(2, "0")}`;
}

/** The day `count` days later, within the calendar. */
export function dayAfter(day: string, count: number): string {
  let [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  for (let i = 0; i < count; i++) {
    date += 1;
    if (date > daysInMonth(year, month)) {
      date = 1;
      month += 1;
    }
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return dayText(year, month, date);
}

/** A trading hour, 08:30 to 18:30, spread evenly. */
export function tradingSecond(random: Random): number {
  return random.between(30_600, 66_600);
}

export interface Flow {
  readonly year: number;
  /** Signed total of each month, 分; months of 0 have no entry. */
  readonly months: readonly number[];
  readonly parties: readonly Party[];
  readonly memos: readonly string[];
  /** Entries in an ordinary month. */
  readonly perMonth: number;
  /** First and last day of the month on which they fall. */
  readonly days?: readonly [number, number];
  readonly evenness?: number;
}

/** Trade with many parties: each month's total is split into entries that add up to it to the 分. */
export function tradeEntries(random: Random, flow: Flow): Entry[] {
  const entries: Entry[] = [];
  const [firstDay, lastDay] = flow.days ?? [1, 31];
  flow.months.forEach((total, index) => {
    if (total === 0) return;
    const month = index + 1;
    const sign = Math.sign(total);
    for (const part of splitAmount(random, Math.abs(total), flow.perMonth, flow.evenness)) {
      const party = random.weighted(flow.parties.map((one) => [one, one.weight ?? 1] as const));
      entries.push({
        day: dayText(flow.year, month, random.between(firstDay, Math.min(lastDay, daysInMonth(flow.year, month)))),
        second: tradingSecond(random),
        amount: sign * part,
        counterparty: party.name,
        counterpartyAccount: party.account,
        memo: random.pick(party.memos ?? flow.memos),
      });
    }
  });
  return entries;
}

/** One entry a month on a fixed day: rent, wages in one batch, tax, electricity, interest. */
export function monthlyEntries(flow: {
  year: number;
  months: readonly number[];
  day: number;
  second?: number;
  party: Party;
  memo: string;
}): Entry[] {
  return flow.months.flatMap((amount, index) =>
    amount === 0 ? [] : [entry(dayText(flow.year, index + 1, flow.day), flow.second ?? 36_000 + index * 61, amount, flow.party, flow.memo)],
  );
}

export function entry(day: string, second: number, amount: number, party: Party, memo: string): Entry {
  return { day, second, amount, counterparty: party.name, counterpartyAccount: party.account, memo };
}

/** Twelve months of a year's total by seasonal weights. */
export function byMonth(total: number, weights: readonly number[] = evenYear): number[] {
  return splitByWeight(Math.abs(total), weights).map((part) => (total < 0 ? -part : part));
}

/** Trade with a slack Spring Festival, the commonest shape. */
export const evenYear: readonly number[] = [8.2, 5.6, 8.1, 8.4, 8.6, 8.3, 8.2, 8.4, 8.9, 8.6, 9.1, 9.6];
