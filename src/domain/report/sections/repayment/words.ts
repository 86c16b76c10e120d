import type { Bilingual } from "../../../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The words themselves hold no digit. */
export const words = {
  title: say("还款来源", "Source of repayment"),
  lacking: say("未取得贷款申请和流水，还款来源无从测算。", "Without an application and statements repayment cannot be worked out."),
  first: say("第一还款来源为经营收入。", "The first source of repayment is the business."),
  inflow: say(
    "流水 {months} 个月，净经营流入 {net}，月均 {month}。",
    "Over {months} months net operating inflow is {net}, {month} a month.",
  ),
  instalment: say(
    "本笔按等额本息，月供 {due}；若按月付息、到期还本，每月利息 {interest}，到期一次还 {amount}。",
    "Level instalments come to {due} a month; paying interest monthly it is {interest}, and {amount} at the end.",
  ),
  noRate: say("利率或期限未填写，月供无从测算。", "Without rate or term no instalment can be worked out."),
  cover: say(
    "月均净经营流入是月供的 {cover} 倍；净经营流入是收进来的货款，还要先付进货、工资、租金和家用，不等于可以还款的钱。",
    "Monthly inflow is {cover} times the instalment; it is what customers paid, before goods, wages, rent and the household.",
  ),
  disposable: say(
    "扣除各项支出后的月均可支配收入 {income}，是月供的 {cover} 倍。",
    "After all spending, disposable income of {income} a month is {cover} times the instalment.",
  ),
  coverage: say("{period}偿债备付率 {value}：{verdict}。", "Debt service coverage of {period} is {value}: {verdict}."),
  enough: say("一年的现金够还未来十二个月分期本息", "a year's cash covers the instalments of the next twelve months"),
  short: say("一年的现金不够还未来十二个月分期本息", "a year's cash does not cover the instalments of the next twelve months"),
  renewal: say("{period}续贷依赖 {value}：{verdict}。", "Renewal dependence of {period} is {value}: {verdict}."),
  renewEnough: say(
    "到期一次还本的借款可由现金和一年现金收益覆盖",
    "bullet principal falling due is covered by cash and a year's cash earnings",
  ),
  renewShort: say("到期一次还本的借款要靠续贷或另筹资金", "bullet principal falling due depends on renewal or other money"),
  season: say("进账集中在 {months}，还款日宜按旺季安排。", "Money comes in {months}; instalments should follow."),
  second: say("第二还款来源", "Second source of repayment"),
} satisfies Record<string, Bilingual>;
