/** The Word file as somebody else reads it. */
import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { resolveAddress } from "../../src/domain/report/addresses.ts";
import { figureShown } from "../../src/domain/report/figure-shown.ts";
import { notesOf } from "../../src/domain/report/notes.ts";
import { type Block, type ReportDocument, type Run, runsOf } from "../../src/domain/report/report.ts";
import { wordReport } from "../../src/platform/docx/word-report.ts";
import { readWord } from "./read-word.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment((one) => {
  one.case.borrower = { ...one.case.borrower, name: '河湾县 <"顺&达"> 纸箱厂' };
});
const report = buildReport(assessment);
const notes = notesOf(report, assessment);

async function written(of: ReportDocument = report): Promise<ReturnType<typeof readWord>> {
  return readWord(await wordReport(of, notesOf(of, assessment)));
}

/** Without raised numbers: the first mention of a note is "[n]", later ones carry the bare number. */
function spoken(runs: readonly Run[], referred: Set<string>, withNotes: boolean): string {
  return runs
    .map((run) => {
      if (run.type !== "figure" || !run.isNoted) return run.text;
      const number = notes.find((note) => note.of === run.of)?.number;
      const isFirst = !referred.has(run.of);
      referred.add(run.of);
      return run.text + (withNotes ? (isFirst ? `[${number}]` : String(number)) : "");
    })
    .join("");
}

describe("the Word file", () => {
  it("says what the report says, paragraph by paragraph and cell by cell", async () => {
    const word = await written();
    const referred = new Set<string>();
    const expected: { tables: string[][][]; texts: string[] } = { tables: [], texts: [] };
    for (const block of report.blocks) {
      if (block.type === "heading") expected.texts.push(block.text);
      if (block.type === "paragraph") expected.texts.push(spoken(runsOf(block), referred, true));
      if (block.type === "table") {
        expected.texts.push(block.caption);
        const head = block.look === "plain" ? [block.columns.map((column) => column.title)] : [];
        expected.tables.push([...head, ...block.rows.map((row) => row.cells.map((cell) => spoken(cell, referred, true)))]);
      }
    }
    expect(word.tables).toEqual(expected.tables);
    for (const text of expected.texts) expect(word.paragraphs).toContain(text);
    expect(word.paragraphs.slice(0, 3)).toEqual(["贷款尽职调查报告", '河湾县 <"顺&达"> 纸箱厂', "资料截至 2025-12-31"]);
  });

  it("shows every figure as the assessment has it", async () => {
    const word = await written();
    const all = [...word.paragraphs].join("\n");
    const figures = report.blocks.flatMap(runsOf).filter((run) => run.type === "figure");
    expect(figures.length).toBeGreaterThan(60);
    for (const figure of figures) {
      expect(figure.text).toBe(figureShown(resolveAddress(assessment, figure.of, "zh-CN")?.value ?? null, figure.form, "zh-CN"));
      expect(all).toContain(figure.text);
    }
  });

  it("has a real footnote for every note, referred to once and in order", async () => {
    const word = await written();
    expect([...word.footnotes].filter(([id]) => id > 0)).toEqual(notes.map((note) => [note.number, note.text]));
    const references = [...(word.xml["word/document.xml"] ?? "").matchAll(/<w:footnoteReference\b[^>]*w:id="(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    expect(references).toEqual(notes.map((note) => note.number));
  });

  it("computes nothing: its only fields are the page numbers of the footer", async () => {
    const { xml } = await written();
    const fields = Object.entries(xml).flatMap(([name, content]) =>
      [...content.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => `${name.replace(/\d/, "")} ${code?.trim()}`),
    );
    expect(fields).toEqual(["word/footer.xml PAGE", "word/footer.xml NUMPAGES"]);
    expect(Object.values(xml).join("")).not.toMatch(/<w:fldSimple|TargetMode="External"|vbaProject/);
  });

  it("is A4, in 仿宋_GB2312 and 黑体, with numbered chapters and lines to sign on", async () => {
    const { xml, paragraphs } = await written();
    expect(xml["word/document.xml"]).toMatch(/<w:pgSz w:w="11905" w:h="16837"/);
    expect(xml["word/styles.xml"]).toContain('w:eastAsia="仿宋_GB2312"');
    expect(xml["word/styles.xml"]).toContain('w:eastAsia="黑体"');
    expect(xml["word/numbering.xml"]).toContain('w:val="chineseCountingThousand"');
    expect(paragraphs.filter((text) => /^(调查人|复核人).*_{10}/.test(text))).toHaveLength(3);
    expect(paragraphs.join("")).toContain("人民币捌拾万元整");
  });

  it("is the same bytes for the same report", async () => {
    const [first, second] = [await wordReport(report, notes), await wordReport(report, notes)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(readWord(first).xml["docProps/core.xml"]).not.toMatch(/20\d\d-/);
  });

  it("keeps what a person wrote, angle brackets and all", async () => {
    const own: Block = {
      type: "paragraph",
      id: "",
      kind: "body",
      sentences: [{ id: "", state: "human", runs: [{ type: "text", text: "毛利 <30% & 「存货」\u0007偏多" }] }],
    };
    const word = await written({ ...report, blocks: [...report.blocks, own] });
    expect(word.paragraphs).toContain("毛利 <30% & 「存货」偏多");
  });

  it("is written in English too", async () => {
    const english = buildReport(assessment, "en");
    const word = readWord(await wordReport(english, notesOf(english, assessment)));
    expect(word.paragraphs).toContain("Verdict and grounds");
    expect(word.xml["word/numbering.xml"]).not.toContain("chineseCounting");
  });
});
