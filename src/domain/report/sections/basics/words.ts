import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "基本情况与材料清单", en: "Borrower and papers" },
  lacking: { "zh-CN": "尚未登记借款人，也没有导入材料。", en: "The borrower is not recorded and no paper was imported." },
  borrower: {
    "zh-CN": "借款人为{name}，{kind}，从事{industry}行业{region}。",
    en: "The borrower is {name}, {kind}, in {industry}{region}.",
  },
  region: { "zh-CN": "，经营地在{region}", en: "; place of business {region}" },
  years: { "zh-CN": "从业 {years} 年。", en: "In the trade for {years} years." },
  code: { "zh-CN": "统一社会信用代码：{code}。", en: "Unified social credit code: {code}." },
  vat: { "zh-CN": "增值税身份：{kind}。", en: "VAT status: {kind}." },
  unnamed: { "zh-CN": "（名称未取得）", en: "(name not obtained)" },
  unstated: { "zh-CN": "（未填写）", en: "(not stated)" },
  papersHead: { "zh-CN": "材料清单", en: "Papers" },
  papers: {
    "zh-CN": "本次核对共使用材料 {papers} 份，逐份列示如下；没有采用的行均记有原因，可在系统中查看。",
    en: "{papers} papers were used, listed below; every row left out has its reason on record.",
  },
  reliability: {
    "zh-CN": "按材料来源等级加权，关键数据的可信度为 {value}。",
    en: "Weighted by the tier of their sources, key figures have a reliability of {value}.",
  },
  noPapers: { "zh-CN": "尚未导入任何材料。", en: "No paper has been imported yet." },
  caption: { "zh-CN": "材料清单", en: "Papers" },
  file: { "zh-CN": "材料名称", en: "Paper" },
  kind: { "zh-CN": "种类", en: "Kind" },
  period: { "zh-CN": "期间", en: "Period" },
  tier: { "zh-CN": "等级", en: "Tier" },
  rows: { "zh-CN": "采用 / 读取（行）", en: "Used / read rows" },
  remarks: { "zh-CN": "提示", en: "Remarks" },
  slash: { "zh-CN": " / ", en: " / " },
  tiers: {
    "zh-CN": "等级由高到低：A 为税务、征信等权威来源，B 为银行等第三方来源，C 为借款人自制材料，D 为口述。",
    en: "Tiers from the top: A authority, B third party such as a bank, C the borrower's own paper, D word of mouth.",
  },
} satisfies Record<string, Bilingual>;
