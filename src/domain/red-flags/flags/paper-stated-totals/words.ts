import { amountEn, amountZh } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { PaperDoubtWords } from "../../paper-doubts.ts";

export function words({ numbers, paper }: PaperDoubtWords): FlagWords {
  const { off = 0 } = numbers;
  return {
    title: { "zh-CN": "流水自列合计与明细不符", en: "The statement's own totals differ from its rows" },
    why: {
      "zh-CN": `《${paper}》自己列出的合计与逐笔相加相差 ${amountZh(off)}。`,
      en: `The totals "${paper}" states differ from the sum of its rows by ${amountEn(off)}.`,
    },
    ask: {
      "zh-CN": "请看是不是少导了行或删过行，重新导出整份流水。",
      en: "See whether rows are missing or were removed, and get a fresh export.",
    },
  };
}
