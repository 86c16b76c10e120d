/** Sizes and faces of bank papers: 小四 仿宋 for the text, 黑体 for headings. Sizes are half points. */
import type { IStylesOptions } from "docx";
import type { Language } from "../../domain/kernel/language.ts";

/** 小四. */
export const bodySize = 24;
/** 五号. */
export const smallSize = 21;
/** 小二. */
export const titleSize = 36;

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

export function styles(language: Language): IStylesOptions {
  const { body, heading } = faces(language);
  const isChinese = language === "zh-CN";
  const indent = isChinese ? { firstLine: 480 } : { firstLine: 0 };
  return {
    default: {
      document: {
        run: { font: body, size: bodySize, language: { value: "en-US", eastAsia: "zh-CN" } },
        paragraph: { spacing: { line: isChinese ? 400 : 320 } },
      },
      heading1: { run: { font: heading, size: 30, bold: true, color: "000000" }, paragraph: { spacing: { before: 320, after: 120 } } },
      heading2: { run: { font: heading, size: 26, bold: true, color: "000000" }, paragraph: { spacing: { before: 200, after: 80 } } },
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { line: 240 } } },
    },
    paragraphStyles: [
      { id: "BodyText", name: "Body Text", basedOn: "Normal", paragraph: { indent, spacing: { after: isChinese ? 40 : 120 } } },
      {
        id: "Remark",
        name: "Remark",
        basedOn: "Normal",
        run: { size: smallSize },
        paragraph: { indent: isChinese ? { firstLine: 420 } : {}, spacing: { line: 320, before: 60, after: 80 } },
      },
      { id: "PageHead", name: "Page Head", basedOn: "Normal", run: { size: 18, color: "555555" } },
      { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: smallSize }, paragraph: { spacing: { line: 280 } } },
      {
        id: "TableTitle",
        name: "Table Title",
        basedOn: "Normal",
        run: { size: smallSize, bold: true },
        paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
      },
    ],
  };
}
