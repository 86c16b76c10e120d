/** Writes docs/report-placeholders.md from the table the filling uses; test/report/placeholder-page.test.ts holds it current. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chapters } from "../src/domain/report/template/chapters.ts";
import { written } from "../src/domain/report/template/find-placeholder.ts";
import { loops } from "../src/domain/report/template/loops.ts";
import { values } from "../src/domain/report/template/values.ts";

const page = fileURLToPath(new URL("../docs/report-placeholders.md", import.meta.url));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "/")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const others = (names: readonly string[], mark: string) =>
  names
    .slice(1)
    .map((name) => `\`{${mark}${name}}\``)
    .join(" ");

/** The page as it must stand in docs. */
export function placeholderPage(): string {
  return [
    "# 报告模板的占位符",
    "",
    "在本行的 Word 模板里，把下面的占位符写在要填内容的地方，再到报告页点「套用本行模板」。中文名、英文名都可以用，花括号用半角。写错的占位符会被逐个指出来，并且不会生成文件。",
    "",
    "模板要求：.docx 格式，没有打开密码，没有宏，展开后不超过 100 MB。占位符可以写在正文、表格、文本框、页眉和页脚里；脚注里的不能填写。",
    "",
    "没有取得的内容填「未取得」，不填 0。报告里的每个数字都列入证据索引；模板没有写 `{@证据附录}` 或 `{#证据}` 的，索引附在文件最后。",
    "",
    "## 单个内容",
    "",
    table(
      ["占位符", "也可以写", "填入什么", "举例"],
      values.map((value) => [`\`${written.value(value)}\``, others(value.names, ""), value.meaning["zh-CN"], value.example.trim()]),
    ),
    "",
    "## 整章内容",
    "",
    "要单独占一段，写在正文或表格里。带表格和真正的脚注，标题用模板自己的「标题 1」「标题 2」样式。",
    "",
    table(
      ["占位符", "也可以写", "填入什么"],
      chapters.map((chapter) => [`\`${written.chapter(chapter)}\``, others(chapter.names, "@"), chapter.meaning["zh-CN"]]),
    ),
    "",
    "## 列表",
    "",
    "开始和结束标记之间的内容按条数重复。写在表格的一行里，这一行会重复。`{^疑点}没有疑点{/疑点}` 只在一条都没有时出现。",
    "",
    table(
      ["列表", "也可以写", "填入什么", "里面的内容"],
      loops.map((loop) => [
        `\`{#${loop.names[0]}}…{/${loop.names[0]}}\``,
        others(loop.names, "#"),
        loop.meaning["zh-CN"],
        loop.fields.map((field) => `\`{${field.names[0]}}\` 或 \`{${field.names[1]}}\``).join("、"),
      ]),
    ),
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, placeholderPage());
