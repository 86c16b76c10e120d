import { parameters } from "./define.ts";

export const reliabilityParametersVersion = "2026.1";

/** Weights of key facts and values of the evidence tiers. */
export const reliabilityParameters = parameters({
  "tier-a": [1, "fraction", "product default: taken by the bank from a third party"],
  "tier-b": [0.8, "fraction", "product default: a third party's paper handed over by the borrower"],
  "tier-c": [0.5, "fraction", "product default: made by the firm itself"],
  "tier-d": [0.3, "fraction", "product default: spoken or estimated"],
  "weight-revenue": [3, "count", "product default"],
  "weight-net-income": [2, "count", "product default"],
  "weight-cash": [1, "count", "product default"],
  "weight-receivables": [1, "count", "product default"],
  "weight-stock": [1, "count", "product default"],
  "weight-debt": [2, "count", "product default"],
  "weight-net-inflow": [3, "count", "product default"],
  "weight-vat": [2, "count", "product default"],
  "weight-equity": [1, "count", "product default"],
  "doubts-for-tier-d": [3, "count", "product default: three independent doubts about one paper"],
});
