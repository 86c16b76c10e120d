import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(share: number): FlagWords {
  return {
    title: { "zh-CN": "进账集中在月末几天", en: "Inflow bunches on the last days of the month" },
    why: {
      "zh-CN": `各月最后三天的进账占净经营流入的 ${percent(share)}。`,
      en: `The last three days of the months bring ${percent(share)} of net operating inflow.`,
    },
    ask: {
      "zh-CN": "请核对月末大额进账的付款方、合同和发货，看下月初是否又转出；客户统一月结的，请看结算约定。",
      en: "Check who pays at month end, with contracts and deliveries, and whether the money leaves early next month; where customers settle monthly, see the terms.",
    },
  };
}
