import { parameters } from "./define.ts";

export const nettingParametersVersion = "2026.1";

/** Thresholds of statement netting. Amounts in 分. */
export const nettingParameters = parameters({
  "transfer-fee": [5_000, "fen", "product default: two legs of one transfer may differ by a bank fee of up to 50 元"],
  "transfer-days": [2, "days", "product default: a transfer between banks arrives within two days"],
  "refund-days": [90, "days", "product default: a refund or reversal comes back within a quarter"],
  "pass-through-inflow": [5_000_000, "fen", "product default: smaller inflows are ordinary shop money"],
  "pass-through-share": [0.9, "fraction", "product default: nearly all of the inflow leaves again"],
  "pass-through-days": [3, "days", "product default: within three days; 24 hours is the strict reading"],
  "pass-through-excess": [
    0.2,
    "fraction",
    "product default: outflows that exceed the inflow by more are a larger payment of their own: asked, not removed",
  ],
  "regular-partner-payments": [3, "count", "product default: a trade partner is paid at least three times"],
  "regular-partner-days": [60, "days", "product default: over at least sixty days"],
  "round-trip-share": [0.7, "fraction", "product default: the smaller side is at least 70 % of the larger"],
  "round-trip-times": [3, "count", "product default: at least three times each way"],
  "interest-like-months": [3, "months", "product default: a payment seen in three months is a habit"],
  "interest-like-day-spread": [3, "days", "product default: interest falls on the same day of the month, give or take a weekend"],
  "interest-like-amount-spread": [0.05, "fraction", "product default: interest on an unchanged debt hardly changes"],
  "month-end-days": [3, "days", "product default: the last three days of a month"],
  "concentration-names": [10, "count", "product default: the first ten payers or payees show how concentrated trade is"],
  "concentration-recent-months": [3, "months", "product default: new and gone are judged on the latest three months"],
  "concentration-before-months": [6, "months", "product default: with less than half a year before, every name would look new"],
  "concentration-notable-share": [0.05, "fraction", "product default: who never brought 5 % of a stretch is no news when he comes or goes"],
  "counterparties-shown": [100, "count", "product default: more names than anyone reads"],
});
