import type { Bilingual } from "../../../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The words themselves hold no digit. */
export const words = {
  title: say("额度方案与条件", "Limit and conditions"),
  lacking: say("未取得贷款申请，额度方案无从编写。", "Without an application no limit can be proposed."),
  plainly: say(
    "借款人申请 {amount}，期限 {months} 个月。本报告不测算额度：下表列出各约束可以依据的事实，建议额度由调查人测算后填写，取各约束中最小者。",
    "The borrower asks for {amount} over {months} months. No limit is computed here: the table lists the facts behind each cap; the investigator works out and fills in the figures, the smallest of which binds.",
  ),
  caption: say("额度约束", "Caps on the limit"),
  cap: say("约束", "Cap"),
  basis: say("可依据的事实", "Facts to go by"),
  figure: say("测算额度", "Limit by this cap"),
  need: say("经营需求", "Need"),
  service: say("还款能力", "Ability to repay"),
  security: say("担保", "Security"),
  revenue: say("收入规模", "Revenue"),
  equity: say("净资产", "Equity"),
  policy: say("政策与集中度", "Policy"),
  needBasis: say("核实收入 {revenue}，现金周期 {cycle} 天", "corroborated revenue {revenue}, cash cycle {cycle} days"),
  serviceBasis: say("申请额度的月供 {due}，月均净经营流入 {month}", "instalment of the amount asked {due}, inflow {month} a month"),
  securityBasis: say("担保方式{product}，价值未录入", "{product}; no value on file"),
  securityNone: say("信用方式，本项不适用", "unsecured: not applicable"),
  revenueBasis: say("核实收入 {revenue}，申请金额占 {share}", "corroborated revenue {revenue}, of which the loan is {share}"),
  equityBasis: say("实有权益 {equity}", "equity there {equity}"),
  policyBasis: say("现有借款 {debts}，加本笔共 {all}", "borrowings {debts}, with this loan {all}"),
  none: say("台账没有可依据的事实", "nothing in the ledger to go by"),
  proposal: say("建议额度、期限、利率和还款方式", "Proposed limit, term, rate and repayment"),
  conditionsHead: say("建议的放款条件", "Suggested conditions before drawing"),
  flags: say("说清下列红色疑点，核实结果写入报告：{titles}。", "Clear up these red flags and write the result into the report: {titles}."),
  paper: say("取得{paper}。", "Obtain {paper}."),
  payee: say(
    "以购销合同和发票确定收款人，资金用于申报的用途。",
    "Fix the payee by contract and invoice, so that the money goes where it was said to go.",
  ),
} satisfies Record<string, Bilingual>;
