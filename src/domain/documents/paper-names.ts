/** What each kind of paper is called: one place for the screens and the report. */
import type { Bilingual, Language } from "../kernel/language.ts";
import type { PaperKind } from "./document.ts";

const names: Readonly<Record<PaperKind, Bilingual>> = {
  "balance-sheet": { "zh-CN": "资产负债表", en: "Balance sheet" },
  "income-statement": { "zh-CN": "利润表", en: "Income statement" },
  "cash-flow-statement": { "zh-CN": "现金流量表", en: "Cash-flow statement" },
  "trial-balance": { "zh-CN": "科目余额表", en: "Trial balance" },
  "bank-statement": { "zh-CN": "银行流水", en: "Bank statement" },
  "wallet-statement": { "zh-CN": "微信支付宝等账单", en: "Wallet bill" },
  "vat-return": { "zh-CN": "增值税申报表", en: "VAT return" },
  "invoice-list": { "zh-CN": "发票清单", en: "Invoice list" },
  "utility-bill": { "zh-CN": "水电气费单", en: "Utility bill" },
  "waybill-list": { "zh-CN": "运单或磅单", en: "Waybills" },
  "payroll-list": { "zh-CN": "工资表", en: "Payroll" },
  "purchase-list": { "zh-CN": "进货清单", en: "Purchases" },
  "inventory-list": { "zh-CN": "存货盘点表", en: "Stock count" },
  "credit-report": { "zh-CN": "征信报告", en: "Credit report" },
  contract: { "zh-CN": "合同", en: "Contract" },
  other: { "zh-CN": "其他（未识别）", en: "Other (not recognised)" },
  unreadable: { "zh-CN": "未能读取", en: "Could not be read" },
};

export function paperName(kind: PaperKind, language: Language): string {
  return names[kind][language];
}
