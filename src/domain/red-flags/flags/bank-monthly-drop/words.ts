import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import { periodName } from "../../../ledger/fact-names.ts";
import type { FlagWords } from "../../finding.ts";

interface Found {
  readonly month: string;
  readonly against: string;
  readonly amount: number;
  readonly before: number;
  readonly drop: number;
}

export function words({ month, against, amount, before, drop }: Found): FlagWords {
  return {
    title: { "zh-CN": "近月进账明显下滑", en: "Recent inflow has fallen" },
    why: {
      "zh-CN": `${periodName(month, "zh-CN")}净经营流入 ${amountZh(amount)}，比 ${periodName(against, "zh-CN")}的 ${amountZh(before)}少 ${percent(drop)}。`,
      en: `Net operating inflow of ${month} is ${amountEn(amount)}, ${percent(drop)} below the ${amountEn(before)} of ${against}.`,
    },
    ask: {
      "zh-CN": "请问清是淡季、客户流失还是换了收款账户；换了账户的，请补充新账户流水。",
      en: "Ask whether it is the slack season, lost customers or another account for receipts; if another account, ask for its statement.",
    },
  };
}
