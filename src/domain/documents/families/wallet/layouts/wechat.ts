import type { StatementLayout } from "../../../transactions/layout.ts";

/** 微信支付 (csv and xlsx): "/" is nothing, 中性交易 and "/" in 收/支 are neither in nor out. */
export const wechat: readonly StatementLayout[] = [
  {
    id: "wallet-wechat",
    kind: "wallet-statement",
    name: { "zh-CN": "微信支付", en: "WeChat Pay" },
    signature: ["交易时间", "交易类型", "交易对方", "商品", "收/支", "金额", "支付方式", "当前状态"],
    columns: { date: ["交易时间"], time: [] },
    sign: "direction-column",
    wallet: "微信支付",
  },
];
