import { describe, expect, it } from "vitest";
import { severities } from "../../../../../test/builders/revenue-context.ts";
import rule from "./index.ts";

const pays = (to: string, amount: number) => ({ day: "2025-03-05", amount, to, memo: "货款" });

describe("bank-concentration", () => {
  it.each([
    ["one payer brings two thirds: information", [pays("大客户", 2000), pays("小店", 1000)], "blue"],
    ["even", [pays("甲店", 1000), pays("乙店", 1000), pays("丙店", 1000)], ""],
    ["a card terminal is no customer", [pays("拉卡拉支付", 9000), pays("甲店", 1000)], ""],
    ["cash the holder paid in at the counter is no customer", [{ ...pays("周明", 2000), memo: "现金存款" }, pays("甲店", 400)], ""],
    ["no statements", [], ""],
  ])("%s", (_name, rows, expected) => {
    expect(severities(rule, { rows })).toBe(expected);
  });
});
