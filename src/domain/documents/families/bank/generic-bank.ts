/** Any other bank's statement, through the names of its columns. It must not claim lists, ledgers or the firm's own cash book. */
import { labelText } from "../../../kernel/plain-text.ts";
import { type Book, cellText, type Sheet } from "../../book.ts";
import type { PaperFamily } from "../../document.ts";
import { hasMoney, type LabelRow, labelRows, resolveColumns, type StatementColumns } from "../../transactions/header.ts";
import type { StatementLayout } from "../../transactions/layout.ts";
import { makePlan, type RecognisedPlan } from "../../transactions/plan.ts";
import { readStatement } from "../../transactions/read-statement.ts";

export const genericBankLayout: StatementLayout = {
  id: "generic-bank",
  kind: "bank-statement",
  name: { "zh-CN": "银行流水（按列名识别）", en: "Bank statement (by column names)" },
  signature: [],
};

/** Columns no bank prints: the sheet is a ledger, an invoice list, a payroll … */
const FOREIGN =
  /^(?:.*科目.*|凭证字号?|凭证编号|记账凭证.*|制单人?|发票.*|数电.*|税额|税率|价税合计|运单.*|车牌.*|规格型号|规格|单价|数量|品名|商品名称|货物.*|应发.*|实发.*|户号|用电.*|电量|用水.*|合同号|净重|毛重|库存.*|销方.*|购方.*)$/;
/** A claim for expenses has dates, amounts and currencies too. */
const EXPENSE_CLAIM = /^(?:费用类[型别]|报销.*|expensetype|businesspurpose)$/;
/** The firm's own books print 借 and 贷 the other way round. */
const OWN_BOOKS = /日记账|明细账|总账|分类账|序时|账簿|科目余额/;
const BANK_WORD = /交易|对方|对手|收.?付方|账号|帐号|卡号|户名|流水|银行|柜员|网点|card|account|transaction/i;
const BANK_DATE = /^(?:交易日期?|交易日期.*|交易时间|记账日期?|入账日期?|transactiondate)$/;
const BANK_AMOUNT = /^(?:交易金额|发生额|交易发生额|收入\/支出金额|transactionamount|贷方发生额|借方发生额)$/;

/** How many marks of a statement a header needs. [P] */
const NEEDED_MARKS = 2;

export function planGeneric(sheet: Sheet, book: Book): RecognisedPlan | null {
  let best: { header: LabelRow; columns: StatementColumns; marks: string[] } | null = null;
  for (const header of labelRows(sheet, book)) {
    if (header.labels.some((label) => FOREIGN.test(label) || EXPENSE_CLAIM.test(label))) continue;
    const columns = resolveColumns(header.labels);
    if (columns.date.length === 0 || !hasMoney(columns)) continue;
    const marks = marksOf(header.labels, columns);
    const needed = best === null ? NEEDED_MARKS : best.marks.length + (header.isTwoLines ? 0 : 1);
    if (marks.length >= needed) best = { header, columns, marks };
  }
  if (best === null) return null;
  const above = textAbove(sheet, book, best.header.row);
  if (OWN_BOOKS.test(above) || !(BANK_WORD.test(above) || best.header.labels.some((label) => BANK_WORD.test(label)))) return null;
  return {
    plan: makePlan(sheet, book, genericBankLayout, best.header, best.columns),
    recognition: {
      kind: "bank-statement",
      layout: genericBankLayout.id,
      confidence: Math.min(0.55 + 0.05 * best.marks.length, 0.85),
      why: best.marks,
    },
  };
}

function marksOf(labels: readonly string[], columns: StatementColumns): string[] {
  const marks: string[] = [];
  for (const field of ["balance", "direction", "inflow", "counterpartyAccount", "counterparty", "serial", "currency"] as const) {
    const column = columns[field][0];
    if (column !== undefined) marks.push(labels[column] ?? field);
  }
  for (const label of labels) if (BANK_DATE.test(label) || BANK_AMOUNT.test(label)) marks.push(label);
  return [...new Set(marks)];
}

function textAbove(sheet: Sheet, book: Book, headerRow: number): string {
  const texts = [sheet.name];
  for (let row = 0; row < headerRow; row++)
    for (let column = 0; column < Math.min(sheet.columns.length, 20); column++) texts.push(labelText(cellText(book, sheet, row, column)));
  return texts.join(" ");
}

export const genericBank: PaperFamily = {
  id: "bank-generic",
  detect: (sheet, book) => planGeneric(sheet, book)?.recognition ?? null,
  parse(sheet, recognition, context) {
    const found = planGeneric(sheet, context.book);
    if (found === null) throw new Error(`parse without detect: ${recognition.layout}`);
    return readStatement(sheet, found.plan, recognition, context);
  },
};
