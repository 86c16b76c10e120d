import { ratioText } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export const words = {
  service(ratio: number): FlagWords {
    return {
      title: { "zh-CN": "一年挣的钱不够还分期本息", en: "A year's cash does not cover instalments" },
      why: {
        "zh-CN": `偿债备付率 ${ratioText(ratio)}：能用来还款的钱是未来十二个月分期本金和利息的 ${ratioText(ratio)} 倍。`,
        en: `Debt service coverage is ${ratioText(ratio)}: cash earned against instalments and interest of the next twelve months.`,
      },
      ask: {
        "zh-CN": "请列出每笔借款的还款计划，问清不够的部分从哪里来；看能不能调整还款节奏。",
        en: "List the schedule of every loan, ask where the shortfall will come from, and see whether the schedule can be changed.",
      },
    };
  },
  interest(ratio: number): FlagWords {
    return {
      title: { "zh-CN": "利润对利息的保障偏低", en: "Profit covers interest thinly" },
      why: {
        "zh-CN": `利息保障倍数 ${ratioText(ratio)}，利润加利息只有利息的 ${ratioText(ratio)} 倍。`,
        en: `Interest coverage is ${ratioText(ratio)}.`,
      },
      ask: {
        "zh-CN": "请看利息里有没有高成本的借款，能不能置换；问清下一年利润靠什么。",
        en: "See whether costly loans can be replaced, and ask what next year's profit rests on.",
      },
    };
  },
};
