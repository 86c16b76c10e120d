import { amountEn, amountZh, percent } from "../kernel/figure-words.ts";
import type { Bilingual } from "../kernel/language.ts";

interface ResultWords {
  readonly expected: number;
  readonly actual: number;
  readonly gap: number;
  readonly deviation: number;
  readonly leavesOut: boolean;
}

export const equityTestWords = {
  missing: {
    "zh-CN": "还缺数，暂时算不出应有权益。",
    en: "Figures are missing, so the expected equity cannot be worked out yet.",
  } satisfies Bilingual,
  expectedNotPositive: {
    "zh-CN": "应有权益不是正数，这项检验说明不了问题；请核对初始权益和提取数。",
    en: "Expected equity is not positive, so this test says nothing; check the opening equity and the withdrawals.",
  } satisfies Bilingual,
  result({ expected, actual, gap, deviation, leavesOut }: ResultWords): Bilingual {
    const side = gap < 0 ? "少" : "多";
    const leftOutZh = leavesOut ? "未填的升值、折旧没有计入。" : "";
    const leftOutEn = leavesOut ? " Appreciation or depreciation nobody stated is left out." : "";
    return {
      "zh-CN": `应有权益 ${amountZh(expected)}，实有 ${amountZh(actual)}，${side} ${amountZh(Math.abs(gap))}（${percent(deviation)}）。${leftOutZh}`,
      en: `Expected equity ${amountEn(expected)}, actual ${amountEn(actual)}: ${gap < 0 ? "short by" : "over by"} ${amountEn(Math.abs(gap))} (${percent(deviation)}).${leftOutEn}`,
    };
  },
};
