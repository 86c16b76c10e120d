import { describe, expect, it } from "vitest";
import { severity } from "../../../../../test/builders/flag-context.ts";
import { paperOf } from "../../../authenticity/test-paper.ts";

const rows = [
  { day: "2025-01-01", amount: 20 },
  { day: "2025-01-02", amount: 30 },
];
const stated = (inflow: number) => ({ stated: { inflow, outflow: null, count: null } });
import rule from "./index.ts";

describe("paper-stated-totals", () => {
  it.each([
    ["they agree", [paperOf(rows, stated(5000))], ""],
    ["they do not: amber", [paperOf(rows, stated(9000))], "amber"],
    ["none stated", [paperOf(rows)], ""],
  ])("%s", (_name, papers, expected) => {
    expect(severity(rule, { documents: papers })).toBe(expected);
  });
});
