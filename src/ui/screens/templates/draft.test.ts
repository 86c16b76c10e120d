import { describe, expect, it } from "vitest";
import { sections } from "../../../domain/report/sections/all.ts";
import { templateById } from "../../../domain/report/templates/built-in.ts";
import { copyOf, moved, withChapter, worded } from "./draft.ts";

const copy = copyOf(templateById("form"), "own-1", "河湾小额表");

describe("a template being edited", () => {
  it("begins as a copy that has every chapter, the original's first and the rest switched off", () => {
    expect(copy.chapters).toHaveLength(sections.length);
    expect(copy.chapters.filter((chapter) => chapter.isOn).map((chapter) => chapter.section)).toEqual(["profile", "conclusion", "limit"]);
    expect(copy).toMatchObject({ id: "own-1", version: 1, name: { "zh-CN": "河湾小额表" } });
  });
  it("changes nothing in the original", () => {
    const before = structuredClone(templateById("form"));
    copy.chapters[0] = withChapter(copy, 0, { title: { "zh-CN": "户况" } }).chapters[0] ?? { section: "profile", isOn: true };
    expect(templateById("form")).toEqual(before);
  });
  it("moves a chapter up and down, and leaves the ends alone", () => {
    const order = (template: typeof copy) => template.chapters.slice(0, 3).map((chapter) => chapter.section);
    expect(order(moved(copy, 1, -1))).toEqual(["conclusion", "profile", "limit"]);
    expect(order(moved(copy, 0, 1))).toEqual(["conclusion", "profile", "limit"]);
    expect(moved(copy, 0, -1)).toBe(copy);
    expect(moved(copy, copy.chapters.length - 1, 1)).toBe(copy);
  });
  it("keeps the words of the other language, and none when the last is taken away", () => {
    expect(worded({ en: "Household" }, "zh-CN", "户况")).toEqual({ "zh-CN": "户况", en: "Household" });
    expect(worded({ "zh-CN": "户况" }, "zh-CN", " ")).toEqual({});
  });
});
