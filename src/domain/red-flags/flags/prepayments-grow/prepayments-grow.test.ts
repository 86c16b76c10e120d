import { describe, expect, it } from "vitest";
import { severity, twoYears, without } from "../../../../../test/builders/flag-context.ts";
import rule from "./index.ts";

describe("prepayments-grow", () => {
  it.each([
    ["honest years", { periods: twoYears() }, ""],
    ["no statements", {}, ""],
    ["20 to 120 on even cost: amber", { periods: twoYears({ now: { prepayments: 120 } }) }, "amber"],
    ["cost doubles too", { periods: twoYears({ before: { operatingCost: 200 }, now: { prepayments: 90 } }) }, ""],
    ["last year not stated", { periods: without(twoYears({ now: { prepayments: 120 } }), "2024", "prepayments") }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severity(rule, input)).toBe(expected);
  });
});
