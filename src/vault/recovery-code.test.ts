import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_BYTES, codeText, readCode } from "./recovery-code.ts";

const anyCode = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("the recovery code", () => {
  it("reads back whatever it was, however it is typed", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const text = codeText(code);
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
        for (const typed of [
          text,
          text.toLowerCase(),
          text.replaceAll("-", " "),
          text.replaceAll("0", "o").replaceAll("1", "l"),
          text.replaceAll("-", ""),
        ])
          expect(readCode(typed)).toEqual({ code });
      }),
    );
  });
  it("names the group in which one letter is wrong", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(39), fc.integer({ min: 1, max: 31 }), (code, at, by) => {
        const letters = [...codeText(code).replaceAll("-", "")];
        letters[at] = LETTERS[(LETTERS.indexOf(letters[at] ?? "") + by) % 32] ?? "";
        expect(readCode(letters.join(""))).toEqual({ wrongGroups: [Math.floor(at / 5)] });
      }),
    );
  });
  it("notices two neighbouring letters exchanged, and two groups exchanged", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(7), fc.nat(3), (code, group, place) => {
        const groups = codeText(code).split("-");
        const own = [...(groups[group] ?? "")];
        const [one = "", two = ""] = own.splice(place, 2);
        own.splice(place, 0, two, one);
        const swapped = [...groups];
        swapped[group] = own.join("");
        expect("code" in readCode(swapped.join("-"))).toBe(one === two);
        const other = (group + 1) % 8;
        const moved = [...groups];
        [moved[group], moved[other]] = [groups[other] ?? "", groups[group] ?? ""];
        // Groups of equal letters differ in their check letter, which knows its place.
        expect(readCode(moved.join("-"))).toEqual({ wrongGroups: [group, other].sort() });
      }),
    );
  });
  it("names every group that is missing or too much", () => {
    const text = codeText(new Uint8Array(CODE_BYTES));
    expect(readCode("")).toEqual({ wrongGroups: [0, 1, 2, 3, 4, 5, 6, 7] });
    expect(readCode(text.slice(0, -1))).toEqual({ wrongGroups: [7] });
    expect(readCode(`${text}0`)).toEqual({ wrongGroups: [8] });
    expect(readCode("口令".repeat(20))).toMatchObject({ wrongGroups: [0, 1, 2, 3, 4, 5, 6, 7] });
  });
});
