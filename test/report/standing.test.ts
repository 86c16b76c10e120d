/** What leaves the product is the report as it stands: by the bank's own template, brought up to date, and a draft while a number has no source. */
import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { confirmReport } from "../../src/domain/report/editor/confirmation.ts";
import type { EditorReport } from "../../src/domain/report/editor/editor-document.ts";
import { reportToEditor } from "../../src/domain/report/editor/report-to-editor.ts";
import { leavingReport, standingReport } from "../../src/domain/report/editor/standing-report.ts";
import { templateById } from "../../src/domain/report/templates/built-in.ts";
import type { ReportTemplate } from "../../src/domain/report/templates/template.ts";
import { workingPaper } from "../../src/domain/working-paper/working-paper.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment();
const own: ReportTemplate = { ...structuredClone(templateById("brief")), id: "own-1", title: { "zh-CN": "河湾贷款调查表" } };
const context = { own: [own], stage: "pre-loan" as const };
const written = (): EditorReport => reportToEditor(buildReport(assessment, "zh-CN", own), own.id);
const withTyped = (text: string): EditorReport => {
  const report = written();
  report.doc.content.push({ type: "paragraph", attrs: { id: "own.1", kind: "body" }, content: [{ type: "text", text }] });
  return report;
};
const rows = { count: 0, all: () => [], byRef: () => [] };
const conclusion = (stored: EditorReport) => {
  const book = workingPaper(assessment, leavingReport(stored, assessment, "zh-CN", context), rows);
  return { title: book.title, cells: JSON.stringify(book.sheets[0]?.rows) };
};

describe("the report as it stands", () => {
  it("is the bank's own template's when the stored report names one", () => {
    expect(standingReport(written(), assessment, "zh-CN", context).report.title).toBe("河湾贷款调查表");
    expect(standingReport(written(), assessment, "en", context).fresh.template).toBe("own-1");
  });
  it("is the suggested template's when nothing was stored", () =>
    expect(standingReport(null, assessment, "zh-CN", { ...context, own: [] }).report.template).toBe(
      standingReport(null, assessment, "zh-CN", { ...context, own: [] }).fresh.template,
    ));
  it("goes out as a draft while a number in it has no source, into the working paper too", () => {
    expect(leavingReport(withTyped("约 300 平方米"), assessment, "zh-CN", context).isDraft).toBe(true);
    expect(conclusion(withTyped("约 300 平方米"))).toMatchObject({
      title: "尽职调查底稿（草稿·待核）",
      cells: expect.stringContaining("草稿·待核"),
    });
  });
  it("names who confirmed it, paragraph by paragraph counted", () => {
    const { title, cells } = conclusion(confirmReport(withTyped("仓库已看过。"), { by: "李经理", at: "2026-01-05T08:00:00Z" }));
    expect(title).toBe("尽职调查底稿");
    expect(cells).toContain("全文由李经理于");
    expect(cells).toContain("报告段落：李经理确认");
  });
  it("and says that nobody confirmed it when nobody did", () => expect(conclusion(written()).cells).toContain("全文未确认"));
});
