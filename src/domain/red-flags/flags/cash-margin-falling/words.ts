import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words({ growth, from, to }: { readonly growth: number; readonly from: number; readonly to: number }): FlagWords {
  return {
    title: { "zh-CN": "生意越做越大，回来的现金越来越少", en: "Sales grow while cash from operations shrinks" },
    why: {
      "zh-CN": `两年间收入增长 ${percent(growth)}，经营现金流占收入的比例却由 ${percent(from)} 连续降到 ${percent(to)}。`,
      en: `Revenue grew ${percent(growth)} in two years, while operating cash flow fell from ${percent(from)} to ${percent(to)} of revenue.`,
    },
    ask: {
      "zh-CN": "请问是不是放宽了账期、囤了货，或换了结算方式；抽两三户大客户看合同里的付款条件。",
      en: "Ask whether terms were loosened, goods hoarded or settlement changed; look at the payment terms of two or three large customers.",
    },
  };
}
