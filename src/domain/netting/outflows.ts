/** What money went out for, and which payments look like interest on a debt nobody declared. */
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Day, dayParts, monthOfDay } from "../kernel/day.ts";
import { type Fen, fen } from "../kernel/money.ts";
import { spanPeriod } from "../kernel/period.ts";
import { nettingParameters } from "../parameters/netting.ts";
import type { NettingContext } from "./context.ts";
import type { OutflowCategory, OutflowGroup } from "./define.ts";
import { RowSums } from "./figures.ts";
import { Mark } from "./marks.ts";
import { Fate, type Rows, rowRef } from "./rows.ts";

/** The first that fits names the payment. */
const CATEGORIES: readonly (readonly [bit: number, category: OutflowCategory])[] = [
  [Mark.gambling, "gambling"],
  [Mark.liveStreaming, "live-streaming"],
  [Mark.wages, "wages"],
  [Mark.rent, "rent"],
  [Mark.tax, "tax"],
  [Mark.utilities, "utilities"],
  [Mark.insurance, "insurance"],
  [Mark.lendingPlatform, "lending-platform"],
  [Mark.interest, "interest"],
  [Mark.loanRepayment, "loan-repayment"],
  [Mark.household, "household"],
];

const BANK = /银行|信用社|农商|合作联社|财务公司/;
/** Two to four characters that are no firm's name: a person, perhaps masked. */
const PERSON = /^(?!.*(?:公司|商行|经营部|店|厂|银行|合作社|超市|中心|医院|学校|集团|事务所|税务局))[\u4e00-\u9fa5*·]{2,4}$/;

interface Group {
  readonly category: OutflowCategory;
  readonly party: number;
  readonly members: number[];
}

export function outflowGroups(context: NettingContext): OutflowGroup[] {
  const { rows, people } = context;
  const named = new Map<string, Group>();
  const unnamed = new Map<number, number[]>();
  for (const at of context.order) {
    if (rows.flow[at] !== -1 || rows.fate[at] !== Fate.counted) continue;
    const party = rows.party[at] ?? 0;
    const bits = rows.marks[at] ?? 0;
    const category = CATEGORIES.find(([bit]) => bits & bit)?.[1];
    if (category !== undefined) {
      const key = `${category}/${party}`;
      const known = named.get(key);
      if (known) known.members.push(at);
      else named.set(key, { category, party, members: [at] });
    } else if (bits === 0 && isPossibleLender(context, party)) {
      const known = unnamed.get(party);
      if (known) known.push(at);
      else unnamed.set(party, [at]);
    }
  }
  const groups: OutflowGroup[] = [];
  for (const { category, party, members } of named.values()) {
    const isToPrivate =
      category === "interest" &&
      party !== 0 &&
      !BANK.test(rows.words[party] ?? "") &&
      people.isLender[party] === 0 &&
      isPossibleParty(context, party);
    const regular = isRegular(context, members, category !== "interest");
    groups.push(groupOf(context, isToPrivate && isRegular(context, members, false) ? "interest-like" : category, party, members, regular));
  }
  for (const [party, members] of unnamed) {
    if (isRegular(context, members, true)) groups.push(groupOf(context, "interest-like", party, members, true));
  }
  return groups.sort((a, b) =>
    a.category < b.category ? -1 : a.category > b.category ? 1 : b.amount - a.amount || (a.counterparty < b.counterparty ? -1 : 1),
  );
}

/** Landlords, suppliers, family and declared lenders are paid regularly without being hidden lenders. */
function isPossibleParty({ people }: NettingContext, party: number): boolean {
  return (
    people.isNobody[party] === 0 &&
    people.isOwn[party] === 0 &&
    people.isRelated[party] === 0 &&
    people.isTradePartner[party] === 0 &&
    people.isLandlord[party] === 0 &&
    people.isLender[party] === 0
  );
}

function isPossibleLender(context: NettingContext, party: number): boolean {
  return isPossibleParty(context, party) && PERSON.test(context.rows.words[party] ?? "");
}

/** Once a month in most months, on nearly the same day, and (when asked) of nearly the same amount. */
function isRegular({ rows }: NettingContext, members: readonly number[], needsEqualAmounts: boolean): boolean {
  const months = new Set<number>();
  const amounts: number[] = [];
  let firstDate = 31;
  let lastDate = 1;
  for (const at of members) {
    const day = (rows.day[at] ?? 0) as Day; // a usable row's day
    months.add(monthOfDay(day));
    const { date } = dayParts(day);
    firstDate = Math.min(firstDate, Math.min(date, 28));
    lastDate = Math.max(lastDate, Math.min(date, 28));
    amounts.push(rows.amount[at] ?? 0);
  }
  if (months.size < nettingParameters["interest-like-months"].value || members.length !== months.size) return false;
  const list = [...months];
  const span = Math.max(...list) - Math.min(...list) + 1;
  // Monthly or quarterly: the gaps between payments are all alike, give or take one that is missing.
  if (months.size < span * 0.75 && months.size < Math.ceil(span / 3)) return false;
  if (lastDate - firstDate > nettingParameters["interest-like-day-spread"].value) return false;
  if (!needsEqualAmounts) return true;
  const spread = nettingParameters["interest-like-amount-spread"].value;
  return Math.max(...amounts) <= Math.min(...amounts) * (1 + spread);
}

function groupOf(
  context: NettingContext,
  category: OutflowCategory,
  party: number,
  members: readonly number[],
  regular: boolean,
): OutflowGroup {
  const { rows } = context;
  const months = members.map((at) => monthOf(rows, at));
  const from = months.reduce((low, month) => Math.min(low, month), Number.POSITIVE_INFINITY);
  const to = months.reduce((high, month) => Math.max(high, month), Number.NEGATIVE_INFINITY);
  return {
    category,
    counterparty: rows.words[party] ?? "",
    amount: fen(members.reduce((sum, at) => sum + (rows.amount[at] ?? 0), 0)),
    months: new Set(months).size,
    span: to - from + 1,
    rows: members.map((at) => rowRef(rows, at)),
    regular,
    figure: () => figureOf(rows, members, `outflow-${category}@${spanPeriod({ from, to })}`),
  };
}

/** Made only for the groups somebody asks about: a shop's statement has thousands. */
function figureOf(rows: Rows, members: readonly number[], name: string): Figure<Fen> {
  const sums = new RowSums(rows);
  // Lines are gathered in the file's own order, so that neighbours join into runs.
  for (const at of [...members].sort((a, b) => a - b)) sums.add(at, monthOf(rows, at));
  const parts = [...sums.figures(name.slice(0, name.indexOf("@"))).values()].flat();
  return derive(name, "CNY", parts, (...values): Fen => fen(-values.reduce((sum, value) => sum + value, 0)));
}

function monthOf(rows: Rows, at: number): number {
  return monthOfDay((rows.day[at] ?? 0) as Day); // a usable row's day
}
