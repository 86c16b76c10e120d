import type { StatementLayout } from "../../../transactions/layout.ts";

/** 支付宝: 24 lines above the table; its own totals count differently (its note 6 says so), so they only warn. */
export const alipay: readonly StatementLayout[] = [
  {
    id: "wallet-alipay",
    kind: "wallet-statement",
    name: { "zh-CN": "支付宝", en: "Alipay" },
    signature: ["交易时间", "交易分类", "交易对方", "商品说明", "收/支", "金额", "交易状态", "交易订单号"],
    columns: { date: ["交易时间"], time: [], counterpartyAccount: ["对方账号"] },
    sign: "direction-column",
    wallet: "支付宝",
  },
];
