/** Whether a row under the header is data, and why not. */
import { type Book, cellText, type Sheet } from "../book.ts";
import { labelText, matchText } from "../../kernel/plain-text.ts";
import type { FoundHeader } from "./find-header.ts";
import type { ListLayout } from "./list-layout.ts";

const TOTAL =
  /^(?:本[页表月年季期次]|当[页月年]|部门|全[月年部]|累计|人民币|金额|费用|总)?(?:合计|小计|总计|共计|累计)(?:[::(（大写人民币]|$)/;
const FOOTER =
  /^(?:制表|制单|审核|复核|审批|负责人|单位负责人|主管|经办|领导|财务|会计|出纳|打印|导出|填表|盖章|签字|备注[::]|说明[::]|注[::\d]|温馨提示|以上|本表)/;
/** Words of a 填写规范 row between the header and the data. */
const INSTRUCTION = /必填|选填|填写|格式|示例|例如|如[:：]|请输入|不能为空|下拉选择|规范/;
const WIDTH = 60;

export function rowText(sheet: Sheet, book: Book, row: number): string {
  const parts: string[] = [];
  for (let column = 0; column < Math.min(sheet.columns.length, WIDTH); column++) {
    const text = cellText(book, sheet, row, column).trim();
    if (text !== "") parts.push(text);
  }
  return parts.join(" ");
}

export interface RowSeen {
  readonly sheet: Sheet;
  readonly book: Book;
  readonly row: number;
  readonly header: FoundHeader;
  readonly layout: ListLayout;
  /** Typed cells (days, amounts, quantities) that were read, and that were not. */
  readonly values: number;
  readonly unreadable: number;
  readonly hasData: boolean;
}

/** Null for a row of data. */
export function classifyRow({ sheet, book, row, header, layout, values, unreadable, hasData }: RowSeen): string | null {
  const words: string[] = [];
  for (let column = 0; column < Math.min(sheet.columns.length, WIDTH); column++) {
    const text = cellText(book, sheet, row, column).trim();
    if (text !== "") words.push(text);
  }
  if (words.length === 0) return "blank";
  // Totals stand in the first words of a row: 序号 may be before them.
  if (words.slice(0, 4).some((word) => word.length < 20 && word.includes("计") && TOTAL.test(matchText(word)))) return "total";
  // The common row of data: read without a doubt. A header printed again has words where days and amounts belong.
  if (values > 0 && unreadable === 0) return null;
  if (isHeaderAgain(sheet, book, row, header)) return "header";
  const first = matchText(words[0] ?? "");
  if (values === 0 && FOOTER.test(first)) return hasData ? "footer" : "note";
  if (values === 0 && unreadable > 0 && !hasData) return "note";
  if (values === 0 && words.some((word) => word.length >= 4 && INSTRUCTION.test(word)) && !hasData) return "note";
  if (values === 0 && unreadable === 0) {
    if (words.length === 1) return hasData && first.length > 12 ? "footer" : "section";
    const named = layout.needs.flat().some((id) => {
      const column = header.columns.get(id);
      return column?.field.type === "text" && cellText(book, sheet, row, column.index).trim() !== "";
    });
    return named ? null : hasData ? "footer" : "note";
  }
  return null;
}

/** A header printed again on the next page. */
function isHeaderAgain(sheet: Sheet, book: Book, row: number, header: FoundHeader): boolean {
  let same = 0;
  for (const { index, header: text } of header.columns.values()) {
    const here = cellText(book, sheet, row, index);
    if (here !== "" && labelText(text).endsWith(labelText(here))) same++;
  }
  return same >= 2 && same * 2 > header.columns.size;
}
