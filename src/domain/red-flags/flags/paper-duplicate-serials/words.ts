import { wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { PaperDoubtWords } from "../../paper-doubts.ts";

export function words({ numbers, paper }: PaperDoubtWords): FlagWords {
  const count = wholeNumber(numbers["count"] ?? 0);
  return {
    title: { "zh-CN": "流水号在不同日期重复", en: "Serial numbers repeat on different days" },
    why: {
      "zh-CN": `《${paper}》有 ${count} 处同一流水号出现在两个日期。银行流水号一般不会跨日重复。`,
      en: `In "${paper}" one serial number stands on two days in ${count} places; banks do not normally reuse them.`,
    },
    ask: {
      "zh-CN": "请对照手机银行里的原始明细，看这几笔是否真实存在。",
      en: "Compare these rows with the bank's own app and see whether they exist.",
    },
  };
}
