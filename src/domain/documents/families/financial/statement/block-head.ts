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

export function readHead(grid: Grid, firstRow: number, lastRow: number, fromColumn: number, toColumn: number): BlockHead {
  const dates: PaperDate[] = [];
  let unit: PaperUnit | null = null;
  let firm: string | null = null;
  for (let row = firstRow; row <= lastRow; row++) {
    const text = grid.rowText(row, fromColumn, toColumn);
    if (text === "" || text.length > 200) continue;
    const date = readPaperDate(text.replace(OTHER_DATE, ""));
    if (date) dates.push(date);
    unit ??= readPaperUnit(text);
    firm ??= readFirm(text);
    for (let column = fromColumn; unit === null && column <= toColumn; column++) unit = readPaperUnit(grid.text(row, column), true);
  }
  const spoken = dates.find((date) => date.precision === "span") ?? dates[0] ?? null;
  return { date: spoken, isDateDisputed: spoken !== null && dates.some((date) => date.to !== spoken.to), unit, firm };
}

function readFirm(text: string): string | null {
  const match =
    /(?:编制单位|编报单位|填报单位|单位名称|企业名称|纳税人名称|公司名称|报送单位|核算单位|会计主体)(?:\(盖章\)|\(公章\))?:(.+?)(?=\d|(?:金额|货币|计量)?单位|会小?企|日期|报表|所属|期间|会计期|纳税人识别号|$)/.exec(
      text,
    );
  const name = match?.[1]?.replace(/[:()]+$/, "") ?? "";
  return name.length >= 2 ? name : null;
}
