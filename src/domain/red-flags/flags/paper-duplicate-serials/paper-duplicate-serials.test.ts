import { describe, expect, it } from "vitest";
import { severity } from "../../../../../test/builders/flag-context.ts";
import { paperOf, type TestRow } from "../../../authenticity/test-paper.ts";

const row = (day: string, serial: string): TestRow => ({ day, amount: 5, serial });
import rule from "./index.ts";

describe("paper-duplicate-serials", () => {
  it.each([
    ["all different", [paperOf([row("2025-01-01", "A0000001"), row("2025-01-02", "A0000002")])], ""],
    ["one on two days: amber", [paperOf([row("2025-01-01", "A0000001"), row("2025-01-02", "A0000001")])], "amber"],
    ["voucher numbers repeat", [paperOf([row("2025-01-01", "0012"), row("2025-01-02", "0012")])], ""],
    ["no papers", [], ""],
  ])("%s", (_name, papers, expected) => {
    expect(severity(rule, { documents: papers })).toBe(expected);
  });
});
