import { percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(name: string, share: number): FlagWords {
  return {
    title: { "zh-CN": "收入依赖一家客户", en: "Revenue rests on one customer" },
    why: {
      "zh-CN": `「${name}」的付款占净经营流入的 ${percent(share)}。`,
      en: `"${name}" pays ${percent(share)} of net operating inflow.`,
    },
    ask: {
      "zh-CN": "请看与这家客户的合同期限和结算方式，了解对方经营情况，问清对方停止合作时怎么办。",
      en: "See the contract's term and settlement with this customer, how the customer is doing, and what happens if it stops.",
    },
  };
}
