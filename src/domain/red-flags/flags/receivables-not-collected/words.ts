import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import { periodName } from "../../../ledger/fact-names.ts";
import type { FlagWords } from "../../finding.ts";

interface Values {
  readonly owed: number;
  readonly collected: number;
  readonly at: string;
  readonly isNamed: boolean;
}

export function words({ owed, collected, at, isNamed }: Values): FlagWords {
  const whoZh = isNamed ? "所列欠款户" : "全部对手方";
  const whoEn = isNamed ? "the named debtors" : "all counterparties";
  return {
    title: { "zh-CN": "应收账款期后几乎没有回款", en: "Receivables were hardly collected afterwards" },
    why: {
      "zh-CN": `${periodName(at, "zh-CN")}末应收 ${amountZh(owed)}，之后九十天流水里${whoZh}只打来 ${amountZh(collected)}，占 ${percent(collected / owed)}。`,
      en: `Receivables at the end of ${at} were ${amountEn(owed)}; in the ninety days after, ${whoEn} paid ${amountEn(collected)}, ${percent(collected / owed)} of it.`,
    },
    ask: {
      "zh-CN": "请问欠款户是不是付到了别的账户，要那个账户的流水；对不回函、不付款的户，实地走访一次。这些应收在确认前建议不作担保品计算。",
      en: "Ask whether they paid into another account and get its statement; visit debtors who neither pay nor answer. Until confirmed, such receivables should not count as collateral.",
    },
  };
}
