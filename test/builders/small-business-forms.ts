/**
 * The three forms of 小企业会计准则 (会小企01/02/03表) as plain grids, filled from amounts by key of statement-lines.
 * Pure data: write them with any workbook writer, or make a Book of them.
 */
import type { Merge } from "../../src/domain/documents/book.ts";
import { balanceLines, cashLines, incomeLines, type StatementLine } from "../../src/domain/documents/statement-lines.ts";

/** 分 by key; a key left out is a blank cell. */
export type Amounts = Readonly<Record<string, number>>;

export interface FormOptions {
  readonly firm: string;
  /** "2025-12-31": the last day covered. */
  readonly asOf: string;
  readonly unit?: "元" | "千元" | "万元";
  /** Amounts as numeric cells (the default) or as printed text with thousands separators. */
  readonly as?: "number" | "text";
  /** 本年累计金额 / 本月金额, or 本年金额 / 上年金额 as in an annual form. */
  readonly flows?: "monthly" | "annual";
}

export interface FormGrid {
  readonly name: string;
  readonly rows: (string | number | null)[][];
  readonly merges: Merge[];
}

/** What stands before a line's name on the printed form. */
const PREFIX: Readonly<Record<string, string>> = {
  rawMaterials: "其中：",
  accumulatedDepreciation: "减：",
  operatingRevenue: "一、",
  operatingCost: "减：",
  consumptionTax: "其中：",
  repairExpenses: "其中：",
  organisationExpenses: "其中：",
  interestExpense: "其中：",
  investmentIncome: "加：",
  operatingProfit: "二、",
  nonOperatingIncome: "加：",
  governmentGrants: "其中：",
  nonOperatingExpenses: "减：",
  badDebtLosses: "其中：",
  totalProfit: "三、",
  incomeTax: "减：",
  netIncome: "四、",
  netCashIncrease: "四、",
  openingCash: "加：",
  closingCash: "五、",
};
const SUFFIX: Readonly<Record<string, string>> = {
  paidInCapital: "（或股本）",
  equity: "（或股东权益）",
  interestExpense: "（收入以“-”号填列）",
  investmentIncome: "（损失以“-”号填列）",
  operatingProfit: "（亏损以“-”号填列）",
  totalProfit: "（亏损总额以“-”号填列）",
  netIncome: "（净亏损以“-”号填列）",
};

const numbered = (lines: readonly StatementLine[]): StatementLine[] => lines.filter((line) => line.line !== null);

/** The printed label of a line. */
export function printedLabel(line: StatementLine): string {
  if (line.key === "equity") return "所有者权益（或股东权益）合计";
  if (line.key === "totalLiabilitiesAndEquity") return "负债和所有者权益（或股东权益）总计";
  return `${PREFIX[line.key] ?? ""}${line.zh}${SUFFIX[line.key] ?? ""}`;
}

/** 会小企01表: assets left, liabilities and equity right, 期末余额 and 年初余额 on both sides. */
export function balanceForm(closing: Amounts, opening: Amounts, options: FormOptions): FormGrid {
  const print = printer(options);
  const left: (StatementLine | string)[] = [];
  const right: (StatementLine | string)[] = [];
  for (const line of numbered(balanceLines)) {
    const number = line.line ?? 0;
    const side = number <= 30 ? left : right;
    if (number === 1) side.push("流动资产：");
    if (number === 16) side.push("非流动资产：");
    if (number === 31) side.push("流动负债：");
    if (number === 42) side.push("非流动负债：");
    if (number === 48) side.push("所有者权益（或股东权益）：");
    side.push(line);
  }
  // The printed form sets the two grand totals on its last row.
  const height = Math.max(left.length, right.length);
  const rows = head("资产负债表", "会小企01表", 8, options, dateWords(options.asOf));
  rows.push(["资产", "行次", "期末余额", "年初余额", "负债和所有者权益", "行次", "期末余额", "年初余额"]);
  const half = (side: readonly (StatementLine | string)[], index: number): (string | number | null)[] => {
    const isTotalRow = index === height - 1;
    const entry = isTotalRow ? side[side.length - 1] : index < side.length - 1 ? side[index] : undefined;
    if (entry === undefined) return [null, null, null, null];
    if (typeof entry === "string") return [entry, null, null, null];
    return [printedLabel(entry), entry.line, print(closing[entry.key]), print(opening[entry.key])];
  };
  for (let index = 0; index < height; index++) rows.push([...half(left, index), ...half(right, index)]);
  rows.push(["单位负责人：", null, null, "会计主管：", null, null, "制表人：", null]);
  return { name: "资产负债表", rows, merges: titleMerges(8) };
}

