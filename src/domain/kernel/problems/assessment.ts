import type { ProblemWords } from "./words.ts";

/** The case itself: what people typed, decisions, the assessment. One entry a code, sorted. */
export const assessmentProblems = {
  "case-file-unreadable": {
    "zh-CN": (p) => `案件说明 case.json 有一处写法不对（${p["where"]}），没有采用整份说明。请改正后重新导入。`,
    en: (p) => `case.json is not as it should be at ${p["where"]}, so none of it was used. Correct it and import again.`,
  },
  "correction-without-target": {
    "zh-CN": (p) => `有一条更正（${p["target"]}）找不到对应的数据，或更正的数值「${p["value"]}」读不懂，没有生效。请重新更正。`,
    en: (p) =>
      `A correction (${p["target"]}) fits no figure, or its value "${p["value"]}" cannot be read; it has no effect. Correct it again.`,
  },
  "declared-without-period": {
    "zh-CN": (p) => `申报的「${p["key"]}」没有注明期间，或金额读不懂，没有采用。请补上期间和金额。`,
    en: (p) => `The declared amount "${p["key"]}" has no period or cannot be read, so it was not used. Add the period and the amount.`,
  },
  "lists-overlap": {
    "zh-CN": (p) =>
      `${p["period"]} 的两份清单有 ${p["count"]} 行相同、其余不同，无法判断是否重复，没有合计。请核对后只保留一份，或说明各自的范围。`,
    en: (p) =>
      `Two lists for ${p["period"]} share ${p["count"]} rows and differ in others; whether they repeat each other is unclear, so they were not added up. Keep one, or say what each covers.`,
  },
  "password-needed": {
    "zh-CN": () => "这个压缩包加了密码，命令行里打不开。请先解压，或在页面上导入并输入密码。",
    en: () =>
      "This archive is protected by a password and cannot be opened on the command line. Unpack it first, or import it in the page and type the password.",
  },
  "typed-paper-missing": {
    "zh-CN": () => "逐项填写的数据所依据的材料已不在案件里，没有采用。请重新导入该材料，或删除这条填写。",
    en: () =>
      "The paper a typed figure refers to is no longer in the case, so the figure was not used. Import the paper again or remove the entry.",
  },
  "typed-value-unreadable": {
    "zh-CN": (p) => `逐项填写的「${p["value"]}」读不成数，没有采用。请重新填写。`,
    en: (p) => `The typed value "${p["value"]}" is no number, so it was not used. Type it again.`,
  },
} as const satisfies ProblemWords;
