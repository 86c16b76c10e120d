/** What the rows above (and below) a statement's table say: holder, account, currency, the month it ends in, its own totals. */
import { readAmount } from "../../kernel/amount-text.ts";
import { type Day, day } from "../../kernel/day.ts";
import { matchText } from "../../kernel/plain-text.ts";
import { type Book, cellText, type Sheet } from "../book.ts";
import type { StatementEnd } from "./cell-day.ts";
import { currencyCode } from "./currency.ts";

export interface Preamble {
  readonly holder: string;
  readonly account: string;
  readonly currency: string;
  readonly end: StatementEnd | null;
  readonly stated: { inflow: number | null; outflow: number | null; count: number | null; from?: Day; to?: Day };
}

const HOLDER = [
  "户名",
  "账户名称",
  "账户名",
  "账户户名",
  "客户姓名",
  "客户名称",
  "单位名称",
  "姓名",
  "户主",
  "持卡人",
  "户主名称",
  "accountname",
];
const ACCOUNT = [
  ...[
    "账号",
    "帐号",
    "卡号",
    "账户",
    "账户号",
    "账号/卡号",
    "卡号/账号",
    "账/卡号",
    "卡/账号",
    "客户账号",
    "银行账号",
    "查询账号",
    "查询卡号",
  ],
  ...["交易账号", "支付宝账户", "支付宝账号", "京东账号名", "微信昵称", "微信号", "美团账号", "accountnumber", "accountno", "cardnumber"],
];
const CURRENCY = ["币种", "币别", "货币", "currency"];

export function readPreamble(sheet: Sheet, book: Book, headerRow: number): Preamble {
  const texts: string[][] = [];
  for (let row = 0; row < headerRow; row++) {
    const cells: string[] = [];
    for (let column = 0; column < Math.min(sheet.columns.length, 40); column++) {
      const text = cellText(book, sheet, row, column).normalize("NFKC").trim();
      if (text !== "") cells.push(text);
    }
    if (cells.length > 0) texts.push(cells);
  }
  const lines = texts.map((cells) => cells.join("  "));
  // An e-mail page keeps its title in a table of its own.
  const elsewhere =
    book.format === "html" ? book.sheets.filter((other) => other !== sheet).flatMap((other) => firstTexts(other, book)) : [];
  const stated = { inflow: null, outflow: null, count: null };
  for (const line of lines) readStated(line, stated);
  return {
    holder: labelled(texts, HOLDER),
    account: labelled(texts, ACCOUNT).replace(/\s+(?=\d)/g, ""),
    currency: currencyCode(labelled(texts, CURRENCY)),
    end: statementEnd([sheet.name, ...lines]) ?? statementEnd(elsewhere),
    stated: { ...stated, ...statedRange(lines) },
  };
}

/** "起始时间：2025-01-01 … 终止时间：2025-12-31", "20250101-20251231": two dates in order in one line, nothing when no line has just these. */
function statedRange(lines: readonly string[]): { from?: Day; to?: Day } {
  for (const line of lines) {
    const dates = [...line.matchAll(/(?<!\d)(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})|(\d{2})(\d{2}))(?!\d)/g)];
    const [from, to] = dates.map(([, year, month, date, mm, dd]) => day(Number(year), Number(month ?? mm), Number(date ?? dd)));
    if (dates.length === 2 && typeof from === "number" && typeof to === "number" && from < to) return { from, to };
  }
  return {};
}

function firstTexts(sheet: Sheet, book: Book): string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(sheet.rows, 20); row++) {
    for (let column = 0; column < Math.min(sheet.columns.length, 20); column++) {
      const text = cellText(book, sheet, row, column).normalize("NFKC").trim();
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

/** The text after "户名：", in the same cell or in the next one. */
function labelled(rows: readonly (readonly string[])[], labels: readonly string[]): string {
  const names = [...labels].sort((a, b) => b.length - a.length).map((label) => label.replace(/\//g, "\\/"));
  const inside = new RegExp(
    `(?:^|[\\s,;，；(])(?:${names.join("|")})\\s*:\\s*([^\\s,;，；:][^:]*?)?\\s*(?=$|\\s{2,}|[,;，；]|\\s+[^\\s:]{2,12}:)`,
    "i",
  );
  const alone = new RegExp(`^(?:${names.join("|")})\\s*:?$`, "i");
  for (const cells of rows) {
    for (const [index, cell] of cells.entries()) {
      const next = cells[index + 1];
      if (alone.test(cell)) {
        if (next !== undefined && !/:$/.test(next)) return bare(next);
        continue;
      }
      const match = inside.exec(cell);
      if (match?.[1]) return bare(match[1]);
    }
  }
  return "";
}

/** Without the brackets and quotes some exports put around a value. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^[[('"【]+|[\])'"】]+$/g, "")
    .trim();
}

/**
 * The month the statement ends in: "2024年01月", or the later of two full dates in one line.
 * A range of a year or more cannot place a date without a year: null, and the rows are reported.
 */
function statementEnd(lines: readonly string[]): StatementEnd | null {
  for (const line of lines) {
    const dates = [...line.matchAll(/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/g)].map(
      ([, year, month, date]) => [Number(year), Number(month), Number(date)] as const,
    );
    const [from, to] = dates;
    if (dates.length !== 2 || !from || !to || day(...from) === null || day(...to) === null) continue;
    const months = to[0] * 12 + to[1] - (from[0] * 12 + from[1]);
    return months >= 0 && months < 12 ? { year: to[0], month: to[1] } : null;
  }
  for (const line of lines) {
    const match = /(\d{4})\s*年\s*(\d{1,2})\s*月(?!\s*\d)/.exec(line);
    if (match && day(Number(match[1]), Number(match[2]), 1) !== null) return { year: Number(match[1]), month: Number(match[2]) };
  }
  return null;
}

/** "收入：1笔 28.50元", "支出：16笔(含4笔部分退款)，1648.43元", "共66笔记录", "收入笔数：3". */
export function readStated(line: string, stated: { inflow: number | null; outflow: number | null; count: number | null }): void {
  const text = matchText(line);
  for (const [side, word] of [
    ["inflow", "收入"],
    ["outflow", "支出"],
  ] as const) {
    const match = new RegExp(`(?<!不计|总)${word}:(\\d+)笔(?:\\([^)]*\\))?[,，]?([\\d,.]+)元`).exec(text);
    if (match?.[2]) stated[side] ??= readAmount(match[2])?.amount ?? null;
  }
  const count = /共:?(\d+)笔/.exec(text);
  if (count?.[1]) stated.count ??= Number(count[1]);
}
