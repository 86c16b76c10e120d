import { amountEn, amountZh, percent, points } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

interface Values {
  readonly construction: number;
  readonly deferred: number;
  /** The cost gap it matches, when it matches one. */
  readonly gap: number | null;
  readonly reported: number | null;
  readonly revenue: number;
  readonly marginUp: number | null;
}

export function words({ construction, deferred, gap, reported, revenue, marginUp }: Values): FlagWords {
  const zh: string[] = [`在建工程变动 ${amountZh(construction)}、长期待摊费用变动 ${amountZh(deferred)}`];
  const en: string[] = [`Construction in progress moved by ${amountEn(construction)} and deferred expenses by ${amountEn(deferred)}`];
  if (gap !== null && reported !== null) {
    zh.push(
      `与少记的成本 ${amountZh(gap)}大体吻合；补回成本，毛利率由 ${percent(1 - reported / revenue)} 变为 ${percent(1 - (reported + gap) / revenue)}`,
    );
    en.push(
      `close to the missing cost of ${amountEn(gap)}; with it, gross margin would be ${percent(1 - (reported + gap) / revenue)} instead of ${percent(1 - reported / revenue)}`,
    );
  } else if (marginUp !== null) {
    zh.push(`同期毛利率上升 ${points(marginUp)} 个百分点`);
    en.push(`while gross margin rose by ${points(marginUp)} points`);
  }
  return {
    title: { "zh-CN": "成本费用可能挂到了长期资产上", en: "Costs may have been booked as assets" },
    why: { "zh-CN": `${zh.join("，")}。`, en: `${en.join(", ")}.` },
    ask: {
      "zh-CN": "请看在建工程、长期待摊的明细和合同发票，到现场看工程是不是真在建、建了多少。",
      en: "See the details, contracts and invoices of construction and deferred expenses, and go and look at how much has been built.",
    },
  };
}
