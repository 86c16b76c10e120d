/** Templates: which one fits, what it takes in and leaves out, what a bank may write into it, and the laws over every golden case. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { leavesOf } from "../../src/domain/assessment/walk.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { resolveAddress } from "../../src/domain/report/addresses.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { figureShown } from "../../src/domain/report/figure-shown.ts";
import { type ReportDocument, runsOf } from "../../src/domain/report/report.ts";
import { sections } from "../../src/domain/report/sections/all.ts";
import { builtInTemplates, standardTemplate, templateById } from "../../src/domain/report/templates/built-in.ts";
import { chooseTemplate } from "../../src/domain/report/templates/choose-template.ts";
import { bands, type ReportTemplate, reportTemplateSchema } from "../../src/domain/report/templates/template.ts";
import { readTemplate, readTemplateFile, writeTemplateFile } from "../../src/domain/report/templates/template-file.ts";
import { goldenAssessment, goldenNames } from "./golden-assessments.ts";
import { smallAssessment } from "./small-assessment.ts";

const languages: readonly Language[] = ["zh-CN", "en"];

function textOf(report: ReportDocument): string {
  return report.blocks
    .map((block) =>
      block.type === "heading"
        ? block.text
        : runsOf(block)
            .map((run) => run.text)
            .join(""),
    )
    .join("\n");
}

const asking = (amount: string, change: (one: Assessment) => void = () => {}) =>
  smallAssessment((one) => {
    one.case.loan = { ...one.case.loan, amount };
    change(one);
  });
const chosen = (assessment: Assessment, ...rest: [own?: readonly ReportTemplate[], stage?: "post-loan"]) => {
  const { template, because } = chooseTemplate(assessment, ...rest);
  return `${template.id}: ${because.runs.map((run) => run.text).join("")}`;
};

describe("the template that fits", () => {
  it.each([
    ["300000.00", "form-manufacturing: 申请 30 万元，不超过 30 万元，用一页表单。行业为制造，章节次序和经营一章按本行业安排。"],
    ["300000.01", "brief-manufacturing: 申请 30 万元，不超过 100 万元，用简版。行业为制造，章节次序和经营一章按本行业安排。"],
    ["1000000.00", "brief-manufacturing: 申请 100 万元，不超过 100 万元，用简版。行业为制造，章节次序和经营一章按本行业安排。"],
    ["5000000.00", "standard-manufacturing: 申请 500 万元，不超过 500 万元，用标准版。行业为制造，章节次序和经营一章按本行业安排。"],
    ["5000001.00", "full-manufacturing: 申请 500 万元，超过 500 万元，用完整版。行业为制造，章节次序和经营一章按本行业安排。"],
  ])("of %s is %s", (amount, expected) => expect(chosen(asking(amount))).toBe(expected));

  it("is the general one when nobody said the trade", () =>
    expect(chosen(asking("200000.00", (one) => (one.case.borrower = { name: "岳水根" })))).toBe(
      "form: 申请 20 万元，不超过 30 万元，用一页表单。",
    ));
  it("is the standard one when nobody said the amount", () =>
    expect(chosen(smallAssessment((one) => (one.case = { asOf: null })))).toBe("standard: 申请金额未取得，先用标准版。"));
  it("is the review after the loan", () =>
    expect(chosen(asking("200000.00"), [], "post-loan")).toBe("post-loan: 案件在贷后阶段，用贷后检查报告。"));
  it("is the bank's own where it fits as well", () => {
    const own: ReportTemplate = { ...templateById("form-manufacturing"), id: "own-1", name: { "zh-CN": "河湾农商小额表", en: "" } };
    expect(chosen(asking("200000.00"), [own])).toContain("own-1: ");
    expect(chosen(asking("200000.00"), [own])).toContain("采用本行自定的「河湾农商小额表」。");
    expect(chosen(asking("900000.00"), [own])).toContain("brief-manufacturing");
  });
  it("explains itself with figures by address", () => {
    const { because } = chooseTemplate(asking("200000.00"));
    expect(because.runs.filter((run) => run.type === "figure").map((run) => run.of)).toEqual([
      "case|amount",
      "parameter|templates|form-most",
    ]);
    expect(because.runs.filter((run) => run.type === "text" && /\d/.test(run.text))).toEqual([]);
  });
});

describe("the built-in templates", () => {
  it("are of the schema, each id once, and hold every chapter in the full report", () => {
    for (const template of builtInTemplates) expect(v.parse(reportTemplateSchema, template)).toEqual(template);
    expect(new Set(builtInTemplates.map((template) => template.id)).size).toBe(builtInTemplates.length);
    const full = templateById("full").chapters.map((chapter) => chapter.section);
    expect([...full].sort()).toEqual(sections.map((section) => section.id).sort());
  });
  it("leave out only what there is: every id named is met in some report", async () => {
    const met = new Set<string>();
    for (const name of ["sample", "ac-01-clothing-wholesaler", "honest-crab-farm", "honest-bullet-loan"]) {
      const assessment = await goldenAssessment(name);
      const all = { ...standardTemplate, chapters: sections.map((section) => ({ section: section.id, isOn: true })) };
      for (const block of buildReport(assessment, "zh-CN", all).blocks) {
        met.add(block.id);
        if (block.type === "paragraph") for (const sentence of block.sentences) met.add(sentence.id);
      }
    }
    const named = new Set(builtInTemplates.flatMap((template) => template.chapters.flatMap((chapter) => chapter.omit ?? [])));
    const shape = (text: string) =>
      new RegExp(
        `^${text
          .split("*")
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
          .join(".*")}$`,
      );
    expect([...named].filter((text) => ![...met].some((id) => shape(text).test(id)))).toEqual([]);
  });
  it("put the chapter a trade is read by behind the chapter on the business", () => {
    const order = templateById("standard-farming").chapters.map((chapter) => chapter.section);
    const at = order.indexOf("trade");
    expect(order.slice(at, at + 4)).toEqual(["trade", "netting", "equity-test", "repayment"]);
  });
});

describe("what a template says of a report", () => {
  const assessment = smallAssessment();
  const with_ = (change: (template: ReportTemplate) => void): ReportTemplate => {
    const copy = structuredClone(templateById("brief"));
    change(copy);
    return copy;
  };
  const headings = (template: ReportTemplate, language: Language = "zh-CN") =>
    buildReport(assessment, language, template).blocks.flatMap((block) =>
      block.type === "heading" && block.level === 1 ? [block.text] : [],
    );

  it("is the order of its chapters, and those switched off are not written", () => {
    const template = with_((one) => {
      one.chapters.reverse();
      for (const chapter of one.chapters) if (chapter.section === "loan") chapter.isOn = false;
    });
    expect(headings(template)[0]).toBe("尚未取得的材料");
    expect(headings(template)).not.toContain("贷款用途与需求");
  });
  it("is their titles and what they begin with, in the language they were written in", () => {
    const template = with_((one) => {
      const [first] = one.chapters;
      if (first === undefined) throw new Error("a template has chapters");
      first.title = { "zh-CN": "户况" };
      first.opening = { "zh-CN": "本表依据《小额贷款管理办法》填写。" };
      one.title = { "zh-CN": "农户小额贷款表" };
    });
    const report = buildReport(assessment, "zh-CN", template);
    expect(report.title).toBe("农户小额贷款表");
    expect(textOf(report)).toContain("户况\n本表依据《小额贷款管理办法》填写。\n");
    expect(headings(template, "en")[0]).toBe("One-page profile");
  });
  it("is what it leaves out: sentences, paragraphs and tables", () => {
    const template = with_((one) => {
      for (const chapter of one.chapters) if (chapter.section === "loan") chapter.omit = ["loan.check", "loan.debts*"];
    });
    const text = textOf(buildReport(assessment, "zh-CN", template));
    expect(text).toContain("采购原纸 300 吨");
    expect(text).not.toContain("受托支付凭证核实");
    expect(text).not.toContain("河湾农村商业银行");
  });
  it("is who signs", () => {
    const template = with_((one) => {
      one.signatures = [{ role: { "zh-CN": "客户经理" }, who: "first" }, { role: { "zh-CN": "支行行长" } }];
    });
    const lines = buildReport(assessment, "zh-CN", template).blocks.flatMap((block) => (block.type === "signatures" ? block.lines : []));
    expect(lines).toEqual(["客户经理（演示客户经理甲）", "支行行长"]);
  });
  it("is whether there are footnotes", () => {
    const noted = (template: ReportTemplate) =>
      buildReport(assessment, "zh-CN", template)
        .blocks.flatMap(runsOf)
        .filter((run) => run.type === "figure" && run.isNoted).length;
    expect(noted(templateById("form"))).toBe(0);
    expect(noted(standardTemplate)).toBeGreaterThan(20);
  });
});

describe("a template from a file", () => {
  const own = { ...structuredClone(templateById("brief")), id: "own-1" };
  const file = (change: (one: Record<string, unknown>) => void): string => {
    const parsed = JSON.parse(writeTemplateFile(own)) as { template: Record<string, unknown> };
    change(parsed.template);
    return JSON.stringify(parsed);
  };
  it("comes back as it was written", () => expect(readTemplateFile(writeTemplateFile(own))).toEqual({ is: "template", template: own }));
  it.each<[string, string, string]>([
    ["cut short", writeTemplateFile(own).slice(0, 80), "可能被截断"],
    ["another file", '{"format":"yardstick-mappings","version":1}', "不是报告模板文件"],
    ["newer", writeTemplateFile(own).replace('"version": 1,\n  "template"', '"version": 9,\n  "template"'), "更新的版本"],
    ["too large", "x".repeat(600_000), "太大"],
    [
      "a digit in a title",
      file((one) => (one["chapters"] = [{ section: "loan", isOn: true, title: { "zh-CN": "第3章" } }])),
      "章节 第 1 章（贷款用途与需求） 标题 中文：不能写数字",
    ],
    ["a chapter there is not", file((one) => (one["chapters"] = [{ section: "weather", isOn: true }])), "章节 第 1 章 章：没有这一章"],
    [
      "a chapter twice",
      file(
        (one) =>
          (one["chapters"] = [
            { section: "loan", isOn: true },
            { section: "loan", isOn: true },
          ]),
      ),
      "章节：同一章出现了两次",
    ],
    ["nothing switched on", file((one) => (one["chapters"] = [{ section: "loan", isOn: false }])), "章节：至少要打开一章"],
    ["no name", file((one) => (one["name"] = { "zh-CN": " ", en: "" })), "模板名称 中文：不能空着"],
    ["a part missing", file((one) => delete one["signatures"]), "签字栏：缺少或写法不对"],
  ])("%s is refused and told where", (_, text, expected) => {
    const read = readTemplateFile(text);
    if (read.is !== "wrong") throw new Error("the file should not be read");
    expect(read.why["zh-CN"]).toContain(expected);
    expect(read.why.en).not.toMatch(/[\u4e00-\u9fff](?!.*\))/);
  });
  it("is refused from the store when it is no template", () => expect(readTemplate(null).is).toBe("wrong"));
});

/** The four lengths as the case's trade has them. */
const templatesOf = (assessment: Assessment): ReportTemplate[] => [
  ...bands.map((band) => templateById(assessment.case.borrower?.industry ? `${band}-${assessment.case.borrower.industry}` : band)),
  templateById("post-loan"),
];

