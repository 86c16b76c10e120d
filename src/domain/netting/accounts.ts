/** The household's accounts one by one: what came in, what went out, what only moved between them, and what the last balance was. */
import { type Day, dayText, monthOfDay } from "../kernel/day.ts";
import { derive, type Figure, read } from "../kernel/evidence.ts";
import { type Fen, fen } from "../kernel/money.ts";
import { monthPeriod, type Period, spanPeriod } from "../kernel/period.ts";
import type { NettingContext } from "./context.ts";
import type { AccountFlow, UnjoinedTransfers } from "./define.ts";
import { RowSums } from "./figures.ts";
import { Mark } from "./marks.ts";
import { Fate, type Rows, rowRef } from "./rows.ts";

interface Gathered {
  readonly account: number;
  readonly currency: number;
  readonly files: Set<number>;
  readonly members: number[];
}

const add = (...values: number[]): Fen => fen(values.reduce((sum, value) => sum + value, 0));
const minus = (...values: number[]): Fen => fen(-values.reduce((sum, value) => sum + value, 0));

/** One entry for each account and currency, by account: nothing is added up across currencies. */
export function accountFlows(context: NettingContext): AccountFlow[] {
  const { rows } = context;
  const between = betweenOwnAccounts(context);
  const gathered = new Map<string, Gathered>();
  for (let at = 0; at < rows.count; at++) {
    const fate = rows.fate[at];
    if (fate === Fate.duplicate || fate === Fate.unusable) continue;
    const account = rows.account[at] ?? 0;
    const currency = rows.currency[at] ?? 0;
    const key = `${account}/${currency}`;
    const known = gathered.get(key) ?? { account, currency, files: new Set<number>(), members: [] };
    known.files.add(rows.file[at] ?? 0);
    known.members.push(at);
    gathered.set(key, known);
  }
  const flows = [...gathered.values()].map((one) => flowOf(rows, one, between));
  return flows.sort((a, b) => order(a.account, b.account) || order(a.currency, b.currency));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows netting took out as moved between two accounts that are both here. */
function betweenOwnAccounts({ removals }: NettingContext): ReadonlySet<string> {
  return new Set(removals.flatMap(({ reason, rows }) => (reason === "internal-transfer" && rows.length > 1 ? rows : [])));
}

function flowOf(rows: Rows, { account, currency, files, members }: Gathered, between: ReadonlySet<string>): AccountFlow {
  const sums = { inflow: new RowSums(rows), outflow: new RowSums(rows), ownInflow: new RowSums(rows), ownOutflow: new RowSums(rows) };
  const totals = { inflow: 0, outflow: 0, ownInflow: 0, ownOutflow: 0 };
  const months = new Map<number, number>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const at of members) {
    const day = rows.day[at] ?? 0;
    first = Math.min(first, day);
    last = Math.max(last, day);
    const month = monthOfDay(day as Day); // a usable row's day
    months.set(month, (months.get(month) ?? 0) + 1);
    const flow = rows.flow[at];
    if (flow === 0) continue;
    const put = (name: keyof typeof sums): void => {
      sums[name].add(at, month);
      totals[name] += rows.amount[at] ?? 0;
    };
    put(flow === 1 ? "inflow" : "outflow");
    if (rows.fate[at] === Fate.removed && between.has(rowRef(rows, at))) put(flow === 1 ? "ownInflow" : "ownOutflow");
  }
  const from = monthOfDay(first as Day); // a usable row's day
  const to = monthOfDay(last as Day); // likewise
  const name = rows.words[account] ?? "";
  const isYuan = (rows.words[currency] ?? "") === "CNY";
  const period = spanPeriod({ from, to });
  const figure = (key: keyof typeof sums, compute: (...values: number[]) => Fen): Figure<Fen> | null => {
    const parts = [...sums[key].figures(`account-${keyNames[key]}`).values()].flat();
    return isYuan && parts.length > 0 ? derive(`account-${keyNames[key]}@${period}`, "CNY", parts, compute) : null;
  };
  const [file = 0] = [...files].sort((a, b) => a - b);
  return {
    account: name,
    owner: rows.words[rows.ownerOf[file] ?? 0] ?? "",
    currency: rows.words[currency] ?? "",
    documents: [...new Set([...files].flatMap((index) => rows.files[index]?.document ?? []))].sort(),
    from: dayText(first as Day), // a usable row's day
    to: dayText(last as Day), // likewise
    months: to - from + 1,
    silent: silentMonths(months, from, to),
    rows: members.length,
    inflow: fen(totals.inflow),
    outflow: fen(totals.outflow),
    ownInflow: fen(totals.ownInflow),
    ownOutflow: fen(totals.ownOutflow),
    closing: closingBalance(rows, members, period, isYuan),
    figures: {
      inflow: figure("inflow", add),
      outflow: figure("outflow", minus),
      ownInflow: figure("ownInflow", add),
      ownOutflow: figure("ownOutflow", minus),
    },
  };
}

