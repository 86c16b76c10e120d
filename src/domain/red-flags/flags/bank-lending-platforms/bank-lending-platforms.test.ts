import { describe, expect, it } from "vitest";
import { severities } from "../../../../../test/builders/revenue-context.ts";
import rule from "./index.ts";

const repays = (to: string) => ({ day: "2025-03-05", amount: -800, to, memo: "自动扣款" });

describe("bank-lending-platforms", () => {
  it.each([
    ["three platforms: amber", [repays("某某小额贷款"), repays("招联消费金融"), repays("马上消费金融")], "amber"],
    ["one platform: information", [repays("招联消费金融")], "blue"],
    ["none", [{ day: "2025-03-05", amount: -800, to: "县供电公司", memo: "电费" }], ""],
    ["no statements", [], ""],
  ])("%s", (_name, rows, expected) => {
    expect(severities(rule, { rows })).toBe(expected);
  });
});
