import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export const words = {
  counted(book: number, counted: number, deviation: number): FlagWords {
    return {
      title: { "zh-CN": "账面存货与现场盘点对不上", en: "Stock on the books differs from the count" },
      why: {
        "zh-CN": `账面存货 ${amountZh(book)}，现场盘点 ${amountZh(counted)}，相差 ${percent(deviation)}。`,
        en: `Stock on the books is ${amountEn(book)}, the count is ${amountEn(counted)}: ${percent(deviation)} apart.`,
      },
      ask: {
        "zh-CN": "请按进销记录把盘点数倒推到报表日再比一次；问清有没有寄存在外、代销或已发未开票的货。",
        en: "Roll the count back to the balance-sheet date with purchases and sales; ask about goods stored elsewhere, on consignment, or shipped but not invoiced.",
      },
    };
  },
  listed(book: number, listed: number, deviation: number): FlagWords {
    return {
      title: { "zh-CN": "账面存货比库存清单多", en: "Stock on the books exceeds the stock list" },
      why: {
        "zh-CN": `资产负债表存货 ${amountZh(book)}，同一天的库存清单合计 ${amountZh(listed)}，多出 ${percent(deviation)}。`,
        en: `The balance sheet shows stock of ${amountEn(book)}, the stock list of the same day ${amountEn(listed)}: ${percent(deviation)} more.`,
      },
      ask: {
        "zh-CN": "请问清单是否只列了一个仓库；没有列进来的货放在哪里、能不能去看。",
        en: "Ask whether the list covers one warehouse only, where the other goods are and whether they can be seen.",
      },
    };
  },
};
