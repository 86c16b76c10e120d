import { describe, expect, it } from "vitest";
import { amountZh, percent, ratioText, wholeNumber } from "./figure-words.ts";

describe("figures in sentences", () => {
  it.each([
    [0.225, "22.5%"],
    [-0.0001, "0%"],
    [-0.004, "-0.4%"],
    [1, "100%"],
  ])("%s is %s", (fraction, text) => expect(percent(fraction)).toBe(text));

  it("no minus stands before nothing", () => {
    expect(ratioText(-0.001)).toBe("0");
    expect(wholeNumber(-0.3)).toBe("0");
    expect(ratioText(-1.331)).toBe("-1.33");
    expect(amountZh(-95_000_000)).toBe("-95 万元");
  });
});
