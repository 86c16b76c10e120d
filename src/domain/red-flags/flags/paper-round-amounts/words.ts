import { percent, wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { PaperDoubtWords } from "../../paper-doubts.ts";

export function words({ numbers, paper }: PaperDoubtWords): FlagWords {
  const { share = 0, count = 0, rows = 0 } = numbers;
  return {
    title: { "zh-CN": "整数金额偏多", en: "Many round amounts" },
    why: {
      "zh-CN": `《${paper}》${wholeNumber(rows)} 笔里有 ${wholeNumber(count)} 笔是万元整数倍（${percent(share)}），本人账户之间的转账没有算在内。`,
      en: `In "${paper}", ${wholeNumber(count)} of ${wholeNumber(rows)} rows (${percent(share)}) are whole multiples of 10,000, own transfers left out.`,
    },
    ask: {
      "zh-CN": "请抽几笔整数收款，看合同、发货单和开票，问清是货款、借款还是周转。",
      en: "Test some of them against contracts, delivery notes and invoices: sales, loans or money passing through?",
    },
  };
}
