import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "一页画像", en: "One-page profile" },
  lacking: { "zh-CN": "尚无材料。", en: "No papers yet." },
  caption: { "zh-CN": "借款人画像与结论", en: "Borrower and verdict at a glance" },
  approver: { "zh-CN": "给审批人", en: "For the approver" },
  item: { "zh-CN": "项目", en: "Item" },
  content: { "zh-CN": "内容", en: "Content" },
  who: { "zh-CN": "借款人", en: "Borrower" },
  trade: { "zh-CN": "行业与地区", en: "Trade and region" },
  asks: { "zh-CN": "申请", en: "Applies for" },
  verdict: { "zh-CN": "核对结论", en: "Verdict" },
  revenue: { "zh-CN": "申报收入 / 核实收入", en: "Declared / corroborated revenue" },
  rates: { "zh-CN": "偏差率 / 虚增率", en: "Deviation / inflation rate" },
  net: { "zh-CN": "净经营流入", en: "Net operating inflow" },
  equity: { "zh-CN": "应有权益 / 实有权益", en: "Expected / actual equity" },
  flags: { "zh-CN": "未解释的疑点", en: "Open flags" },
  reliability: { "zh-CN": "材料可信度", en: "Evidence reliability" },
  missing: { "zh-CN": "还缺的材料", en: "Missing papers" },
  loan: { "zh-CN": "{amount}，{months} 个月", en: "{amount} for {months} months" },
  flagCount: { "zh-CN": "红 {red} 项，黄 {amber} 项", en: "{red} red, {amber} amber" },
  slash: { "zh-CN": " / ", en: " / " },
  none: { "zh-CN": "无", en: "none" },
  worry: { "zh-CN": "最需要弄清的事", en: "What needs clearing up first" },
} satisfies Record<string, Bilingual>;
