import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskDeep } from "./mask-deep.ts";
import { masker, maskName, maskNumbers } from "./mask.ts";

describe("a name that is covered", () => {
  it.each([
    ["张三", "张*"],
    ["欧阳建国", "欧阳*"],
    ["青檀县恒远五金制品有限公司", "青檀县**"],
    ["宏达阀门有限公司", "宏**"],
    ["李四商行", "李**"],
    ["Honda Valve Ltd", "H**"],
    ["*丽", "*丽"],
    ["", ""],
  ])("%s is shown as %s", (name, masked) => expect(maskName(name)).toBe(masked));
});

describe("a number that is covered", () => {
  it.each([
    ["6222020200012345678", "622202*********5678"],
    ["账号6217000000001234，余额", "账号621700******1234，余额"],
    ["330102198001011234", "330102********1234"],
    ["91330102MA2CABCD1X", "913301********CD1X"],
    ["13812345678", "138****5678"],
    ["2025-01-05", "2025-01-05"],
    ["20250105", "20250105"],
    ["12,580,000.00", "12,580,000.00"],
    ["123456789012.00", "123456789012.00"],
    [
      "3f2504e04f8911d39a0c0305e82c3301abcdef1234567890123456789012abcd",
      "3f2504e04f8911d39a0c0305e82c3301abcdef1234567890123456789012abcd",
    ],
  ])("%s is shown as %s", (text, masked) => expect(maskNumbers(text)).toBe(masked));
});

describe("everything of a case", () => {
  const mask = masker(["青檀县恒远五金制品有限公司", "恒远五金", "温成林", "财付通", "电费"].sort((a, b) => b.length - a.length));

  it.each([
    ["青檀县恒远五金制品有限公司与温成林有往来", "青檀县**与温*有往来"],
    ["温成林", "温*"],
    ["财付通", "财付通"],
    ["流水/恒远五金.csv", "流水/恒*.csv"],
  ])("in %s the names are covered", (text, masked) => expect(mask(text)).toBe(masked));

  it("keeps what the product itself finds things by, and every number", () => {
    const view = {
      id: "温成林",
      refs: ["a#温成林"],
      name: "温成林",
      amount: 5,
      list: [{ ref: "a#温成林!3", note: "给温成林" }],
      none: null,
    };
    expect(maskDeep(view, mask)).toEqual({
      id: "温成林",
      refs: ["a#温成林"],
      name: "温*",
      amount: 5,
      list: [{ ref: "a#温成林!3", note: "给温*" }],
      none: null,
    });
  });

  it("covering twice is covering once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("温", "成", "林", "1", "2", "A", " ", "恒远五金", "县") }), (text) => {
        expect(mask(mask(text))).toBe(mask(text));
      }),
    );
  });
});
