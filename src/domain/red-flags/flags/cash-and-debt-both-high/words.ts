import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

interface Values {
  readonly cash: number;
  readonly debt: number;
  readonly assets: number;
  readonly interest: number;
}

export function words({ cash, debt, assets, interest }: Values): FlagWords {
  return {
    title: { "zh-CN": "存款和借款都多", en: "Much cash and much debt at once" },
    why: {
      "zh-CN": `货币资金 ${amountZh(cash)}（占资产 ${percent(cash / assets)}），有息负债 ${amountZh(debt)}（占 ${percent(debt / assets)}），一年还付了利息 ${amountZh(interest)}。`,
      en: `Cash is ${amountEn(cash)} (${percent(cash / assets)} of assets) and debt ${amountEn(debt)} (${percent(debt / assets)}), with ${amountEn(interest)} of interest paid in the period.`,
    },
    ask: {
      "zh-CN": "请看银行余额证明和对账单，问清这些存款能不能动、是不是保证金或替别人存的，为什么不先还贷款。",
      en: "See the bank's confirmation and statement: can the cash be used, is it pledged or held for others, and why not repay first?",
    },
  };
}
