/** 增值税及附加税费申报表, general and small-scale, as the e-tax office prints them to Excel. */
import { moneyText, type Grid, type GridCell } from "./paper-bytes.ts";
import { daysInMonth } from "./account-book.ts";

export interface Taxpayer {
  readonly name: string;
  readonly id: string;
}

/** One month of a general taxpayer, 分. */
export interface GeneralMonth {
  readonly year: number;
  readonly month: number;
  /** Taxable sales without tax. */
  readonly sales: number;
  readonly outputTax: number;
  readonly inputTax: number;
  /** Carried over from last month. */
  readonly credit: number;
}

type Row = readonly [label: string, line: string, month: number | null, yearToDate: number | null];

/** Twelve months of returns; credits carried forward as the form asks. */
export function generalReturns(taxpayer: Taxpayer, months: readonly Omit<GeneralMonth, "credit">[]): Grid[] {
  let credit = 0;
  let salesToDate = 0;
  let outputToDate = 0;
  let inputToDate = 0;
  let payableToDate = 0;
  let unpaid = 0;
  return months.map((month) => {
    const deductible = month.inputTax + credit;
    const deducted = Math.min(deductible, month.outputTax);
    const payable = month.outputTax - deducted;
    salesToDate += month.sales;
    outputToDate += month.outputTax;
    inputToDate += month.inputTax;
    payableToDate += payable;
    const rows: Row[] = [
      ["（一）按适用税率计税销售额", "1", month.sales, salesToDate],
      ["其中：应税货物销售额", "2", month.sales, salesToDate],
      ["应税劳务销售额", "3", 0, 0],
      ["纳税检查调整的销售额", "4", 0, 0],
      ["（二）按简易办法计税销售额", "5", 0, 0],
      ["其中：纳税检查调整的销售额", "6", 0, 0],
      ["（三）免、抵、退办法出口销售额", "7", 0, 0],
      ["（四）免税销售额", "8", 0, 0],
      ["其中：免税货物销售额", "9", 0, 0],
      ["免税劳务销售额", "10", 0, 0],
      ["销项税额", "11", month.outputTax, outputToDate],
      ["进项税额", "12", month.inputTax, inputToDate],
      ["上期留抵税额", "13", credit, null],
      ["进项税额转出", "14", 0, 0],
      ["免、抵、退应退税额", "15", 0, 0],
      ["按适用税率计算的纳税检查应补缴税额", "16", 0, 0],
      ["应抵扣税额合计", "17=12+13-14-15+16", deductible, null],
      ["实际抵扣税额", "18（如17<11，则为17，否则为11）", deducted, null],
      ["应纳税额", "19=11-18", payable, payableToDate],
      ["期末留抵税额", "20=17-18", deductible - deducted, null],
      ["简易计税办法计算的应纳税额", "21", 0, 0],
      ["按简易计税办法计算的纳税检查应补缴税额", "22", 0, 0],
      ["应纳税额减征额", "23", 0, 0],
      ["应纳税额合计", "24=19+21-23", payable, payableToDate],
      ["期初未缴税额（多缴为负数）", "25", unpaid, null],
      ["实收出口开具专用缴款书退税额", "26", 0, 0],
      ["本期已缴税额", "27=28+29+30+31", unpaid, null],
      ["①分次预缴税额", "28", 0, null],
      ["②出口开具专用缴款书预缴税额", "29", 0, null],
      ["③本期缴纳上期应纳税额", "30", unpaid, null],
      ["④本期缴纳欠缴税额", "31", 0, null],
      ["期末未缴税额（多缴为负数）", "32=24+25+26-27", payable, null],
      ["其中：欠缴税额（≥0）", "33=25+26-27", 0, null],
      ["本期应补(退)税额", "34＝24-28-29", payable, null],
      ["即征即退实际退税额", "35", null, null],
      ["期初未缴查补税额", "36", 0, null],
      ["本期入库查补税额", "37", 0, null],
      ["期末未缴查补税额", "38=16+22+36-37", 0, null],
    ];
    credit = deductible - deducted;
    unpaid = payable;
    return generalSheet(taxpayer, month, rows);
  });
}

function generalSheet(taxpayer: Taxpayer, { year, month }: { year: number; month: number }, lines: readonly Row[]): Grid {
  const mm = String(month).padStart(2, "0");
  const group = (line: string): string => {
    const number = Number.parseInt(line, 10);
    return number <= 10 ? "销售额" : number <= 24 ? "税款计算" : "税款缴纳";
  };
  const rows: GridCell[][] = [
    ["增值税及附加税费申报表"],
    ["（一般纳税人适用）"],
    [
      `税款所属时间：自${year}年${mm}月01日至${year}年${mm}月${daysInMonth(year, month)}日`,
      null,
      null,
      null,
      null,
      null,
      "金额单位：元（列至角分）",
    ],
    [`纳税人识别号（统一社会信用代码）：${taxpayer.id}`, null, null, `纳税人名称：${taxpayer.name}`, null, null, null],
    ["项    目", null, "栏次", "一般项目", null, "即征即退项目", null],
    [null, null, null, "本月数", "本年累计", "本月数", "本年累计"],
    ...lines.map(([label, line, value, toDate]): GridCell[] => [
      group(line),
      label,
      line,
      value === null ? "——" : moneyText(value),
      toDate === null ? "" : moneyText(toDate),
      "",
      "",
    ]),
  ];
  return {
    name: `${year}年${mm}月`,
    rows,
    merges: [
      { top: 0, left: 0, bottom: 0, right: 6 },
      { top: 1, left: 0, bottom: 1, right: 6 },
      { top: 4, left: 0, bottom: 5, right: 1 },
      { top: 4, left: 2, bottom: 5, right: 2 },
      { top: 4, left: 3, bottom: 4, right: 4 },
      { top: 4, left: 5, bottom: 4, right: 6 },
      { top: 6, left: 0, bottom: 15, right: 0 },
      { top: 16, left: 0, bottom: 29, right: 0 },
      { top: 30, left: 0, bottom: 43, right: 0 },
    ],
  };
}

