/** One dictionary for all files, so that two papers' words can be compared by number. */
import { matchText } from "../kernel/plain-text.ts";
import type { WordColumn } from "../documents/document.ts";

export interface WordTable {
  /** Matched text by number; 0 is "". */
  readonly words: string[];
  readonly ids: Map<string, number>;
}

export function wordTable(): WordTable {
  return { words: [""], ids: new Map([["", 0]]) };
}

/** The number of each of a column's own words in the common table. */
export function adopt(table: WordTable, column: WordColumn): Uint32Array {
  const numbers = new Uint32Array(column.words.length);
  column.words.forEach((word, index) => {
    numbers[index] = numberOf(table, matchText(word));
  });
  return numbers;
}

export function numberOf(table: WordTable, text: string): number {
  const known = table.ids.get(text);
  if (known !== undefined) return known;
  const fresh = table.words.length;
  table.words.push(text);
  table.ids.set(text, fresh);
  return fresh;
}

/** Ranks of the words in use, by the words themselves, so that an order built on them does not depend on which paper was read first. */
export function ranks(table: WordTable, used: Iterable<number>): Uint32Array {
  const rank = new Uint32Array(table.words.length);
  const words = Array.from(new Set(used), (number) => table.words[number] ?? "");
  words.sort().forEach((word, place) => {
    rank[table.ids.get(word) ?? 0] = place;
  });
  return rank;
}
