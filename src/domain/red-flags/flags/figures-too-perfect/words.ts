import { wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";
import type { Pattern } from "./patterns.ts";

function zh(pattern: Pattern): string {
  switch (pattern.kind) {
    case "smooth-margin":
      return `${pattern.months} 个月的毛利率几乎一样，上下只差 ${(pattern.deviation * 100).toFixed(2)} 个百分点左右`;
    case "flat-ratios":
      return `${wholeNumber(pattern.count)} 项比率与上年相差都不到 1%`;
    case "last-digits":
      return `${pattern.of} 个金额里有 ${pattern.count} 个末位是 ${pattern.digit}`;
  }
}

function en(pattern: Pattern): string {
  switch (pattern.kind) {
    case "smooth-margin":
      return `Gross margin hardly moves over ${pattern.months} months (by about ${(pattern.deviation * 100).toFixed(2)} points)`;
    case "flat-ratios":
      return `${wholeNumber(pattern.count)} ratios are within 1% of the year before`;
    case "last-digits":
      return `${pattern.count} of ${pattern.of} amounts end in ${pattern.digit}`;
  }
}

export function words(patterns: readonly Pattern[]): FlagWords {
  return {
    title: { "zh-CN": "数字过于整齐", en: "Figures that look too regular" },
    why: {
      "zh-CN": `${patterns.map(zh).join("；")}。真实经营通常有起伏。`,
      en: `${patterns.map(en).join("; ")}. Real trade usually fluctuates.`,
    },
    ask: {
      "zh-CN": "请抽两三个月的进货单、销售单自己算一遍毛利，再与报表对照；问清报表由谁、按什么编。",
      en: "Work out the margin of two or three months from purchase and sales slips and compare; ask who drew up the statements and from what.",
    },
  };
}
