import type { Bilingual } from "../../../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The words themselves hold no digit. */
export const words = {
  title: say("五大风险要素", "Five risk factors"),
  lacking: say("没有材料，尚不能分析风险要素。", "There are no papers; risk factors cannot be analysed yet."),
  subject: say("主体风险", "The borrower"),
  business: say("经营风险", "The business"),
  finances: say("财务风险", "The finances"),
  security: say("担保风险", "The security"),
  outside: say("外部风险", "The outside world"),
  who: say("借款人为{kind}，从事{industry}行业。", "The borrower is {kind}, in {industry}."),
  years: say("从业 {years} 年。", "{years} years in the trade."),
  noCredit: say(
    "征信报告未取得，信用记录、对外担保和涉诉尚不能判断。",
    "Without a credit report, record, guarantees and lawsuits cannot be judged.",
  ),
  hasCredit: say(
    "征信报告已在材料中，逾期、担保和查询次数由调查人摘录。",
    "The credit report is among the papers; the investigator extracts arrears, guarantees and enquiries.",
  ),
  revenue: say(
    "核实收入 {corroborated}，与申报收入的偏差率 {rate}。",
    "Corroborated revenue is {corroborated}, {rate} off the declared figure.",
  ),
  noRevenue: say("收入尚未得到印证。", "Revenue is not corroborated yet."),
  inflow: say(
    "月均净经营流入 {month}，前五大付款方占 {share}。",
    "Net operating inflow is {month} a month; the five largest payers bring {share}.",
  ),
  leverage: say(
    "{period}末资产负债率 {debt}，流动比率 {current}。",
    "At the end of {period} liabilities are {debt} of assets, the current ratio {current}.",
  ),
  coverage: say("{period}偿债备付率 {value}。", "Debt service coverage of {period} is {value}."),
  noStatements: say("没有报表，财务比率无从计算。", "Without statements no ratio can be computed."),
  ties: say("勾稽核对 {checks} 项，不平 {failed} 项。", "{checks} tie-outs tested, {failed} broken."),
  unsecured: say(
    "本笔为信用方式，没有担保物，第一还款来源就是全部保障。",
    "The loan is unsecured: the first source of repayment is all there is.",
  ),
  secured: say(
    "担保方式为{product}，担保物或保证人的价值、权属和登记情况尚未录入。",
    "The loan is {product}; value, title and registration of the security are not on file.",
  ),
  noProduct: say("担保方式未取得。", "The kind of security is not recorded."),
  noOutside: say(
    "材料中没有季节、集中度、到期借款方面的风险事实；市场和政策的影响由调查人补充。",
    "Nothing on file about seasons, concentration or debts falling due; markets and policy are for the investigator to add.",
  ),
  flags: say("未解释的疑点：{titles}。", "Open flags: {titles}."),
  clear: say("本要素没有未解释的疑点。", "No flag is open under this factor."),
  opinion: say("担保能力判断", "Judgement of the security"),
} satisfies Record<string, Bilingual>;
