import { parameters } from "./define.ts";

export const investigationParametersVersion = "2026.1";

/** Who has to have looked at a case. */
export const investigationParameters = parameters({
  "two-investigators-from": [
    20_000_000,
    "fen",
    "双人调查: two investigators from this loan amount on; smaller ones as the bank rules",
    "to-be-checked",
  ],
});
