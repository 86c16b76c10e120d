/** What the head of a statement says: date, unit, the firm; and where each was found. */
import type { Grid } from "../grid.ts";
import { type PaperDate, readPaperDate } from "../paper-date.ts";
import { type PaperUnit, readPaperUnit } from "../paper-unit.ts";

export interface BlockHead {
  readonly date: PaperDate | null;
  /** Two dates in one head that end in different months: which is the statement's is not said. */
  readonly isDateDisputed: boolean;
  readonly unit: PaperUnit | null;
  readonly firm: string | null;
}

/** Dates of printing and filing are not the statement's. */
const OTHER_DATE =
  /(?:编制|制表|填表|填报|打印|报送|生成|导出|申报|公告|更新|成立|审批)(?:日期|时间|于)?:?(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?:19|20)\d{6})/g;

/** `dateRow` is the last row whose dates are the form's own: below it the headings date their columns. */
export function readHead(
  grid: Grid,
  firstRow: number,
  lastRow: number,
  fromColumn: number,
  toColumn: number,
  dateRow = lastRow,
): BlockHead {
  const dates: PaperDate[] = [];
  let unit: PaperUnit | null = null;
  let firm: string | null = null;
  for (let row = firstRow; row <= lastRow; row++) {
    const text = grid.rowText(row, fromColumn, toColumn);
    if (text === "" || text.length > 200) continue;
    const date = row <= dateRow ? readPaperDate(text.replace(OTHER_DATE, "")) : null;
    if (date) dates.push(date);
    unit ??= readPaperUnit(text);
    firm ??= readFirm(text);
    for (let column = fromColumn; unit === null && column <= toColumn; column++) unit = readPaperUnit(grid.text(row, column), true);
  }
  const whole = readFromTo(grid, firstRow, dateRow, fromColumn, toColumn);
  if (whole) return { date: whole, isDateDisputed: false, unit, firm };
  const spoken = dates.find((date) => date.precision === "span") ?? dates[0] ?? null;
  return { date: spoken, isDateDisputed: spoken !== null && dates.some((date) => date.to !== spoken.to), unit, firm };
}

/** 「所属期起：2025-01-01」 and 「所属期止：2025-12-31」, in one row or two. */
function readFromTo(grid: Grid, firstRow: number, lastRow: number, fromColumn: number, toColumn: number): PaperDate | null {
  let text = "";
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 12); row++) text += grid.rowText(row, fromColumn, toColumn);
  const match =
    /起(?:始)?(?:日期|时间)?:?(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[^\d]{0,16}?止(?:日期|时间)?:?(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)/.exec(
      text,
    );
  return match ? readPaperDate(`${match[1]}至${match[2]}`) : null;
}

function readFirm(text: string): string | null {
  const match =
    /(?:编制单位|编报单位|填报单位|单位名称|企业名称|纳税人名称|公司名称|报送单位|核算单位|会计主体)(?:\(盖章\)|\(公章\))?:(.+?)(?=\d|(?:金额|货币|计量)?单位|会小?企|日期|报表|所属|期间|会计期|纳税人识别号|$)/.exec(
      text,
    );
  const name = match?.[1]?.replace(/\((?:盖章|公章|章)\)/g, "").replace(/[:()]+$/, "") ?? "";
  return name.length >= 2 ? name : null;
}
