import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { losesDigits, parseNumber } from "./number.ts";

const parse = (text: string): number => {
  // Bytes on both sides: the literal stands in the middle of a sheet.
  const bytes = new TextEncoder().encode(`9${text}9`);
  return parseNumber(bytes, 1, bytes.length - 1);
};

describe("decimal literals", () => {
  it.each([
    ["0", 0],
    ["-0.10", -0.1],
    ["+7", 7],
    ["1.", 1],
    [".5", 0.5],
    ["00012.500", 12.5],
    ["1E5", 1e5],
    ["2.5e-3", 0.0025],
    ["123456789012345678901234567890", 1.2345678901234568e29],
    ["0.30000000000000004", 0.30000000000000004],
    ["1e-320", 1e-320],
    ["1.7976931348623157E+308", Number.MAX_VALUE],
  ])("%s", (text, value) => expect(parse(text)).toBe(value));

  it.each(["", "-", ".", "1e", "1e+", "1,234", "１２", "0x10", "1 2", "Infinity", "NaN", "1e999", "--1", "1.2.3", "1e12345"])(
    "%s is none",
    (text) => {
      expect(parse(text)).toBeNaN();
    },
  );

  it("are what the language itself makes of them", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parse(String(value))).toBe(value === 0 ? 0 : value);
        expect(parse(value.toExponential())).toBe(Number(value.toExponential()));
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 24n }),
        fc.nat({ max: 24 }),
        fc.integer({ min: -40, max: 40 }),
        (digits, point, exponent) => {
          const text = digits.toString();
          const at = Math.min(point, text.length);
          const literal = `${text.slice(0, at)}.${text.slice(at)}e${exponent}`;
          expect(parse(literal)).toBe(Number(literal));
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["6228480402564890018", true],
    ["6228480402564890000", false],
    ["123456789012345", false],
    ["9007199254740993", true],
    ["70149389769409850", false],
    ["1234567890.12345678901", false],
    ["123456789012345678901234", true],
  ])("%s loses digits: %s", (text, expected) => {
    const bytes = new TextEncoder().encode(text);
    expect(losesDigits(bytes, 0, bytes.length, Number(text))).toBe(expected);
  });
});
