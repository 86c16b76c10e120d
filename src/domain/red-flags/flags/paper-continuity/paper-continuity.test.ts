import { describe, expect, it } from "vitest";
import { severity } from "../../../../../test/builders/flag-context.ts";
import { paperOf } from "../../../authenticity/test-paper.ts";

const january = paperOf([{ day: "2025-01-31", amount: 10, balance: 110 }]);
const february = (balance: number) => paperOf([{ day: "2025-02-01", amount: 10, balance }], { id: "b" });
import rule from "./index.ts";

describe("paper-continuity", () => {
  it.each([
    ["the files join", [january, february(120)], ""],
    ["they do not: amber", [january, february(520)], "amber"],
    ["one file", [january], ""],
  ])("%s", (_name, papers, expected) => {
    expect(severity(rule, { documents: papers })).toBe(expected);
  });
});
