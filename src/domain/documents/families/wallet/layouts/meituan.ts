import type { StatementLayout } from "../../../transactions/layout.ts";

/** 美团: 订单金额 is before discounts; what was paid is 实付金额. Column names beside the two from memory, 待核对. */
export const meituan: readonly StatementLayout[] = [
  {
    id: "wallet-meituan",
    kind: "wallet-statement",
    name: { "zh-CN": "美团", en: "Meituan" },
    signature: ["收/支", "订单金额", "实付金额"],
    columns: { date: ["交易成功时间", "交易时间", "交易创建时间"], postingDate: ["交易创建时间"], time: [], amount: ["实付金额"] },
    sign: "direction-column",
    wallet: "美团",
  },
  {
    id: "wallet-meituan-plain",
    kind: "wallet-statement",
    name: { "zh-CN": "美团", en: "Meituan" },
    signature: ["交易时间", "交易对方", "商品", "收/支", "金额", "支付方式", "交易状态", "交易单号"],
    title: /美团/,
    needsTitle: true,
    isTitledByRows: true,
    columns: { date: ["交易时间"], time: [] },
    sign: "direction-column",
    wallet: "美团",
  },
];
