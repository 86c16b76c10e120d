import { describe, expect, it } from "vitest";
import { findIn, initialsOf } from "./pinyin.ts";

describe("initials of pinyin", () => {
  it.each([
    ["宏达阀门有限公司", "hdfmyxgs"],
    ["张王李赵陈杨黄周吴徐孙胡朱高林何郭马罗梁", "zwlzcyhzwxshzglhgmll"],
    ["青檀县恒远五金制品", "qtxhywjzp"],
    ["欧阳鄂尔多斯安徽阿里", "oyeedsahal"],
    ["开封南宁彭氏冉庄苏州", "kfnnpsrzsz"],
  ])("%s is %s", (text, initials) => {
    expect([...text].map((character) => initialsOf(character)[0]).join("")).toBe(initials);
  });

  it.each([
    ["宏达阀门", "hdfm", [0, 1, 2, 3]],
    ["青檀县宏达阀门有限公司", "HDFM", [3, 4, 5, 6]],
    ["青檀县宏达阀门有限公司", "宏达", [3, 4]],
    ["青檀县宏达阀门有限公司", "宏d阀", [3, 4, 5]],
    ["农商银行", "yh", [2, 3]],
    ["电费 2025.xlsx", "df2025", [0, 1, 3, 4, 5, 6]],
    ["Statement rows", "rows", [10, 11, 12, 13]],
    ["宏达阀门", "hf", null],
    ["", "a", null],
    ["宏达", " ", []],
  ])("in %s, %s is at %j", (text, typed, places) => expect(findIn(text, typed)).toEqual(places));
});
