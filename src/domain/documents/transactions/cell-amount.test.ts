import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmptyAmount, readAmount } from "../../kernel/amount-text.ts";
import { amountInText, BLANK } from "./cell-amount.ts";

/** What the fast reading must agree with, for every text there is. */
function byKernel(raw: string): number {
  const text = /^\s*="(.*)"\s*$/s.exec(raw)?.[1] ?? raw;
  return isEmptyAmount(text) ? BLANK : (readAmount(text)?.amount ?? Number.NaN);
}

describe("amounts in text", () => {
  it.each([
    "1,234.56",
    " 1234.5\t",
    "-0.00",
    "+10000.00",
    "1,2345.00",
    "12,34",
    "1,234,567",
    ",5",
    "5.",
    ".5",
    "1.234",
    "-",
    "",
    "  ",
    "1 234.00",
    "¥1",
    "--5",
    "0001.10",
    "1234,567.00",
    "9999999999999.99",
    "99999999999999.99",
    "(1.00)",
    "-,5",
    "1,",
    "1.2.3",
  ])("%j is read as the kernel reads it", (raw) => {
    expect(amountInText(raw)).toBe(byKernel(raw));
  });

  it("agrees with the kernel on any text of digits, signs, commas and points", () => {
    const text = fc.string({ unit: fc.constantFrom("0", "1", "5", "9", ",", ".", "-", "+", " ", "\t", "元", "(", ")"), maxLength: 14 });
    fc.assert(
      fc.property(text, (raw) => {
        expect(amountInText(raw)).toBe(byKernel(raw));
      }),
      { numRuns: 5000 },
    );
  });
});
