/**
 * The report as a Word file: chapters numbered by Word itself, tables with borders, evidence as real footnotes, A4 margins and faces by
 * their Chinese names (仿宋_GB2312, 黑体), which a bank's computer has and a document need not carry. The same report gives the same bytes.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type IRunOptions,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
  convertMillimetersToTwip,
} from "docx";
import { evidenceAppendix } from "../../domain/report/evidence-appendix.ts";
import type { Assessment } from "../../domain/assessment/assessment.ts";
import { evidenceIndex, shownFigures } from "../../domain/report/evidence-index.ts";
import { blockNumbers } from "../../domain/report/block-numbers.ts";
import type { Note } from "../../domain/report/notes.ts";
import type { Block, ReportDocument, Run } from "../../domain/report/report.ts";
import { fontTable } from "./font-table.ts";
import { repack } from "./repack.ts";
import { styles, textWidth, titleFace, type WordLook, wordLooks } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";
import { wordText } from "./xml-text.ts";

/** One footnote per address: Word allows a note one reference, later mentions carry its number as raised text. */
export type RunMaker = (run: Run, look?: IRunOptions) => ParagraphChild[];

const words = {
  "zh-CN": { date: "　　　年　　月　　日", page: ["第 ", " 页 共 ", " 页"], colon: "：", seal: "经办机构（公章）" },
  en: { date: "Date: ____________", page: ["Page ", " of ", ""], colon: ": ", seal: "Office (seal)" },
} as const;

/** After the front page, and before the appendix. */
const onNewPage = new Set(["basics", "evidence"]);

/** `assessment` is what the evidence index of the appendix is read from; `named` is the look of the report's template. */
export async function wordReport(
  given: ReportDocument,
  notes: readonly Note[],
  assessment: Assessment,
  named: keyof typeof wordLooks = "normal",
): Promise<Uint8Array<ArrayBuffer>> {
  const look = wordLooks[named];
  const report = { ...given, title: wordText(given.title), borrower: wordText(given.borrower) };
  const document = new Document({
    title: report.title,
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: styles(report.language, look),
    numbering: { config: numbering(report.language, look) },
    footnotes: Object.fromEntries(
      notes.map((note) => [
        note.number,
        { children: [new Paragraph({ style: "FootnoteText", children: [new TextRun(` ${wordText(note.text)}`)] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(look.margin.top),
              bottom: convertMillimetersToTwip(look.margin.bottom),
              left: convertMillimetersToTwip(look.margin.left),
              right: convertMillimetersToTwip(look.margin.right),
            },
          },
        },
        headers: { default: new Header({ children: [pageHead(report, look)] }) },
        footers: { default: new Footer({ children: [pageOfPages(report.language, look)] }) },
        children: [...titleParagraphs(report, look), ...body(report, notes, assessment, look)],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), fontTable());
}

function titleParagraphs(report: ReportDocument, look: WordLook): Paragraph[] {
  const centred = (text: string, size: number, isBold: boolean, after: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after },
      children: [new TextRun({ text, size, bold: isBold, font: titleFace(report.language) })],
    });
  return [
    centred(report.title, look.title, true, look.after[0]),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: report.borrower, size: look.body + 4 })] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: look.after[0] * 2 },
      children: [new TextRun({ text: wordText(report.subtitle), size: look.small })],
    }),
  ];
}

/** The title and the borrower, without the codes that name her anywhere else; a line sets them off from the text. */
function pageHead(report: ReportDocument, look: WordLook): Paragraph {
  const borrower = report.borrower.replace(/\s+/g, " ");
  return new Paragraph({
    style: "PageHead",
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: "999999", space: 4 } },
    tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(textWidth(look)) }],
    children: [new TextRun(`${report.title}\t${Array.from(borrower).slice(0, HEAD_NAME).join("")}`)],
  });
}

/** Characters of a name that fit beside the title. */
const HEAD_NAME = 24;

function body(report: ReportDocument, notes: readonly Note[], assessment: Assessment, look: WordLook) {
  const runs = runMaker(notes);
  const labels = blockNumbers(
    report.blocks.map((block) => (block.type === "heading" || block.type === "paragraph" ? block : { type: "other" as const })),
    report.language,
  );
  const entries = evidenceIndex(shownFigures(report.blocks), assessment, report.language, report.stated);
  const appendix = evidenceAppendix(entries, assessment, report.language).flatMap((block) =>
    block.type === "table" ? wordTable(block, runs, report.language, look) : [],
  );
  let list = 0;
  return report.blocks.flatMap((block, index) => {
    // The notes themselves stand at the foot of each page; where the screen lists them stands the whole index.
    if (block.type === "notes") return appendix;
    if (block.type === "table") return wordTable(block, runs, report.language, look);
    // Every list of numbered paragraphs counts from one.
    if (block.type === "paragraph" && block.kind.startsWith("numbered") && labels[index] === "1. ") list++;
    return paragraphs(block, runs, list, report, look);
  });
}

