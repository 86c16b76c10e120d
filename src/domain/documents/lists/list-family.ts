/** A family of lists: found by its header, read by the common reader, understood by what its own folder says the rows mean. */
import { type Book, cellText, type Sheet } from "../book.ts";
import type { PaperFact, PaperFamily, ParseContext, Recognition, RecordTable, SheetContent } from "../document.ts";
import { matchText } from "../../kernel/plain-text.ts";
import { comparePeriods, type Period } from "../../kernel/period.ts";
import { type Problem, problem } from "../../kernel/problem.ts";
import { findHeader, type FoundHeader } from "./find-header.ts";
import type { ListLayout } from "./list-layout.ts";
import { bareMonth, timeHint, type TimeHint } from "./period-text.ts";
import { type ListOptions, type ListRows, readList, textAbove } from "./read-list.ts";

/** What the rows of a list mean. `table` replaces the columns when the family adds its own (a direction). */
export interface ListMeaning {
  readonly facts: readonly PaperFact[];
  readonly problems: readonly Problem[];
  readonly table?: RecordTable;
  /** Periods the paper speaks of when it leads to no facts. */
  readonly periods?: readonly Period[];
}

export type Interpret = (rows: ListRows, context: ParseContext) => ListMeaning;

/** How sure a header alone makes us, what every further known column adds, and what the title adds. [P] */
const CERTAINTY = { header: 0.55, columns: 0.3, title: 0.12 } as const;

export function listFamily(id: string, layouts: readonly ListLayout[], interpret: Interpret): PaperFamily {
  return {
    id,
    detect: (sheet, book) => bestLayout(sheet, book, layouts)?.recognition ?? null,
    parse(sheet, recognition, context) {
      const layout = layouts.find((candidate) => candidate.id === recognition.layout) ?? bestLayout(sheet, context.book, layouts)?.layout;
      const header = layout ? findHeader(sheet, context.book, layout) : null;
      if (!layout || !header) throw new Error(`${recognition.layout} was recognised but has no header`);
      return listContent(sheet, layout, header, recognition, context, interpret, {});
    },
  };
}

/** Reads a list whose layout and header are known, by detection or from a person's mapping. */
export function listContent(
  sheet: Sheet,
  layout: ListLayout,
  header: FoundHeader,
  recognition: Recognition,
  context: ParseContext,
  interpret: Interpret,
  options: Omit<ListOptions, "hint"> & { readonly hint?: TimeHint },
): SheetContent {
  const hint = options.hint ? { hint: options.hint, isFromFileName: false } : hintsOf(sheet, context, header.row);
  const rows = readList(sheet, context.book, layout, header, { ...options, hint: hint.hint });
  const meaning = interpret(rows, context);
  const isDated = [...header.columns.values()].some(({ field }) => field.type === "day" || field.type === "month");
  const isYearBorrowed = hint.isFromFileName && (rows.isYearFromHint || (!isDated && rows.hint.months !== null));
  const periods = [...new Set(meaning.facts.map((fact) => fact.period).concat(meaning.periods ?? []))].sort(comparePeriods);
  return {
    recognition,
    unit: rows.unit,
    periods,
    facts: meaning.facts,
    transactions: null,
    records: meaning.table ?? rows.table,
    tally: rows.tally,
    problems: [
      ...rows.problems,
      ...meaning.problems,
      ...(isYearBorrowed ? [problem("year-from-file-name", "info", sheet.name, { name: context.fileName })] : []),
    ],
  };
}

export function bestLayout(
  sheet: Sheet,
  book: Book,
  layouts: readonly ListLayout[],
): { layout: ListLayout; header: FoundHeader; recognition: Recognition } | null {
  let best: { layout: ListLayout; header: FoundHeader; recognition: Recognition } | null = null;
  for (const layout of layouts) {
    const header = findHeader(sheet, book, layout);
    if (!header) continue;
    const names = headerNames(header);
    if (layout.refuses !== undefined && names.some((name) => layout.refuses?.test(name))) continue;
    const title = layout.title.exec(matchText(`${textAbove(sheet, book, header.row)} ${sheet.name} ${names.join(" ")}`))?.[0];
    if (layout.needsTitle && title === undefined) continue;
    const share = header.columns.size / (header.columns.size + header.unmatched.length);
    const confidence =
      Math.round((CERTAINTY.header + CERTAINTY.columns * share + (title === undefined ? 0 : CERTAINTY.title)) * 1000) / 1000;
    if (best !== null && best.recognition.confidence >= confidence) continue;
    const why = [
      ...(title === undefined ? [] : [title]),
      ...[...header.columns.values()].slice(0, 8).map((column) => column.header.trim()),
    ];
    best = { layout, header, recognition: { kind: layout.kind, layout: layout.id, confidence, why } };
  }
  return best;
}

function headerNames(header: FoundHeader): string[] {
  return [...[...header.columns.values()].map((column) => column.header), ...header.unmatched.map((column) => column.header)].map(
    matchText,
  );
}

/** Time as the title says it, else the sheet's name, else the year in the file's name (said as a problem: a name proves nothing). */
function hintsOf(sheet: Sheet, context: ParseContext, headerRow: number): { hint: TimeHint; isFromFileName: boolean } {
  let above = textAbove(sheet, context.book, headerRow);
  if (above.length > 1000) above = `${cellText(context.book, sheet, 0, 0)} ${above}`.slice(0, 1000);
  const title = timeHint(above);
  const name = timeHint(sheet.name);
  const file = timeHint(context.fileName.replace(/\.[^.]*$/, ""));
  const year = title.year ?? name.year ?? file.year;
  const month = title.months ?? name.months;
  const bare = month === null && year !== null ? (bareMonth(sheet.name) ?? bareMonth(above)) : null;
  const index = bare === null || year === null ? null : year * 12 + bare - 1;
  const hint: TimeHint = { year, months: month ?? (index === null ? null : { from: index, to: index }), day: title.day ?? name.day };
  return { hint, isFromFileName: title.year === null && name.year === null && file.year !== null };
}
