import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { CostRoll } from "../../cost-roll.ts";
import type { FlagWords } from "../../finding.ts";

export function words(x: CostRoll & { readonly share: number }): FlagWords {
  return {
    title: { "zh-CN": "账面成本比进货推算的少", en: "Booked cost is less than purchases imply" },
    why: {
      "zh-CN": `期初存货 ${amountZh(x.opening)}＋采购 ${amountZh(x.purchases)}－期末存货 ${amountZh(x.closing)}，应有成本 ${amountZh(x.implied)}；账面营业成本 ${amountZh(x.reported)}，少 ${amountZh(x.gap)}（${percent(x.share)}）。`,
      en: `Opening stock ${amountEn(x.opening)} + purchases ${amountEn(x.purchases)} − closing stock ${amountEn(x.closing)} implies a cost of ${amountEn(x.implied)}; the books show ${amountEn(x.reported)}, ${amountEn(x.gap)} (${percent(x.share)}) less.`,
    },
    ask: {
      "zh-CN": "请看少的这块成本记到哪里去了（在建工程、长期待摊、其他应收），采购清单是不是含税、有没有固定资产采购混在里面。",
      en: "See where the missing cost was booked (construction, deferred expenses, other receivables), and whether the purchase list includes tax or equipment.",
    },
  };
}
