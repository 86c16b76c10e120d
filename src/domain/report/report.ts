/**
 * The report as data: sections of blocks, sentences with stable ids, and figures that know where they come from. Screen, print and Word
 * are three ways to draw it. A number stands in a report only as a figure, as a name (a period, a file, a check) or in a sentence quoted
 * from the assessment; text written by templates holds no digit (test/report proves it).
 */
import type { Language } from "../kernel/language.ts";
import type { HumanFigure } from "./editor/additions.ts";

/**
 * How a figure is written. amount: 「860 万元」 in a sentence; wan: "860.00" under a header that names 万元; capital: 大写.
 */
export const figureForms = ["amount", "wan", "yuan", "percent", "signed-percent", "times", "days", "count", "quantity", "capital"] as const;
export type FigureForm = (typeof figureForms)[number];

export interface FigureRun {
  readonly type: "figure";
  /** Where in the assessment the number stands: "fact|<id>", "ratio|current-ratio|2025", "check|X1|2025|left" … (addresses.ts). */
  readonly of: string;
  readonly form: FigureForm;
  /** The formatted value when the report was last brought up to date. */
  readonly text: string;
  /** Carries a footnote with its evidence. */
  readonly isNoted: boolean;
}

export type Run =
  | { readonly type: "text"; readonly text: string }
  /** What a thing is called and may hold digits: a file, a period, a check (X8), a firm, a person, a formula. */
  | {
      readonly type: "name";
      readonly text: string /** 〔机器草稿〕 or 〔张三确认〕 at the end of a paragraph: small print. */;
      readonly isTag?: true;
    }
  /** A sentence of the assessment, quoted whole: "flag|<id>|why". */
  | { readonly type: "said"; readonly of: string; readonly text: string }
  | FigureRun;

/** machine: as the template wrote it; edited: a person changed it; human: a person wrote it. */
export type SentenceState = "machine" | "edited" | "human";

export interface Sentence {
  /** Stable over assessments ("revenue.comparison"); "" for what a person wrote. */
  readonly id: string;
  readonly state: SentenceState;
  readonly runs: readonly Run[];
}

/** numbered-title: a numbered line in bold that heads what follows; remark: small print. */
export const paragraphKinds = ["body", "bullet", "numbered", "numbered-title", "remark"] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

export interface TableColumn {
  readonly title: string;
  readonly align: "start" | "end";
  /** Share of the width; the columns of a table need not add up to anything. */
  readonly width: number;
}

/** plain: rows under a header; facts: names and values side by side, no header. */
export interface TableBlock {
  readonly type: "table";
  readonly id: string;
  readonly caption: string;
  readonly look: "plain" | "facts";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly isTotal: boolean; readonly cells: readonly (readonly Run[])[] }[];
}

export type Block =
  | { readonly type: "heading"; readonly id: string; readonly level: 1 | 2; readonly text: string; readonly isNumbered: boolean }
  | { readonly type: "paragraph"; readonly id: string; readonly kind: ParagraphKind; readonly sentences: readonly Sentence[] }
  | TableBlock
  /** Every footnote of the report in full, numbered as in the text. */
  | { readonly type: "notes"; readonly id: string }
  | { readonly type: "signatures"; readonly id: string; readonly lines: readonly string[] };

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly borrower: string;
  /** 「资料截至 2025-12-31」. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** Figures a person answers for, at addresses "human|<id>" that lead into no assessment; notesOf writes their footnotes. */
  readonly stated?: readonly HumanFigure[];
  /** A draft: numbers without a source stand in it and are marked 待核; absent in a report that may be signed. */
  readonly isDraft?: boolean;
  /** Who answers for it, in words: a line for the whole, and how many paragraphs stand under each tag. Absent before it is exported. */
  readonly standing?: { readonly whole: string; readonly paragraphs: readonly { readonly tag: string; readonly count: number }[] };
}

/** Every run of a block, in reading order. */
export function runsOf(block: Block): Run[] {
  if (block.type === "paragraph") return block.sentences.flatMap((sentence) => [...sentence.runs]);
  if (block.type === "table") return block.rows.flatMap((row) => row.cells.flatMap((cell) => [...cell]));
  return [];
}

/** The same block with every run put through `change`. */
export function withRuns(block: Block, change: (run: Run) => Run): Block {
  if (block.type === "paragraph")
    return { ...block, sentences: block.sentences.map((sentence) => ({ ...sentence, runs: sentence.runs.map(change) })) };
  if (block.type === "table")
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(change)) })) };
  return block;
}

/** Addresses that carry a footnote, in the order of their numbers (from 1), each once. */
export function notedAddresses(blocks: readonly Block[]): string[] {
  const seen = new Set<string>();
  for (const block of blocks) for (const run of runsOf(block)) if (run.type === "figure" && run.isNoted) seen.add(run.of);
  return [...seen];
}
