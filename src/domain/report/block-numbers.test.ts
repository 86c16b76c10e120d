import { describe, expect, it } from "vitest";
import { blockNumbers, chineseNumber, type Countable } from "./block-numbers.ts";

const chapter = (isNumbered = true): Countable => ({ type: "heading", level: 1, isNumbered });
const part: Countable = { type: "heading", level: 2, isNumbered: true };
const item: Countable = { type: "paragraph", kind: "numbered" };
const title: Countable = { type: "paragraph", kind: "numbered-title" };
const body: Countable = { type: "paragraph", kind: "body" };

describe("numbers of chapters, parts and items", () => {
  it("count as Chinese bank papers do", () =>
    expect(blockNumbers([chapter(false), part, chapter(), part, part, { type: "other" }, chapter(), part], "zh-CN")).toEqual([
      "",
      "（一）",
      "一、",
      "（一）",
      "（二）",
      "",
      "二、",
      "（一）",
    ]));
  it("are 1 and 1.1 in English", () =>
    expect(blockNumbers([chapter(), part, chapter(), part], "en")).toEqual(["1  ", "1.1  ", "2  ", "2.1  "]));
  it("of items run on over the text between them and begin again after a heading", () =>
    expect(blockNumbers([chapter(), title, body, title, part, item, item], "zh-CN")).toEqual([
      "一、",
      "1. ",
      "",
      "2. ",
      "（一）",
      "1. ",
      "2. ",
    ]));
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [35, "三十五"],
  ])("%i is %s", (value, text) => expect(chineseNumber(value)).toBe(text));
});
