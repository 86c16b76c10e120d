import { describe, expect, it } from "vitest";
import { chosenFact, factChoices } from "./fact-choices.ts";

describe("names of what may be typed", () => {
  it.each(["zh-CN", "en"] as const)("are all different in %s", (language) => {
    const names = factChoices(language).map((choice) => choice.name);
    expect(names.length).toBeGreaterThan(80);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are chosen by the whole name or the only one that fits, never by a guess", () => {
    const choices = [
      { key: "a", name: "应收账款", unit: "CNY" },
      { key: "b", name: "其他应收款", unit: "CNY" },
      { key: "c", name: "用电量", unit: "kWh" },
    ];
    expect(chosenFact("应收账款", choices)?.key).toBe("a");
    expect(chosenFact("应收", choices)).toBeNull();
    expect(chosenFact("用电", choices)?.key).toBe("c");
    expect(chosenFact("利润", choices)).toBeNull();
    expect(chosenFact(" ", choices)).toBeNull();
  });
});
