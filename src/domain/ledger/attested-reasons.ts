/** Why a person's figure stands in the ledger, in words a reader understands. */
import type { Bilingual, Language } from "../kernel/language.ts";

/** Where nobody wrote a reason, the ledger notes which form the figure was filled into; these are its own notes. */
const forms: Readonly<Record<string, Bilingual>> = {
  declared: { "zh-CN": "借款人申报", en: "Declared by the borrower" },
  "case file": { "zh-CN": "逐项填写", en: "Typed in" },
  "twelve-month table": { "zh-CN": "十二个月经营表", en: "Twelve-month table" },
  "price tags": { "zh-CN": "进价和售价", en: "Purchase and selling prices" },
  "base: tax": { "zh-CN": "用量基期，收入按纳税申报", en: "Base of use, revenue from tax returns" },
  "base: bank": { "zh-CN": "用量基期，收入按银行流水", en: "Base of use, revenue from bank statements" },
  "base: books": { "zh-CN": "用量基期，收入按账面", en: "Base of use, revenue from the books" },
  "base: audited": { "zh-CN": "用量基期，收入按审计报告", en: "Base of use, audited revenue" },
  quota: { "zh-CN": "定额征收，不另计增值税", en: "Quota-assessed, no VAT on top" },
  exempt: { "zh-CN": "免征增值税", en: "Exempt from VAT" },
};

/** The reason a person wrote, as she wrote it, or the form the figure came from. Source: attestation.reason of a fact. */
export function attestedReason(reason: string, language: Language): string {
  return forms[reason]?.[language] ?? reason;
}
