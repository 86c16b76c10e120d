import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "附：证据脚注", en: "Appendix: evidence" },
  lacking: { "zh-CN": "尚无可列示的证据。", en: "There is no evidence to list yet." },
  how: {
    "zh-CN":
      "正文数字后的上标编号对应证据脚注：数字取自哪份材料、哪个单元格或哪几行、原文如何；计算得出的数字列明算法和来源。材料指纹由文件内容算出，文件有任何改动，指纹即不同。",
    en: "The raised numbers in the text refer to the evidence notes: which paper, which cell or rows, and what stands there; computed figures name their formula and sources. A paper's fingerprint is computed from its content: any change to the file changes it.",
  },
  caption: { "zh-CN": "材料指纹", en: "Fingerprints of the papers" },
  file: { "zh-CN": "材料名称", en: "Paper" },
  print: { "zh-CN": "指纹", en: "Fingerprint" },
  rules: { "zh-CN": "核对引擎版本 {version}。", en: "Engine version {version}." },
} satisfies Record<string, Bilingual>;
