import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "贷款用途与需求", en: "Purpose and need of the loan" },
  lacking: {
    "zh-CN": "未取得贷款申请：金额、期限、用途均未填写。",
    en: "No application recorded: amount, term and purpose are not obtained.",
  },
  amount: {
    "zh-CN": "借款人申请贷款 {amount}（大写：人民币{capital}），期限 {months} 个月。",
    en: "The borrower applies for {amount} over {months} months.",
  },
  rate: { "zh-CN": "拟执行年利率 {rate}。", en: "The proposed annual rate is {rate}." },
  product: { "zh-CN": "担保方式为{product}。", en: "Kind of loan: {product}." },
  purpose: { "zh-CN": "申报用途：{purpose}。", en: "Stated purpose: {purpose}." },
  noPurpose: {
    "zh-CN": "贷款用途未取得，建议补充购销合同等用途证明。",
    en: "The purpose is not obtained; contracts or other proof should be asked for.",
  },
  check: {
    "zh-CN": "用途的真实性须以购销合同、发票和受托支付凭证核实。",
    en: "The purpose is to be verified by contracts, invoices and payment orders.",
  },
  debtsHead: { "zh-CN": "现有借款", en: "Existing borrowings" },
  debts: {
    "zh-CN": "借款人申报现有借款 {debts} 笔，明细如下；是否另有未申报借款，须以征信报告核实。",
    en: "The borrower declares {debts} borrowings, listed below; whether there are others is for the credit report to show.",
  },
  noDebts: {
    "zh-CN": "借款人未申报现有借款；是否确无借款，须以征信报告核实。",
    en: "No existing borrowing was declared; the credit report must show whether that is so.",
  },
  caption: { "zh-CN": "现有借款", en: "Existing borrowings" },
  lender: { "zh-CN": "贷款人", en: "Lender" },
  balance: { "zh-CN": "余额（万元）", en: "Balance (CNY ten thousand)" },
  annual: { "zh-CN": "年利率", en: "Annual rate" },
  repayment: { "zh-CN": "还款方式", en: "Repayment" },
  due: { "zh-CN": "到期日", en: "Due" },
} satisfies Record<string, Bilingual>;
