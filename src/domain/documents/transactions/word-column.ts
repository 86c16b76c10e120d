/** Repeated words as codes: cleaned once for every distinct text, not once a row. */
import type { WordColumn } from "../document.ts";

/** Dashes, slashes and the like are how papers print "nothing". */
const EMPTY_WORD = /^[-—–－_/／\\|]+$/;

/** Text as people read it: padding, TABs, a formula wrapper ="…" and quotes around numbers gone; what stands inside stays. */
export function cleanWord(raw: string): string {
  let text = raw.replace(/[\u200b\ufeff]/g, "").trim();
  const wrapped = /^="(.*)"$/s.exec(text) ?? /^'([^']*)'$/.exec(text);
  if (wrapped) text = (wrapped[1] ?? "").trim();
  return EMPTY_WORD.test(text) ? "" : text;
}

export class WordColumnBuilder {
  private readonly codes: Uint32Array;
  private readonly words: string[] = [""];
  private readonly known = new Map<string, number>([["", 0]]);
  private readonly prepare: (raw: string) => string;

  constructor(rows: number, prepare: (raw: string) => string = cleanWord) {
    this.codes = new Uint32Array(rows);
    this.prepare = prepare;
  }

  /** The code of a raw text, without writing it to a row. */
  code(raw: string): number {
    const seen = this.known.get(raw);
    if (seen !== undefined) return seen;
    const word = this.prepare(raw);
    let code = this.known.get(word);
    if (code === undefined) {
      code = this.words.length;
      this.words.push(word);
      this.known.set(word, code);
    }
    if (word !== raw) this.known.set(raw, code);
    return code;
  }

  set(row: number, raw: string): void {
    this.codes[row] = this.code(raw);
  }

  word(row: number): string {
    return this.words[this.codes[row] ?? 0] ?? "";
  }

  build(rows: number): WordColumn {
    return { codes: this.codes.slice(0, rows), words: this.words };
  }
}
