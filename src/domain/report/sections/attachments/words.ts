import type { Bilingual } from "../../../kernel/language.ts";

/** The words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "附件清单", en: "Attachments" },
  lacking: { "zh-CN": "没有附件。", en: "There are no attachments." },
  caption: { "zh-CN": "附件清单", en: "Attachments" },
  file: { "zh-CN": "附件名称", en: "Attachment" },
  kind: { "zh-CN": "种类", en: "Kind" },
  mark: { "zh-CN": "指纹（前十二位）", en: "Fingerprint (first twelve)" },
  state: { "zh-CN": "状态", en: "State" },
  there: { "zh-CN": "已取得", en: "obtained" },
  missing: { "zh-CN": "未取得", en: "missing" },
  dash: { "zh-CN": "—", en: "—" },
} satisfies Record<string, Bilingual>;
