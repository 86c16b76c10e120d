/** Whole chapters a template may ask for, made from the report's own list of chapters. */
import type { Block } from "../report.ts";
import { sections } from "../sections/all.ts";
import type { ChapterPlaceholder } from "./placeholder.ts";

export const wholeReport = "report";
export const appendix = "appendix";
export const signatures = "signatures";

export const chapters: readonly ChapterPlaceholder[] = [
  ...sections
    .filter((section) => section.id !== "evidence")
    .map(({ id, title }): ChapterPlaceholder => {
      const meaning = { "zh-CN": `「${title["zh-CN"]}」一章的正文，不带章标题`, en: `the chapter "${title.en}", without its title` };
      return { id, names: [`章节:${title["zh-CN"]}`, `chapter:${id}`, `章节:${id}`], meaning };
    }),
  {
    id: wholeReport,
    names: ["报告全文", "report", "全文"],
    meaning: { "zh-CN": "全部章节，带章标题", en: "all chapters with their titles" },
  },
  {
    id: appendix,
    names: ["证据附录", "evidenceAppendix"],
    meaning: { "zh-CN": "每个数字的出处，连同材料的完整指纹", en: "where every figure came from, with the papers' full fingerprints" },
  },
  {
    id: signatures,
    names: ["签字栏", "signatureLines"],
    meaning: { "zh-CN": "调查人、协办、复核人签字和盖章处", en: "lines to sign on and the place of the seal" },
  },
];

/** The blocks of a chapter as they stand in the report; none when the officer has taken the chapter out. */
export function chapterBlocks(blocks: readonly Block[], id: string): readonly Block[] {
  const isFirstLevel = (block: Block) => block.type === "heading" && block.level === 1;
  if (id === signatures) return blocks.filter((block) => block.type === "signatures");
  const written = blocks.filter((block) => block.type !== "notes" && block.type !== "signatures");
  if (id === wholeReport) {
    const evidence = written.findIndex((block) => isFirstLevel(block) && block.id === "evidence");
    return evidence === -1 ? written : written.slice(0, evidence);
  }
  const from = written.findIndex((block) => isFirstLevel(block) && block.id === id);
  if (from === -1) return [];
  const to = written.findIndex((block, index) => index > from && isFirstLevel(block));
  return written.slice(from + 1, to === -1 ? undefined : to);
}
