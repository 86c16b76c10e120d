import { wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { PaperDoubtWords } from "../../paper-doubts.ts";

export function words({ numbers, paper }: PaperDoubtWords): FlagWords {
  const count = wholeNumber(numbers["count"] ?? 0);
  const months = wholeNumber(numbers["months"] ?? 0);
  return {
    title: { "zh-CN": "不同月份的进账一笔不差地重复", en: "Receipts of one month repeat in another" },
    why: {
      "zh-CN": `《${paper}》有 ${count} 笔进账在另一个月又出现一次，付款人、金额和时刻都相同，涉及 ${months} 个月。真实的生意很少这样巧。`,
      en: `In "${paper}" ${count} receipts stand a second time in another month, with the same payer, amount and time of day, in ${months} months. Real trade seldom does that.`,
    },
    ask: {
      "zh-CN": "请当面登录手机银行，核对后出现的这几笔是否真有；若是固定收费，请看收费合同。",
      en: "Open the bank's own app together and see whether the later rows exist; for fixed fees, see the contracts.",
    },
  };
}
