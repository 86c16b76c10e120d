/**
 * Lines of 增值税及附加税费申报表 as data (国家税务总局公告2021年第20号 forms; line numbers are those of the forms).
 * `labels` serve where the 栏次 column is missing.
 */
import type { RecordFactKey } from "../../record-fields.ts";

export interface TaxLine {
  readonly line: number;
  /** In the form of labelText without leading (一), 其中 and the like. */
  readonly labels: readonly string[];
  /** The fact the line is by itself. */
  readonly key?: RecordFactKey;
}

export interface TaxForm {
  readonly lines: readonly TaxLine[];
  /** Their sum is the sales declared, taxable and exempt. */
  readonly sales: readonly number[];
  readonly exportSales: readonly number[];
  readonly exemptSales: readonly number[];
  readonly checks: readonly TaxCheck[];
}

/** line = Σ plus − Σ minus. */
export interface TaxCheck {
  readonly line: number;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** Held against 本年累计 as well as against the month. */
  readonly isCumulative: boolean;
}

/** 一般纳税人主表. */
export const generalForm: TaxForm = {
  lines: [
    { line: 1, labels: ["按适用税率计税销售额", "按适用税率征税货物及劳务销售额"] },
    { line: 5, labels: ["按简易办法计税销售额", "按简易征收办法征税货物销售额"] },
    { line: 7, labels: ["免、抵、退办法出口销售额", "免、抵、退办法出口货物销售额"] },
    { line: 8, labels: ["免税销售额", "免税货物及劳务销售额"] },
    { line: 11, labels: ["销项税额"], key: "vatOutputTax" },
    { line: 12, labels: ["进项税额"], key: "vatInputTax" },
    { line: 13, labels: ["上期留抵税额"] },
    { line: 14, labels: ["进项税额转出"] },
    { line: 15, labels: ["免、抵、退应退税额"] },
    { line: 16, labels: ["按适用税率计算的纳税检查应补缴税额"] },
    { line: 17, labels: ["应抵扣税额合计"] },
    { line: 18, labels: ["实际抵扣税额"], key: "vatDeductedTax" },
    { line: 19, labels: ["应纳税额"], key: "vatGeneralTax" },
    { line: 20, labels: ["期末留抵税额"] },
    { line: 21, labels: ["简易计税办法计算的应纳税额"], key: "vatSimplifiedTax" },
    { line: 23, labels: ["应纳税额减征额"], key: "vatReduction" },
    { line: 24, labels: ["应纳税额合计"], key: "vatPayable" },
  ],
  sales: [1, 5, 7, 8],
  exportSales: [7],
  exemptSales: [8],
  checks: [
    // Only against the month: in 本年累计 lines 17 and 18 are left blank or 0.00 in practice.
    { line: 19, plus: [11], minus: [18], isCumulative: false },
    { line: 24, plus: [19, 21], minus: [23], isCumulative: true },
  ],
};

/** 小规模纳税人: quarterly, goods and services in two columns. */
export const smallScaleForm: TaxForm = {
  lines: [
    { line: 1, labels: ["应征增值税不含税销售额(3%征收率)", "应征增值税不含税销售额"] },
    { line: 4, labels: ["应征增值税不含税销售额(5%征收率)"] },
    { line: 7, labels: ["销售使用过的固定资产不含税销售额"] },
    { line: 9, labels: ["免税销售额"] },
    { line: 10, labels: ["小微企业免税销售额"] },
    { line: 11, labels: ["未达起征点销售额"] },
    { line: 12, labels: ["其他免税销售额"] },
    { line: 13, labels: ["出口免税销售额"] },
    { line: 15, labels: ["本期应纳税额"] },
    { line: 16, labels: ["本期应纳税额减征额"], key: "vatReduction" },
    { line: 20, labels: ["应纳税额合计"], key: "vatPayable" },
  ],
  sales: [1, 4, 7, 9, 13],
  exportSales: [13],
  exemptSales: [9],
  checks: [
    { line: 9, plus: [10, 11, 12], minus: [], isCumulative: true },
    { line: 20, plus: [15], minus: [16], isCumulative: true },
  ],
};

/** 附列资料（一）: lines that repeat others (其中：即征即退) and must not be added again. */
export const repeatedScheduleLines: readonly string[] = ["6", "7", "14", "15"];
