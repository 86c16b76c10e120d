import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "权益检验", en: "Equity test" },
  lacking: {
    "zh-CN": "未取得权益检验所需的数据（初始权益、期间利润、注资、提取、实有权益），检验未进行。",
    en: "The equity test lacks its figures (opening equity, profit, capital put in, drawings, actual equity) and was not made.",
  },
  summary: {
    "zh-CN": "应有权益 {expected}，实有权益 {actual}，相差 {gap}，偏差率 {deviation}；检验结果：{level}。",
    en: "Expected equity {expected}, actual equity {actual}, gap {gap}, deviation {deviation}; result: {level}.",
  },
  scale: {
    "zh-CN": "差额与期间利润之比为 {profit}，与销售之比为 {sales}。",
    en: "The gap is {profit} of the profit and {sales} of sales.",
  },
  meaning: {
    "zh-CN": "偏差率为（实有－应有）÷应有，负数表示实有权益少于应有；少出的部分须问清去向（提取、投资、被人占用，或利润没有那么多）。",
    en: "Deviation is (actual − expected) ÷ expected; a negative one is a shortfall, whose whereabouts must be explained (drawings, investments, money lent, or overstated profit).",
  },
  caption: { "zh-CN": "权益检验", en: "Equity test" },
  item: { "zh-CN": "项目", en: "Item" },
  amount: { "zh-CN": "金额（万元）", en: "Amount (CNY ten thousand)" },
  depreciation: { "zh-CN": "期间折旧", en: "Depreciation of the period" },
} satisfies Record<string, Bilingual>;
