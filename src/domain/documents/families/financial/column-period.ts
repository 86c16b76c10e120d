/** From a column's heading and the date of the form to the period its figures belong to. Where two readings are possible, it asks. */
import { type MonthIndex, monthPeriod, type Period, type Span, spanPeriod, yearPeriod } from "../../../kernel/period.ts";
import type { StatementForm } from "../../statement-lines.ts";
import type { ColumnRole } from "./column-role.ts";
import type { PaperDate } from "./paper-date.ts";

export interface Heading {
  readonly role: ColumnRole | null;
  /** The date the heading itself states. */
  readonly date: PaperDate | null;
}

/** What the other columns and the head of the form say. */
export interface HeadingContext {
  readonly title: PaperDate | null;
  readonly hasYearToDate: boolean;
  /** Month-only headings follow each other (2025-01, 2025-02 …): each is that month alone. */
  readonly isMonthly: boolean;
}

export type ColumnPeriod = { readonly period: Period } | { readonly unclear: "period-not-stated" | "period-unclear" };

const NOT_STATED: ColumnPeriod = { unclear: "period-not-stated" };
const UNCLEAR: ColumnPeriod = { unclear: "period-unclear" };

export function columnPeriod(form: StatementForm, heading: Heading, context: HeadingContext): ColumnPeriod {
  return form === "balance" ? stockPeriod(heading, context.title) : flowPeriod(heading, context);
}

/** A balance is keyed by the period that ends on its day: the end of a year is the year itself. */
export function stockAt(month: MonthIndex): Period {
  return month % 12 === 11 ? yearPeriod(Math.floor(month / 12)) : monthPeriod(month);
}

function stock(month: MonthIndex): ColumnPeriod {
  return { period: stockAt(month) };
}

function flow(span: Span): ColumnPeriod {
  return { period: spanPeriod(span) };
}

function stockPeriod({ role, date }: Heading, title: PaperDate | null): ColumnPeriod {
  const at = date ?? title;
  if (at === null) return NOT_STATED;
  const lastYearEnd = Math.floor(at.to / 12) * 12 - 1;
  switch (role) {
    case "year-opening":
      // 「上年年末余额 2024年12月31日」 states its own day; 「年初余额」 and 「2025年初」 count back from the year.
      return date?.precision === "day" && !date.isStart ? stock(date.to) : stock(lastYearEnd);
    case "period-opening":
      if (date?.precision === "day" && !date.isStart) return stock(date.to);
      if (at.precision === "span") return stock(at.from - 1);
      // The start of a December or January form is the end of last year in either reading only for January; for December it is
      // what 企业会计准则 forms print over last year's end. In between it may be the month's or the year's start: ask.
      return at.to % 12 === 11 || at.to % 12 === 0 ? stock(lastYearEnd) : UNCLEAR;
    case "previous-year-to-date":
    case "previous":
      return at.to % 12 === 11 ? stock(at.to - 12) : role === "previous" ? stock(at.to - 12) : UNCLEAR;
    case "month":
    case "previous-month":
      return UNCLEAR;
    default:
      return date?.isStart === true ? stock(date.precision === "day" ? date.to - 1 : lastYearEnd) : stock(at.to);
  }
}

function flowPeriod({ role, date }: Heading, { title, hasYearToDate, isMonthly }: HeadingContext): ColumnPeriod {
  const at = date ?? title;
  if (at === null) return NOT_STATED;
  const yearToDate: Span = { from: Math.floor(at.to / 12) * 12, to: at.to };
  switch (role) {
    case "year-to-date":
      return flow(at.precision === "span" ? at : yearToDate);
    case "month":
      return flow({ from: at.to, to: at.to });
    case "previous-year-to-date":
      return flow(date !== null ? (date.precision === "span" ? date : yearToDate) : yearEarlier(at.precision === "span" ? at : yearToDate));
    case "previous-month":
      return flow({ from: at.to - 12, to: at.to - 12 });
    case "previous": {
      if (date !== null) return flow(date.precision === "span" ? date : yearToDate);
      const current = hasYearToDate ? flow(at.precision === "span" ? at : yearToDate) : currentFlow(null, at, hasYearToDate, isMonthly);
      return "unclear" in current ? current : flow(yearEarlier(hasYearToDate && at.precision !== "span" ? yearToDate : at));
    }
    case "closing":
    case "year-opening":
    case "period-opening":
      return UNCLEAR;
    default:
      return currentFlow(date, at, hasYearToDate, isMonthly);
  }
}

/** 本期, 金额, or nothing but a date: a stated span is itself; a day is the year to date on finance sites; a month alone may be either. */
function currentFlow(own: PaperDate | null, at: PaperDate, hasYearToDate: boolean, isMonthly: boolean): ColumnPeriod {
  if (at.precision === "span") return flow(at);
  if (own !== null && at.precision === "day") return flow({ from: Math.floor(at.to / 12) * 12, to: at.to });
  // In January the month and the year to date are one.
  if (hasYearToDate || (own !== null && isMonthly) || at.to % 12 === 0) return flow({ from: at.to, to: at.to });
  return UNCLEAR;
}

function yearEarlier(span: Span): Span {
  return { from: span.from - 12, to: span.to - 12 };
}
