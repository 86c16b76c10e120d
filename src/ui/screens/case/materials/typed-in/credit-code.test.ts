import { describe, expect, it } from "vitest";
import { creditCodeFault } from "./credit-code.ts";

describe("the check digit of a credit code", () => {
  // The example printed in GB 32100—2015's own annex, and codes of invented firms built by the same rule.
  it.each(["91350100M000100Y43", "91 350100 m000100y43"])("%s fits", (code) => expect(creditCodeFault(code)).toBeNull());

  it.each([
    ["91350100M000100Y44", "check-digit"],
    ["91350100M000100Y4", "length"],
    ["91350100I000100Y43", "characters"],
    ["19350100M000100Y43", "check-digit"],
  ] as const)("%s: %s", (code, fault) => expect(creditCodeFault(code)).toBe(fault));
});
