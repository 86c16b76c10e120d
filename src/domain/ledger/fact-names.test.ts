import { describe, expect, it } from "vitest";
import { factName, missingName, periodName } from "./fact-names.ts";

describe("names of facts", () => {
  it("come from the lines of the statements, the records and the ledger's own terms", () => {
    expect(factName("inventory", "zh-CN")).toBe("存货");
    expect(factName("electricityUse", "zh-CN")).toBe("用电量");
    expect(factName("declaredRevenue", "en")).toBe("Declared revenue");
  });
  it("say what is missing with its period", () => expect(missingName("inventory@2024", "zh-CN")).toBe("2024 年存货"));
  it("show a key nobody named as it is", () => expect(factName("tb:1122", "zh-CN")).toBe("tb:1122"));
  it.each([
    ["2025", "2025 年"],
    ["2025-03", "2025 年 3 月"],
    ["2025-Q3", "2025 年第三季度"],
    ["2025-01..2025-09", "2025 年 1–9 月"],
    ["2024-11..2025-02", "2024 年 11 月至 2025 年 2 月"],
  ])("write the period %s as %s", (period, words) => expect(periodName(period, "zh-CN")).toBe(words));
});
