import { describe, expect, it } from "vitest";
import { findingsFrom, monthly, sales, severities } from "../../../../../test/builders/revenue-context.ts";
import rule from "./index.ts";

const caseFile = { borrower: { vat: { kind: "general", rate: 0.13 } } } as const;
const vat = monthly("vatSales", 2025, 1_000_000);

describe("revenue-inflated", () => {
  it.each([
    ["tax and bank against it: red", { declared: 1_300_000, facts: vat, rows: sales(2025, 1_130_000), caseFile }, "red"],
    ["tax alone: amber, never red", { declared: 1_300_000, facts: vat }, "amber"],
    ["within a tenth", { declared: 1_100_000, facts: vat, rows: sales(2025, 1_130_000), caseFile }, ""],
    ["declared too little is another flag", { declared: 700_000, facts: vat }, ""],
    ["nothing to hold it against", { declared: 1_300_000 }, ""],
  ])("%s", (_name, input, expected) => {
    expect(severities(rule, input)).toBe(expected);
  });

  it("names the families that speak against it and both rates", () => {
    const [found] = findingsFrom(rule, { declared: 1_300_000, facts: vat, rows: sales(2025, 1_130_000), caseFile });
    expect(found?.evidence).toEqual(["bank", "tax"]);
    expect(found?.why["zh-CN"]).toContain("偏差率 23.1%");
    expect(found?.why["zh-CN"]).toContain("虚增率 30%");
  });
});
