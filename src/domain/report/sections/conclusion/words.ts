import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "结论与依据", en: "Verdict and grounds" },
  lacking: { "zh-CN": "材料不足，尚无结论。", en: "Not enough papers for a verdict." },
  level: { "zh-CN": "核对结论：{level}。", en: "Verdict: {level}." },
  reasonsHead: { "zh-CN": "主要依据", en: "Grounds" },
  verifyHead: { "zh-CN": "须核实事项", en: "To be verified" },
  see: {
    "zh-CN": "签字以前须核实的事项，逐项写在疑点一章。",
    en: "What is to be verified before signing is said of each flag in the chapter on flags.",
  },
  notesHead: { "zh-CN": "注意事项", en: "Points to note" },
  advice: {
    "zh-CN": "以上为依据现有材料提出的建议，不代替调查人、审查人和审批人的判断；是否授信由有权审批人决定。",
    en: "This is a suggestion on the papers at hand; it replaces nobody's judgement, and the decision is the approver's.",
  },
} satisfies Record<string, Bilingual>;
