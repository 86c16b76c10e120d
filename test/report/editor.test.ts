/** An officer's text and new figures: what is kept, what is written anew. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import {
  type EditorBlock,
  type EditorInline,
  type EditorReport,
  editorReportSchema,
  parseEditorReport,
  sentenceStates,
} from "../../src/domain/report/editor/editor-document.ts";
import { editorToReport } from "../../src/domain/report/editor/editor-to-report.ts";
import { refreshEditor } from "../../src/domain/report/editor/refresh-editor.ts";
import { reportToEditor } from "../../src/domain/report/editor/report-to-editor.ts";
import { unsourcedNumbers } from "../../src/domain/report/editor/unsourced.ts";
import { type Block, runsOf } from "../../src/domain/report/report.ts";
import { reportSchema } from "../../src/ui/report/schema.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment();
const fresh = (of: Assessment = assessment): EditorReport => reportToEditor(buildReport(of));

/** 130 万元 declared become 150. */
const changed = smallAssessment((one) => {
  one.revenue.declared = "1500000.00";
  one.revenue.deviationRate = 0.3285;
});

function paragraph(report: EditorReport, id: string): Extract<EditorBlock, { type: "paragraph" }> {
  const found = report.doc.content.find((block) => block.attrs.id === id);
  if (found?.type !== "paragraph") throw new Error(`no paragraph ${id}`);
  return found;
}

function textOf(report: EditorReport): string {
  return blocksText(editorToReport(report).blocks);
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === "heading"
        ? block.text
        : runsOf(block)
            .map((run) => run.text)
            .join(""),
    )
    .join("\n");
}

/** A copy with the first text of a paragraph written over by a person. */
function edited(report: EditorReport, id: string, write: (text: string) => string): EditorReport {
  const copy = structuredClone(report);
  const node = paragraph(copy, id).content?.find((one) => one.type === "text");
  if (node?.type !== "text") throw new Error(`no text in ${id}`);
  node.text = write(node.text);
  return copy;
}

function withHuman(report: EditorReport, after: string, text: string): EditorReport {
  const copy = structuredClone(report);
  const at = copy.doc.content.findIndex((block) => block.attrs.id === after);
  copy.doc.content.splice(at + 1, 0, { type: "paragraph", attrs: { id: "", kind: "body" }, content: [{ type: "text", text }] });
  return copy;
}

function without(report: EditorReport, id: string): EditorReport {
  const copy = structuredClone(report);
  copy.doc.content = copy.doc.content.filter((block) => block.attrs.id !== id);
  return copy;
}

describe("the editor's document", () => {
  it("is one the schema accepts, and comes back from it unchanged", () => {
    const node = Node.fromJSON(reportSchema, fresh().doc);
    node.check();
    expect(editorToReport({ ...fresh(), doc: node.toJSON() })).toEqual(editorToReport(fresh()));
  });

  it("says what the report says", () => expect(textOf(fresh())).toBe(blocksText(buildReport(assessment).blocks)));

  it("is stored as text and read back", () => expect(parseEditorReport(JSON.stringify(fresh()))).toEqual(fresh()));

  it.each(["", "{", "null", '{"version":3}', '{"version":2}', '{"version":1,"doc":{"type":"doc","content":[{"type":"script"}]}}'])(
    "is not read from %j",
    (json) => expect(parseEditorReport(json)).toBeNull(),
  );

  it("opens as it was stored by the first version, the officer's words where she put them", () => {
    const json = readFileSync(path.join(import.meta.dirname, "stored-version-1.txt"), "utf8");
    const read = parseEditorReport(json);
    if (read === null) throw new Error("a text of version 1 must open");
    const first = JSON.parse(json) as Pick<EditorReport, "doc" | "title">;
    expect(read).toMatchObject({ version: 2, template: "standard", title: first.title, comments: [], locks: [], confirmation: null });
    expect(read.doc).toEqual(first.doc);
    Node.fromJSON(reportSchema, read.doc).check();
    const text = textOf(refreshEditor(read, assessment).report);
    expect(text).toContain("仓库已看过，约 300 平方米。");
    expect(text).toContain("经查，");
  });

  it("begins as the machine's, every sentence of it", () =>
    expect([...new Set(sentenceStates(fresh().doc.content).values())]).toEqual(["machine"]));

  it("knows a changed sentence from an untouched one, and a changed one set right again", () => {
    const touched = edited(fresh(), "loan.purpose", (text) => `${text}经查，`);
    expect(sentenceStates(touched.doc.content).get("loan.purpose")).toBe("edited");
    expect(sentenceStates(touched.doc.content).get("loan.amount")).toBe("machine");
    const back = edited(touched, "loan.purpose", (text) => text.replace("经查，", ""));
    expect(sentenceStates(back.doc.content).get("loan.purpose")).toBe("machine");
  });

  it("says who wrote a sentence", () => {
    const report = editorToReport(withHuman(fresh(), "loan.purpose", "客户经理补充。"));
    const states = report.blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences.map((sentence) => sentence.state) : []));
    expect(states.filter((state) => state === "human")).toHaveLength(1);
  });
});

