/** Use and charge by month: the bill's own month, else the month its reading ends in. A bill of several months keeps them together. */
import type { PaperFact, ParseContext } from "../../document.ts";
import { type Day, dayParts, NO_DAY } from "../../../kernel/day.ts";
import { monthIndex, type Period, spanPeriod } from "../../../kernel/period.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import type { RecordFactKey } from "../../record-fields.ts";
import type { ListMeaning } from "../../lists/list-family.ts";
import type { ListRows } from "../../lists/read-list.ts";
import { checkRows, headerOf, numberAt, rowPlace, wordAt } from "../../lists/row-checks.ts";
import { groupRows, monthOfRow, spanOfRow, sumFacts } from "../../lists/row-facts.ts";
import type { Resource } from "./fields.ts";

const keys: Readonly<Record<Resource, { readonly use: RecordFactKey; readonly charge: RecordFactKey }>> = {
  electricity: { use: "electricityUse", charge: "electricityCharge" },
  gas: { use: "gasUse", charge: "gasCharge" },
  steam: { use: "steamUse", charge: "steamCharge" },
  water: { use: "waterUse", charge: "waterCharge" },
};

/** Losses of line and transformer are billed on top of the meter; beyond this share they deserve a question. [P] */
const LOSS_SHARE = 0.02;
/** A month of days, to tell a bill of two months from one that starts on the 26th. */
const MONTH_DAYS = 30.4;

export function interpretUtility(rows: ListRows, context: ParseContext): ListMeaning {
  const key = keys[resourceOf(rows.layout.id)];
  const problems: Problem[] = [];
  const { groups, undated } = groupRows(
    rows.table.rows,
    (row) => !/作废|冲销/.test(wordAt(rows, "status", row)),
    (row) => billedPeriod(rows, row),
  );
  if (undated.length > 0)
    problems.push(problem("month-missing", "warning", rowPlace(rows, "use", undated[0] ?? 0), { count: undated.length }));
  const facts: PaperFact[] = [];
  for (const [factKey, fieldId] of [
    [key.use, "use"],
    [key.charge, "charge"],
  ] as const) {
    const found = sumFacts(rows, context.document, factKey, fieldId, groups);
    facts.push(...found.facts);
    problems.push(...found.problems);
  }
  problems.push(
    ...checkRows(rows, {
      rule: `(${headerOf(rows, "current")} − ${headerOf(rows, "previous")}) × ${headerOf(rows, "multiplier") || "1"} = ${headerOf(rows, "use")}`,
      fieldId: "use",
      expected: (row) => (numberAt(rows, "current", row) - numberAt(rows, "previous", row)) * multiplierOf(rows, row),
      printed: (row) => numberAt(rows, "use", row),
      tolerance: (row) => Math.max(1, Math.abs(numberAt(rows, "use", row)) * LOSS_SHARE),
      show: (value) => String(Math.round(value * 100) / 100),
    }),
  );
  return { facts, problems };
}

export function resourceOf(layoutId: string): Resource {
  const found = (["electricity", "gas", "steam", "water"] as const).find((resource) => layoutId.includes(resource));
  if (!found) throw new Error(`no resource in ${layoutId}`);
  return found;
}

/** A list without the column reads its meters directly; a blank cell under the column is not known. */
function multiplierOf(rows: ListRows, row: number): number {
  return rows.header.columns.has("multiplier") ? numberAt(rows, "multiplier", row) : 1;
}

function billedPeriod(rows: ListRows, row: number): Period | null {
  return (
    spanOfRow(rows.table, "month", row) ??
    readingPeriod(rows.table.days["from"]?.[row] ?? NO_DAY, rows.table.days["to"]?.[row] ?? NO_DAY) ??
    monthOfRow(rows.table.days["to"], row)
  );
}

/** The months a reading covers, named by the month it ends in: 02-26..03-25 is March, 01-01..02-28 is January and February. */
export function readingPeriod(from: number, to: number): Period | null {
  if (from === NO_DAY || to === NO_DAY || to < from) return null;
  const parts = dayParts(to as Day); // a day column holds days
  const end = monthIndex(parts.year, parts.month);
  const months = Math.max(1, Math.round((to - from + 1) / MONTH_DAYS));
  return spanPeriod({ from: end - months + 1, to: end });
}
