/** Papers and answers a source lacks, by the names the triangulation gives them. */
import type { Bilingual } from "../kernel/language.ts";

function say(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

export const paperWords: Readonly<Record<string, Bilingual>> = {
  "case:bases": say("基期用量和基期收入（或上年同类材料）", "a base quantity and its revenue (or last year's papers)"),
  "paper:bank-statement": say("银行、微信、支付宝流水", "bank, WeChat and Alipay statements"),
  "paper:inventory-list": say("期末存货（盘点表或资产负债表）", "closing stock (count or balance sheet)"),
  "paper:invoice-list": say("开票清单", "list of invoices issued"),
  "paper:opening-stock": say("期初存货（上年末盘点表或资产负债表）", "opening stock (last year's count or balance sheet)"),
  "paper:payroll-list": say("工资表", "payroll list"),
  "paper:purchase-list": say("采购（进货）清单", "purchase list"),
  "paper:utility-bill": say("水、电、气费清单", "utility bills"),
  "paper:vat-return": say("增值税申报表", "VAT returns"),
  "paper:waybill-list": say("运单或磅单明细", "waybills or weighbridge tickets"),
};
