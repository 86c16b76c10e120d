import type { ProblemWords } from "./words.ts";

/** Opening a file: bytes, archives, workbooks, text. One entry a code, sorted. */
export const readingProblems = {
  "empty-file": {
    "zh-CN": () => "文件是空的（0 字节）。请重新导出或重新拷贝。",
    en: () => "The file is empty (0 bytes). Export or copy it again.",
  },
  "encrypted-workbook": {
    "zh-CN": () => "工作簿有打开密码，暂时读不了。请在表格软件里取消密码后另存，再导入。",
    en: () => "The workbook needs a password to open and cannot be read yet. Save it without a password and import again.",
  },
  "file-too-large": {
    "zh-CN": (p) => `文件有 ${p["size"]} MB，超过 ${p["limit"]} MB 的上限。请按年份或账户拆开后再导入。`,
    en: (p) => `The file is ${p["size"]} MB, above the limit of ${p["limit"]} MB. Split it by year or account and import again.`,
  },
  "not-a-paper": {
    "zh-CN": () => "没有认出这是哪类材料，已原样保存。可以手工指定类型，或逐列对应。",
    en: () => "This is not a kind of paper we recognise; it is kept as it is. Choose its kind or map its columns by hand.",
  },
  "not-read-yet": {
    "zh-CN": (p) => `${p["format"]}文件已原样保存，暂时不能自动读取。请对照原件逐项录入并注明页码。`,
    en: (p) => `The ${p["format"]} file is kept as it is; it cannot be read automatically yet. Type its figures in beside it, with the page.`,
  },
  "unreadable-amount": {
    "zh-CN": (p) => `「${p["raw"]}」不是能认出的金额，没有计入。请对照原件更正。`,
    en: (p) => `"${p["raw"]}" is not an amount we can read; it was left out. Correct it against the original.`,
  },
} as const satisfies ProblemWords;
