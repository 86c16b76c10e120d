import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words({
  before,
  now,
  shareBefore,
  shareNow,
}: {
  readonly before: number;
  readonly now: number;
  readonly shareBefore: number;
  readonly shareNow: number;
}): FlagWords {
  const isUp = shareNow > shareBefore;
  return {
    title: { "zh-CN": "业务模式有变化", en: "The way of doing business has changed" },
    why: {
      "zh-CN": `外卖平台回款占经营流入的比重由 ${before} 年的 ${percent(shareBefore)} ${isUp ? "升到" : "降到"} ${now} 年的 ${percent(shareNow)}。`,
      en: `Delivery platforms ${isUp ? "rose" : "fell"} from ${percent(shareBefore)} of operating inflow in ${before} to ${percent(shareNow)} in ${now}.`,
    },
    ask: {
      "zh-CN": "请了解转型的原因和平台抽成，按新的业务结构测算毛利和还款来源；单凭业务变化不作负面判断。",
      en: "Learn why it changed and what the platforms charge, and work out margin and repayment on the new footing; the change itself is no mark against the borrower.",
    },
  };
}
