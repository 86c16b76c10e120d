import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "经营与收入印证", en: "Trade and revenue" },
  lacking: {
    "zh-CN": "未取得申报收入，也没有利润表，收入无从印证。",
    en: "Neither a declared revenue nor an income statement was obtained; revenue cannot be tested.",
  },
  compare: {
    "zh-CN": "{period}，借款人申报收入 {declared}；{sources} 个采用来源印证的核实收入为 {corroborated}。",
    en: "For {period} the borrower declares revenue of {declared}; {sources} sources used support {corroborated}.",
  },
  noSource: {
    "zh-CN": "{period}，借款人申报收入 {declared}；没有可采用的印证来源，申报收入未能印证（未能印证不等于不真实）。",
    en: "For {period} the borrower declares revenue of {declared}; no source could be used, so it is not corroborated (which does not mean it is untrue).",
  },
  noDeclared: {
    "zh-CN": "申报收入未取得；各来源印证的收入为 {corroborated}。",
    en: "No revenue was declared; the sources support {corroborated}.",
  },
  rates: {
    "zh-CN": "偏差率 {deviation}（申报与核实之差占申报收入），虚增率 {inflation}（申报与核实之差占核实收入），判断以偏差率为准。",
    en: "Deviation rate {deviation} (difference over declared), inflation rate {inflation} (difference over corroborated); judgement rests on the deviation rate.",
  },
  agreement: { "zh-CN": "采用来源的一致度为 {agreement}。", en: "Agreement among the sources used is {agreement}." },
  level: { "zh-CN": "收入印证结果：{level}。", en: "Result of the test: {level}." },
  unnamed: { "zh-CN": "核对期间", en: "the period tested" },
  caption: { "zh-CN": "收入多源印证", en: "Revenue by source" },
  source: { "zh-CN": "来源", en: "Source" },
  value: { "zh-CN": "印证收入（万元）", en: "Revenue (CNY ten thousand)" },
  deviation: { "zh-CN": "与申报偏差率", en: "Deviation" },
  months: { "zh-CN": "共同月数", en: "Months" },
  tier: { "zh-CN": "等级", en: "Tier" },
  status: { "zh-CN": "采用情况", en: "Use" },
  declared: { "zh-CN": "申报收入", en: "Declared revenue" },
  corroborated: { "zh-CN": "核实收入（中位数）", en: "Corroborated (median)" },
  dash: { "zh-CN": "—", en: "—" },
  missing: {
    "zh-CN": "下列来源尚缺材料：{names}。补充任何一类，印证会更可靠。",
    en: "Papers are missing for: {names}. Any of them would make the test firmer.",
  },
  basis: {
    "zh-CN": "水电、运单、工资等来源按单位用量对应的收入推算；系数取自纳税口径的，与增值税同源，只算一类证据。",
    en: "Utilities, waybills and payroll are scaled by revenue per unit; where the coefficient comes from taxed revenue they count with tax as one kind of evidence.",
  },
} satisfies Record<string, Bilingual>;
