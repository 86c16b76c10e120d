/** The bank's own Word template: filled as it asks, or refused with every mistake named. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { shownFigures } from "../../src/domain/report/evidence-index.ts";
import { chapterBlocks, chapters } from "../../src/domain/report/template/chapters.ts";
import { findPlaceholder, written } from "../../src/domain/report/template/find-placeholder.ts";
import { loops } from "../../src/domain/report/template/loops.ts";
import { plainName } from "../../src/domain/report/template/placeholder.ts";
import { templateProblemText } from "../../src/domain/report/template/template-problem.ts";
import { values } from "../../src/domain/report/template/values.ts";
import { fillTemplate, wholeRows } from "../../src/platform/docx/template/fill-template.ts";
import { tryTemplate } from "../../src/platform/docx/template/try-template.ts";
import { bankTemplate, makeTemplate, paragraph, run, table, textBox } from "./bank-template.ts";
import { lasting, naughty } from "./naughty.ts";
import { readWord } from "./read-word.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment();
const report = buildReport(assessment);
const occasion = { day: "2026-01-05" };
const small = { report, assessment, occasion };

const filled = (body: string, of = small) => readWord(fillTemplate(makeTemplate({ body }), of));
const textsOf = (body: string, of = small) => filled(body, of).paragraphs;
function problemsOf(bytes: Uint8Array): string[] {
  const trial = tryTemplate(bytes, small);
  return trial.isRight ? [] : trial.problems.map((problem) => templateProblemText(problem, "zh-CN"));
}
const problemsIn = (body: string) => problemsOf(makeTemplate({ body }));

describe("placeholders", () => {
  it("have names of their own", () => {
    const names = [...values, ...loops, ...chapters].flatMap((one) => one.names.map(plainName));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(values.map((value) => [value.names[0], value] as const))("{%s} is filled under each of its names", (_, value) => {
    const [first, ...others] = value.names.map((name) => textsOf(paragraph(`甲{${name}}乙`))[0]);
    expect(first).not.toContain("{");
    expect(first).not.toBe("甲乙");
    for (const other of others) expect(other).toBe(first);
  });

  it.each(loops.map((loop) => [loop.names[0], loop] as const))("{#%s} has all its fields", (_, loop) => {
    const body = paragraph("额度 {额度}") + paragraph(written.loop(loop));
    const [, text = ""] = textsOf(body);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.trim()).not.toBe("");
  });

  it.each(chapters.map((chapter) => [chapter.names[0], chapter] as const))("{@%s} is drawn", (_, chapter) => {
    const text = textsOf(paragraph(written.chapter(chapter)) + paragraph("{额度}")).join("\n");
    expect(text).not.toMatch(/[{}]/);
    expect(text.length).toBeGreaterThan(20);
  });

  it("may be written wide, with spaces, in either language", () => {
    expect(textsOf(paragraph("{ 借款人 }|{Borrower}|{＃疑点}".replace("|{＃疑点}", "")))[0]).toBe("河湾县顺达纸箱厂|河湾县顺达纸箱厂");
    expect(findPlaceholder("章节：疑点与核实建议", null)?.kind).toBe("chapter");
  });
});

describe("a bank's form", () => {
  const bytes = fillTemplate(bankTemplate(), small);
  const word = readWord(bytes);
  const all = word.paragraphs.join("\n");

  it("is filled everywhere: text, table, cut-up runs, text box, header, footer", () => {
    expect(all).toContain("申请金额：80 万元，大写：人民币捌拾万元整");
    expect(word.tables[0]?.[0]).toEqual(["借款人", "河湾县顺达纸箱厂", "行业", "制造"]);
    expect(all).toContain("主办：演示客户经理甲");
    expect(word.xml["word/header1.xml"]).toContain("河湾县顺达纸箱厂");
    expect(word.xml["word/footer1.xml"]).toContain("2025-12-31");
    expect(Object.values(word.xml).join("")).not.toMatch(/\{[^}<]{1,20}\}/);
  });

  it("repeats table rows, and leaves out what is for an empty list", () => {
    const flags = word.tables.find(([head]) => head?.[2] === "疑点");
    expect(flags?.slice(1)).toEqual([["1", "红", "账上有利润，手里没现金", "请看钱压在哪里。"]]);
    expect(all).not.toContain("没有未解释的疑点");
    const none = smallAssessment((one) => {
      one.redFlags = [];
    });
    expect(textsOf(paragraph("{^疑点}没有未解释的疑点。{/疑点}{额度}"), { ...small, assessment: none })[0]).toBe(
      "没有未解释的疑点。80 万元",
    );
  });

  it("has real headings, footnotes in order, and an entry for every figure it shows", () => {
    expect(word.xml["word/document.xml"]).toMatch(/<w:pStyle w:val="2x"\/>/);
    const references = [...(word.xml["word/document.xml"] ?? "").matchAll(/<w:footnoteReference\b[^>]*w:id="(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    expect(references).toEqual(references.map((_, index) => index + 1));
    expect(references.length).toBeGreaterThan(5);
    for (const id of references) expect(word.footnotes.get(id)).toMatch(/。$/);
    const index = word.tables.find(([head]) => head?.[0] === "编号")?.slice(1) ?? [];
    expect(index.map(([number]) => Number(number))).toEqual(index.map((_, at) => at + 1));
    const blocks = ["revenue", "netting"].flatMap((id) => chapterBlocks(report.blocks, id));
    expect(index.length).toBeGreaterThanOrEqual(shownFigures(blocks).length);
    const labels = index.map((row) => row[1]);
    for (const label of ["申请金额", "年利率"]) expect(labels).toContain(label);
    const prints = word.tables.find(([head]) => head?.[1] === "指纹")?.slice(1) ?? [];
    expect(prints.map(([, print]) => print)).toEqual(assessment.documents.map(({ id }) => id));
    for (const row of index) expect(row[3], row[1]).toMatch(/《.+》|填报|清点|笔流水/);
  });

  it("is the same bytes twice, and keeps the bank's own parts", () => {
    expect(Buffer.from(fillTemplate(bankTemplate(), small)).equals(Buffer.from(bytes))).toBe(true);
    expect(word.names).toContain("word/styles.xml");
  });
});

describe("rows of a list", () => {
  const rows = (xml: string) => wholeRows(xml).match(/<w:tr\b[\s\S]*?<\/w:tr>/g) ?? [];
  const list = table([["疑点"], ["{#疑点}{标题}{/疑点}"], ["合计"]], [4000]);

  it("keep together, and their head is repeated", () => {
    const [head, repeated, after] = rows(list);
    expect(head).toContain("<w:trPr><w:tblHeader/><w:cantSplit/></w:trPr>");
    expect(repeated).toContain("<w:trPr><w:cantSplit/></w:trPr>");
    expect(after).not.toContain("w:trPr");
  });

  it("are left as they are where the template says so itself, and tables without a list are not touched", () => {
    expect(wholeRows(wholeRows(list))).toBe(wholeRows(list));
    const plain = table([["借款人", "{借款人}"]], [2000, 2000]);
    expect(wholeRows(plain)).toBe(plain);
  });
});

describe("a draft", () => {
  const head = (of: typeof small) => textsOf(paragraph("授信调查报告　{借款人}"), of)[0];

  it("says so above the bank's own head", () => expect(head({ ...small, report: { ...report, isDraft: true } })).toBe("草稿·待核"));
  it("is the only one that does", () => expect(head(small)).toContain("授信调查报告"));
});

describe("a template without a place for the evidence", () => {
  it("gets it on a page of its own at the end", () => {
    const word = filled(paragraph("{借款人}申请{额度}"));
    expect(word.tables.some(([head]) => head?.[0] === "编号")).toBe(true);
    expect(word.xml["word/document.xml"]).toMatch(/<w:br w:type="page"\/>[\s\S]*<w:sectPr/);
  });

  it("gets nothing when it shows no figure", () => expect(filled(paragraph("{借款人}")).tables).toEqual([]));
});

describe("templates of other programs", () => {
  it("of WPS, whose styles have numbers for names", () => {
    const bytes = fillTemplate(makeTemplate({ body: paragraph("{@报告全文}"), styles: "wps" }), small);
    expect(readWord(bytes).xml["word/document.xml"]).toContain('<w:pStyle w:val="2"/>');
  });

  it("without heading styles get them", () => {
    const word = readWord(fillTemplate(makeTemplate({ body: paragraph("{@报告全文}"), styles: "bare" }), small));
    expect(word.xml["word/styles.xml"]).toContain('w:styleId="Yardstickheading1"');
    expect(word.xml["word/document.xml"]).toContain('<w:pStyle w:val="Yardstickheading1"/>');
  });

  it("with footnotes of their own keep them, and go on counting", () => {
    const own = '<w:footnote w:id="3"><w:p><w:r><w:t>本行内部规定</w:t></w:r></w:p></w:footnote>';
    const note = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const body = paragraph(run("见规定") + note) + paragraph("{@章节:revenue}");
    const word = readWord(fillTemplate(makeTemplate({ body, footnotes: own }), small));
    expect(word.footnotes.get(3)).toBe("本行内部规定");
    expect(word.footnotes.get(4)).toContain("来源");
    const index = word.tables.find(([head]) => head?.[0] === "编号")?.slice(1) ?? [];
    expect(index[0]?.[0]).toBe("2");
  });

  it("saved as a template of Word become documents", () => {
    const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    const word = readWord(fillTemplate(makeTemplate({ body: paragraph("{借款人}"), mainType }), small));
    expect(word.xml["[Content_Types].xml"]).toContain("document.main+xml");
  });
});

describe("what is wrong is said, and nothing is made", () => {
  it.each([
    [
      "a misspelt name",
      paragraph("本次借款人：{借款人名}，经办"),
      "不认识占位符 {借款人名}（在正文「本次借款人：{借款人名}，经办」）。是不是想写 {借款人}",
    ],
    ["a name of nothing", paragraph("{天气如何怎样}"), "不认识占位符 {天气如何怎样}（在正文「{天气如何怎样}」）。"],
    ["in a table", table([["{申请金}"]], [2000]), "在表格"],
    ["in a text box, said once", paragraph(textBox("{申请金}")), "在文本框"],
    ["an open brace", paragraph("额度 {额度 元"), "占位符 {额度 元 缺少右边的花括号"],
    ["a lone closing brace", paragraph("额度} 元"), "额度} 缺少左边的花括号"],
    ["full-width braces", paragraph("｛借款人｝"), "用了全角花括号"],
    ["a list without its mark", paragraph("{疑点}"), "前面的符号不对（在正文「{疑点}」）。是不是想写 {#疑点}？"],
    ["a chapter without its mark", paragraph("{章节:revenue}"), "是不是想写 {@章节:经营与收入印证}？"],
    ["a full-width mark", paragraph("{＠报告全文}"), "{@报告全文}"],
    ["a list that does not end", paragraph("{#疑点}{标题}"), "{#疑点} 没有对应的结束标记"],
    ["a list that ends before it begins", paragraph("{/疑点}"), "没有对应的开始标记"],
    [
      "a field outside of its list",
      paragraph("{核实建议}"),
      "只能写在列表的开始和结束标记之间（在正文「{核实建议}」）。是不是想写 {#疑点}{核实建议}{/疑点}？",
    ],
    ["a chapter among words", paragraph("见{@章节:revenue}"), "要单独占一段"],
    ["a chapter in a text box", paragraph(textBox("{@章节:revenue}")), "只能写在正文或表格里"],
    ["a chapter in a list", paragraph("{#疑点}") + paragraph("{@章节:revenue}") + paragraph("{/疑点}"), "只能写在正文或表格里"],
  ])("%s", (_, body, said) => {
    const problems = problemsIn(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  it("all of it at once, each with its place", () => {
    const problems = problemsOf(
      makeTemplate({ body: paragraph("{甲乙丙丁}") + paragraph("{额度"), header: paragraph("{借款}"), footer: paragraph("{日其}") }),
    );
    expect(problems).toHaveLength(4);
    expect(problems.join()).toMatch(/在页脚.*在页眉|在页眉.*在页脚/);
  });

  it("in a footnote, where nothing can be filled", () => {
    const footnotes = '<w:footnote w:id="1"><w:p><w:r><w:t>{借款人}</w:t></w:r></w:p></w:footnote>';
    expect(problemsOf(makeTemplate({ body: paragraph("{借款人}"), footnotes }))[0]).toContain("脚注里的占位符");
  });

  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
  const locked = Uint8Array.from([...old, ...Array.from("EncryptedPackage").flatMap((c) => [c.charCodeAt(0), 0])]);
  const whole = makeTemplate({ body: paragraph("{借款人}") });
  const with_ = (more: Record<string, string>) => makeTemplate({ body: paragraph("{借款人}"), more });
  it.each([
    ["an old .doc", old, "旧版 .doc"],
    ["an RTF called .doc", strToU8("{\\rtf1\\ansi 甲}"), "旧版 .doc"],
    ["one behind a password", locked, "打开密码"],
    ["one with macros", with_({ "word/vbaProject.bin": "x" }), "带有宏"],
    [
      "one whose type has macros",
      makeTemplate({ body: paragraph("{借款人}"), mainType: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
      "带有宏",
    ],
    ["a workbook", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") }), "不是 Word 文档"],
    ["a text", strToU8("借款人"), "不是 Word 文档"],
    ["half a file", whole.subarray(0, whole.length - 300), "打不开"],
    ["one without placeholders", makeTemplate({ body: paragraph("空白表") }), "没有找到占位符"],
    ["one that unpacks to a hundred times its size", with_({ "word/media/big.xml": " ".repeat(8 * 1024 * 1024) }), "超过 100 MB"],
  ])("%s", (_, bytes, said) => {
    const problems = problemsOf(bytes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });
});

describe("texts that have broken exporters", () => {
  it.each(naughty)("go through whole: %s", (_, text) => {
    const named = smallAssessment((one) => {
      one.case.borrower = { ...one.case.borrower, name: text.slice(0, 2000) };
      one.redFlags = one.redFlags.map((flag) => ({ ...flag, title: text }));
    });
    const of = { report: buildReport(named), assessment: named, occasion };
    const word = filled(table([["{#疑点}{标题}{/疑点}"]], [4000]) + paragraph("{借款人}") + paragraph("{@章节:red-flags}"), of);
    const expected = lasting(text)
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "");
    const squeezed = (value: string) => value.replace(/\s/g, "");
    expect(squeezed(word.tables[0]?.[0]?.[0] ?? "")).toBe(squeezed(expected));
    expect(squeezed(word.paragraphs.join(""))).toContain(squeezed(expected).slice(0, 5000));
    const xml = strFromU8(
      unzipSync(fillTemplate(makeTemplate({ body: paragraph("{借款人}") }), of))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u);
  });
});
