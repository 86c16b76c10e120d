import { amountEn, amountZh } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(count: number, amount: number): FlagWords {
  return {
    title: { "zh-CN": "流水里有博彩或打赏类支出", en: "Payments for betting or live-stream gifts" },
    why: { "zh-CN": `共 ${count} 笔，合计 ${amountZh(amount)}。`, en: `${count} payments, ${amountEn(amount)} in all.` },
    ask: {
      "zh-CN": "请侧面了解借款人的生活习惯，与家人核实这些支出是否知情；核实时注意措辞，不作结论。",
      en: "Learn about the borrower's habits discreetly and whether the family knows of these payments; mind the wording and draw no conclusion.",
    },
  };
}
