/** Bounds within which a statement's unit is believed; outside them it is questioned, never changed. */
import { parameters } from "./define.ts";

export const statementParametersVersion = "2026.1";

export const statementParameters = parameters({
  "largest-total": [1e15, "fen", "产品默认：总额超过十万亿元，不是一家企业的规模，单位多半写错"],
  "smallest-largest-in-yuan": [100_000, "fen", "产品默认：以「元」列示而最大金额不足一千元，单位多半是万元"],
});
