import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

interface Values {
  readonly expected: number;
  readonly actual: number;
  readonly gap: number;
  readonly deviation: number;
}

export const words = {
  short({ expected, actual, gap, deviation }: Values): FlagWords {
    return {
      title: { "zh-CN": "权益检验有缺口", en: "The equity test shows a shortfall" },
      why: {
        "zh-CN": `按初始权益、利润、投入和提取推算，应有权益 ${amountZh(expected)}，实有 ${amountZh(actual)}，缺 ${amountZh(-gap)}（比应有的少 ${percent(-deviation)}）。`,
        en: `From opening equity, profit, money put in and taken out, equity should be ${amountEn(expected)}; it is ${amountEn(actual)}, short by ${amountEn(-gap)} (${percent(-deviation)} less).`,
      },
      ask: {
        "zh-CN": "请问这笔钱去了哪里：有没有没说的借款在还、投到别处、给家人，还是利润没有说的那么多；逐笔对照大额转出。",
        en: "Ask where the money went: repaying debts not mentioned, other investments, family, or less profit than stated; go through the large outgoing transfers.",
      },
    };
  },
  closedByValue({ deviation, actual }: Pick<Values, "deviation" | "actual">): FlagWords {
    return {
      title: { "zh-CN": "权益缺口全靠估价变动补平", en: "The equity shortfall is only closed by a change of value" },
      why: {
        "zh-CN": `实有权益 ${amountZh(actual)}，不算资产升值或贬值时比应有的少 ${percent(-deviation)}，算上估价变动才对得上。`,
        en: `Equity is ${amountEn(actual)}, ${percent(-deviation)} short unless a rise or fall in value is counted; only that estimate makes it fit.`,
      },
      ask: {
        "zh-CN": "请看估价依据（评估报告、同类成交价、购置发票），没有依据的升值、贬值不算，再做一次权益检验。",
        en: "See what the valuation rests on (appraisal, comparable sales, invoices); do the test again without values nobody can show.",
      },
    };
  },
  over({ expected, actual, gap, deviation }: Values): FlagWords {
    return {
      title: { "zh-CN": "实有权益比应有的多", en: "Actual equity exceeds the expected" },
      why: {
        "zh-CN": `应有权益 ${amountZh(expected)}，实有 ${amountZh(actual)}，多 ${amountZh(gap)}（比应有的多 ${percent(deviation)}）。`,
        en: `Equity should be ${amountEn(expected)}; it is ${amountEn(actual)}, ${amountEn(gap)} (${percent(deviation)}) more.`,
      },
      ask: {
        "zh-CN": "请问多出来的资产是哪来的：亲友出资、没报的收入，还是估价偏高；看产权证和付款凭证。",
        en: "Ask where the extra assets came from: relatives' money, income not stated, or a high valuation; see title and payment documents.",
      },
    };
  },
};
