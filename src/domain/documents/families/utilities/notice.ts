/**
 * 电费通知单: a form, not a list. 户号, 用电开始 and 用电结束 as yyyymmdd, meter lines 尖/峰/平/谷 with readings and multiplier,
 * 合计电量, and the amount in words and in figures. One sheet may hold several notices, one under another.
 */
import type { Book, Sheet } from "../../book.ts";
import type { IgnoredRow, PaperFact, ParseContext, Recognition, RecordTable, SheetContent } from "../../document.ts";
import { lineOf } from "../../book.ts";
import { amountOfNumber, readAmount } from "../../../kernel/amount-text.ts";
import { NO_DAY } from "../../../kernel/day.ts";
import { readDay } from "../../../kernel/day-text.ts";
import { cellRef, columnLetters, type Source } from "../../../kernel/evidence.ts";
import { fen, toDecimal } from "../../../kernel/money.ts";
import { comparePeriods } from "../../../kernel/period.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import { readCapitalAmount } from "../../lists/capital-amount.ts";
import { rowText } from "../../lists/classify-row.ts";
import { readQuantityText } from "../../lists/read-cell.ts";
import { readDayRange } from "../../lists/period-text.ts";
import { readingPeriod } from "./interpret.ts";
import { blocksOf, type Found, meterSum, valueBeside } from "./notice-cells.ts";

export const NOTICE = "utility-electricity-notice";

export function detectNotice(sheet: Sheet, book: Book): Recognition | null {
  let text = "";
  for (let row = 0; row < Math.min(sheet.rows, 40); row++) text += ` ${rowText(sheet, book, row)}`;
  const plain = matchText(text);
  const marks = [
    /电费(?:通知|账单|帐单|结算)单?|缴费通知单|电费清单/,
    /户号|用户编号|客户编号/,
    /用电开始|用电结束|用电期间|抄表(?:起止|期间|周期)/,
    /上次(?:表)?示数|本次(?:表)?示数|倍率/,
    /合计电量|总电量/,
    /大写/,
  ].map((mark) => mark.exec(plain)?.[0]);
  const why = marks.filter((mark) => mark !== undefined);
  // The words of a form: period and amount in words together are what no list has.
  if (marks[2] === undefined || why.length < 4) return null;
  return { kind: "utility-bill", layout: NOTICE, confidence: 0.6 + why.length * 0.06, why };
}

