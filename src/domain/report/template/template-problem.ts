/** What can be wrong with a template, in the words of the person who has to put it right in Word. */
import type { Bilingual, Language } from "../../kernel/language.ts";

/** Where a placeholder stands. */
export type TemplatePart = "body" | "table" | "text-box" | "header" | "footer" | "footnote";

export type TemplateProblem =
  | { readonly code: "old-word" | "locked" | "macros" | "not-word" | "damaged" | "empty" }
  | { readonly code: "too-large"; readonly limit: number }
  | {
      readonly code:
        | "unknown"
        | "unclosed"
        | "unopened"
        | "full-width"
        | "wrong-mark"
        | "loop-unclosed"
        | "loop-unopened"
        | "field-outside"
        | "chapter-not-alone"
        | "chapter-place"
        | "in-footnote";
      /** As it stands in the template, braces included. */
      readonly placeholder: string;
      readonly part: TemplatePart;
      /** Words around it. */
      readonly near: string;
      readonly instead: readonly string[];
    }
  | { readonly code: "other"; readonly detail: string };

const parts: Bilingual<Readonly<Record<TemplatePart, string>>> = {
  "zh-CN": { body: "正文", table: "表格", "text-box": "文本框", header: "页眉", footer: "页脚", footnote: "脚注" },
  en: { body: "the text", table: "a table", "text-box": "a text box", header: "the header", footer: "the footer", footnote: "a footnote" },
};

const zh = {
  "old-word": "这是旧版 .doc 文件。请在 Word 或 WPS 里打开，另存为 .docx 后再选。",
  locked: "这份文件设了打开密码。请先在 Word 或 WPS 里去掉密码，再选一次。",
  macros: "这份模板带有宏，不能使用。请另存为不带宏的 .docx 后再选。",
  "not-word": "这不是 Word 文档。请选择 .docx 格式的模板。",
  damaged: "这份文件打不开，可能没有传完整。请在 Word 里确认能打开，再选一次。",
  empty: "模板里没有找到占位符。请先在要填内容的地方写上占位符，例如 {借款人}。",
  unknown: (tag: string) => `不认识占位符 ${tag}`,
  unclosed: (tag: string) => `占位符 ${tag} 缺少右边的花括号`,
  unopened: (tag: string) => `${tag} 缺少左边的花括号`,
  "full-width": (tag: string) => `${tag} 用了全角花括号，请改成半角 { }`,
  "wrong-mark": (tag: string) => `占位符 ${tag} 前面的符号不对`,
  "loop-unclosed": (tag: string) => `${tag} 没有对应的结束标记`,
  "loop-unopened": (tag: string) => `${tag} 没有对应的开始标记`,
  "field-outside": (tag: string) => `${tag} 只能写在列表的开始和结束标记之间`,
  "chapter-not-alone": (tag: string) => `${tag} 要单独占一段，前后不能有别的字`,
  "chapter-place": (tag: string) => `${tag} 只能写在正文或表格里`,
  "in-footnote": (tag: string) => `脚注里的占位符 ${tag} 不能填写，请移到正文`,
} as const;

const en = {
  "old-word": "This is an old .doc file. Open it in Word or WPS, save it as .docx and choose it again.",
  locked: "This file has a password. Take the password off in Word or WPS and choose it again.",
  macros: "This template has macros and cannot be used. Save it as a .docx without macros.",
  "not-word": "This is not a Word document. Choose a template in .docx format.",
  damaged: "This file cannot be opened; it may be incomplete. Make sure that Word opens it and choose it again.",
  empty: "The template has no placeholder. Write one where something is to be filled in, for example {borrower}.",
  unknown: (tag: string) => `Unknown placeholder ${tag}`,
  unclosed: (tag: string) => `The placeholder ${tag} has no closing brace`,
  unopened: (tag: string) => `${tag} has no opening brace`,
  "full-width": (tag: string) => `${tag} has full-width braces; write { } instead`,
  "wrong-mark": (tag: string) => `The sign before the placeholder ${tag} is wrong`,
  "loop-unclosed": (tag: string) => `${tag} has no end`,
  "loop-unopened": (tag: string) => `${tag} has no beginning`,
  "field-outside": (tag: string) => `${tag} can only stand between the beginning and the end of its list`,
  "chapter-not-alone": (tag: string) => `${tag} must stand in a paragraph of its own`,
  "chapter-place": (tag: string) => `${tag} can only stand in the text or in a table`,
  "in-footnote": (tag: string) => `The placeholder ${tag} in a footnote cannot be filled; move it to the text`,
} as const;

/** One sentence or two: what is wrong, where it stands, and what may have been meant. */
export function templateProblemText(problem: TemplateProblem, language: Language): string {
  const isChinese = language === "zh-CN";
  const words = isChinese ? zh : en;
  if (problem.code === "other") return isChinese ? `模板不能填写：${problem.detail}` : `The template cannot be filled: ${problem.detail}`;
  if (problem.code === "too-large")
    return isChinese
      ? `模板展开后超过 ${problem.limit} MB，不能使用。请去掉里面的大图片。`
      : `The template is larger than ${problem.limit} MB when unpacked. Take out large pictures.`;
  const said = words[problem.code];
  if (typeof said === "string" || !("placeholder" in problem)) return String(said);
  const where = parts[language][problem.part];
  const near = problem.near === "" ? "" : isChinese ? `「${problem.near}」` : ` "${problem.near}"`;
  const instead = problem.instead.join(isChinese ? "、" : ", ");
  const hint = instead === "" ? "" : isChinese ? `是不是想写 ${instead}？` : ` Did you mean ${instead}?`;
  return isChinese
    ? `${said(problem.placeholder)}（在${where}${near}）。${hint}`
    : `${said(problem.placeholder)} (in ${where}${near}).${hint}`;
}
