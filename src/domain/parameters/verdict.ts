import { parameters } from "./define.ts";

export const verdictParametersVersion = "2026.1";

/** When the overall verdict changes its colour. */
export const verdictParameters = parameters({
  "contradicting-families-red": [2, "count", "one family alone never makes the verdict red by contradiction"],
  "red-weaknesses-red": [2, "count", "product default: two red weaknesses"],
  "red-conduct-red": [1, "count", "product default: one red fact about people or law"],
  "amber-flags-amber": [3, "count", "product default: one or two amber flags are notes of a green verdict"],
  "least-reliability": [0.5, "fraction", "product default: below it the case rests on the borrower's own words"],
});
