import type { StatementLayout } from "../../../transactions/layout.ts";

/** Bank of Montreal: dates as yyyymmdd, the card number in quotes, amounts in CAD. */
export const bmo: readonly StatementLayout[] = [
  {
    id: "bank-bmo-credit",
    kind: "bank-statement",
    name: { "zh-CN": "蒙特利尔银行信用卡", en: "BMO credit card" },
    signature: ["card", "transactiondate", "postingdate", "transactionamount", "description"],
    columns: { date: ["transactiondate"], postingDate: ["postingdate"], serial: [] },
    sign: "out-positive",
    currency: "CAD",
  },
  {
    id: "bank-bmo-debit",
    kind: "bank-statement",
    name: { "zh-CN": "蒙特利尔银行借记卡", en: "BMO debit" },
    signature: ["firstbankcard", "transactiontype", "dateposted", "transactionamount"],
    sign: "in-positive",
    currency: "CAD",
  },
];
