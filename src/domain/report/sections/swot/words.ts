import type { Bilingual } from "../../../kernel/language.ts";

/** The words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "优势、劣势、机会与威胁", en: "Strengths, weaknesses, opportunities, threats" },
  lacking: { "zh-CN": "现有材料不足以归纳优势与劣势。", en: "The papers at hand do not bear out any strength or weakness." },
  strengths: { "zh-CN": "优势", en: "Strengths" },
  weaknesses: { "zh-CN": "劣势", en: "Weaknesses" },
  opportunities: { "zh-CN": "机会", en: "Opportunities" },
  threats: { "zh-CN": "威胁", en: "Threats" },
  flags: {
    "zh-CN": "未解释的疑点（事实和核实办法见疑点一章）：{titles}。",
    en: "Open flags (facts and what to verify: in the chapter on flags): {titles}.",
  },
  none: { "zh-CN": "材料中没有可据以判断的事实。", en: "Nothing on file to judge by." },
} satisfies Record<string, Bilingual>;
