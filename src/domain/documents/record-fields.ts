/**
 * Standard fields of every paper that is a list of rows: what a header may be mapped to, by people or by synonyms.
 * `type` says how the column is read; amounts are money in 元 unless the sheet states a unit. The fields of each kind stand
 * beside its family (families/<kind>/fields.ts); this file holds what they have in common and the facts they lead to.
 */
import type { Unit } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { PaperKind } from "./document.ts";

/** `month` reads a day, a month or a range of days, and stands for the month it ends in. */
export type FieldType = "day" | "month" | "amount" | "quantity" | "text";

/** What a quantity is counted in once read: kWh, m3, tonne; `plain` keeps the number of the paper. */
export type Measure = "energy" | "volume" | "mass" | "plain";

export interface RecordField {
  readonly id: string;
  readonly type: FieldType;
  readonly name: Bilingual;
  /** A sheet without it is not of this kind. */
  readonly isRequired: boolean;
  /** Header names met in papers, in the form of labelText; the earlier wins when two columns fit. */
  readonly headers: readonly string[];
  readonly measure: Measure;
  /** False for prices, rates and meter readings, whose column totals mean nothing. */
  readonly isAdditive: boolean;
}

export type ListKind = Extract<
  PaperKind,
  "invoice-list" | "utility-bill" | "waybill-list" | "payroll-list" | "purchase-list" | "inventory-list"
>;

type Extra = Partial<Pick<RecordField, "isRequired" | "measure" | "isAdditive">>;

/** One field in one line: id, type, its name in both languages, the headers it goes by. */
export function field(id: string, type: FieldType, zh: string, en: string, headers: readonly string[], extra: Extra = {}): RecordField {
  return { id, type, name: { "zh-CN": zh, en }, headers, isRequired: false, measure: "plain", isAdditive: true, ...extra };
}

interface FactKind {
  readonly unit: Unit;
  /** flow: of a period, may be added up over months. stock: stands at the end of the period. */
  readonly nature: "flow" | "stock";
  readonly name: Bilingual;
}

function kind(unit: Unit, zh: string, en: string, nature: FactKind["nature"] = "flow"): FactKind {
  return { unit, nature, name: { "zh-CN": zh, en } };
}

/** The facts that records lead to, and what they are counted in. Periods are months unless the paper covers more. */
export const recordFacts = {
  electricityCharge: kind("CNY", "电费", "Electricity charge"),
  electricityUse: kind("kWh", "用电量", "Electricity used"),
  freightCharge: kind("CNY", "运费", "Freight paid"),
  gasCharge: kind("CNY", "燃气费", "Gas charge"),
  gasUse: kind("m3", "用气量", "Gas used"),
  headcount: kind("person", "发薪人数", "People paid", "stock"),
  inventoryBook: kind("CNY", "账面结存存货金额（时点）", "Stock by the stock ledger", "stock"),
  inventoryCount: kind("CNY", "盘点存货金额（时点）", "Stock counted", "stock"),
  invoicedPurchases: kind("CNY", "取得发票金额（不含税）", "Invoiced purchases before tax"),
  invoicedSales: kind("CNY", "开票金额（不含税）", "Invoiced sales before tax"),
  payrollNet: kind("CNY", "实发工资合计", "Net pay"),
  payrollTotal: kind("CNY", "应发工资合计", "Gross pay"),
  purchases: kind("CNY", "采购金额", "Purchases"),
  steamCharge: kind("CNY", "蒸汽费", "Steam charge"),
  steamUse: kind("tonne", "用汽量", "Steam used"),
  vatDeductedTax: kind("CNY", "实际抵扣税额（18 行）", "Input tax deducted (line 18)"),
  vatExemptSales: kind("CNY", "免税销售额", "Exempt sales"),
  vatExportSales: kind("CNY", "出口销售额", "Export sales"),
  vatGeneralTax: kind("CNY", "应纳税额（19 行）", "Tax due, general method (line 19)"),
  vatInputTax: kind("CNY", "进项税额（12 行）", "Input tax (line 12)"),
  vatOutputTax: kind("CNY", "销项税额（11 行）", "Output tax (line 11)"),
  vatPayable: kind("CNY", "增值税应纳税额合计", "VAT payable"),
  vatReduction: kind("CNY", "应纳税额减征额", "VAT reduced"),
  vatSales: kind("CNY", "增值税申报销售额（不含税，应税与免税合计）", "Sales declared for VAT, before tax"),
  vatSimplifiedTax: kind("CNY", "简易计税应纳税额（21 行）", "Tax due, simplified method (line 21)"),
  vatUninvoicedSales: kind("CNY", "其中未开具发票销售额", "of which not invoiced"),
  waterCharge: kind("CNY", "水费", "Water charge"),
  waterUse: kind("m3", "用水量", "Water used"),
  waybillCount: kind("count", "运单票数（只计发出）", "Waybills sent"),
  waybillPieces: kind("piece", "运单件数（只计发出）", "Pieces sent"),
  waybillTonnes: kind("tonne", "发运吨数（只计发出）", "Tonnes sent"),
} as const satisfies Readonly<Record<string, FactKind>>;

export type RecordFactKey = keyof typeof recordFacts;
