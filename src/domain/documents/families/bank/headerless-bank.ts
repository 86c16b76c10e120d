/**
 * A statement without a header (TD and others): date, description, money out, money in, balance. Claimed only when it is certain:
 * every date reads in one proven order, every row has exactly one amount, and the running balance holds in all of its tests.
 */
import { type Book, CellKind, cellText, type Sheet } from "../../book.ts";
import type { PaperFamily } from "../../document.ts";
import { BLANK, amountInCell } from "../../transactions/cell-amount.ts";
import { dayInText, provenDateOrder } from "../../transactions/cell-day.ts";
import { resolveColumns } from "../../transactions/header.ts";
import type { StatementLayout } from "../../transactions/layout.ts";
import type { RecognisedPlan } from "../../transactions/plan.ts";
import { readStatement } from "../../transactions/read-statement.ts";

export const headerlessLayout: StatementLayout = {
  id: "bank-headerless",
  kind: "bank-statement",
  name: { "zh-CN": "无表头流水", en: "Statement without a header" },
  signature: [],
  sign: "two-columns",
  // The one layout of this shape met is Canadian; a currency is stated nowhere in it.
  currency: "CAD",
};

const LABELS = ["date", "description", "debit", "credit", "balance"] as const;
/** Fewer balances than this prove nothing. [P] */
const NEEDED_TESTS = 3;
const LOOKED_AT = 200;

export function planHeaderless(sheet: Sheet, book: Book): RecognisedPlan | null {
  if (sheet.columns.length !== LABELS.length || sheet.rows <= NEEDED_TESTS) return null;
  const rows = Math.min(sheet.rows, LOOKED_AT);
  const dates: string[] = [];
  for (let row = 0; row < rows; row++) {
    if (sheet.columns[0]?.kinds[row] !== CellKind.text) return null;
    dates.push(cellText(book, sheet, row, 0));
  }
  const order = dates.every((text) => /^\d{4}/.test(text.trim())) ? "YMD" : provenDateOrder(dates);
  if (order === null || dates.some((text) => typeof dayInText(text, { order, end: null }) === "string")) return null;
  if (!holds(sheet, book, rows, 1) && !holds(sheet, book, rows, -1)) return null;
  return {
    plan: {
      layout: headerlessLayout,
      headerRow: -1,
      labels: LABELS,
      columns: resolveColumns(LABELS),
      sign: "two-columns",
      dateOrder: order,
      preamble: { holder: "", account: "", currency: "", end: null, stated: { inflow: null, outflow: null, count: null } },
    },
    recognition: { kind: "bank-statement", layout: headerlessLayout.id, confidence: 0.7, why: ["balance"] },
  };
}

/** Column 3 out, column 4 in, column 5 balance: true when every balance follows in this direction. */
function holds(sheet: Sheet, book: Book, rows: number, step: 1 | -1): boolean {
  let before = Number.NaN;
  let tests = 0;
  for (let row = step === 1 ? 0 : rows - 1; row >= 0 && row < rows; row += step) {
    const [out, into, balance] = [2, 3, 4].map((column) => amountInCell(sheet.columns[column], row, book));
    if (out === undefined || into === undefined || balance === undefined || !Number.isFinite(balance)) return false;
    if ((out === BLANK) === (into === BLANK) || Number.isNaN(out) || Number.isNaN(into)) return false;
    if (!Number.isNaN(before)) {
      tests++;
      if (before - (out === BLANK ? 0 : out) + (into === BLANK ? 0 : into) !== balance) return false;
    }
    before = balance;
  }
  return tests >= NEEDED_TESTS;
}

export const headerlessBank: PaperFamily = {
  id: "bank-headerless",
  detect: (sheet, book) => planHeaderless(sheet, book)?.recognition ?? null,
  parse(sheet, recognition, context) {
    const found = planHeaderless(sheet, context.book);
    if (found === null) throw new Error(`parse without detect: ${recognition.layout}`);
    return readStatement(sheet, found.plan, recognition, context);
  },
};
