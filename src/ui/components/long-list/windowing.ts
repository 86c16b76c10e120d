/** A long list in a short box: which rows stand in it, and how far its scroll bar reaches. Pure, so that it can be tested. */

/** [P] Chromium draws no box taller than about 33 million pixels; above this one pixel of scrolling stands for more than one pixel of rows. */
const TALLEST = 12_000_000;

export interface Geometry {
  readonly rows: number;
  readonly rowHeight: number;
  /** Height of the box the rows stand in, without its head. */
  readonly boxHeight: number;
}

export function shownRows({ rowHeight, boxHeight }: Geometry): number {
  return Math.max(1, Math.floor(boxHeight / rowHeight));
}

/** Height of what scrolls: at its end the last row stands at the foot of the box. */
export function scrollHeight(list: Geometry): number {
  return list.boxHeight + pixelsOf(list, lastFirst(list));
}

/** The first row shown at a scroll position. Rows snap to whole ones, as in a spreadsheet. */
export function firstRow(list: Geometry, scrollTop: number): number {
  const last = lastFirst(list);
  const pixels = pixelsOf(list, last);
  return pixels === 0 ? 0 : Math.max(0, Math.min(last, Math.round((scrollTop / pixels) * last)));
}

/** The scroll position at which a row is the first. */
export function scrollTopOf(list: Geometry, row: number): number {
  const last = lastFirst(list);
  return last === 0 ? 0 : (Math.max(0, Math.min(row, last)) / last) * pixelsOf(list, last);
}

function lastFirst(list: Geometry): number {
  return Math.max(0, list.rows - shownRows(list));
}

function pixelsOf(list: Geometry, rows: number): number {
  return Math.min(TALLEST, rows * list.rowHeight);
}
