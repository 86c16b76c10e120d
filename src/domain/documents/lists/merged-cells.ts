/** Merged cells, forward-filled for headers and words only: an amount printed once is one amount. */
import type { Sheet } from "../book.ts";

/** Larger merges are titles or decoration; walking them cell by cell would let a hostile file cost time. */
const LARGEST_FILLED = 5000;

export type OriginOf = (row: number, column: number) => { row: number; column: number };

/** Where the text of a merged cell is written; a cell outside any merge is its own origin. */
export function mergeOrigins(sheet: Sheet): OriginOf {
  const origins = new Map<number, { row: number; column: number }>();
  let filled = 0;
  for (const { top, left, bottom, right } of sheet.merges) {
    const area = (bottom - top + 1) * (right - left + 1);
    if (area <= 1 || area > LARGEST_FILLED || filled + area > 500_000) continue;
    filled += area;
    const origin = { row: top, column: left };
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) origins.set(row * 16_384 + column, origin);
  }
  if (origins.size === 0) return (row, column) => ({ row, column });
  return (row, column) => origins.get(row * 16_384 + column) ?? { row, column };
}