export function parseNotice(sheet: Sheet, recognition: Recognition, context: ParseContext): SheetContent {
  const { book } = context;
  const problems: Problem[] = [];
  const facts: PaperFact[] = [];
  const notices: { line: number; from: number; to: number; account: string; use: number; charge: number }[] = [];
  const used = new Set<number>();
  for (const [top, bottom] of blocksOf(sheet, book)) {
    const seek = (...names: string[]): Found | null => valueBeside(sheet, book, top, bottom, names, used);
    const range = seek("用电期间", "抄表期间", "抄表周期", "抄表起止日期");
    const both = range ? readDayRange(range.text) : null;
    const from = both?.from ?? dayOf(seek("用电开始", "用电开始日期", "起始日期", "上次抄表日期"), sheet, problems);
    const to = both?.to ?? dayOf(seek("用电结束", "用电结束日期", "截止日期", "本次抄表日期"), sheet, problems);
    const period = readingPeriod(from ?? NO_DAY, to ?? NO_DAY);
    const account = seek("户号", "用户编号", "客户编号")?.text ?? "";
    const useCell = seek("合计电量", "总电量", "结算电量", "计费电量");
    const printedUse = useCell ? readQuantityText(useCell.text) : null;
    if (useCell && !printedUse) problems.push(problem("unreadable-quantity", "error", place(sheet, useCell), { raw: useCell.text }));
    const figures = seek("小写", "合计金额", "电费合计", "本期电费", "应缴电费", "应收电费", "金额(小写)", "合计金额(小写)");
    const words = seek("大写", "金额(大写)", "合计金额(大写)", "合计(大写)");
    const charge = figures ? (readAmount(figures.text) ?? numberAmount(figures.text)) : null;
    if (figures && !charge) problems.push(problem("unreadable-amount", "error", place(sheet, figures), { raw: figures.text }));
    const inWords = words ? readCapitalAmount(words.text) : null;
    if (words && charge && inWords !== charge.amount) {
      problems.push(
        problem("amount-in-words-differs", "warning", place(sheet, words), { words: words.text, figures: toDecimal(fen(charge.amount)) }),
      );
    }
    const metered = meterSum(sheet, book, top, bottom, used);
    if (
      metered !== null &&
      printedUse !== null &&
      useCell &&
      Math.abs(metered - printedUse.value) > Math.max(1, printedUse.value * 0.005)
    ) {
      problems.push(
        problem("meter-differs", "warning", place(sheet, useCell), { metered: Math.round(metered * 100) / 100, printed: useCell.text }),
      );
    }
    if (period === null) {
      problems.push(problem("month-missing", "warning", `${sheet.name}!${lineOf(sheet, top)}`, { count: 1 }));
    } else {
      if (printedUse && useCell) {
        const source = sourceOf(sheet, useCell, context);
        facts.push({
          key: "electricityUse",
          period,
          value: printedUse.value,
          unit: "kWh",
          currency: "CNY",
          halfStep: 0.5 / 10 ** printedUse.decimals,
          source,
        });
      }
      if (charge && figures) {
        facts.push({
          key: "electricityCharge",
          period,
          value: charge.amount,
          unit: "CNY",
          currency: "CNY",
          halfStep: charge.halfStep,
          source: sourceOf(sheet, figures, context),
        });
      }
    }
    notices.push({
      line: lineOf(sheet, useCell?.row ?? top),
      from: from ?? NO_DAY,
      to: to ?? NO_DAY,
      account,
      use: printedUse?.value ?? Number.NaN,
      charge: charge?.amount ?? Number.NaN,
    });
  }
  const ignored: IgnoredRow[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    if (used.has(row)) continue;
    const text = rowText(sheet, book, row);
    ignored.push({
      at: `${sheet.name}!${lineOf(sheet, row)}`,
      reason: text === "" ? "blank" : /通知单|账单|结算单/.test(text) ? "title" : "note",
    });
  }
  return {
    recognition,
    unit: "元",
    periods: [...new Set(facts.map((fact) => fact.period))].sort(comparePeriods),
    facts,
    transactions: null,
    records: tableOf(sheet, notices),
    tally: { read: sheet.rows, mapped: used.size, ignored },
    problems,
  };
}

function dayOf(found: Found | null, sheet: Sheet, problems: Problem[]): number | null {
  if (!found) return null;
  const day = readDay(found.text);
  if (!day) problems.push(problem("unreadable-date", "error", place(sheet, found), { raw: found.text }));
  return day?.day ?? null;
}

/** "1234.5" out of a numeric cell reads as text already; what is left is a float in scientific form. */
function numberAmount(text: string): { amount: number; halfStep: number } | null {
  return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? amountOfNumber(Number(text)) : null;
}

function place(sheet: Sheet, found: Found): string {
  return `${sheet.name}!${cellRef(lineOf(sheet, found.row) - 1, found.column)}`;
}

function sourceOf(sheet: Sheet, found: Found, context: ParseContext): Source {
  return {
    document: context.document,
    at: { kind: "cell", sheet: sheet.name, ref: cellRef(lineOf(sheet, found.row) - 1, found.column) },
    raw: found.text,
  };
}

function tableOf(
  sheet: Sheet,
  notices: readonly { line: number; from: number; to: number; account: string; use: number; charge: number }[],
): RecordTable {
  const words = ["", ...new Set(notices.map((notice) => notice.account).filter((account) => account !== ""))];
  return {
    rows: notices.length,
    sheets: [sheet.name],
    sheet: new Uint16Array(notices.length),
    line: Uint32Array.from(notices, (notice) => notice.line),
    days: { from: Int32Array.from(notices, (notice) => notice.from), to: Int32Array.from(notices, (notice) => notice.to) },
    amounts: { charge: Float64Array.from(notices, (notice) => notice.charge) },
    quantities: { use: Float64Array.from(notices, (notice) => notice.use) },
    texts: { account: { codes: Uint32Array.from(notices, (notice) => Math.max(0, words.indexOf(notice.account))), words } },
    letters: { use: columnLetters(0), charge: columnLetters(0) },
  };
}
