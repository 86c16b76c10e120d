import type { Language } from "../language.ts";
import type { ProblemParams, ProblemWords } from "./words.ts";

/** What a paper that is stored but not read is called; any other word is shown as it is. */
const formatNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "delimited-text": { "zh-CN": "文本表格", en: "delimited text" },
  html: { "zh-CN": "网页", en: "a web page" },
  image: { "zh-CN": "图片", en: "image" },
  presentation: { "zh-CN": "演示文稿", en: "presentation" },
  spreadsheetml: { "zh-CN": "XML 表格", en: "an XML spreadsheet" },
  xls: { "zh-CN": "旧版工作簿（xls）", en: "an older workbook (xls)" },
  xlsx: { "zh-CN": "新版工作簿（xlsx）", en: "a newer workbook (xlsx)" },
};

function formatName(p: ProblemParams, name: string, language: Language): string {
  const key = String(p[name]);
  return formatNames[key]?.[language] ?? (language === "zh-CN" ? ` ${key} ` : key);
}

/** Opening a file: bytes, archives, workbooks, text. One entry a code, sorted. */
export const readingProblems = {
  "archive-duplicate-name": {
    "zh-CN": (p) => `压缩包里有两个同名文件「${p["name"]}」，无法判断以哪个为准，没有打开。请解压后逐个导入。`,
    en: (p) =>
      `The archive holds two files named "${p["name"]}"; which one counts is unclear, so it was not opened. Unpack it and import the files.`,
  },
  "archive-kind": {
    "zh-CN": (p) => `${p["kind"]} 压缩包暂时打不开。请先解压，再导入里面的文件。`,
    en: (p) => `${p["kind"]} archives cannot be opened. Unpack it first and import the files inside.`,
  },
  "archive-too-deep": {
    "zh-CN": () => "压缩包里又套了压缩包，层数过多，没有再往里打开。请解压后导入里面的文件。",
    en: () => "Archives are nested too deeply; this one was not opened. Unpack it and import the files inside.",
  },
  "archive-too-large": {
    "zh-CN": (p) => `「${p["name"]}」解压后超过 ${p["limit"]} MB 的上限，没有打开。请确认文件来源，或拆开后再导入。`,
    en: (p) =>
      `"${p["name"]}" unpacks to more than the limit of ${p["limit"]} MB and was not opened. Check where it comes from, or split it.`,
  },
  "archive-too-many-files": {
    "zh-CN": (p) => `压缩包里有 ${p["count"]} 个文件，超过 ${p["limit"]} 个的上限。请分批打包后再导入。`,
    en: (p) => `The archive holds ${p["count"]} files, above the limit of ${p["limit"]}. Pack them in smaller batches and import again.`,
  },
  "archive-unsafe-name": {
    "zh-CN": (p) => `压缩包里的文件名「${p["name"]}」不正常（指向包外），整个压缩包没有打开。请确认文件来源。`,
    en: (p) =>
      `The archive holds an improper file name, "${p["name"]}" (it points outside the archive), and was not opened. Check where it comes from.`,
  },
  "broken-cells": {
    "zh-CN": (p) => `有 ${p["count"]} 个单元格内容损坏，没有读取（${p["refs"]}）。请对照原件补录。`,
    en: (p) => `${p["count"]} cells are damaged and were not read (${p["refs"]}). Complete them against the original.`,
  },
  "damaged-file": {
    "zh-CN": () => "文件不完整或已损坏，读不出来。请重新导出或重新拷贝一份。",
    en: () => "The file is incomplete or damaged and cannot be read. Export or copy it again.",
  },
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
  "formula-without-value": {
    "zh-CN": (p) => `有 ${p["count"]} 个公式单元格没有保存计算结果（${p["refs"]}），按空缺处理。请用表格软件打开、保存后再导入。`,
    en: (p) =>
      `${p["count"]} formula cells hold no saved result (${p["refs"]}); they count as missing. Open and save the file in a spreadsheet program, then import again.`,
  },
  "iwork-document": {
    "zh-CN": () => "这是苹果电脑的表格或文稿（Numbers、Pages），打不开。请在原软件里导出为 Excel（.xlsx）后再导入。",
    en: () =>
      "This is a document of Apple's Numbers, Pages or Keynote and cannot be opened. Export it there as Excel (.xlsx) and import that.",
  },
  "no-tables": {
    "zh-CN": () => "网页里没有找到表格。如果是多文件网页，请用表格软件另存为工作簿（.xlsx）后再导入。",
    en: () => "The web page holds no table. If it was saved as several files, save it as a workbook (.xlsx) and import again.",
  },
  "not-a-paper": {
    "zh-CN": () => "没有认出这是哪类材料，已原样保存。可以手工指定类型，或逐列对应。",
    en: () => "This is not a kind of paper we recognise; it is kept as it is. Choose its kind or map its columns by hand.",
  },
  "not-read-yet": {
    "zh-CN": (p) => `${formatName(p, "format", "zh-CN").trimStart()}文件已原样保存，暂时不能自动读取。请对照原件逐项录入并注明页码。`,
    en: (p) =>
      `The ${formatName(p, "format", "en")} file is kept as it is; it cannot be read automatically yet. Type its figures in beside it, with the page.`,
  },
  "office-lock-file": {
    "zh-CN": () => "这是文件打开时办公软件留下的占位文件（文件名以 ~$ 开头），里面没有材料，可以移出。请另外确认原文件已经导入。",
    en: () =>
      "This is the placeholder an office program leaves while a file is open (its name begins with ~$). It holds no paper and can be removed; check that the file itself was imported.",
  },
  "other-extension": {
    "zh-CN": (p) => `文件名是 .${p["extension"]}，内容其实是${formatName(p, "actual", "zh-CN")}，已按实际内容读取。`,
    en: (p) => `The file is named .${p["extension"]} but holds ${formatName(p, "actual", "en")}; it was read as what it is.`,
  },
  "stray-quotes": {
    "zh-CN": (p) => `有 ${p["count"]} 处引号不成对（第 ${p["lines"]} 行），已按普通字符读取，请核对这些行。`,
    en: (p) => `${p["count"]} quotation marks have no partner (line ${p["lines"]}); they were read as plain characters. Check these lines.`,
  },
  "texts-too-long": {
    "zh-CN": (p) => `有 ${p["count"]} 处文字超过 ${p["limit"]} 个字符，只保留了开头部分。请对照原件核对。`,
    en: (p) =>
      `${p["count"]} texts are longer than ${p["limit"]} characters; only their beginning was kept. Check them against the original.`,
  },
  "too-many-cells": {
    "zh-CN": (p) => `工作表的范围过大，「${p["ref"]}」及之后的内容没有读取。请删去远处的零散内容后另存，再导入。`,
    en: (p) => `The sheet spans too far; from ${p["ref"]} on it was not read. Remove stray cells far away, save and import again.`,
  },
  "too-many-columns": {
    "zh-CN": (p) => `有 ${p["count"]} 个单元格在第 ${p["limit"]} 列之后，没有读取。请删去多余的列后再导入。`,
    en: (p) => `${p["count"]} cells lie beyond column ${p["limit"]} and were not read. Remove the surplus columns and import again.`,
  },
  "too-many-rows": {
    "zh-CN": (p) => `内容到第 ${p["rows"]} 行，只读取了前 ${p["limit"]} 行。请按年份或账户拆成几个文件后再导入。`,
    en: (p) =>
      `The content reaches row ${p["rows"]}; only the first ${p["limit"]} rows were read. Split it by year or account and import again.`,
  },
  "too-many-tables": {
    "zh-CN": (p) => `网页里的表格太多或套得太深，只读取了前 ${p["limit"]} 个以内的部分。请用表格软件另存为工作簿（.xlsx）后再导入。`,
    en: (p) =>
      `The web page holds too many tables, or tables nested too deeply; at most ${p["limit"]} were read. Save it as a workbook (.xlsx) and import again.`,
  },
  "truncated-text": {
    "zh-CN": (p) => `文本在第 ${p["line"]} 行中途断开，文件可能没有拷贝完整。请重新导出后再导入。`,
    en: (p) => `The text breaks off inside line ${p["line"]}; the file may be incomplete. Export it again and import.`,
  },
  "undecodable-text": {
    "zh-CN": (p) => `有 ${p["count"]} 处文字无法识别${p["line"] === undefined ? "" : `（首处在第 ${p["line"]} 行）`}，请对照原件核对。`,
    en: (p) =>
      `${p["count"]} places could not be decoded${p["line"] === undefined ? "" : ` (first in line ${p["line"]})`}. Check them against the original.`,
  },
  "unknown-format": {
    "zh-CN": () => "认不出这是什么格式的文件，已原样保存。请换成表格（.xlsx、.xls、.csv）导出，或对照原件逐项录入。",
    en: () =>
      "The format of this file is not known; it is kept as it is. Export it as .xlsx, .xls or .csv, or type its figures in beside it.",
  },
  "unreadable-amount": {
    "zh-CN": (p) => `「${p["raw"]}」不是能认出的金额，没有计入。请对照原件更正。`,
    en: (p) => `"${p["raw"]}" is not an amount we can read; it was left out. Correct it against the original.`,
  },
  "unsafe-xml": {
    "zh-CN": () => "文件内部带有不应出现的声明（DOCTYPE），可能被改动过，没有读取。请重新导出。",
    en: () =>
      "The file holds a declaration that does not belong there (DOCTYPE) and may have been tampered with; it was not read. Export it again.",
  },
  "unusual-workbook": {
    "zh-CN": () => "表格写法特殊，已用兼容方式读取，个别单元格可能漏读。请对照原件核对，或用表格软件另存为 .xlsx 后再导入。",
    en: () =>
      "The workbook is written in an unusual way and was read leniently; some cells may be missing. Check it against the original, or save it again as .xlsx and import.",
  },
  "workbook-not-opened": {
    "zh-CN": () => "表格写法特殊，没能打开。请用表格软件打开后另存为 .xlsx，再导入。",
    en: () =>
      "The workbook is written in an unusual way and could not be opened. Open it in a spreadsheet program, save it as .xlsx and import again.",
  },
  "wrong-password": {
    "zh-CN": () => "密码不对，没有打开。请核对后重新输入（账单邮件里的解压密码）。",
    en: () => "The password is wrong; the archive was not opened. Check it and try again (the mail with the bill gives it).",
  },
} as const satisfies ProblemWords;
