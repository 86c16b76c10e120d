/** Amounts straight from a sheet's column. The common form is read digit by digit; anything else goes to the kernel's reader. */
import { amountOfNumber, isEmptyAmount, readAmount } from "../../kernel/amount-text.ts";
import { type Book, CellKind, type Column } from "../book.ts";

/** Outside every amount: the cell is blank (or printed as a dash), or it is not an amount. */
export const BLANK = Number.NEGATIVE_INFINITY;
export const UNREADABLE = Number.NaN;

/** 分, BLANK or UNREADABLE. A formula that carries no value is unreadable, never zero. */
export function amountInCell(column: Column | undefined, row: number, book: Book): number {
  const kind = column?.kinds[row] ?? CellKind.blank;
  if (column === undefined || kind === CellKind.blank) return BLANK;
  const value = column.values[row] ?? 0;
  if (kind === CellKind.text) return amountInText(book.strings[value] ?? "");
  if (kind === CellKind.number) return amountOfNumber(value)?.amount ?? UNREADABLE;
  return UNREADABLE;
}

/** "1,234.56" with padding, TABs or a sign; everything else (brackets, ¥, full-width digits) by the kernel's pattern. */
export function amountInText(raw: string): number {
  let at = 0;
  let end = raw.length;
  while (at < end && raw.charCodeAt(at) <= 32) at++;
  while (end > at && raw.charCodeAt(end - 1) <= 32) end--;
  if (at === end) return BLANK;
  let sign = 1;
  const first = raw.charCodeAt(at);
  if (first === 45 || first === 43) {
    if (first === 45) sign = -1;
    at++;
  }
  let whole = 0;
  let digits = 0;
  let group = -1; // digits since the last comma; −1 while there was none
  for (; at < end; at++) {
    const code = raw.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + (code - 48);
      digits++;
      if (group >= 0) group++;
    } else if (code === 44) {
      if (digits === 0 || digits > 12 || (group === -1 ? digits > 3 : group !== 3)) return slowAmount(raw);
      group = 0;
    } else break;
  }
  if (digits === 0 || digits > 13 || (group >= 0 && group !== 3)) return slowAmount(raw);
  if (at === end) return sign * whole * 100 + 0;
  if (raw.charCodeAt(at) !== 46 || end - at > 3 || end - at === 1) return slowAmount(raw);
  const tenths = raw.charCodeAt(at + 1) - 48;
  const hundredths = end - at === 3 ? raw.charCodeAt(at + 2) - 48 : 0;
  if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return slowAmount(raw);
  return sign * (whole * 100 + tenths * 10 + hundredths) + 0; // + 0 turns −0 into 0
}

function slowAmount(raw: string): number {
  const text = /^\s*="(.*)"\s*$/s.exec(raw)?.[1] ?? raw;
  if (isEmptyAmount(text)) return BLANK;
  return readAmount(text)?.amount ?? UNREADABLE;
}
