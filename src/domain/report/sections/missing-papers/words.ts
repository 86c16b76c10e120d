import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "尚未取得的材料", en: "Papers not yet obtained" },
  lacking: { "zh-CN": "按本次核对的范围，没有尚缺的材料。", en: "Nothing is missing for what was tested." },
  summary: {
    "zh-CN": "以下 {count} 项材料尚未取得；缺少材料不会使结论变好，取得后须重新核对。",
    en: "{count} papers are not yet obtained; their absence never improves the verdict, and the case is to be tested again with them.",
  },
  caption: { "zh-CN": "尚未取得的材料", en: "Papers not yet obtained" },
  paper: { "zh-CN": "材料", en: "Paper" },
  decides: { "zh-CN": "用来弄清什么", en: "What it would decide" },
} satisfies Record<string, Bilingual>;
