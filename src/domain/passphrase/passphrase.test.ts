import { describe, expect, it } from "vitest";
import { judgePassphrase } from "./passphrase.ts";

describe("a passphrase", () => {
  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["短了点", "short"],
    ["abcdefghi", "short"],
    ["a b c d", "short"],
    ["13812345678", "number"],
    ["11010119900307721X", "number"],
    ["1990-03-07 2026", "number"],
    ["password2026", "guessed"],
    ["一把尺一把尺123456", "guessed"],
    ["aaaaaaaaaaaa", "guessed"],
    ["12121212121a", "guessed"],
    ["qwertyuiop", "guessed"],
    ["abcdefghij", "guessed"],
    ["kubrickzop", "usable"],
    ["柳树 水井 算盘 黄牛", "good"],
    ["河边老柳树下的算盘", "short"],
    ["河边老柳树下有算盘二零", "strong"],
    ["correct horse battery", "strong"],
    ["Tr0ub4dor&3x", "usable"],
  ])("%s: %s", (text, verdict) => expect(judgePassphrase(text)).toBe(verdict));
});
