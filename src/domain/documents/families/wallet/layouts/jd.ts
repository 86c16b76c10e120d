import type { StatementLayout } from "../../../transactions/layout.ts";

/** 京东: the amount may carry its refund, "131.77(已退款89.84)"; the export's own totals count the rest (measured to the 分). */
export const jd: readonly StatementLayout[] = [
  {
    id: "wallet-jd",
    kind: "wallet-statement",
    name: { "zh-CN": "京东", en: "JD" },
    signature: ["交易时间", "商户名称", "交易说明", "金额", "收/付款方式", "交易状态", "收/支"],
    columns: { date: ["交易时间"], time: [], counterparty: ["商户名称"] },
    sign: "direction-column",
    wallet: "京东",
  },
  {
    id: "wallet-jd-plain",
    kind: "wallet-statement",
    name: { "zh-CN": "京东", en: "JD" },
    signature: ["交易时间", "交易对方", "商品", "收/支", "金额", "支付方式", "交易状态", "交易单号"],
    title: /京东/,
    needsTitle: true,
    isTitledByRows: true,
    columns: { date: ["交易时间"], time: [] },
    sign: "direction-column",
    wallet: "京东",
  },
];