function paragraphs(
  block: Exclude<Block, { type: "table" | "notes" }>,
  runs: RunMaker,
  list: number,
  report: ReportDocument,
  look: WordLook,
): Paragraph[] {
  switch (block.type) {
    case "heading":
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          pageBreakBefore: look === wordLooks.normal && onNewPage.has(block.id),
          ...(block.isNumbered ? { numbering: { reference: "chapters", level: block.level - 1 } } : {}),
          children: [new TextRun(wordText(block.text))],
        }),
      ];
    case "paragraph": {
      const isRemark = block.kind === "remark";
      const as: IRunOptions = isRemark ? { size: look.small } : block.kind === "numbered-title" ? { bold: true } : {};
      const children = block.sentences.flatMap((sentence) => sentence.runs.flatMap((run) => runs(run, as)));
      if (block.kind.startsWith("numbered"))
        return [
          new Paragraph({
            numbering: { reference: "items", level: 0, instance: list },
            keepNext: block.kind === "numbered-title",
            children,
          }),
        ];
      if (block.kind === "bullet") return [new Paragraph({ numbering: { reference: "points", level: 0 }, children })];
      return [new Paragraph({ style: isRemark ? "Remark" : "BodyText", children })];
    }
    case "signatures":
      return [...block.lines, SEAL].map(
        (line, index) =>
          new Paragraph({
            keepNext: index < block.lines.length,
            spacing: { before: look.sign[index === 0 ? 0 : 1] },
            tabStops: [
              // The line runs to a fixed place, however long the name before it is.
              {
                type: TabStopType.RIGHT,
                position: convertMillimetersToTwip(textWidth(look) - 46),
                ...(line === SEAL ? {} : { leader: LeaderType.UNDERSCORE }),
              },
              { type: TabStopType.RIGHT, position: convertMillimetersToTwip(textWidth(look)) },
            ],
            children: [new TextRun(signature(line, report.language))],
          }),
      );
  }
}

/** Stands for the place of the seal among the lines to sign on. */
const SEAL = "";

function signature(line: string, language: ReportDocument["language"]): string {
  const { colon, date, seal } = words[language];
  return `${line === SEAL ? seal : wordText(line)}${colon}\t\t${date}`;
}

function runMaker(notes: readonly Note[]): RunMaker {
  const numbers = new Map(notes.map((note) => [note.of, note.number]));
  const referred = new Set<number>();
  return (run, look = {}) => {
    // Who answers for a paragraph stands at its end, in small print.
    const isTag = run.type === "name" && run.isTag === true;
    const text = new TextRun({ ...look, ...(isTag ? { size: 16, color: "7A7A7A" } : {}), text: wordText(run.text) });
    const number = run.type === "figure" && run.isNoted ? numbers.get(run.of) : undefined;
    if (number === undefined) return [text];
    if (referred.has(number)) return [text, new TextRun({ ...look, text: String(number), superScript: true })];
    referred.add(number);
    return [text, new FootnoteReferenceRun(number)];
  };
}

function pageOfPages(language: ReportDocument["language"], look: WordLook): Paragraph {
  const [before, between, after] = words[language].page;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: look.small, children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
  });
}

function numbering(language: ReportDocument["language"], look: WordLook) {
  const isChinese = language === "zh-CN";
  const none = { paragraph: { indent: { left: 0, hanging: 0 } } };
  const count = isChinese ? LevelFormat.CHINESE_COUNTING_THOUSAND : LevelFormat.DECIMAL;
  return [
    {
      reference: "chapters",
      levels: [
        {
          level: 0,
          format: count,
          text: isChinese ? "%1、" : "%1",
          suffix: isChinese ? ("nothing" as const) : ("space" as const),
          style: none,
        },
        {
          level: 1,
          format: count,
          text: isChinese ? "（%2）" : "%1.%2",
          suffix: isChinese ? ("nothing" as const) : ("space" as const),
          style: none,
        },
      ],
    },
    {
      reference: "items",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          suffix: "space" as const,
          style: { paragraph: { indent: { left: 0, firstLine: look.body * 20 } } },
        },
      ],
    },
    {
      reference: "points",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "·",
          suffix: "space" as const,
          style: { paragraph: { indent: { left: 0, firstLine: look.body * 20 } } },
        },
      ],
    },
  ];
}
