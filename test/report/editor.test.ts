/** An officer's text and new figures: what is kept, what is written anew. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import {
  type EditorInline,
  type EditorReport,
  editorReportSchema,
  parseEditorReport,
  sentenceStates,
} from "../../src/domain/report/editor/editor-document.ts";
import { editorToReport } from "../../src/domain/report/editor/editor-to-report.ts";
import { refreshEditor } from "../../src/domain/report/editor/refresh-editor.ts";
import { pendingPlaces } from "../../src/domain/report/editor/unsourced.ts";
import { reportSchema } from "../../src/ui/report/schema.ts";
import { blocksText, edited, freshReport, paragraph, textOf, withHuman, without } from "./officer.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment();
const fresh = (of: Assessment = assessment): EditorReport => freshReport(of);

/** 130 万元 declared become 150. */
const changed = smallAssessment((one) => {
  one.revenue.declared = "1500000.00";
  one.revenue.deviationRate = 0.3285;
});

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
    expect(text).not.toContain("借款人申报收入 130 万元");
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
    expect(pendingPlaces(report, fresh(gone), gone).filter((place) => place.kind === "broken")[0]?.text).toBe("未取得");
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
  const typed = (report: EditorReport) => pendingPlaces(report, fresh(), assessment).map((place) => place.text);

  it("are none in a fresh report", () => expect(typed(fresh())).toEqual([]));

  it("are those a person typed, and not those the assessment's own sentences hold", () => {
    const report = edited(
      withHuman(fresh(), "loan.purpose", "仓库约 300 平方米，见 X8。"),
      "conclusion.level",
      (text) => `${text}另有 5.5% 待查，`,
    );
    expect(typed(report)).toEqual(["300", "5.5%"]);
    expect(typed(edited(fresh(), "conclusion.reasons.0", (text) => `经复核，${text}`))).toEqual([]);
  });

  it.each([
    ["旺季月销 26.5 万元，占三成", ["26.5 万元"]],
    ["老板说有３０台机器", ["３０"]],
    ["2025 年 3 月 8 日去看过，2024-11-05 又去了一次", []],
    ["2025 年卖了 2,025 件", ["2,025"]],
    ["见 X8、A1 和第三章", []],
  ])("in 「%s」 are %j", (text, expected) => expect(typed(withHuman(fresh(), "loan.purpose", text))).toEqual(expected));

  it("have a place and the words around it", () => {
    const report = withHuman(fresh(), "loan.purpose", "仓库约 300 平方米。");
    const [place] = pendingPlaces(report, fresh(), assessment);
    expect(place).toMatchObject({ kind: "typed", from: 4, to: 7, context: "仓库约 300 平方米。" });
    expect(report.doc.content[place?.index ?? -1]?.attrs.id).toBe("");
  });

  it("are read whole where they stand over the end of a sentence", () => {
    const copy = fresh();
    const block = paragraph(copy, "loan.purpose");
    block.content = [...(block.content ?? []), { type: "text", text: "约 12" }, { type: "text", text: "0 吨" }];
    expect(typed(copy)).toEqual(["120"]);
  });

  it("typed into a heading count too", () => {
    const copy = fresh();
    const heading = copy.doc.content.find((block) => block.attrs.id === "revenue");
    if (heading?.type !== "heading") throw new Error("a chapter begins with its heading");
    heading.content = [{ type: "text", text: "收入约 900 万元" }];
    expect(typed(copy)).toEqual(["900 万元"]);
  });
});

it("the stored form is a contract: its schema names every node of the editor", () => {
  expect(editorReportSchema.entries.version.literal).toBe(2);
  expect(Object.keys(reportSchema.nodes).sort()).toEqual(["doc", "figure", "heading", "notes", "paragraph", "signatures", "table", "text"]);
});
