/** When a fact on file counts as a strength, an opening or a threat, and when a reviewer will ask about it. */
import { parameters } from "./define.ts";

export const swotParametersVersion = "2026.1";

const HOUSE = "产品默认";

export const swotParameters = parameters({
  // Strengths: clearly better than the bands that raise a flag
  "sources-least": [2, "count", `${HOUSE}：至少两个来源一致才算收入印证充分`],
  "ties-least": [20, "count", `${HOUSE}：相符的勾稽不少于二十项才算报表扎实`],
  "current-ratio-good": [2, "fraction", `${HOUSE}：流动比率不低于 2`],
  "leverage-good": [0.5, "fraction", `${HOUSE}：资产负债率不高于五成`],
  "interest-coverage-good": [5, "fraction", `${HOUSE}：利息保障倍数不低于 5`],
  "debt-service-good": [1.5, "fraction", `${HOUSE}：偿债备付率不低于 1.5`],
  "cash-to-income-good": [0.9, "fraction", `${HOUSE}：净现比不低于 0.9`],
  "cycle-shorter": [10, "days", `${HOUSE}：现金周期同比缩短十天以上`],
  "growth-good": [0.05, "fraction", `${HOUSE}：收入同比增长 5% 以上且已得到印证`],
  "variation-good": [0.15, "fraction", `${HOUSE}：月度波动系数不高于 0.15`],
  "top-five-good": [0.4, "fraction", `${HOUSE}：前五大付款方合计不超过四成`],
  "years-good": [5, "years", `${HOUSE}：从业不少于五年`],
  "reliability-good": [0.7, "fraction", `${HOUSE}：材料可信度不低于七成`],
  "disposable-good": [2, "fraction", `${HOUSE}：月均可支配收入不低于月供两倍`],
  // Openings and threats: only from what is on file
  "season-months": [3, "count", `${HOUSE}：旺季看进账最多的三个月`],
  "season-share": [0.45, "fraction", `${HOUSE}：三个月占全年净经营流入四成半以上视为季节明显`],
  "season-ahead": [3, "months", `${HOUSE}：未来三个月内进入旺季`],
  "payer-share": [0.3, "fraction", `${HOUSE}：一个付款方占净经营流入三成以上`],
  "renewal-share": [0.8, "fraction", `${HOUSE}：到期一次还本的借款达到现金加一年现金收益的八成`],
  "debts-to-revenue": [0.5, "fraction", `${HOUSE}：现有借款加本笔申请达到核实收入一半`],
  "due-within": [12, "months", `${HOUSE}：十二个月内到期的借款`],
  "weaknesses-shown": [8, "count", `${HOUSE}：劣势最多列八条`],
  // What a reviewer will ask
  "removal-asked": [0.1, "fraction", `${HOUSE}：单项剔除达到毛流入一成，审查人会问`],
  "loan-share-asked": [0.3, "fraction", `${HOUSE}：申请金额达到核实收入三成，审查人会问`],
  "key-weight-asked": [2, "plain", `${HOUSE}：权重不低于 2 的关键数据只有口述时，审查人会问`],
});
