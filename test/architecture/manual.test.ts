/** docs/manual.zh-CN.md against what it speaks of: the words on the screens, the pictures, the pages other screens link to. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pngSize } from "../../scripts/manual/png-size.ts";
import { readManual } from "../../scripts/manual/read-manual.ts";
import type { ManualBlock, ManualPage } from "../../src/ui/help/manual-page.ts";
import { pageForTab } from "../../src/ui/help/page-for.ts";
import { pictureNames } from "../e2e/manual-pictures.ts";
import { filesBelow, projectRoot, sources, textOf } from "./files.ts";

const text = textOf("docs/manual.zh-CN.md");
const sizeOf = (address: string) => pngSize(readFileSync(path.join(projectRoot, "docs", address)));
const pages = readManual(text, sizeOf);

/** Every Chinese string of the screens' words, whole. */
const onScreens = new Set(
  sources("src")
    .filter((file) => !/\.test\.tsx?$/.test(file) && (/^src\/locales\/zh-CN/.test(file) || /words\.ts$/.test(file)))
    .flatMap((file) => [...textOf(file).matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map((match) => match[1] ?? ""))
    .filter((string) => /[\u4e00-\u9fff]/.test(string)),
);

function linesOf(block: ManualBlock): readonly string[] {
  const lines = "line" in block ? [block.line] : "items" in block ? block.items : [];
  return lines.map((line) => line.map((words) => words.text).join(""));
}

const said = (page: ManualPage): string[] => page.blocks.flatMap(linesOf);

describe("the manual", () => {
  it("has ten pages, each with a picture, steps, and what to do when something is not as described", () => {
    expect(pages.map((page) => page.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { title, blocks } of pages) {
      expect(
        blocks.some(({ kind }) => kind === "picture"),
        title,
      ).toBe(true);
      expect(
        blocks.some(({ kind }) => kind === "steps"),
        title,
      ).toBe(true);
      expect(
        blocks.some((block) => block.kind === "heading" && block.text === "如果不对"),
        title,
      ).toBe(true);
    }
  });

  it("calls everything on the screen by the words that stand there", () => {
    expect(onScreens.size).toBeGreaterThan(800);
    const wrong = pages.flatMap((page) =>
      [page.title, ...said(page), ...page.blocks.flatMap((block) => (block.kind === "picture" ? [block.says] : []))].flatMap((line) =>
        [...line.matchAll(/「([^」]*)」/g)].flatMap(([, name = ""]) => (onScreens.has(name) ? [] : [`${page.number}: 「${name}」`])),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps its sentences short and leaves nobody a word of the trade's that is not on the screen", () => {
    const long = pages.flatMap((page) =>
      said(page).flatMap((line) => line.split(/[。！？]/).filter((sentence) => sentence.replace(/「[^」]*」/g, "").length > 60)),
    );
    expect(long).toEqual([]);
    const avoided = /点击|单击|用户|文档|溯源|造假|失败|报错|非法|无效/;
    expect(pages.flatMap(said).filter((line) => avoided.test(line))).toEqual([]);
  });

  it("shows every picture that is taken, each once, and none that is not", () => {
    const shown = pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "picture" ? [block.address] : [])));
    const taken = pictureNames.map((name) => `manual/${name}.png`);
    expect([...shown].sort()).toEqual([...taken].sort());
    expect(filesBelow("docs/manual").map((file) => file.replace(/^docs\//, ""))).toEqual([...taken].sort());
    for (const address of shown) {
      expect(readFileSync(path.join(projectRoot, "docs", address)).length, address).toBeLessThan(44 * 1024);
      expect(Math.min(sizeOf(address).width, sizeOf(address).height), address).toBeGreaterThan(100);
    }
  });

  it("has the page each tab links to", () => {
    const words = { materials: "材料", checks: "核对", "red-flags": "疑点", report: "报告", overview: "三分钟页" } as const;
    for (const [tab, word] of Object.entries(words)) expect(pages[pageForTab[tab as keyof typeof words] - 1]?.title).toContain(word);
  });
});

describe("the reader of the manual", () => {
  const none = () => ({ width: 1, height: 1 });
  it("tells controls from words", () => {
    expect(readManual("# 书\n\n前言\n\n## 1 甲\n\n点「保存」，**再看**。\n", none)).toEqual([
      {
        number: 1,
        title: "甲",
        blocks: [
          {
            kind: "paragraph",
            line: [
              { text: "点", look: "plain" },
              { text: "「保存」", look: "control" },
              { text: "，", look: "plain" },
              { text: "再看", look: "strong" },
              { text: "。", look: "plain" },
            ],
          },
        ],
      },
    ]);
  });
  it("goes on counting when a picture stands between two steps", () => {
    const [page] = readManual("## 1 甲\n\n1. 一\n2. 二\n\n![图](manual/a.png)\n\n3. 三\n", none);
    expect(page?.blocks.map((block) => ("first" in block ? block.first : block.kind))).toEqual([1, "picture", 3]);
  });
  it.each([
    ["a page out of order", "## 2 乙\n"],
    ["a table", "## 1 甲\n\n| a |\n| - |\n| b |\n"],
    ["HTML", "## 1 甲\n\n<b>x</b>\n"],
    ["a link", "## 1 甲\n\n[x](https://example.org)\n"],
    ["a picture that says nothing", "## 1 甲\n\n![](manual/a.png)\n"],
  ])("refuses %s", (_, markdown) => expect(() => readManual(markdown, none)).toThrow());
});
