import { ratioText } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(ratio: number, before: number | null): FlagWords {
  return {
    title: { "zh-CN": "短期偿债能力偏弱", en: "Short-term debts exceed current assets" },
    why: {
      "zh-CN": `流动比率 ${ratioText(ratio)}，短期要还的比流动资产多${before === null ? "" : `；上年也只有 ${ratioText(before)}，经营现金流又是负的`}。`,
      en: `The current ratio is ${ratioText(ratio)}${before === null ? "" : `; it was ${ratioText(before)} a year before, and operations drain cash`}.`,
    },
    ask: {
      "zh-CN": "请列出未来三个月要付的款和能收的款，问清靠什么周转、有没有备用的资金来源。",
      en: "List what must be paid and what will come in within three months, and ask what the firm turns over on.",
    },
  };
}
