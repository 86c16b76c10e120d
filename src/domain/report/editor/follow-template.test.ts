import { describe, expect, it } from "vitest";
import { smallAssessment } from "../../../../test/report/small-assessment.ts";
import { buildReport } from "../build-report.ts";
import { templateById } from "../templates/built-in.ts";
import type { EditorReport } from "./editor-document.ts";
import { followTemplate } from "./follow-template.ts";
import { reportToEditor } from "./report-to-editor.ts";

const assessment = smallAssessment();
const [standard, farming] = [templateById("standard"), templateById("standard-farming")];
const brief = templateById("brief");
const written = (template = standard): EditorReport => reportToEditor(buildReport(assessment, "zh-CN", template), template.id);
const chapters = (report: EditorReport): string[] =>
  report.doc.content.flatMap((block) => (block.type === "heading" && block.attrs.level === 1 ? [block.attrs.id] : []));

describe("a report under another template", () => {
  it("is the new template's, in its order, while nobody touched it", () =>
    expect(followTemplate(written(), assessment, "zh-CN", standard, farming)).toEqual(written(farming)));

  it("keeps what a person wrote, and has the chapters of the new one", () => {
    const touched = written();
    const at = touched.doc.content.findIndex((block) => block.attrs.id === "loan.purpose");
    touched.doc.content.splice(at + 1, 0, {
      type: "paragraph",
      attrs: { id: "", kind: "body" },
      content: [{ type: "text", text: "仓库已看过。" }],
    });
    const followed = followTemplate(touched, assessment, "zh-CN", standard, brief);
    expect(JSON.stringify(followed.doc)).toContain("仓库已看过。");
    expect([...chapters(followed)].sort()).toEqual([...chapters(written(brief))].sort());
    expect(followed.template).toBe("brief");
  });
});