describe("when the assessment changes", () => {
  it("an untouched report is the new report", () => {
    const { report, isUpdated } = refreshEditor(fresh(), changed);
    expect(isUpdated).toBe(true);
    expect(report).toEqual(fresh(changed));
  });

  it("nothing is said to be updated when nothing is", () => {
    const node = Node.fromJSON(reportSchema, fresh().doc);
    expect(refreshEditor({ ...fresh(), doc: node.toJSON() }, assessment).isUpdated).toBe(false);
  });

  it("a changed sentence keeps its words and takes the new figure", () => {
    const touched = edited(fresh(), "revenue.summary", (text) => text.replace("，借款人", "，经与老板核对，借款人"));
    const text = textOf(refreshEditor(touched, changed).report);
    expect(text).toContain("经与老板核对，借款人申报收入 150 万元；");
    expect(text).toContain("偏差率 32.9%（");
    expect(text).not.toContain("130 万元；");
  });

  it("what a person wrote stays where it was", () => {
    const lines = textOf(refreshEditor(withHuman(fresh(), "loan.purpose", "仓库已看过。"), changed).report).split("\n");
    expect(lines[lines.indexOf("仓库已看过。") - 1]).toContain("用途的真实性");
  });

  it("what a person deleted stays deleted", () => {
    const text = textOf(refreshEditor(without(fresh(), "conclusion.advice"), changed).report);
    expect(text).not.toContain("以上为依据现有材料提出的建议");
    expect(text).toContain("建议补充核实");
  });

  it("a deleted sentence of a paragraph stays deleted", () => {
    const copy = fresh();
    const block = paragraph(copy, "loan.purpose");
    block.content = (block.content ?? []).filter((node) => node.marks?.[0]?.attrs.id !== "loan.check");
    expect(textOf(refreshEditor(copy, changed).report)).not.toContain("用途的真实性");
  });

  it("a new flag comes in after the flags before it", () => {
    const more = smallAssessment((one) => {
      const [first] = one.redFlags;
      if (first) one.redFlags.splice(1, 0, { ...first, id: "second", title: "其他应收款占资产偏高" });
    });
    const lines = textOf(refreshEditor(withHuman(fresh(), "red-flags.cash-behind-profit.ask", "已约老板周三面谈。"), more).report).split(
      "\n",
    );
    const at = lines.findIndex((line) => line.includes("【红】其他应收款占资产偏高"));
    expect(at).toBeGreaterThan(lines.findIndex((line) => line.includes("【红】账上有利润")));
    expect(at).toBeLessThan(lines.indexOf("结论与依据"));
    expect(lines).toContain("已约老板周三面谈。");
  });

  it("a flag that is gone takes its sentences with it, but not those a person changed", () => {
    const none = smallAssessment((one) => {
      one.redFlags = [];
    });
    expect(textOf(refreshEditor(fresh(), none).report)).not.toContain("手里没现金");
    const touched = edited(fresh(), "red-flags.cash-behind-profit.ask", (text) => `${text}（已问）`);
    expect(textOf(refreshEditor(touched, none).report)).toContain("（已问）");
  });

  it("a figure whose source is gone is unknown, never its old value", () => {
    const touched = edited(fresh(), "netting.summary", (text) => `经查，${text}`);
    const gone = smallAssessment((one) => {
      one.netting = null;
    });
    const { report } = refreshEditor(touched, gone);
    expect(textOf(report)).toContain("毛流入 未取得");
    expect(unsourcedNumbers(report.doc.content, fresh(gone), gone).broken).toContain("netting|gross");
  });

  it("a sentence split in its middle stays as the officer left it, and nothing is said to be updated", () => {
    const copy = fresh();
    const at = copy.doc.content.findIndex((block) => block.attrs.id === "loan.purpose");
    const block = paragraph(copy, "loan.purpose");
    const [first, ...rest] = block.content ?? [];
    if (first?.type !== "text") throw new Error("the paragraph begins with words");
    const half = (text: string): EditorInline => ({ ...first, text });
    copy.doc.content.splice(
      at,
      1,
      { ...block, content: [half(first.text.slice(0, 3))] },
      { type: "paragraph", attrs: { id: "", kind: "body" }, content: [{ type: "text", text: "仓库已看过。" }] },
      { ...block, content: [half(first.text.slice(3)), ...rest] },
    );
    const { report, isUpdated } = refreshEditor(copy, assessment);
    expect(isUpdated).toBe(false);
    expect(textOf(report)).toBe(textOf(copy));
  });

  it("a paragraph split in two is not written twice", () => {
    const copy = fresh();
    const at = copy.doc.content.findIndex((block) => block.attrs.id === "loan.purpose");
    const block = paragraph(copy, "loan.purpose");
    const nodes = block.content ?? [];
    copy.doc.content.splice(at, 1, { ...block, content: nodes.slice(0, 1) }, { ...block, content: nodes.slice(1) });
    const text = textOf(refreshEditor(copy, changed).report);
    expect(text.split("用途的真实性")).toHaveLength(2);
  });
});

describe("numbers without a source", () => {
  it("are none in a fresh report", () =>
    expect(unsourcedNumbers(fresh().doc.content, fresh(), assessment)).toEqual({ typed: [], broken: [] }));

  it("are those a person typed, and not those the assessment's own sentences hold", () => {
    const report = edited(
      withHuman(fresh(), "loan.purpose", "仓库约 300 平方米，见 X8。"),
      "conclusion.level",
      (text) => `${text}另有 5.5% 待查，`,
    );
    expect(unsourcedNumbers(report.doc.content, fresh(), assessment).typed).toEqual(["300", "5.5%"]);
    const quoted = edited(fresh(), "conclusion.reasons.0", (text) => `经复核，${text}`);
    expect(unsourcedNumbers(quoted.doc.content, fresh(), assessment).typed).toEqual([]);
  });
});

it("the stored form is a contract: its schema names every node of the editor", () => {
  expect(editorReportSchema.entries.version.literal).toBe(2);
  expect(Object.keys(reportSchema.nodes).sort()).toEqual(["doc", "figure", "heading", "notes", "paragraph", "signatures", "table", "text"]);
});
