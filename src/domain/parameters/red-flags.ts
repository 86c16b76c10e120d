/** Thresholds of the red flags that rest on the statements and of the checks on a paper's own truth. Every one is editable. */
import { parameters } from "./define.ts";

export const redFlagParametersVersion = "2026.1";

const HOUSE = "产品默认";

export const redFlagParameters = parameters({
  // Family 1: profit without cash
  "cash-to-income-amber": [0.5, "fraction", `${HOUSE}：净现比低于 0.5`],
  "cash-to-income-red": [0, "fraction", `${HOUSE}：净利润为正而经营现金流为负`],
  "cash-gap-material": [0.03, "fraction", `${HOUSE}：净利润与经营现金流的差超过营业收入 3% 才算重大`],
  "collection-amber": [0.8, "fraction", `${HOUSE}：收现比低于 0.8`],
  "cash-margin-fall": [0.15, "points", `${HOUSE}：收入连增两期而经营现金流占收入累计下降 15 个百分点`],
  // Families 2 and 3: receivables and stock that outgrow sales
  "growth-material": [0.05, "fraction", `${HOUSE}：应收或存货的增加超过营业收入 5% 才算重大`],
  "days-up-amber": [0.25, "fraction", `${HOUSE}：周转天数上升超过 25%`],
  "days-up-red": [0.5, "fraction", `${HOUSE}：周转天数上升超过 50%`],
  "collection-window": [90, "days", `${HOUSE}：期后回款看九十天`],
  "collection-window-seen": [75, "days", `${HOUSE}：期后流水不足七十五天不下结论`],
  "collection-least": [0.2, "fraction", `${HOUSE}：期后九十天回款不到应收两成`],
  "receivables-material": [0.1, "fraction", `${HOUSE}：应收不到营业收入一成时不看期后回款`],
  "receivables-supported-least": [0.5, "fraction", `${HOUSE}：有发票的应收不到一半`],
  "stock-count-amber": [0.1, "fraction", `${HOUSE}：抽盘差异超过一成`],
  "stock-count-red": [0.25, "fraction", `${HOUSE}：账面存货比盘点多出超过两成半`],
  // Family 4: cost and margin
  "cost-gap-amber": [0.1, "fraction", `${HOUSE}：账面成本比推算成本少一成以上`],
  "cost-gap-red": [0.2, "fraction", `${HOUSE}：账面成本比推算成本少两成以上，且采购按含税看仍少一成以上`],
  "cost-gap-match": [0.15, "fraction", `${HOUSE}：资产化金额与成本缺口相差不到 15% 视为吻合`],
  "highest-vat-rate": [0.13, "fraction", "增值税法一般税率；只在没人说明税率时用来替借款人留余地", "to-be-checked"],
  "smooth-margin": [0.003, "points", `${HOUSE}：月毛利率标准差低于 0.3 个百分点`],
  "smooth-margin-months": [6, "months", `${HOUSE}：少于六个月不判断毛利率是否过稳`],
  // Family 5: expenses
  "expense-fall": [0.3, "fraction", `${HOUSE}：费用率同比下降超过三成`],
  "expense-fall-points": [0.02, "points", `${HOUSE}：且下降超过 2 个百分点`],
  "debt-rate-least": [0.03, "fraction", `${HOUSE}：利息除以平均借款的下限`],
  "debt-rate-most": [0.24, "fraction", `${HOUSE}：利息除以平均借款的上限`],
  // Family 6: assets that may be hollow
  "other-receivables-blue": [0.1, "fraction", `${HOUSE}：其他应收超过资产一成`],
  "other-receivables-amber": [0.2, "fraction", `${HOUSE}：其他应收超过资产两成`],
  "other-receivables-amber-construction": [0.35, "fraction", `${HOUSE}：建筑、运输业保证金多，放宽`],
  "prepayments-growth": [0.5, "fraction", `${HOUSE}：预付账款同比增长超过五成`],
  "capitalised-margin-up": [0.03, "points", `${HOUSE}：毛利率上升超过 3 个百分点，同时长期资产挂账增加`],
  // Family 7: debt and weakness
  "leverage-blue": [0.7, "fraction", `${HOUSE}：资产负债率超过七成`],
  "leverage-amber": [0.8, "fraction", `${HOUSE}：资产负债率超过八成`],
  "leverage-amber-wide": [0.85, "fraction", `${HOUSE}：批发、建筑业放宽到八成半`],
  "current-ratio-amber": [1, "fraction", `${HOUSE}：流动比率低于 1`],
  "current-ratio-amber-cash-trade": [0.6, "fraction", `${HOUSE}：餐饮、零售、服务业先收钱后付款，放宽到 0.6`],
  "debt-service-red": [1, "fraction", `${HOUSE}：偿债备付率低于 1`],
  "debt-service-amber": [1.2, "fraction", `${HOUSE}：偿债备付率低于 1.2`],
  "interest-coverage-amber": [2, "fraction", `${HOUSE}：利息保障倍数低于 2`],
  "debt-to-sales-amber": [0.5, "fraction", `${HOUSE}：有息负债超过营业收入一半`],
  "cycle-longer-amber": [30, "days", `${HOUSE}：现金周期同比延长三十天`],
  "cycle-longer-red": [90, "days", `${HOUSE}：现金周期同比延长九十天`],
  "both-high-cash": [0.2, "fraction", `${HOUSE}：存贷双高，货币资金占资产`],
  "both-high-debt": [0.3, "fraction", `${HOUSE}：存贷双高，有息负债占资产`],
  "both-high-interest": [0.03, "fraction", `${HOUSE}：存贷双高，利息占借款`],
  "altman-distress": [4.35, "score", "Altman 新兴市场评分困境线", "to-be-checked"],
  "beneish-high": [-1.49, "score", "Beneish M 40:1 分界", "checked"],
  "beneish-watch": [-1.78, "score", "Beneish M 20:1 分界", "checked"],
  // Family 8: papers that do not tie, or tie too well
  "tie-off": [0.1, "fraction", `${HOUSE}：X8、X9、X14 差异超过一成`],
  "tie-material": [0.03, "fraction", `${HOUSE}：且超过营业收入 3%`],
  "identities-red": [2, "count", `${HOUSE}：两项恒等式不成立`],
  "ties-same-sign-red": [2, "count", `${HOUSE}：两项关系式同方向偏离`],
  "recent-years": [2, "count", `${HOUSE}：只看最近两年的勾稽`],
  "ratios-flat": [0.01, "fraction", `${HOUSE}：各项比率同比变动都在 1% 以内`],
  "ratios-flat-least": [5, "count", `${HOUSE}：至少五项比率才判断`],
  "last-digit-share": [0.9, "fraction", `${HOUSE}：九成以上金额个位相同`],
  "last-digit-least": [12, "count", `${HOUSE}：至少十二个金额才看个位`],
  // Papers: is a bank statement true to itself
  "chain-held-red": [0.9, "fraction", `${HOUSE}：余额能接上的行不到九成`],
  "chain-least-tests": [4, "count", `${HOUSE}：可检验的行太少不下结论`],
  "round-share": [0.35, "fraction", `${HOUSE}：万元整数倍的笔数超过三成半`],
  "round-least-rows": [50, "count", `${HOUSE}：少于五十笔不看整数`],
  "round-unit": [1_000_000, "fen", `${HOUSE}：一万元`],
  "interest-spread": [2.5, "fraction", `${HOUSE}：各季结息反推利率最高与最低之比`],
  "interest-least": [100, "fen", `${HOUSE}：一元以下的利息不用来反推`],
  "interest-least-quarters": [3, "count", `${HOUSE}：至少三个完整季度`],
  "repeated-rows-round": [10_000, "fen", `${HOUSE}：整百元的进账容易凑巧相同，不用来比对`],
  "repeated-rows-least": [8, "count", `${HOUSE}：两个月之间至少八笔相同`],
  "repeated-rows-share": [0.5, "fraction", `${HOUSE}：且占前一个月零头进账的一半以上`],
  "statement-totals-off": [100, "fen", `${HOUSE}：与对账单自列合计相差超过一元`],
});
