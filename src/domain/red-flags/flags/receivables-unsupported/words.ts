import { amountEn, amountZh, percent, wholeNumber } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

interface Values {
  readonly owed: number;
  readonly invoiced: number | null;
  readonly sent: number | null;
  readonly returned: number | null;
}

export function words({ owed, invoiced, sent, returned }: Values): FlagWords {
  const zh: string[] = [`账面应收 ${amountZh(owed)}`];
  const en: string[] = [`Receivables on the books are ${amountEn(owed)}`];
  if (invoiced !== null) {
    zh.push(`能对上发票的只有 ${amountZh(invoiced)}（${percent(invoiced / owed)}）`);
    en.push(`invoices back ${amountEn(invoiced)} (${percent(invoiced / owed)})`);
  }
  if (sent !== null && returned !== null) {
    zh.push(`询证 ${wholeNumber(sent)} 户，回函确认 ${wholeNumber(returned)} 户`);
    en.push(`of ${wholeNumber(sent)} debtors asked, ${wholeNumber(returned)} confirmed`);
  }
  return {
    title: { "zh-CN": "应收账款未能印证", en: "Receivables could not be corroborated" },
    why: { "zh-CN": `${zh.join("，")}。`, en: `${en.join("; ")}.` },
    ask: {
      "zh-CN": "请向欠款户的财务（不是经办人）再核一次，抽查合同、发货单、签收单；确认前建议不把这部分应收算作还款来源或担保品。",
      en: "Ask the debtors' finance staff (not the contact) again and test contracts, delivery notes and receipts; until confirmed, this part should count neither as a source of repayment nor as collateral.",
    },
  };
}
