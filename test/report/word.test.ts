/** The Word file as somebody else reads it. */
import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { resolveAddress } from "../../src/domain/report/addresses.ts";
import { figureShown } from "../../src/domain/report/figure-shown.ts";
import { evidenceIndex, shownFigures } from "../../src/domain/report/evidence-index.ts";
import { notesOf } from "../../src/domain/report/notes.ts";
import { type Block, type ReportDocument, type Run, runsOf } from "../../src/domain/report/report.ts";
import { wordReport } from "../../src/platform/docx/word-report.ts";
import { lasting, naughty } from "./naughty.ts";
import { readWord } from "./read-word.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment((one) => {
  one.case.borrower = { ...one.case.borrower, name: '河湾县 <"顺&达"> 纸箱厂' };
});
const report = buildReport(assessment);
const notes = notesOf(report, assessment);

async function written(of: ReportDocument = report): Promise<ReturnType<typeof readWord>> {
  return readWord(await wordReport(of, notesOf(of, assessment), assessment));
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
    const [index, prints] = word.tables.slice(expected.tables.length);
    expect(word.tables.slice(0, expected.tables.length)).toEqual(expected.tables);
    expect(index?.[0]).toEqual(["编号", "数字", "数值", "算法与出处"]);
    expect(prints?.slice(1).map(([, print]) => print)).toEqual(assessment.documents.map(({ id }) => id));
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

  it("has an entry in its index for every figure, and every entry leads to a paper that is there or to a person's word", async () => {
    const word = await written();
    const index = word.tables.find(([head]) => head?.[0] === "编号")?.slice(1) ?? [];
    const entries = evidenceIndex(shownFigures(report.blocks), assessment, "zh-CN");
    const figures = new Set(report.blocks.flatMap(runsOf).flatMap((run) => (run.type === "figure" ? [run.of] : [])));
    expect(new Set(entries.map(({ of }) => of))).toEqual(figures);
    expect(index.map(([number, label, value]) => [Number(number), label, value])).toEqual(
      entries.map((entry) => [entry.number, entry.label, entry.shown]),
    );
    const papers = new Set(assessment.documents.map(({ id }) => id));
    for (const entry of entries) {
      for (const place of entry.places) {
        expect(papers.has(place.document), entry.of).toBe(true);
        expect(place.at, entry.of).toMatch(/!|\d/);
      }
      for (const line of entry.rows) expect(papers.has(line.slice(0, line.indexOf("#"))), entry.of).toBe(true);
      expect(entry.places.length + entry.rows.length + entry.word.length, entry.of).toBeGreaterThan(0);
    }
    // A figure with a footnote has its footnote's number in the index.
    for (const note of notes) expect(entries[note.number - 1]?.of).toBe(note.of);
  });

  it("has a head without the borrower's code, a place for the seal, and faces with others to take instead", async () => {
    const { xml, paragraphs } = await written();
    const head = Object.entries(xml).find(([name]) => name.startsWith("word/header"))?.[1] ?? "";
    expect(head).toContain("贷款尽职调查报告");
    expect(head).not.toContain("91000000MA0RD2026Y");
    expect(paragraphs.some((text) => text.startsWith("经办机构（公章）："))).toBe(true);
    expect(xml["word/fontTable.xml"]).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(xml["word/document.xml"]).toContain('w:eastAsia="方正小标宋简体"');
    expect((xml["word/document.xml"] ?? "").match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(5);
  });

  it.each(naughty)("keeps a borrower's name and an officer's words whole: %s", async (_, text) => {
    const own: Block = { type: "paragraph", id: "", kind: "body", sentences: [{ id: "", state: "human", runs: [{ type: "text", text }] }] };
    const word = await written({ ...report, borrower: text, blocks: [...report.blocks, own] });
    const expected = lasting(text)
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "");
    const squeezed = (value: string) => value.replace(/\s/g, "");
    const all = word.paragraphs.map(squeezed);
    expect(all.filter((one) => one === squeezed(expected)).length).toBeGreaterThanOrEqual(2);
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
    expect(paragraphs.filter((text) => /^(主办调查人|协办调查人|调查人|协办|复核人).*年　　月　　日$/.test(text))).toHaveLength(3);
    expect(xml["word/document.xml"]?.match(/w:leader="underscore"/g)).toHaveLength(3);
    expect(paragraphs.join("")).toContain("人民币捌拾万元整");
  });

  it("is the same bytes for the same report", async () => {
    const [first, second] = [await wordReport(report, notes, assessment), await wordReport(report, notes, assessment)];
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
    const word = readWord(await wordReport(english, notesOf(english, assessment), assessment));
    expect(word.paragraphs).toContain("Verdict and grounds");
    expect(word.xml["word/numbering.xml"]).not.toContain("chineseCounting");
  });
});