/** One quarter of a small-scale taxpayer, 分; `ofServices` puts the sales under services, not goods. */
export interface SmallScaleQuarter {
  readonly year: number;
  readonly quarter: number;
  readonly sales: number;
  /** Sales below the threshold or otherwise exempt. */
  readonly exempt?: number;
  readonly isService?: boolean;
}

/** Quarterly returns of a small-scale taxpayer: levied at 3 %, two thirds relieved, so 1 % is paid. */
export function smallScaleReturns(taxpayer: Taxpayer, quarters: readonly SmallScaleQuarter[]): Grid[] {
  let sales = 0;
  let exempt = 0;
  let taxToDate = 0;
  let reliefToDate = 0;
  return quarters.map((quarter) => {
    sales += quarter.sales;
    exempt += quarter.exempt ?? 0;
    const tax = Math.round(quarter.sales * 0.03);
    const relief = Math.round(quarter.sales * 0.02);
    taxToDate += tax;
    reliefToDate += relief;
    const line = (label: string, number: string, value: number, toDate: number): GridCell[] => {
      const [goods, services] = quarter.isService ? [0, value] : [value, 0];
      const [goodsToDate, servicesToDate] = quarter.isService ? [0, toDate] : [toDate, 0];
      return [label, number, moneyText(goods), moneyText(services), moneyText(goodsToDate), moneyText(servicesToDate)];
    };
    const first = (quarter.quarter - 1) * 3 + 1;
    const two = (value: number) => String(value).padStart(2, "0");
    const free = quarter.exempt ?? 0;
    const rows: GridCell[][] = [
      ["增值税及附加税费申报表"],
      ["（小规模纳税人适用）"],
      [`纳税人识别号（统一社会信用代码）：${taxpayer.id}`],
      [`纳税人名称：${taxpayer.name}`, null, null, null, null, "金额单位：元（列至角分）"],
      [`税款所属期：${quarter.year}年${two(first)}月01日至${quarter.year}年${two(first + 2)}月${daysInMonth(quarter.year, first + 2)}日`],
      ["项    目", "栏次", "本期数", null, "本年累计", null],
      [null, null, "货物及劳务", "服务、不动产和无形资产", "货物及劳务", "服务、不动产和无形资产"],
      line("（一）应征增值税不含税销售额（3%征收率）", "1", quarter.sales, sales),
      line("增值税专用发票不含税销售额", "2", 0, 0),
      line("其他增值税发票不含税销售额", "3", quarter.sales, sales),
      line("（二）应征增值税不含税销售额（5%征收率）", "4", 0, 0),
      line("增值税专用发票不含税销售额", "5", 0, 0),
      line("其他增值税发票不含税销售额", "6", 0, 0),
      line("（三）销售使用过的固定资产不含税销售额", "7(7≥8)", 0, 0),
      line("其中：其他增值税发票不含税销售额", "8", 0, 0),
      line("（四）免税销售额", "9=10+11+12", free, exempt),
      line("其中：小微企业免税销售额", "10", free, exempt),
      line("未达起征点销售额", "11", 0, 0),
      line("其他免税销售额", "12", 0, 0),
      line("（五）出口免税销售额", "13(13≥14)", 0, 0),
      line("其中：其他增值税发票不含税销售额", "14", 0, 0),
      line("本期应纳税额", "15", tax, taxToDate),
      line("本期应纳税额减征额", "16", relief, reliefToDate),
      line("本期免税额", "17", 0, 0),
      line("其中：小微企业免税额", "18", 0, 0),
      line("未达起征点免税额", "19", 0, 0),
      line("应纳税额合计", "20=15-16", tax - relief, taxToDate - reliefToDate),
      line("本期预缴税额", "21", 0, 0),
      line("本期应补（退）税额", "22=20-21", tax - relief, taxToDate - reliefToDate),
    ];
    return {
      name: `${quarter.year}年第${quarter.quarter}季度`,
      rows,
      merges: [
        { top: 0, left: 0, bottom: 0, right: 5 },
        { top: 1, left: 0, bottom: 1, right: 5 },
        { top: 5, left: 0, bottom: 6, right: 0 },
        { top: 5, left: 1, bottom: 6, right: 1 },
        { top: 5, left: 2, bottom: 5, right: 3 },
        { top: 5, left: 4, bottom: 5, right: 5 },
      ],
    };
  });
}
