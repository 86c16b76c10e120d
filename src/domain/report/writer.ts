/** The pen of every section: sentences from templates with slots, figures only by their address. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Bilingual, Language } from "../kernel/language.ts";
import { periodName } from "../ledger/fact-names.ts";
import { addressOf } from "./address.ts";
import { resolveAddress } from "./addresses.ts";
import { figureShown, unknownFigure } from "./figure-shown.ts";
import type { Block, FigureForm, ParagraphKind, Run, Sentence, TableBlock, TableColumn } from "./report.ts";
import { type ReportWords, reportWords } from "./report-words.ts";

type Slot = Run | readonly Run[];
export type Cell = readonly Run[];

export interface TableShape {
  readonly id: string;
  readonly caption: string;
  readonly look?: TableBlock["look"];
  readonly columns: readonly (readonly [title: string, width: number, align?: TableColumn["align"]])[];
  readonly rows: readonly (readonly Slot[] | { readonly total: readonly Slot[] })[];
}

export interface ReportWriter {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly words: ReportWords;
  /** A sentence: "{name}" in the template is replaced by the slot of that name. */
  sentence(id: string, template: Bilingual, slots?: Readonly<Record<string, Slot>>): Sentence;
  paragraph(id: string, sentences: readonly (Sentence | null)[], kind?: ParagraphKind): Block[];
  heading(id: string, text: Bilingual): Block;
  table(shape: TableShape): Block[];
  /** With its footnote unless `note` is false; 「未取得」 when nobody has the number. */
  figure(of: readonly string[], form: FigureForm, note?: boolean): Run;
  /** A figure without a footnote: in a table whose row is noted already, or a count. */
  bare(of: readonly string[], form: FigureForm): Run;
  count(what: string): Run;
  text(text: string): Run;
  name(text: string): Run;
  period(period: string): Run;
  /** A sentence of the assessment, whole. */
  said(of: string, text: string): Run;
  /** Names in a row, with the language's comma. */
  list(items: readonly string[]): Run;
  unknown(): Run;
  isKnown(...of: readonly string[]): boolean;
}

export function reportWriter(assessment: Assessment, language: Language): ReportWriter {
  const name = (text: string): Run => ({ type: "name", text });
  const text = (value: string): Run => ({ type: "text", text: value });
  const unknown = (): Run => text(unknownFigure[language]);
  const figure = (of: readonly string[], form: FigureForm, isNoted = true): Run => {
    const address = addressOf(...of);
    const found = resolveAddress(assessment, address, language);
    if (found === null || found.value === null) return unknown();
    return { type: "figure", of: address, form, text: figureShown(found.value, form, language), isNoted };
  };
  return {
    assessment,
    language,
    words: reportWords[language],
    sentence: (id, template, slots = {}) => ({ id, state: "machine", runs: filled(template[language], slots) }),
    paragraph: (id, sentences, kind = "body") => {
      const written = sentences.filter((sentence) => sentence !== null);
      return written.length === 0 ? [] : [{ type: "paragraph", id, kind, sentences: language === "en" ? spaced(written) : written }];
    },
    heading: (id, words) => ({ type: "heading", id, level: 2, text: words[language], isNumbered: true }),
    table: (shape) => (shape.rows.length === 0 ? [] : [tableBlock(shape)]),
    figure,
    bare: (of, form) => figure(of, form, false),
    count: (what) => figure(["count", what], "count", false),
    text,
    name,
    period: (period) => name(periodName(period, language)),
    said: (of, value) => ({ type: "said", of, text: value }),
    list: (items) => name(items.join(language === "zh-CN" ? "、" : ", ")),
    unknown,
    isKnown: (...of) => {
      const found = resolveAddress(assessment, addressOf(...of), language);
      return found !== null && found.value !== null;
    },
  };
}

/** English sentences stand a space apart; Chinese ones do not. */
function spaced(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, index) =>
    index === sentences.length - 1 ? sentence : { ...sentence, runs: [...sentence.runs, { type: "text", text: " " }] },
  );
}

function tableBlock({ id, caption, look = "plain", columns, rows }: TableShape): TableBlock {
  const cells = (slots: readonly Slot[]): Run[][] => slots.map((slot) => runsOf(slot));
  return {
    type: "table",
    id,
    caption,
    look,
    columns: columns.map(([title, width, align = "start"]) => ({ title, width, align })),
    rows: rows.map((row) => ("total" in row ? { isTotal: true, cells: cells(row.total) } : { isTotal: false, cells: cells(row) })),
  };
}

function runsOf(slot: Slot): Run[] {
  return "type" in slot ? [slot] : [...slot];
}

/** A slot nobody filled is a mistake in a section, met in its first test. */
function filled(template: string, slots: Readonly<Record<string, Slot>>): Run[] {
  const runs: Run[] = [];
  for (const part of template.split(/(\{\w+\})/)) {
    if (part === "") continue;
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot === undefined) {
      runs.push({ type: "text", text: part });
      continue;
    }
    const value = slots[slot];
    if (value === undefined) throw new Error(`the sentence has no value for ${part}`);
    runs.push(...runsOf(value));
  }
  return runs;
}
