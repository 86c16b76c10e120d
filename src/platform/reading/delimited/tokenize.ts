/**
 * Delimited text to columns, every cell a text. RFC 4180, and what banks and wallets make of it: `"x"<TAB>,`, ragged rows, quoted
 * newlines, quotes that never close. Nothing is typed or trimmed here: a general reader that guesses changed 831 of 5,083 real cells.
 */
import { CellKind } from "../../../domain/documents/book.ts";
import { readingLimits } from "../limits.ts";
import { Places, type SheetBuilder } from "../sheet-builder.ts";
import { withoutFormulaWrapper } from "./cell-text.ts";
import { Repeats } from "./repeats.ts";

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const EQUALS = 0x3d;

interface Quoted {
  readonly text: string;
  /** Just behind the closing quote. */
  readonly end: number;
}

export class Tokenizer {
  row = 0;
  readonly strayQuotes = new Places();
  readonly #text: string;
  readonly #delimiter: number;
  readonly #sheet: SheetBuilder;
  readonly #repeats: Repeats;
  #position = 0;
  #line = 1;
  /** Kept from the first row that does not stand on the line of its own number. */
  #lines: Uint32Array | null = null;

  constructor(text: string, delimiter: string, sheet: SheetBuilder) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#sheet = sheet;
    this.#repeats = new Repeats(text);
  }

  get strings(): readonly string[] {
    return this.#repeats.strings;
  }

  get position(): number {
    return this.#position;
  }

  get line(): number {
    return this.#line;
  }

  /** Reads whole rows until `until` is passed; false when the text is used up. */
  run(until: number): boolean {
    const text = this.#text;
    const length = text.length;
    const delimiter = this.#delimiter;
    const highest = Math.max(delimiter, CR);
    const sheet = this.#sheet;
    const repeats = this.#repeats;
    let i = this.#position;
    while (i < length && i < until) {
      const row = this.row;
      if (row >= readingLimits.rows) {
        // Only whether something stands here still matters.
        const next = this.#skipLine(i);
        sheet.noteRow(text.slice(i, next).trim() === "" ? -1 : row);
        i = next;
        this.row++;
        continue;
      }
      this.#noteLine(row);
      for (let column = 0; ; column++) {
        const from = i;
        if (i < length && text.charCodeAt(i) === QUOTE) {
          const quoted = this.#quoted(i);
          if (quoted !== null) {
            i = cellEnd(text, quoted.end, delimiter, highest);
            const cell = withoutFormulaWrapper(i > quoted.end ? quoted.text + text.slice(quoted.end, i) : quoted.text);
            // The text stands in the file as it is, between its quotes: it may be one that was seen before.
            const isVerbatim = i === quoted.end && cell.length === i - from - 2 && !repeats.isPlain(column);
            if (cell !== "") {
              const index = isVerbatim ? repeats.place(column, from + 1, i - 1, hashOf(text, from + 1, i - 1)) : repeats.add(cell);
              sheet.put(row, column, CellKind.text, index);
            }
            if (i >= length || text.charCodeAt(i) !== delimiter) break;
            i++;
            continue;
          }
        }
        i = cellEnd(text, i, delimiter, highest);
        if (i > from) {
          const isWrapped = text.charCodeAt(from) === EQUALS;
          let index: number;
          if (isWrapped) index = repeats.add(withoutFormulaWrapper(text.slice(from, i)));
          else if (repeats.isPlain(column)) index = repeats.add(text.slice(from, i));
          else index = repeats.place(column, from, i, hashOf(text, from, i));
          sheet.put(row, column, CellKind.text, index);
        }
        if (i < length && text.charCodeAt(i) === delimiter) i++;
        else break;
      }
      i = this.#afterLineEnd(i);
      this.row++;
    }
    this.#position = i;
    return i < length;
  }

  /** The line of each row, when they differ. */
  get lines(): Uint32Array | undefined {
    return this.#lines?.slice(0, Math.min(this.row, readingLimits.rows));
  }

  #noteLine(row: number): void {
    if (this.#lines === null) {
      if (this.#line === row + 1) return;
      this.#lines = Uint32Array.from({ length: row * 2 + 64 }, (_, before) => before + 1);
    } else if (row >= this.#lines.length) {
      const lines = new Uint32Array(this.#lines.length * 2);
      lines.set(this.#lines);
      this.#lines = lines;
    }
    this.#lines[row] = this.#line;
  }

  #afterLineEnd(at: number): number {
    this.#line++;
    if (this.#text.charCodeAt(at) === CR && this.#text.charCodeAt(at + 1) === LF) return at + 2;
    return at + 1;
  }

  #skipLine(from: number): number {
    const end = this.#text.indexOf("\n", from);
    this.#line++;
    return end < 0 ? this.#text.length : end + 1;
  }

  /** The quoted text at `from`, or null when its quote is a plain character: it never closes, or closes in mid-word lines later. */
  #quoted(from: number): Quoted | null {
    const text = this.#text;
    let doubled = false;
    let end = from + 1;
    for (;;) {
      end = text.indexOf('"', end);
      if (end < 0 || end - from > readingLimits.quotedCharacters) return this.#stray();
      if (text.charCodeAt(end + 1) !== QUOTE) break;
      doubled = true;
      end += 2;
    }
    const raw = text.slice(from + 1, end);
    const lineEnds = countLineEnds(raw);
    if (lineEnds > 0) {
      const next = text[end + 1];
      const closes =
        next === undefined || next === "\n" || next === "\r" || next === "\t" || next === " " || next.charCodeAt(0) === this.#delimiter;
      if (!closes) return this.#stray();
      this.#line += lineEnds;
    }
    return { text: doubled ? raw.replaceAll('""', '"') : raw, end: end + 1 };
  }

  #stray(): null {
    this.strayQuotes.add(String(this.#line));
    return null;
  }
}

/** Where the cell ends: at a separator, a line end or the end of the text. A small function of its own, so that it is compiled early. */
function cellEnd(text: string, from: number, delimiter: number, highest: number): number {
  const length = text.length;
  let i = from;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    // Most characters (digits, letters, Chinese) lie above every separator: one comparison instead of three.
    if (code <= highest && (code === delimiter || code === LF || code === CR)) break;
  }
  return i;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  if (count > 0) return count;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) count++;
  return count;
}
