/** Where things stand in a 电费通知单: blocks of notices, values beside their labels, meter lines. */
import type { Book, Sheet } from "../../book.ts";
import { labelText, matchText } from "../../../kernel/plain-text.ts";
import { rowText } from "../../lists/classify-row.ts";
import { cellWords, readQuantityText } from "../../lists/read-cell.ts";

const WIDTH = 40;
const SEARCHED_ROWS = 400;

const LABELS = /^(?:用电(?:开始|结束|期间)|户[号名]|合计电量|总电量|大写|小写|倍率|电费|抄表|起始日期|截止日期)/;

export interface Found {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A notice begins at its title; a sheet without repeated titles is one notice. */
export function blocksOf(sheet: Sheet, book: Book): [number, number][] {
  const starts: number[] = [];
  for (let row = 0; row < Math.min(sheet.rows, SEARCHED_ROWS); row++) {
    const text = matchText(rowText(sheet, book, row));
    if (text.length < 40 && /电费(?:通知|账单|帐单|结算)|缴费通知单/.test(text)) starts.push(row);
  }
  const last = Math.min(sheet.rows, SEARCHED_ROWS) - 1;
  if (starts.length < 2) return [[0, last]];
  return starts.map((start, i) => [i === 0 ? 0 : start, (starts[i + 1] ?? last + 1) - 1]);
}

/** The value beside a label ("户号" | "0301…") or behind its colon ("户号：0301…"), first met in the block. */
export function valueBeside(
  sheet: Sheet,
  book: Book,
  top: number,
  bottom: number,
  names: readonly string[],
  used: Set<number>,
): Found | null {
  for (const name of names) {
    for (let row = top; row <= bottom; row++) {
      for (let column = 0; column < Math.min(sheet.columns.length, WIDTH); column++) {
        const text = cellWords(book, sheet, row, column);
        if (text === "") continue;
        const behind = new RegExp(`^${name.replace(/[()]/g, "\\$&")}[::](.+)$`).exec(matchText(text));
        if (behind?.[1]) {
          used.add(row);
          return { text: behind[1], row, column };
        }
        if (labelText(text) !== name) continue;
        for (let right = column + 1; right < Math.min(sheet.columns.length, column + 8); right++) {
          const value = cellWords(book, sheet, row, right);
          if (value === "") continue;
          // The next label instead of a value: this one was left blank.
          if (LABELS.test(labelText(value))) return null;
          used.add(row);
          return { text: value, row, column: right };
        }
      }
    }
  }
  return null;
}

/** Σ (current − previous) × multiplier over 尖, 峰, 平, 谷; over 总 when the notice has no split. Null when there are no meter lines. */
export function meterSum(sheet: Sheet, book: Book, top: number, bottom: number, used: Set<number>): number | null {
  let header = -1;
  const columns = { kind: -1, previous: -1, current: -1, multiplier: -1 };
  let split: number | null = null;
  let whole: number | null = null;
  for (let row = top; row <= bottom; row++) {
    const labels = Array.from({ length: Math.min(sheet.columns.length, WIDTH) }, (_, column) =>
      labelText(cellWords(book, sheet, row, column)),
    );
    if (header < 0) {
      const previous = labels.findIndex((label) => /^(?:上次|上期|上月)(?:表)?(?:示数|读数)/.test(label));
      const current = labels.findIndex((label) => /^(?:本次|本期|本月)(?:表)?(?:示数|读数)/.test(label));
      if (previous < 0 || current < 0) continue;
      header = row;
      Object.assign(columns, {
        kind: labels.findIndex((label) => /类型|时段|项目|名称|表计/.test(label)),
        previous,
        current,
        multiplier: labels.findIndex((label) => label.includes("倍率")),
      });
      continue;
    }
    const kind = labels[Math.max(columns.kind, 0)] ?? "";
    const number = (column: number): number => readQuantityText(labels[column] ?? "")?.value ?? Number.NaN;
    const energy = (number(columns.current) - number(columns.previous)) * (columns.multiplier < 0 ? 1 : number(columns.multiplier));
    if (Number.isNaN(energy)) continue;
    used.add(row);
    if (/总/.test(kind)) whole = (whole ?? 0) + energy;
    else if (/尖|峰|平|谷/.test(kind)) split = (split ?? 0) + energy;
    else if (!/无功/.test(kind)) whole = (whole ?? 0) + energy;
  }
  return split ?? whole;
}
