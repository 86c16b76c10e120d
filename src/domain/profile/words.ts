import type { Bilingual } from "../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The seven questions of a profile, in both voices the same. */
export const profileTitles = {
  who: say("是谁", "Who"),
  trade: say("做什么", "What they do"),
  income: say("钱怎么来", "Where money comes from"),
  debts: say("欠谁多少", "Owed to whom"),
  repay: say("拿什么还", "What repays the loan"),
  worries: say("最担心三件事", "Three main worries"),
  missing: say("还缺什么材料", "Papers still missing"),
} satisfies Record<string, Bilingual>;

/** 给审批人: figures and the trade's own words. The words themselves hold no digit. */
export const approverWords = {
  who: say("{name}，{kind}，经营地{region}。", "{name}, {kind}, {region}."),
  onlyName: say("{name}。经营主体和经营地未填写。", "{name}. Kind and place of business not stated."),
  noTrade: say("行业未填写。", "Trade not stated."),
  years: say("从业 {years} 年。", "{years} years in the trade."),
  trade: say("从事{industry}行业。", "Trade: {industry}."),
  vat: say("增值税身份：{vat}。", "VAT status: {vat}."),
  books: say("{period}营业收入 {sales}，净利润 {profit}。", "Revenue of {period} is {sales}, net income {profit}."),
  margin: say("毛利率 {margin}。", "Gross margin {margin}."),
  income: say(
    "申报收入 {declared}，核实收入 {corroborated}，偏差率 {rate}。",
    "Declared revenue {declared}, corroborated {corroborated}, deviation {rate}.",
  ),
  onlyDeclared: say("申报收入 {declared}，尚未能印证。", "Declared revenue {declared}, not yet corroborated."),
  noIncome: say("申报收入未取得。", "Declared revenue not obtained."),
  inflow: say(
    "流水 {months} 个月，净经营流入 {net}，月均 {month}。",
    "Over {months} months of statements, net operating inflow is {net}, {month} a month.",
  ),
  topFive: say("前五大付款方占 {share}。", "The five largest payers bring {share}."),
  debts: say("申报现有借款 {count} 笔，合计 {total}：{lenders}。", "{count} borrowings declared, {total} in all: {lenders}."),
  noDebts: say("申报没有现有借款，以征信报告为准。", "No borrowing declared; the credit report decides."),
  unknownDebts: say("现有借款未取得，须看征信报告。", "Existing borrowings not obtained; see the credit report."),
  leverage: say("{period}末资产负债率 {value}。", "Liabilities are {value} of assets at the end of {period}."),
  loan: say("申请 {amount}，{months} 个月，年利率 {rate}。", "Applies for {amount} over {months} months at {rate}."),
  noLoan: say("贷款申请未取得。", "No application recorded."),
  instalment: say("按等额本息，月供 {due}。", "Level instalments come to {due} a month."),
  inflowCover: say(
    "月均净经营流入是月供的 {cover} 倍，尚未扣除进货、工资、租金等支出。",
    "Monthly net operating inflow is {cover} times that, before purchases, wages and rent.",
  ),
  disposableCover: say("月均可支配收入 {income}，是月供的 {cover} 倍。", "Monthly disposable income of {income} is {cover} times that."),
  coverage: say("{period}偿债备付率 {value}。", "Debt service coverage of {period} is {value}."),
  renewal: say("{period}续贷依赖 {value}。", "Renewal dependence of {period} is {value}."),
  worry: say("{title}：{why}", "{title}: {why}"),
  noWorry: say("按现有材料没有未解释的红色、黄色疑点。", "The papers at hand leave no red or amber flag open."),
  missing: say("还缺 {count} 项：{papers}。", "{count} missing: {papers}."),
  nothingMissing: say("按本次核对的范围，材料齐全。", "Nothing is missing for what was tested."),
} satisfies Record<string, Bilingual>;

/** 大白话: primary-school words, everything in two hundred characters. */
export const plainWords = {
  who: say("{name}。", "{name}."),
  years: say("干这行 {years} 年了。", "{years} years at it."),
  income: say(
    "自己说一年卖 {declared}，看单子算出 {corroborated}，{fits}。",
    "Says sales are {declared} a year; the papers show {corroborated}. {fits}",
  ),
  fits: say("对得上", "That fits."),
  more: say("差得多，要问清", "That is far more than we can count."),
  less: say("算出来更多", "That is less than we count."),
  between: say("有点对不上", "That does not quite fit."),
  onlyDeclared: say("自己说一年卖 {declared}，还没有单子能证明。", "Says sales are {declared} a year; no paper shows it yet."),
  noIncome: say("一年卖多少还没说。", "Has not said what he sells in a year."),
  inflow: say("平均一个月进账 {month}。", "About {month} comes in each month."),
  debts: say("说欠{lenders}共 {total}。", "Says he owes {total} to {lenders}."),
  severalLenders: say("{first}等 {count} 家", "{first} and others, {count} in all,"),
  noDebts: say("说没有欠别的钱。", "Says he owes nothing else."),
  unknownDebts: say("欠别人多少，还没说。", "Has not said what he owes."),
  loan: say("想借 {amount}，{months} 个月还完。", "Wants {amount} for {months} months."),
  noLoan: say("想借多少还没说。", "Has not said how much he wants."),
  repay: say("每月要还 {due}。", "That is {due} to pay each month."),
  source: say("靠做生意的进账还，先要扣进货和工钱。", "It comes from takings, after goods and wages."),
  worries: say("{list}。", "{list}."),
  noWorry: say("看过的材料都对得上。", "The papers we saw agree."),
  missing: say("还要：{papers}。", "Still to bring: {papers}."),
  nothingMissing: say("都齐了。", "All are here."),
} satisfies Record<string, Bilingual>;

export const plainTrades: Readonly<Record<string, Bilingual>> = {
  wholesale: say("做批发，成批进货成批卖。", "Buys and sells goods in bulk."),
  retail: say("开店卖东西。", "Keeps a shop."),
  catering: say("开饭馆，卖饭菜。", "Cooks and sells meals."),
  manufacturing: say("办厂，做东西来卖。", "Makes things and sells them."),
  farming: say("种地或者养殖。", "Grows crops or raises animals."),
  transport: say("跑运输，拉货挣运费。", "Carries goods for pay."),
  construction: say("包工程盖房子。", "Builds houses and works."),
  services: say("给人干活收服务的钱。", "Does work for people."),
  other: say("做小生意。", "Runs a small trade."),
};

/** A missing paper as one would ask for it across a table; matched by words of its full name in either language. */
export const plainPapers: readonly (readonly [sign: RegExp, name: Bilingual])[] = [
  [/流水|statements of|bank, WeChat/, say("银行和微信的账单", "bank and phone-money papers")],
  [/增值税|VAT/, say("报税的单子", "tax papers")],
  [/电费|electricity/, say("电费单", "power bills")],
  [/资产负债表|balance sheet/, say("家底表", "what the firm owns and owes")],
  [/利润表|income statement/, say("赚钱多少的表", "what the firm earned")],
  [/征信|credit report/, say("信用报告", "the credit paper")],
  [/申报收入|declared revenue/, say("一年卖多少", "sales of a year")],
  [/期初权益|opening equity/, say("几年来的家底变化", "how his wealth grew")],
];