const keyNames = { inflow: "inflow", outflow: "outflow", ownInflow: "own-inflow", ownOutflow: "own-outflow" } as const;

function silentMonths(months: ReadonlyMap<number, number>, from: number, to: number): Period[] {
  const silent: Period[] = [];
  for (let month = from; month <= to; month++) if (!months.has(month)) silent.push(monthPeriod(month));
  return silent;
}

/** The printed balance after the account's last row; null where the paper prints none. A file is read in its own direction. */
function closingBalance(rows: Rows, members: readonly number[], period: Period, isYuan: boolean): AccountFlow["closing"] {
  let best: number | null = null;
  for (const at of members) {
    if (Number.isNaN(balanceOf(rows, at))) continue;
    if (best === null || (rows.day[at] ?? 0) > (rows.day[best] ?? 0)) best = at;
    else if (rows.day[at] === rows.day[best] && isAfter(rows, at, best)) best = at;
  }
  const file = best === null ? undefined : rows.files[rows.file[best] ?? 0];
  if (best === null || file === undefined) return null;
  const row = rows.row[best] ?? 0;
  const value = fen(Math.round(balanceOf(rows, best)));
  const at = { kind: "line", sheet: file.table.sheets[file.table.sheet[row] ?? 0] ?? "", line: file.table.line[row] ?? 0 } as const;
  const source = { document: file.document, at, raw: String(value / 100) };
  return {
    amount: value,
    day: dayText((rows.day[best] ?? 0) as Day), // a usable row's day
    figure: isYuan ? read(`account-closing@${period}`, value, "CNY", source) : null,
  };
}

function balanceOf(rows: Rows, at: number): number {
  return rows.files[rows.file[at] ?? 0]?.table.balance[rows.row[at] ?? 0] ?? Number.NaN;
}

/** Of two rows of one day: the later by its clock, else by the direction its file is printed in. */
function isAfter(rows: Rows, at: number, than: number): boolean {
  const seconds = (rows.second[at] ?? -1) - (rows.second[than] ?? -1);
  if (seconds !== 0) return seconds > 0;
  const file = rows.file[at] ?? 0;
  if (file !== rows.file[than]) return false;
  const days = rows.files[file]?.table.day;
  const isNewestFirst = days !== undefined && (days[0] ?? 0) > (days[days.length - 1] ?? 0);
  return isNewestFirst ? (rows.row[at] ?? 0) < (rows.row[than] ?? 0) : (rows.row[at] ?? 0) > (rows.row[than] ?? 0);
}

/** Money from or to the household's own names whose other end is in none of the papers: an account that was not handed in. */
export function unjoinedTransfers(context: NettingContext): UnjoinedTransfers[] {
  const { rows, people } = context;
  const paired = betweenOwnAccounts(context);
  const here = new Set<number>(rows.account);
  const groups = new Map<string, { party: number; account: number; members: number[] }>();
  for (let at = 0; at < rows.count; at++) {
    const fate = rows.fate[at];
    if (rows.flow[at] === 0 || (fate !== Fate.counted && fate !== Fate.removed)) continue;
    const party = rows.party[at] ?? 0;
    const account = rows.partyAccount[at] ?? 0;
    if (people.isOwn[party] !== 1 && people.isOwnAccount[account] !== 1) continue;
    // Cash at the counter is booked under the holder's own name; it comes from no account.
    if ((rows.marks[at] ?? 0) & Mark.cash || here.has(account)) continue;
    if (fate === Fate.removed && paired.has(rowRef(rows, at))) continue;
    const key = `${party}/${account}`;
    const known = groups.get(key) ?? { party, account, members: [] };
    known.members.push(at);
    groups.set(key, known);
  }
  return [...groups.values()]
    .map(({ party, account, members }) => {
      const total = (flow: number) => fen(members.reduce((sum, at) => (rows.flow[at] === flow ? sum + (rows.amount[at] ?? 0) : sum), 0));
      return {
        owner: rows.words[party] ?? "",
        account: rows.words[account] ?? "",
        inflow: total(1),
        outflow: total(-1),
        rows: members.map((at) => rowRef(rows, at)),
      };
    })
    .sort((a, b) => b.inflow + b.outflow - a.inflow - a.outflow || order(a.owner, b.owner) || order(a.account, b.account));
}
