/** A plain statement with direction words, and rows of it with one thing changed. */
import { xlsxOf } from "../builders/paper-bytes.ts";
import { plainRows, readPaper, statementOf } from "./read.ts";

/** A workbook of one sheet. */
export const grid = (rows: readonly (readonly (string | number | null)[])[]) => xlsxOf([{ name: "流水", rows, numberFormat: "0" }]);
/** The plainest statement there is; each test bends one cell of it. */
export const header = "交易日期,交易时间,借贷标志,交易金额,余额,对方户名,对方账号,摘要";
export const row = (parts: {
  date?: string;
  time?: string;
  direction?: string;
  amount?: string;
  balance?: string;
  party?: string;
  account?: string;
  memo?: string;
}): string =>
  [
    parts.date ?? "2024-01-05",
    parts.time ?? "",
    parts.direction ?? "贷",
    parts.amount ?? "1.00",
    parts.balance ?? "",
    parts.party ?? "甲",
    parts.account ?? "",
    parts.memo ?? "",
  ].join(",");
export const paperOf = (...rows: string[]) => readPaper([header, ...rows].join("\n"));
export const rowsOf = async (...rows: string[]) => plainRows(statementOf(await paperOf(...rows)).transactions);
