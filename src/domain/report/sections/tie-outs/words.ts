import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "三表勾稽", en: "Statement tie-outs" },
  lacking: { "zh-CN": "未取得可以相互核对的报表，三表勾稽未能进行。", en: "No statements that could be tied out were obtained." },
  summary: {
    "zh-CN": "共核对 {checks} 项勾稽关系，相符 {passed} 项，不平 {failed} 项，偏差较大 {warned} 项；另有 {untested} 项因缺材料未能核对。",
    en: "{checks} tie-outs were tested: {passed} hold, {failed} are broken, {warned} deviate widely; {untested} could not be tested for want of papers.",
  },
  allHold: { "zh-CN": "已核对的勾稽关系全部相符。", en: "Every tie-out tested holds." },
  caption: { "zh-CN": "不平或偏差较大的勾稽项", en: "Tie-outs broken or with a wide deviation" },
  check: { "zh-CN": "勾稽项", en: "Tie-out" },
  period: { "zh-CN": "期间", en: "Period" },
  left: { "zh-CN": "报表数（万元）", en: "Reported (CNY ten thousand)" },
  right: { "zh-CN": "应有数（万元）", en: "Expected (CNY ten thousand)" },
  deviation: { "zh-CN": "差异率", en: "Deviation" },
  outcome: { "zh-CN": "结果", en: "Result" },
  reasons: { "zh-CN": "可能原因与补件", en: "Possible reasons and papers to ask for" },
  reason: { "zh-CN": "{check}（{formula}）：", en: "{check} ({formula}): " },
  reconciled: { "zh-CN": "{check}已由调查人填写调节项：{reasons}。", en: "{check} was reconciled by the investigator: {reasons}." },
  agency: {
    "zh-CN": "现金流量表由代账机构编制的，常按差额倒挤，勾稽偏差须结合做账底稿判断。",
    en: "Cash-flow statements made by bookkeeping agencies are often plugs; judge deviations with the working papers.",
  },
} satisfies Record<string, Bilingual>;
