/** Sizes and faces of bank papers: 小四 仿宋 for the text, 黑体 for headings; smaller for reports that must fit their pages. Sizes are half points. */
import type { IStylesOptions } from "docx";
import type { Language } from "../../domain/kernel/language.ts";

/** normal: 小四 text, 五号 tables; compact: for forms and briefs. Margins are millimetres; lines and spaces twentieths of a point. */
const normal = {
  body: 24,
  small: 21,
  title: 36,
  heading: [30, 26],
  line: 400,
  smallLine: 280,
  before: [320, 200],
  after: [120, 80],
  sign: [720, 360],
  margin: { top: 30, bottom: 26, left: 27, right: 25 },
} as const;

export type WordLook = { readonly [K in keyof typeof normal]: (typeof normal)[K] extends number ? number : LookPart<(typeof normal)[K]> };
type LookPart<T> = T extends readonly unknown[] ? readonly [number, number] : { readonly [K in keyof T]: number };

const compact: WordLook = {
  body: 20,
  small: 18,
  title: 30,
  heading: [24, 21],
  line: 270,
  smallLine: 220,
  before: [110, 70],
  after: [40, 30],
  sign: [200, 120],
  margin: { top: 23, bottom: 15, left: 20, right: 18 },
};

export const wordLooks: Readonly<Record<"normal" | "compact", WordLook>> = { normal, compact };

/** Millimetres of A4 between its margins. */
export function textWidth({ margin }: WordLook): number {
  return 210 - margin.left - margin.right;
}

export function faces(language: Language) {
  const latin = "Times New Roman";
  if (language === "en")
    return { body: { ascii: latin, hAnsi: latin, eastAsia: "仿宋_GB2312" }, heading: { ascii: "Arial", hAnsi: "Arial", eastAsia: "黑体" } };
  return { body: { ascii: latin, hAnsi: latin, eastAsia: "仿宋_GB2312" }, heading: { ascii: "黑体", hAnsi: "黑体", eastAsia: "黑体" } };
}

/** 小标宋: the title of an official paper. */
export function titleFace(language: Language) {
  const { heading } = faces(language);
  return language === "en" ? heading : { ascii: "方正小标宋简体", hAnsi: "方正小标宋简体", eastAsia: "方正小标宋简体" };
}

export function styles(language: Language, look: WordLook): IStylesOptions {
  const { body, heading } = faces(language);
  const isChinese = language === "zh-CN";
  const indent = isChinese ? { firstLine: look.body * 20 } : { firstLine: 0 };
  return {
    default: {
      document: {
        run: { font: body, size: look.body, language: { value: "en-US", eastAsia: "zh-CN" } },
        paragraph: { spacing: { line: isChinese ? look.line : Math.round(look.line * 0.8) } },
      },
      heading1: {
        run: { font: heading, size: look.heading[0], bold: true, color: "000000" },
        paragraph: { spacing: { before: look.before[0], after: look.after[0] } },
      },
      heading2: {
        run: { font: heading, size: look.heading[1], bold: true, color: "000000" },
        paragraph: { spacing: { before: look.before[1], after: look.after[1] } },
      },
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { line: 240 } } },
    },
    paragraphStyles: [
      {
        id: "BodyText",
        name: "Body Text",
        basedOn: "Normal",
        paragraph: { indent, spacing: { after: isChinese ? look.after[1] / 2 : look.after[0] } },
      },
      {
        id: "Remark",
        name: "Remark",
        basedOn: "Normal",
        run: { size: look.small },
        paragraph: {
          indent: isChinese ? { firstLine: look.small * 20 } : {},
          spacing: { line: look.smallLine + 40, before: 60, after: 80 },
        },
      },
      { id: "PageHead", name: "Page Head", basedOn: "Normal", run: { size: 18, color: "555555" } },
      { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: look.small }, paragraph: { spacing: { line: look.smallLine } } },
      { id: "Index", name: "Evidence Index", basedOn: "Normal", run: { size: 15 }, paragraph: { spacing: { line: 200 } } },
      {
        id: "TableTitle",
        name: "Table Title",
        basedOn: "Normal",
        run: { size: look.small, bold: true },
        paragraph: { keepNext: true, spacing: { before: look.after[0], after: 40 } },
      },
    ],
  };
}
