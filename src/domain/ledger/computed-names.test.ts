import { describe, expect, it } from "vitest";
import { factName } from "./fact-names.ts";

describe("names of figures nobody's paper prints", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["revenue-vat", "收入（按增值税申报）", "Revenue by VAT returns"],
    ["revenue-bank-scaled-9-of-12", "收入（按银行与钱包流水，按月数推算）", "Revenue by bank and wallet statements, scaled by months"],
    ["base-waybills-quantity", "基期运单", "Waybills of the base period"],
    ["equityTest.opening", "初始权益", "Opening equity"],
    ["outflow-interest-like", "固定付给个人、像利息的支出", "Regular payments that look like interest"],
    ["inventory-growth", "存货同比", "Inventory, year on year"],
    ["debts.0.balance", "申报的借款余额", "Declared borrowing"],
    ["holdings.3.门面房", "门面房", "门面房"],
    ["monthly.2025-03.fixedCosts", "2025 年 3 月固定支出", "Fixed costs 2025-03"],
  ];
  it.each(cases)("%s", (key, zh, en) => {
    expect(factName(key, "zh-CN")).toBe(zh);
    expect(factName(key, "en")).toBe(en);
  });
  it("leave an unknown key as it is", () => {
    for (const key of ["tb:1122", "revenue-unheard", "outflow-unheard", "monthly.2025-03.unheard"])
      expect(factName(key, "zh-CN")).toBe(key);
  });
});
