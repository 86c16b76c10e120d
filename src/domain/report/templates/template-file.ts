/** Templates as a file a bank carries from machine to machine; an error names the place in the file, because people edit such files by hand. */
import * as v from "valibot";
import type { Bilingual } from "../../kernel/language.ts";
import { sections } from "../sections/all.ts";
import { type ReportTemplate, reportTemplateSchema } from "./template.ts";

const FORMAT = "yardstick-report-template";
const VERSION = 1;
/** [P] A template is a few kilobytes. */
const LARGEST = 500_000;

export type TemplateReading =
  | { readonly is: "template"; readonly template: ReportTemplate }
  /** What is wrong, and where: 「第 3 章 标题：不能写数字」. */
  | { readonly is: "wrong"; readonly why: Bilingual };

export function writeTemplateFile(template: ReportTemplate): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, template }, null, 2)}\n`;
}

const wrong = (zh: string, en: string): TemplateReading => ({ is: "wrong", why: { "zh-CN": zh, en } });

export function readTemplateFile(text: string): TemplateReading {
  if (text.length > LARGEST)
    return wrong("文件太大，不是报告模板。请选导出的 .json 文件。", "The file is too large for a report template.");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return wrong("文件不是完整的 .json，可能被截断或改坏了。请重新导出一份。", "The file is not whole JSON; export it again.");
  }
  const envelope = v.safeParse(v.looseObject({ format: v.literal(FORMAT), version: v.number(), template: v.unknown() }), data);
  if (!envelope.success)
    return wrong("这不是报告模板文件。请选本产品导出的报告模板。", "This is not a report template exported by this product.");
  if (envelope.output.version > VERSION)
    return wrong("这份模板来自更新的版本，请先升级本产品再导入。", "This template comes from a newer version; update first.");
  return readTemplate(envelope.output.template);
}

/** A template from anywhere: a file, the store, the editing screen. */
export function readTemplate(data: unknown): TemplateReading {
  const read = v.safeParse(reportTemplateSchema, data);
  if (read.success) return { is: "template", template: read.output };
  const [issue] = read.issues;
  const where = placeOf(issue.path?.map((part) => part.key as string | number) ?? [], data);
  const what = mistakes[issue.message] ?? mistakes["shape"];
  return wrong(`${where["zh-CN"]}：${what?.["zh-CN"] ?? issue.message}。`, `${where.en}: ${what?.en ?? issue.message}.`);
}

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** By the message of the schema. */
const mistakes: Readonly<Record<string, Bilingual>> = {
  digit: say("不能写数字，报告里的数字只能来自台账或由人填写", "must hold no digit: numbers come from the ledger or a person"),
  "too-long": say("太长，请缩短", "is too long"),
  name: say("不能空着", "must not be empty"),
  id: say("只能用字母、数字和短横线", "may hold letters, digits and hyphens only"),
  chapter: say("没有这一章，请对照内置模板的写法", "is no chapter of this product; compare a built-in template"),
  twice: say("同一章出现了两次，请删去一处", "the same chapter stands twice"),
  "no-chapter": say("至少要打开一章", "at least one chapter must be on"),
  shape: say("缺少或写法不对，请对照内置模板的写法", "is missing or of the wrong kind; compare a built-in template"),
};

const parts: Readonly<Record<string, Bilingual>> = {
  id: say("模板编号", "template id"),
  version: say("模板版本", "template version"),
  name: say("模板名称", "template name"),
  conditions: say("适用条件", "conditions"),
  stages: say("阶段", "stages"),
  industries: say("行业", "trades"),
  bands: say("金额档", "amount bands"),
  title: say("标题", "title"),
  opening: say("开头语", "opening"),
  look: say("版式", "look"),
  hasNotes: say("是否带脚注", "notes"),
  chapters: say("章节", "chapters"),
  section: say("章", "chapter"),
  isOn: say("开关", "switch"),
  omit: say("略去的内容", "what is left out"),
  signatures: say("签字栏", "signatures"),
  role: say("角色", "role"),
  who: say("签字人", "who signs"),
  "zh-CN": say("中文", "Chinese"),
  en: say("英文", "English"),
};

/** 「第 3 章（收入核实）标题」 of ["chapters", 2, "title", "zh-CN"]. */
function placeOf(path: readonly (string | number)[], data: unknown): Bilingual {
  if (path.length === 0) return say("模板", "template");
  const zh: string[] = [];
  const en: string[] = [];
  path.forEach((part, index) => {
    if (typeof part === "number") {
      const name = path[index - 1] === "chapters" ? chapterName(data, part) : null;
      zh.push(`第 ${part + 1} ${path[index - 1] === "signatures" ? "行" : "章"}${name === null ? "" : `（${name["zh-CN"]}）`}`);
      en.push(`no. ${part + 1}${name === null ? "" : ` (${name.en})`}`);
      return;
    }
    const name = parts[part];
    zh.push(name?.["zh-CN"] ?? part);
    en.push(name?.en ?? part);
  });
  return say(zh.join(" "), en.join(" "));
}

function chapterName(data: unknown, index: number): Bilingual | null {
  const read = v.safeParse(v.looseObject({ chapters: v.array(v.looseObject({ section: v.string() })) }), data);
  const id = read.success ? read.output.chapters[index]?.section : undefined;
  return sections.find((section) => section.id === id)?.title ?? null;
}
