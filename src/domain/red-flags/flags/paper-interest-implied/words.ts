import type { FlagWords } from "../../finding.ts";
import type { PaperDoubtWords } from "../../paper-doubts.ts";

/** Deposit rates are small: three decimals of a percent. */
function rate(value: number): string {
  return `${(value * 100).toFixed(3)}%`;
}

export function words({ numbers, paper, account }: PaperDoubtWords): FlagWords {
  const { least = 0, most = 0, quarters = 0 } = numbers;
  return {
    title: { "zh-CN": "结息与余额不相称", en: "Interest does not fit the balances" },
    why: {
      "zh-CN": `《${paper}》${account === "" ? "" : `账户 ${account} `}按 ${quarters} 个季度的结息反推，年利率在 ${rate(least)} 到 ${rate(most)} 之间跳动；同一账户的活期利率不该这样变。`,
      en: `In "${paper}"${account === "" ? "" : ` account ${account}`}, interest of ${quarters} quarters implies rates from ${rate(least)} to ${rate(most)}; a current account's rate does not jump like that.`,
    },
    ask: {
      "zh-CN": "请核对中间大额进出是否真实；银行期间调过利率、账户签过协定存款的，说明即可。",
      en: "Check whether the large movements are real; a change of rates or an agreement deposit would explain it.",
    },
  };
}
