/** What stands before headings and numbered paragraphs: 一、（一）1. as Chinese bank papers number them; 1, 1.1, 1. in English. */
import type { Language } from "../kernel/language.ts";

const DIGITS = "零一二三四五六七八九";

/** As much of a block as its number depends on. */
export type Countable =
  | { readonly type: "heading"; readonly level: 1 | 2; readonly isNumbered: boolean }
  | { readonly type: "paragraph"; readonly kind: string }
  | { readonly type: "other" };

/** One label per block, "" where there is none. Numbered paragraphs begin again after every heading. */
export function blockNumbers(blocks: readonly Countable[], language: Language): string[] {
  let chapter = 0;
  let part = 0;
  let item = 0;
  return blocks.map((block) => {
    if (block.type === "heading") {
      item = 0;
      if (block.level === 1) part = 0;
      if (!block.isNumbered) return "";
      if (block.level === 1) chapter++;
      else part++;
      if (language === "en") return block.level === 1 ? `${chapter}  ` : `${chapter}.${part}  `;
      return block.level === 1 ? `${chineseNumber(chapter)}、` : `（${chineseNumber(part)}）`;
    }
    if (block.type === "paragraph" && block.kind.startsWith("numbered")) {
      item++;
      return `${item}. `;
    }
    return "";
  });
}

/** 1–99 in Chinese: 十, 十二, 二十. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] ?? String(value);
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}
