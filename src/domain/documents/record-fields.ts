/**
 * Standard fields of every paper that is a list of rows: what a header may be mapped to, by people or by synonyms.
 * `type` says how the column is read; amounts are money in 元 unless the sheet states a unit.
 */
import type { Bilingual } from "../kernel/language.ts";
import type { PaperKind } from "./document.ts";

export interface RecordField {
  readonly id: string;
  readonly type: "day" | "amount" | "quantity" | "text";
  readonly name: Bilingual;
  /** A sheet without it is not of this kind. */
  readonly isRequired: boolean;
  /** Header names met in papers, in the form of labelText. */
  readonly headers: readonly string[];
}

export type ListKind = Extract<PaperKind, "invoice-list" | "utility-bill" | "waybill-list" | "payroll-list" | "purchase-list" | "inventory-list">;

/** What a quantity of a fact key is counted in, and which facts the record families produce (periods are months unless the paper covers more). */
export const recordFacts = {
  invoicedSales: "开票金额（不含税），按月",
  electricityUse: "用电量 kWh，按月",
  electricityCharge: "电费，按月",
  waterUse: "用水量 m3，按月",
  gasUse: "用气量 m3，按月",
  waybillPieces: "运单件数，按月（只计发出）",
  waybillTonnes: "发运吨数，按月（只计发出）",
  payrollTotal: "应发工资合计，按月",
  headcount: "发薪人数，按月",
  purchases: "采购金额，按月",
  inventoryCount: "盘点存货金额，时点",
  vatSales: "增值税申报销售额（不含税），按月或季，应税与免税合计",
  vatUninvoicedSales: "其中未开票收入",
  vatPayable: "应纳税额合计",
} as const;

export type RecordFactKey = keyof typeof recordFacts;