describe.each(goldenNames)("%s in every length", (name) => {
  it.each(languages)("holds the laws in %s", async (language) => {
    const assessment = await goldenAssessment(name);
    for (const template of templatesOf(assessment)) {
      const { blocks } = buildReport(assessment, language, template);
      const ids = blocks.map((block) => block.id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        template.id,
      ).toEqual([]);
      blocks.forEach((block, index) => {
        const next = blocks[index + 1];
        if (block.type === "heading") {
          expect(block.text).not.toMatch(/\d/);
          // No chapter and no part is a bare heading.
          expect(next === undefined || (next.type === "heading" && next.level <= block.level), `${template.id} ${block.id}`).toBe(false);
        }
        for (const run of runsOf(block)) {
          expect(run.text, block.id).not.toMatch(/undefined|NaN|\{|\}/);
          if (run.type === "text") expect(run.text, block.id).not.toMatch(/\d/);
          if (run.type !== "figure") continue;
          const found = resolveAddress(assessment, run.of, language);
          expect(run.text, run.of).toBe(figureShown(found?.value ?? null, run.form, language));
          const leaves = (found?.facts ?? []).flatMap((id) => leavesOf(assessment, id));
          if (run.isNoted) expect(leaves.length + (found?.rows.length ?? 0), `${block.id} ${run.of}`).toBeGreaterThan(0);
        }
      });
    }
  });
});

describe.each(goldenNames.filter((name) => name.startsWith("honest-")))("the honest %s", (name) => {
  it("reads no accusing sentence in any length", async () => {
    const assessment = await goldenAssessment(name);
    for (const template of templatesOf(assessment))
      expect(textOf(buildReport(assessment, "zh-CN", template))).not.toMatch(/造假|欺诈|骗|虚高|虚报|隐瞒|作假|伪造|建议否决/);
  });
});