/** 会小企02表. `month` fills 本月金额, or 上年金额 in an annual form. */
export function incomeForm(yearToDate: Amounts, month: Amounts, options: FormOptions): FormGrid {
  return flowForm("利润表", "会小企02表", incomeLines, yearToDate, month, options, {});
}

/** 会小企03表. */
export function cashFlowForm(yearToDate: Amounts, month: Amounts, options: FormOptions): FormGrid {
  const sections = { 1: "一、经营活动产生的现金流量：", 8: "二、投资活动产生的现金流量：", 14: "三、筹资活动产生的现金流量：" };
  return flowForm("现金流量表", "会小企03表", cashLines, yearToDate, month, options, sections);
}

function flowForm(
  title: string,
  form: string,
  lines: readonly StatementLine[],
  first: Amounts,
  second: Amounts,
  options: FormOptions,
  sections: Readonly<Record<number, string>>,
): FormGrid {
  const print = printer(options);
  const [year = "", month = ""] = options.asOf.split("-");
  const isAnnual = options.flows === "annual";
  const rows = head(title, form, 4, options, isAnnual ? `${year}年度` : `${year}年${Number(month)}月`);
  rows.push(["项目", "行次", isAnnual ? "本年金额" : "本年累计金额", isAnnual ? "上年金额" : "本月金额"]);
  for (const line of numbered(lines)) {
    const section = sections[line.line ?? 0];
    if (section !== undefined) rows.push([section, null, null, null]);
    rows.push([printedLabel(line), line.line, print(first[line.key]), print(second[line.key])]);
  }
  rows.push(["单位负责人：", null, "会计主管：", "制表人："]);
  return { name: title, rows, merges: titleMerges(4) };
}

function head(title: string, form: string, width: number, options: FormOptions, date: string): (string | number | null)[][] {
  const blank = (): (string | number | null)[] => Array.from({ length: width }, () => null);
  const titleRow = blank();
  titleRow[0] = title;
  const formRow = blank();
  formRow[width - 1] = form;
  const firmRow = blank();
  firmRow[0] = `编制单位：${options.firm}`;
  firmRow[Math.floor(width / 2)] = date;
  firmRow[width - 1] = `单位：${options.unit ?? "元"}`;
  return [titleRow, formRow, firmRow];
}

function titleMerges(width: number): Merge[] {
  return [{ top: 0, left: 0, bottom: 0, right: width - 1 }];
}

function dateWords(asOf: string): string {
  const [year, month, date] = asOf.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

function printer({ unit = "元", as = "number" }: FormOptions): (amount: number | undefined) => string | number | null {
  const factor = { 元: 1, 千元: 1000, 万元: 10_000 }[unit];
  // As many decimals as keep every 分, so that the three units say the same.
  const decimals = { 元: 2, 千元: 5, 万元: 6 }[unit];
  return (amount) => {
    if (amount === undefined) return null;
    if (as === "number") return amount / 100 / factor;
    const digits = String(Math.abs(amount)).padStart(decimals + 1, "0");
    const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
    return `${amount < 0 ? "-" : ""}${whole}.${digits.slice(-decimals)}`;
  };
}
