import { wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { PaperDoubtWords } from "../../paper-doubts.ts";

export function words({ numbers, paper, account }: PaperDoubtWords): FlagWords {
  const { held = 0, tested = 0 } = numbers;
  const of = account === "" ? "" : `账户 ${account} `;
  return {
    title: { "zh-CN": "流水余额前后接不上", en: "The running balance does not follow" },
    why: {
      "zh-CN": `《${paper}》${of}检验 ${wholeNumber(tested)} 行，接得上的 ${wholeNumber(held)} 行，${wholeNumber(tested - held)} 行的余额不等于上一行余额加减本行金额。`,
      en: `In "${paper}"${account === "" ? "" : ` account ${account}`}, ${wholeNumber(held)} of ${wholeNumber(tested)} rows follow; in ${wholeNumber(tested - held)} the balance is not the one before plus the amount.`,
    },
    ask: {
      "zh-CN": "请让借款人当面在手机银行或柜台重新导出同一时段的流水，与这份逐行对照；若只是筛选过行数，也要补全。",
      en: "Have the borrower export the same period again in your presence and compare row by row; if rows were only filtered, get the whole.",
    },
  };
}
