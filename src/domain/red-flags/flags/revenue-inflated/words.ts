import { amountEn, amountZh, midSentence, percent } from "../../../kernel/figure-words.ts";
import { sourceNames } from "../../../revenue/words.ts";
import type { FlagWords } from "../../finding.ts";

interface Found {
  readonly declared: number;
  readonly corroborated: number;
  readonly deviationRate: number;
  readonly inflationRate: number | null;
  readonly sources: readonly { readonly id: string; readonly value: number }[];
  readonly families: number;
  readonly isRed: boolean;
}

export function words({ declared, corroborated, deviationRate, inflationRate, sources, families, isRed }: Found): FlagWords {
  const zh = sources.map(({ id, value }) => `${sourceNames[id]?.["zh-CN"] ?? id} ${amountZh(value)}`).join("、");
  const en = sources.map(({ id, value }) => `${midSentence(sourceNames[id]?.en ?? id)} ${amountEn(value)}`).join(", ");
  const isOne = sources.length === 1;
  const over = inflationRate === null ? "" : `，虚增率 ${percent(inflationRate)}`;
  return {
    title: isRed
      ? { "zh-CN": "申报收入疑似虚高", en: "Declared revenue looks too high" }
      : { "zh-CN": "申报收入偏高，印证不足", en: "Declared revenue is high and not corroborated" },
    why: {
      "zh-CN": `申报收入 ${amountZh(declared)}，其他材料推算的收入是：${zh}${isOne ? "" : `，取中间数 ${amountZh(corroborated)}`}，偏差率 ${percent(deviationRate)}${over}${isRed ? `，${families} 类独立证据互相吻合` : "，独立证据还不够两类或互不一致"}。`,
      en: `Declared revenue is ${amountEn(declared)}; other papers put it at: ${en}${isOne ? "" : `, in the middle ${amountEn(corroborated)}`}; a deviation of ${percent(deviationRate)}${isRed ? `, with ${families} independent kinds of evidence agreeing` : ", but independent evidence is of fewer than two kinds or disagrees"}.`,
    },
    ask: {
      "zh-CN": "请借款人当面说明差额从哪来，逐月拿出合同、出库单和收款记录；没有走账的现金销售要看到原始账本。",
      en: "Have the borrower explain the difference face to face, month by month with contracts, delivery notes and receipts; cash sales need the original ledger.",
    },
  };
}
