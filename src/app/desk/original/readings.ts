/** What was read from one sheet of a paper, in the order of its lines. An index of numbers, put together once; objects only for a window. */
import type { PaperContent, PaperDocument, PaperFact, RecordTable } from "../../../domain/documents/document.ts";
import { listKinds } from "../../../domain/documents/mapping/mapping-fields.ts";
import type { ListKind } from "../../../domain/documents/record-fields.ts";
import { type Day, dayText, NO_DAY } from "../../../domain/kernel/day.ts";
import { locatorText, type Locator } from "../../../domain/kernel/evidence.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import { fen, toDecimal } from "../../../domain/kernel/money.ts";
import { problemText } from "../../../domain/kernel/problem.ts";
import type { StatementRow } from "../rows/types.ts";
import type { Reading, ReadingsAnswer, ReadingsQuestion } from "./types.ts";

/** [P] Readings a page gets at once. */
export const MOST_READINGS = 200;
const kinds = ["problem", "fact", "row", "record", "left-out"] as const;

/** Statement rows of the paper by the line they stand on, as the list of rows shows them. */
export type RowOfLine = (sheet: string, line: number) => StatementRow | null;

export class SheetReadings {
  readonly #content: PaperContent;
  /** Per reading: its line, what it is, and its place in the list of its kind; sorted by line, then kind. */
  readonly #line: Float64Array;
  readonly #kind: Uint8Array;
  readonly #item: Uint32Array;
  readonly #order: Uint32Array;
  readonly #problems: PaperDocument["problems"];

  constructor(paper: PaperDocument, content: PaperContent) {
    this.#content = content;
    const own = `${content.sheet}!`;
    this.#problems = paper.problems.filter((found) => found.at.startsWith(own));
    const { facts, transactions, records, tally } = content;
    const counts = [this.#problems.length, facts.length, transactions?.rows ?? 0, records?.rows ?? 0, tally.ignored.length];
    const all = counts.reduce((sum, count) => sum + count, 0);
    const line = new Float64Array(all);
    const kind = new Uint8Array(all);
    const item = new Uint32Array(all);
    let n = 0;
    counts.forEach((count, which) => {
      for (let at = 0; at < count; at++) {
        line[n] = this.#lineOf(which, at);
        kind[n] = which;
        item[n] = at;
        n++;
      }
    });
    this.#line = line;
    this.#kind = kind;
    this.#item = item;
    // Numbers of one kind already rise with their lines in most papers; the kind decides within a line.
    this.#order = Uint32Array.from({ length: all }, (_, index) => index).sort(
      (a, b) => (line[a] ?? 0) - (line[b] ?? 0) || (kind[a] ?? 0) - (kind[b] ?? 0) || a - b,
    );
  }

  answer(question: ReadingsQuestion, rowOf: RowOfLine, language: Language): ReadingsAnswer {
    const all = this.#order.length;
    const at = question.line === null ? null : this.#indexOf(question.line);
    const first = Math.max(0, Math.min(Math.floor(question.first), all));
    const end = Math.min(all, first + Math.max(0, Math.min(Math.floor(question.count), MOST_READINGS)));
    return {
      all,
      first,
      readings: Array.from(this.#order.subarray(first, end), (index) => this.#reading(index, rowOf, language)),
      at: at === all ? null : at,
    };
  }

  #lineOf(kind: number, at: number): number {
    const { facts, transactions, records, tally } = this.#content;
    switch (kinds[kind]) {
      case "problem":
        return lineIn(this.#problems[at]?.at ?? "");
      case "fact":
        return lineOfLocator(facts[at]?.source.at);
      case "row":
        return transactions?.line[at] ?? 0;
      case "record":
        return records?.line[at] ?? 0;
      default:
        return lineIn(tally.ignored[at]?.at ?? "");
    }
  }

  /** The first reading at or after a line. */
  #indexOf(line: number): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#line[this.#order[middle] ?? 0] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #fieldName(id: string, language: Language): string {
    const { kind } = this.#content.recognition;
    const layouts = Object.hasOwn(listKinds, kind) ? listKinds[kind as ListKind].layouts : []; // hasOwn has proved the key
    for (const { fields } of layouts) for (const field of fields) if (field.id === id) return field.name[language];
    return id;
  }

  #reading(index: number, rowOf: RowOfLine, language: Language): Reading {
    const { facts, transactions, records, tally, sheet } = this.#content;
    const at = this.#item[index] ?? 0;
    const line = this.#line[index] ?? 0;
    const place = { line, at: `${sheet}!${line}` };
    const kind = kinds[this.#kind[index] ?? 0];
    const fact = kind === "fact" ? facts[at] : undefined;
    if (fact) return factReading(fact, line);
    const found = kind === "problem" ? this.#problems[at] : undefined;
    if (found) return { ...place, kind: "problem", at: found.at, severity: found.severity, message: problemText(found, language) };
    if (kind === "row" && transactions) {
      const row = rowOf(transactions.sheets[transactions.sheet[at] ?? 0] ?? sheet, line);
      if (row) return { ...place, kind: "row", row };
    }
    if (kind === "record" && records)
      return { ...place, kind: "record", fields: recordFields(records, at, (id) => this.#fieldName(id, language)) };
    return { ...place, kind: "left-out", reason: tally.ignored[at]?.reason ?? "" };
  }
}

function factReading(fact: PaperFact, line: number): Reading {
  const { key, period, unit, source } = fact;
  return { kind: "fact", line, at: locatorText(source.at), key, period, value: decimalOf(fact.value, unit), unit, raw: source.raw };
}

function decimalOf(value: number, unit: PaperFact["unit"]): string {
  return unit === "CNY" ? toDecimal(fen(value)) : String(value);
}

function recordFields(table: RecordTable, at: number, name: (id: string) => string): (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const [id, days] of Object.entries(table.days)) {
    const day = (days[at] ?? NO_DAY) as Day; // a column of Day
    if (day !== NO_DAY) found.push([name(id), dayText(day)]);
  }
  for (const [id, { codes, words }] of Object.entries(table.texts)) {
    const text = words[codes[at] ?? 0];
    if (text) found.push([name(id), text]);
  }
  for (const [id, amounts] of Object.entries(table.amounts)) {
    const amount = amounts[at] ?? Number.NaN;
    if (!Number.isNaN(amount)) found.push([name(id), toDecimal(fen(amount))]);
  }
  for (const [id, quantities] of Object.entries(table.quantities)) {
    const quantity = quantities[at] ?? Number.NaN;
    if (!Number.isNaN(quantity)) found.push([name(id), String(quantity)]);
  }
  return found;
}

function lineOfLocator(at: Locator | undefined): number {
  if (at?.kind === "line") return at.line;
  if (at?.kind === "lines") return at.runs[0] ?? 0;
  return at?.kind === "cell" ? lineIn(`!${at.ref}`) : 0;
}

/** The line a place names: 14 of "利润表!C14", 12 of "流水!12"; 0 when it names none. */
function lineIn(at: string): number {
  return Number(/^[A-Z]{0,3}(\d+)/.exec(at.slice(at.lastIndexOf("!") + 1))?.[1] ?? 0);
}
