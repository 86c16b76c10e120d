/** The amount of a cell, exact to the 分, with how finely the sheet prints. Blank is not zero; what cannot be read is a problem at its cell. */
import { amountOfNumber, type DisplayFactor, isEmptyAmount, readAmount } from "../../../kernel/amount-text.ts";
import type { Fen } from "../../../kernel/money.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import { CellKind, cellKind, cellNumber, cellText } from "../../book.ts";
import type { Grid } from "./grid.ts";

export type CellAmount =
  | { readonly kind: "blank" }
  | { readonly kind: "amount"; readonly amount: Fen; readonly decimals: number; readonly raw: string }
  | { readonly kind: "problem"; readonly problem: Problem };

const BLANK: CellAmount = { kind: "blank" };

export function readCellAmount(grid: Grid, row: number, column: number, factor: DisplayFactor, at: string): CellAmount {
  const kind = cellKind(grid.sheet, row, column);
  const raw = cellText(grid.book, grid.sheet, row, column);
  switch (kind) {
    case CellKind.blank:
      return BLANK;
    case CellKind.formulaWithoutValue:
      return { kind: "problem", problem: problem("statement-formula-without-value", "error", at) };
    case CellKind.number: {
      const value = cellNumber(grid.sheet, row, column);
      const read = value === null ? null : amountOfNumber(value, factor);
      return read ? { kind: "amount", amount: read.amount, decimals: decimalsOf(shortest(value ?? 0)), raw } : unreadable(raw, at);
    }
    case CellKind.text: {
      if (isEmptyAmount(raw)) return BLANK;
      const read = readAmount(raw, factor);
      return read ? { kind: "amount", amount: read.amount, decimals: decimalsOf(matchText(raw)), raw } : unreadable(raw, at);
    }
    default:
      return unreadable(raw, at);
  }
}

function unreadable(raw: string, at: string): CellAmount {
  return { kind: "problem", problem: problem("unreadable-amount", "error", at, { raw: raw.slice(0, 40) }) };
}

/** A number with the 15 digits a sheet keeps: a float's further digits are noise (1234.5600000000001), an exponent is zero's dust. */
function shortest(value: number): string {
  const literal = String(Number(value.toPrecision(15)));
  return /e/i.test(literal) ? "0" : literal;
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/**
 * Half of the last printed digit, in 分, for every amount printed in one unit in one statement: the finest amount speaks for all, since
 * a sheet drops trailing zeros of numbers (12.5 and 13 stand beside 12.34 as two-decimal figures). Never finer than half a 分.
 */
export function halfStepOf(finestDecimals: number, factor: DisplayFactor): number {
  return Math.max(0.5, (factor * 100) / 2 / 10 ** finestDecimals);
}
