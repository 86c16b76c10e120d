/** 增值税及附加税费申报表: the two main forms and 附列资料（一）; other schedules are recognised and kept. */
import type { Book, Sheet } from "../../book.ts";
import { lineOf } from "../../book.ts";
import type { PaperFamily, ParseContext, Recognition, SheetContent } from "../../document.ts";
import type { Period } from "../../../kernel/period.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import { rowText } from "../../lists/classify-row.ts";
import { taxFacts } from "./interpret.ts";
import { readForm } from "./read-form.ts";
import { readScheduleOne } from "./schedule-one.ts";
import { generalForm, smallScaleForm } from "./tax-lines.ts";
import { taxPeriod } from "./tax-period.ts";

const SURE = 0.97;

export const taxFamily: PaperFamily = { id: "tax", detect, parse };

function detect(sheet: Sheet, book: Book): Recognition | null {
  let text = "";
  for (let row = 0; row < Math.min(sheet.rows, 14); row++) text += rowText(sheet, book, row);
  const plain = matchText(text);
  const title = /增值税(?:及附加税费|纳税)?申报表/.exec(plain)?.[0] ?? /增值税.{0,12}申报/.exec(plain)?.[0];
  if (title === undefined) return null;
  const relief = /减免税申报明细表|附加税费情况表/.exec(plain)?.[0];
  if (relief) return recognition("vat-schedule-other", [title, relief]);
  const schedule = /附列资料\(?([一二三四五])?/.exec(plain);
  const isSchedule =
    schedule !== null && /附列资料\(|本期销售情况明细|本期进项税额明细|税额抵减/.test(plain) && !/栏次.{0,6}一般项目/.test(plain);
  if (isSchedule) {
    const isFirst = /本期销售情况明细/.test(plain) || schedule[1] === "一";
    return recognition(isFirst ? "vat-schedule-1" : "vat-schedule-other", [title, schedule[0]]);
  }
  const small = /小规模纳税人/.exec(plain)?.[0];
  if (small && readForm(sheet, book, smallScaleForm.lines)) return recognition("vat-small-scale", [title, small]);
  const general = /一般纳税人|一般项目/.exec(plain)?.[0];
  if (general && readForm(sheet, book, generalForm.lines)) return recognition("vat-general", [title, general]);
  return null;
}

function recognition(layout: string, why: readonly string[]): Recognition {
  return { kind: "vat-return", layout, confidence: SURE, why };
}

function parse(sheet: Sheet, found: Recognition, context: ParseContext): SheetContent {
  const own = taxPeriod(sheet, context.book);
  // A schedule without a date of its own belongs to the main form of its book.
  const period = own ?? (found.layout.startsWith("vat-schedule") ? periodOfBook(context) : null);
  const common = { recognition: found, unit: "元", transactions: null, records: null, periods: period === null ? [] : [period] } as const;
  const undated: Problem[] = period === null ? [problem("tax-period-missing", "warning", sheet.name)] : [];
  if (found.layout === "vat-schedule-other") return { ...common, facts: [], problems: [], tally: kept(sheet, context.book) };
  if (found.layout === "vat-schedule-1") {
    const schedule = readScheduleOne(sheet, context, period);
    return { ...common, facts: schedule.facts, problems: [...undated, ...schedule.problems], tally: schedule.tally };
  }
  const form = found.layout === "vat-small-scale" ? smallScaleForm : generalForm;
  const read = readForm(sheet, context.book, form.lines);
  if (!read) throw new Error(`${found.layout} was recognised but has no columns`);
  const result = period === null ? { facts: [], problems: [] } : taxFacts(sheet, context, form, read, period);
  return {
    ...common,
    periods: [...new Set([...common.periods, ...result.facts.map((fact) => fact.period)])],
    facts: result.facts,
    problems: [...undated, ...read.problems, ...result.problems],
    tally: read.tally,
  };
}

function periodOfBook({ book }: ParseContext): Period | null {
  for (const sheet of book.sheets) {
    const layout = detect(sheet, book)?.layout;
    if (layout === "vat-general" || layout === "vat-small-scale") return taxPeriod(sheet, book);
  }
  return null;
}

function kept(sheet: Sheet, book: Book): SheetContent["tally"] {
  const ignored = Array.from({ length: sheet.rows }, (_, row) => ({
    at: `${sheet.name}!${lineOf(sheet, row)}`,
    reason: rowText(sheet, book, row) === "" ? "blank" : "note",
  }));
  return { read: sheet.rows, mapped: 0, ignored };
}
