import { amountEn, amountZh } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { PaperDoubtWords } from "../../paper-doubts.ts";

export function words({ numbers, paper, account }: PaperDoubtWords): FlagWords {
  const { closing = 0, opening = 0 } = numbers;
  return {
    title: { "zh-CN": "两份流水首尾接不上", en: "Two statements do not join" },
    why: {
      "zh-CN": `账户 ${account} 前一份流水末余额 ${amountZh(closing)}，《${paper}》开头余额却是 ${amountZh(opening)}。`,
      en: `Account ${account} closes at ${amountEn(closing)} in the earlier file; "${paper}" opens at ${amountEn(opening)}.`,
    },
    ask: { "zh-CN": "请补齐中间缺的日期，或重新导出整段流水。", en: "Get the days in between, or a fresh export of the whole period." },
  };
}
