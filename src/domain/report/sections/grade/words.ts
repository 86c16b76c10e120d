import type { Bilingual } from "../../../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The words themselves hold no digit. */
export const words = {
  title: say("三线九级评估", "Three lines, nine grades"),
  lacking: say("没有材料，尚不能评估。", "There are no papers to grade by."),
  plainly: say(
    "本报告不计算得分和等级：下表列出台账里与三条线有关的事实，得分和等级由调查人、审查人按本行办法填写。",
    "No score or grade is computed here: the table lists what the ledger holds on each line; score and grade are filled in by people under the bank's own rules.",
  ),
  caption: say("三线评估依据", "What each line rests on"),
  line: say("评估线", "Line"),
  basis: say("台账依据", "From the ledger"),
  score: say("得分", "Score"),
  capacity: say("还款能力", "Capacity"),
  willingness: say("还款意愿", "Willingness"),
  cost: say("违约成本", "Cost of default"),
  cover: say("月均净经营流入与月供之比 {value}", "inflow to instalment {value}"),
  service: say("偿债备付率 {value}", "debt service coverage {value}"),
  leverage: say("资产负债率 {value}", "liabilities to assets {value}"),
  variation: say("月度波动系数 {value}", "monthly variation {value}"),
  years: say("从业 {value} 年", "{value} years in the trade"),
  deviation: say("申报与核实收入偏差率 {value}", "declared against corroborated revenue {value}"),
  reliability: say("材料可信度 {value}", "reliability {value}"),
  flags: say("未解释的疑点 {value} 项", "{value} flags open"),
  debts: say("现有借款加本笔 {value}", "borrowings with this loan {value}"),
  worth: say("实有权益 {value}", "equity there {value}"),
  product: say("担保方式{value}", "{value} loan"),
  none: say("台账没有相关事实", "nothing in the ledger"),
  grade: say("评定等级", "Grade"),
  why: say("评定理由", "Reasons"),
} satisfies Record<string, Bilingual>;
