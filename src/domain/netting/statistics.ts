/** What the counted rows look like as a whole: months, counterparties, balances, channels. */
import { type Day, dayParts, daysInMonth, monthOfDay } from "../kernel/day.ts";
import { type Fen, fen } from "../kernel/money.ts";
import { monthPeriod } from "../kernel/period.ts";
import { nettingParameters } from "../parameters/netting.ts";
import { balanceStatistics } from "./balances.ts";
import type { NettingContext } from "./context.ts";
import type { NettingResult } from "./define.ts";
import { Mark } from "./marks.ts";
import { Fate } from "./rows.ts";

type Summary = Pick<NettingResult, "months" | "counterparties" | "statistics" | "channels" | "grossOutflow">;

/** Everything in one pass over the rows. `from` and `to` are months. */
export function summarise(context: NettingContext, from: number, to: number): Summary {
  const { rows, people } = context;
  const span = to - from + 1;
  const gross = new Float64Array(span);
  const net = new Float64Array(span);
  const outflow = new Float64Array(span);
  const size = rows.words.length;
  const partyIn = new Float64Array(size);
  const partyOut = new Float64Array(size);
  const partyRows = new Uint32Array(size);
  const channels = new Map<string, { year: number; channel: "delivery" | "clearing" | "direct"; amount: number; months: Set<number> }>();
  let grossOutflow = 0;
  let monthEnd = 0;
  for (let at = 0; at < rows.count; at++) {
    const fate = rows.fate[at];
    if (rows.flow[at] === 0 || (fate !== Fate.counted && fate !== Fate.removed)) continue;
    const day = (rows.day[at] ?? 0) as Day; // a usable row's day
    const month = monthOfDay(day) - from;
    const amount = rows.amount[at] ?? 0;
    const party = rows.party[at] ?? 0;
    if (rows.flow[at] === -1) {
      outflow[month] = (outflow[month] ?? 0) + amount;
      grossOutflow += amount;
      if (fate === Fate.counted) {
        partyOut[party] = (partyOut[party] ?? 0) + amount;
        partyRows[party] = (partyRows[party] ?? 0) + 1;
      }
      continue;
    }
    gross[month] = (gross[month] ?? 0) + amount;
    if (fate !== Fate.counted) continue;
    const kept = amount - (rows.refunded[at] ?? 0);
    net[month] = (net[month] ?? 0) + kept;
    partyIn[party] = (partyIn[party] ?? 0) + kept;
    partyRows[party] = (partyRows[party] ?? 0) + 1;
    const { year, month: ofYear, date } = dayParts(day);
    if (date > daysInMonth(year, ofYear) - nettingParameters["month-end-days"].value) monthEnd += kept;
    const bits = rows.marks[at] ?? 0;
    const channel = bits & Mark.deliveryPlatform ? "delivery" : bits & Mark.clearing ? "clearing" : "direct";
    const key = `${year}/${channel}`;
    const known = channels.get(key) ?? { year, channel, amount: 0, months: new Set<number>() };
    known.amount += kept;
    known.months.add(ofYear);
    channels.set(key, known);
  }
  const total = sumOf(net);
  const named = [...partyRows.keys()].filter((party) => (partyRows[party] ?? 0) > 0 && people.isNobody[party] === 0);
  named.sort(
    (a, b) => (partyIn[b] ?? 0) - (partyIn[a] ?? 0) || (partyOut[b] ?? 0) - (partyOut[a] ?? 0) || (rows.rank[a] ?? 0) - (rows.rank[b] ?? 0),
  );
  const payers = named.filter(
    (party) => people.isOwn[party] === 0 && ((rows.partyBits[party] ?? 0) & (Mark.clearing | Mark.deliveryPlatform)) === 0,
  );
  const topFive = payers.slice(0, 5).reduce((sum, party) => sum + (partyIn[party] ?? 0), 0);
  const shareOf = (amount: number) => (total > 0 ? amount / total : null);
  return {
    grossOutflow: fen(grossOutflow),
    months: Array.from({ length: span }, (_, index) => ({
      month: monthPeriod(from + index),
      gross: money(gross[index]),
      net: money(net[index]),
      outflow: money(outflow[index]),
    })),
    counterparties: named.slice(0, nettingParameters["counterparties-shown"].value).map((party) => ({
      name: rows.words[party] ?? "",
      inflow: money(partyIn[party]),
      outflow: money(partyOut[party]),
      rows: partyRows[party] ?? 0,
      share: shareOf(partyIn[party] ?? 0) ?? 0,
      isOwn: people.isOwn[party] === 1,
    })),
    statistics: {
      monthlyVariation: variation(net),
      topFiveShare: payers.length > 0 ? shareOf(topFive) : null,
      ...balanceStatistics(rows),
      monthEndShare: shareOf(monthEnd),
      activeMonths: net.filter((amount) => amount > 0).length,
    },
    channels: [...channels.values()]
      .sort((a, b) => a.year - b.year || (a.channel < b.channel ? -1 : 1))
      .map(({ year, channel, amount, months }) => ({ year, channel, amount: fen(amount), months: months.size })),
  };
}

function money(amount: number | undefined): Fen {
  return fen(amount ?? 0); // a typed array's element: there for every index asked
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Standard deviation ÷ mean of the months; null when there is nothing to compare. */
function variation(months: Float64Array): number | null {
  const mean = sumOf(months) / months.length;
  if (months.length < 3 || mean <= 0) return null;
  const square = months.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / months.length;
  return Math.sqrt(square) / mean;
}
