import { parameters } from "./define.ts";

export const revenueParametersVersion = "2026.1";

/** Thresholds of revenue triangulation and of the flags that read it. */
export const revenueParameters = parameters({
  "deviation-green": [0.05, "fraction", "product default: 偏差率 up to 5 % is rounding and timing"],
  "deviation-amber": [0.1, "fraction", "product default: 偏差率 above 10 % needs an explanation"],
  "agreement-band": [0.1, "fraction", "product default: a source agrees when it lies within 10 % of the corroborated figure"],
  "agreement-share": [0.6, "fraction", "product default: at least 60 % of the sources agree"],
  "families-for-red": [2, "count", "one family alone never makes the verdict red"],
  "least-months": [6, "months", "product default: fewer common months say nothing about a year"],
  "regression-months": [10, "months", "product default: fewer points make no line"],
  "regression-fit": [0.6, "fraction", "product default: R² below it means that usage does not follow sales"],
  "seasonal-variation": [0.35, "fraction", "product default: monthly variation above it is a seasonal trade, never scaled up"],
  "levy-rate-small-scale": [0.01, "fraction", "small-scale VAT levy rate, 3 % reduced to 1 %: check the rate in force", "to-be-checked"],
  "small-scale-ceiling": [500_000_000, "fen", "VAT law: small-scale taxpayers sell no more than 5,000,000 元 a year", "to-be-checked"],
  "volume-gap-amber": [0.15, "fraction", "product default: revenue and volume part by 15 percentage points"],
  "volume-gap-red": [0.3, "fraction", "product default: revenue and volume part by 30 percentage points"],
  "month-end-share": [0.4, "fraction", "product default: more than 40 % of inflow in the last three days of the months"],
  "concentration-share": [0.5, "fraction", "product default: one payer brings half of the net inflow"],
  "monthly-drop": [0.3, "fraction", "product default: a month 30 % below its comparison"],
  "monthly-drop-months": [3, "months", "product default: only the latest three months matter for the loan at hand"],
  "circular-share": [0.2, "fraction", "product default: a fifth of gross inflow only passes through"],
  "channel-shift": [0.2, "fraction", "product default: a sales channel gains or loses 20 percentage points"],
  "private-lending-rate": [0.18, "fraction", "product default: assumed annual rate of private lending, to turn interest into principal"],
  "gambling-payments": [3, "count", "product default: fewer may be a lottery ticket"],
  "lending-platforms": [3, "count", "product default: three lending platforms are many"],
});
