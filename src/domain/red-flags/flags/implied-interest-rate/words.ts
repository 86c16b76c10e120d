import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

interface Values {
  readonly interest: number;
  readonly debt: number;
  readonly rate: number;
  readonly isHigh: boolean;
}

export function words({ interest, debt, rate, isHigh }: Values): FlagWords {
  return {
    title: isHigh
      ? { "zh-CN": "利息比账上借款该付的多", en: "More interest than the booked debt explains" }
      : { "zh-CN": "利息比账上借款该付的少", en: "Less interest than the booked debt explains" },
    why: {
      "zh-CN": `利息费用 ${amountZh(interest)}，平均借款 ${amountZh(debt)}，折合年利率 ${percent(rate)}。`,
      en: `Interest is ${amountEn(interest)} on average debt of ${amountEn(debt)}: ${percent(rate)} a year.`,
    },
    ask: isHigh
      ? {
          "zh-CN": "请问还有哪些借款没有入账（个人名下的、民间的、网上的），对照流水里每月固定的支出。",
          en: "Ask which loans are not on the books (in a person's name, private, online) and compare with regular monthly payments.",
        }
      : {
          "zh-CN": "请看借款合同和利息单：是贴息贷款、年中才放款，还是利息由别人付了。",
          en: "See the loan contract and interest slips: subsidised, drawn mid-year, or interest paid by somebody else.",
        },
  };
}
