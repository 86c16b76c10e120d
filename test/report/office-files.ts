/** The sample's exports as files, and what must be found in them: for `npm run test:office`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rowColumns } from "../../src/app/desk/rows/columns.ts";
import { workingRows } from "../../src/app/desk/exports/working-rows.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { notesOf } from "../../src/domain/report/notes.ts";
import { runsOf } from "../../src/domain/report/report.ts";
import { chapterBlocks } from "../../src/domain/report/template/chapters.ts";
import { paperWords } from "../../src/domain/working-paper/words.ts";
import { workingPaper } from "../../src/domain/working-paper/working-paper.ts";
import { fillTemplate } from "../../src/platform/docx/template/fill-template.ts";
import { wordReport } from "../../src/platform/docx/word-report.ts";
import { writeWorkbook } from "../../src/platform/xlsx-write/write-workbook.ts";
import { rows as rowWords } from "../../src/locales/zh-CN/rows.ts";
import { materialsOf, readPapers } from "../cases/case-of-folder.ts";
import { bankTemplate } from "./bank-template.ts";
import { readWord } from "./read-word.ts";

const HAZARD = "=1+1 是摘要，不是公式";
const [out = "test-results/office"] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const { caseFile: said, papers } = await materialsOf("", "sample");
// A text that a spreadsheet would compute, where an officer may write one.
const caseFile = { ...said, loan: { ...said.loan, purpose: HAZARD } };
const documents = await readPapers(papers);
const assessment = assess({ caseFile, documents });
const report = buildReport(assessment);
const rows = workingRows(rowColumns(documents, caseFile), rowWords.categories);

const files = {
  "report.docx": await wordReport(report, notesOf(report, assessment), assessment),
  "template.docx": fillTemplate(bankTemplate(), { report, assessment, occasion: { day: "2026-01-05" } }),
  "working-paper.xlsx": writeWorkbook(workingPaper(assessment, report, rows)),
};
for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(out, name), bytes);

const figuresOf = (blocks: typeof report.blocks) => [
  ...new Set(blocks.flatMap(runsOf).flatMap((run) => (run.type === "figure" ? [run.text] : []))),
];
const counted = (bytes: Uint8Array) => {
  const { xml, tables } = readWord(bytes);
  return { tables: tables.length, footnotes: (xml["word/document.xml"]?.match(/<w:footnoteReference /g) ?? []).length };
};
const names = paperWords["zh-CN"].sheets;
const amounts = (values: readonly (string | null)[]) => [
  ...new Set(values.flatMap((value) => (value === null ? [] : [String(Number(value))]))),
];
const expected = {
  report: {
    figures: figuresOf(report.blocks),
    headings: report.blocks.flatMap((block) => (block.type === "heading" && block.level === 1 ? [block.text] : [])),
    ...counted(files["report.docx"]),
  },
  template: {
    figures: figuresOf(["revenue", "netting"].flatMap((id) => chapterBlocks(report.blocks, id))),
    headings: ["一、收入印证", "三、疑点", "附：证据附录"],
    ...counted(files["template.docx"]),
  },
  book: {
    sheets: workingPaper(assessment, report, rows).sheets.map(({ name }) => name),
    texts: [HAZARD],
    numbers: [
      { sheet: names.revenue, numbers: amounts([assessment.revenue.declared, assessment.revenue.corroborated]) },
      { sheet: names.netting, numbers: amounts([assessment.netting?.grossInflow ?? null, assessment.netting?.netOperatingInflow ?? null]) },
      { sheet: names.checks, numbers: amounts(assessment.checks.flatMap(({ left, right, difference }) => [left, right, difference])) },
    ],
  },
};
writeFileSync(path.join(out, "expected.json"), JSON.stringify(expected));
