import { describe, expect, it } from "vitest";
import { monthly, severities } from "../../../../../test/builders/revenue-context.ts";
import rule from "./index.ts";

const vat = monthly("vatSales", 2025, 1_000_000);

describe("revenue-unreported", () => {
  it.each([
    ["a fifth less than the papers show: amber", { declared: 830_000, facts: vat }, "amber"],
    ["half of it: still amber, never fraud", { declared: 500_000, facts: vat }, "amber"],
    ["a twentieth less", { declared: 950_000, facts: vat }, ""],
    ["more than the papers show", { declared: 1_500_000, facts: vat }, ""],
    ["nothing declared", { facts: vat }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severities(rule, input)).toBe(expected);
  });
});
