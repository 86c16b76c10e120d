import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("altman-distress", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    [
      "in the distress band: a note, no more",
      {
        periods: twoYears({
          now: { currentLiabilities: 700, retainedEarnings: -300, totalProfit: -60, equity: 40, totalLiabilities: 726 },
        }),
      },
      "blue",
    ],
    ["profit not stated", { periods: without(twoYears(), "2025", "totalProfit") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
