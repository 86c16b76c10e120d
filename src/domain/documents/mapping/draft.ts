/** What every proposal starts from: an empty mapping, and questions with their words. */
import type { Book, Sheet } from "../book.ts";
import type { Bilingual } from "../../kernel/language.ts";
import { anchorOf, fingerprint } from "./fingerprint.ts";
import type { MappableKind, SheetMapping } from "./mapping.ts";
import { type QuestionId, questionWords } from "./words.ts";

export interface MappingQuestion {
  readonly id: QuestionId;
  /** The part of the mapping the answer goes to: a field id for "column", else the property's own name. */
  readonly about: string;
  /** Possible answers; empty when it is typed. */
  readonly choices: readonly string[];
  readonly words: Bilingual;
}

export interface Draft {
  readonly mapping: SheetMapping;
  readonly questions: readonly MappingQuestion[];
}

export function ask(id: QuestionId, about: string, choices: readonly string[]): MappingQuestion {
  return { id, about, choices, words: questionWords[id] };
}

/** A mapping with nothing said yet, named after the template it is for. */
export function blank(sheet: Sheet, book: Book, kind: MappableKind): SheetMapping {
  const anchor = anchorOf(sheet, book);
  const mark = fingerprint(sheet, book);
  return {
    id: `${kind}-${mark}`,
    version: 1,
    fingerprint: mark,
    kind,
    name: sheet.name,
    layout: "",
    anchorRow: anchor.row,
    headerRow: anchor.row,
    dataFrom: anchor.row + 1,
    unit: "元",
    dateOrder: "YMD",
    signConvention: "in-positive",
    directionWords: {},
    direction: "paper",
    period: null,
    columns: [],
    amounts: [],
    labels: {},
  };
}
