import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "财务状况与比率", en: "Financial position and ratios" },
  lacking: {
    "zh-CN": "未取得资产负债表、利润表或现金流量表，本章无从编写。",
    en: "No balance sheet, income statement or cash-flow statement was obtained; this chapter cannot be written.",
  },
  position: {
    "zh-CN": "{period}末，资产总计 {assets}，负债合计 {debts}，所有者权益 {equity}。",
    en: "At the end of {period}, total assets are {assets}, total liabilities {debts}, equity {equity}.",
  },
  result: {
    "zh-CN": "{period}营业收入 {sales}，净利润 {profit}，经营活动现金流量净额 {cash}。",
    en: "In {period} operating revenue is {sales}, net income {profit}, net cash from operations {cash}.",
  },
  factsHead: { "zh-CN": "主要财务数据", en: "Key figures" },
  factsCaption: { "zh-CN": "主要财务数据（万元）", en: "Key figures (CNY ten thousand)" },
  item: { "zh-CN": "项目", en: "Item" },
  ratiosHead: { "zh-CN": "财务比率", en: "Ratios" },
  ratiosCaption: { "zh-CN": "财务比率", en: "Ratios" },
  lackingRatios: { "zh-CN": "下列比率因缺少数据未能计算：{names}。", en: "Not computed for want of data: {names}." },
  conflict: {
    "zh-CN": "同一项目在不同材料中数值不一致的，取等级较高者，差异见疑点一章。",
    en: "Where papers give different values for one item, the higher tier is used; see the chapter on flags.",
  },
} satisfies Record<string, Bilingual>;
