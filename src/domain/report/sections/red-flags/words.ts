import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "疑点与核实建议", en: "Flags and what to verify" },
  lacking: { "zh-CN": "没有可供判断的材料，尚不能提出疑点。", en: "There are no papers to judge by; no flag can be raised yet." },
  summary: {
    "zh-CN": "共有未解释的疑点 {open} 项，其中红色 {red} 项、黄色 {amber} 项、蓝色提示 {blue} 项；已由调查人解释 {explained} 项。",
    en: "{open} flags are open: {red} red, {amber} amber, {blue} blue; {explained} were explained by the investigator.",
  },
  wording: {
    "zh-CN": "疑点是须要核实的问题，不是结论；未能印证不等于不真实。",
    en: "A flag is a question to verify, not a finding; what is not corroborated is not thereby untrue.",
  },
  none: {
    "zh-CN": "按现有材料未发现疑点；没有取得的材料见后文。",
    en: "The papers at hand raise no flag; papers not obtained are listed below.",
  },
  explainedHead: { "zh-CN": "已解释的疑点", en: "Flags explained" },
  kind: { "zh-CN": "性质：{nature}；证据：{evidence}。", en: "Nature: {nature}; evidence: {evidence}." },
  why: { "zh-CN": "依据：{why}", en: "Why: {why}" },
  ask: { "zh-CN": "建议核实：{ask}", en: "To verify: {ask}" },
  flag: { "zh-CN": "【{severity}】{title}", en: "[{severity}] {title}" },
  explained: { "zh-CN": "【{severity}】{title}——说明：{reason}（{by}）", en: "[{severity}] {title} — explained: {reason} ({by})" },
  noReason: { "zh-CN": "未写明", en: "not stated" },
} satisfies Record<string, Bilingual>;
