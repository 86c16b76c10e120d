/**
 * Texts of a workbook, gathered as bytes and decoded in large pieces: decoding 177,000 short strings one by one costs more than
 * reading the sheet. Pieces are pushed, then closed into one text. A zero byte, which XML cannot hold, ends each text.
 */

import { decodeXmlText } from "./xml-text.ts";

const BATCH = 1 << 18;
const encoder = new TextEncoder();

export class TextPool {
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  #starts = new Uint32Array(1 << 10);
  #count = 0;
  /** 1-based indices by hash, for texts that stand in the cells themselves; 0 is free. */
  #table = new Int32Array(1 << 10);
  #interned = 0;
  #from = 0;
  #isSpecial = false;
  readonly #specials: number[] = [];
  hasUndecodable = false;

  get count(): number {
    return this.#count;
  }

  /** `isSpecial`: the bytes hold entities or escapes, which are decoded once for each distinct text, at the end. */
  push(source: Uint8Array, from: number, to: number, isSpecial = false): void {
    const length = to - from;
    this.#reserve(length + 1);
    const bytes = this.#bytes;
    let at = this.#used;
    if (isSpecial) {
      this.#isSpecial = true;
      for (let i = from; i < to; i++) if (source[i] !== 0) bytes[at++] = source[i] as number;
      this.#used = at;
      return;
    }
    // A loop for short texts: a call into `set` costs more than twenty bytes do.
    if (length < 48) for (let i = from; i < to; i++) bytes[at++] = source[i] as number;
    else bytes.set(source.subarray(from, to), at);
    this.#used += length;
  }

  /** Bytes in which nothing is to be decoded, whatever they look like (CDATA). */
  pushVerbatim(source: Uint8Array, from: number, to: number): void {
    const escaped = encoder.encode(
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(source.subarray(from, to)).replaceAll("&", "&amp;"),
    );
    this.push(escaped, 0, escaped.length, true);
  }

  /** Ends the text pushed so far and gives it a new index. */
  close(): number {
    this.#reserve(1);
    this.#bytes[this.#used++] = 0;
    if (this.#isSpecial) this.#specials.push(this.#count);
    this.#isSpecial = false;
    if (this.#count + 1 >= this.#starts.length) {
      const starts = new Uint32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#from = this.#used;
    this.#starts[this.#count + 1] = this.#used;
    return this.#count++;
  }

  /** Ends the text pushed so far; the same text as one interned before gives its index again. −1 for an empty text. */
  closeInterned(): number {
    const from = this.#from;
    const to = this.#used;
    if (from === to) {
      this.#isSpecial = false;
      return -1;
    }
    const bytes = this.#bytes;
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (this.#table.length - 1);
    for (let entry = this.#table[slot]; entry; entry = this.#table[slot]) {
      if (this.#equals(entry - 1, from, to)) {
        this.#used = from;
        this.#isSpecial = false;
        return entry - 1;
      }
      slot = (slot + 1) & (this.#table.length - 1);
    }
    const index = this.close();
    this.#table[slot] = index + 1;
    if (++this.#interned * 2 > this.#table.length) this.#rehash();
    return index;
  }

  isEmpty(index: number): boolean {
    // Casts here and below: indices below #count have a start, and so has the one after.
    return (this.#starts[index + 1] as number) - (this.#starts[index] as number) === 1;
  }

  /** All texts in the order of their indices. */
  strings(): string[] {
    const all: string[] = [];
    let first = 0;
    while (first < this.#count) {
      const from = this.#starts[first] as number;
      let next = first + 1;
      while (next < this.#count && (this.#starts[next + 1] as number) - from < BATCH) next++;
      const to = (this.#starts[next] as number) - 1;
      for (const text of this.#decode(from, to).split("\0")) all.push(text);
      first = next;
    }
    for (const index of this.#specials) all[index] = decodeXmlText(all[index] ?? "");
    return all;
  }

  #decode(from: number, to: number): string {
    const piece = this.#bytes.subarray(from, to);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(piece);
    } catch {
      this.hasUndecodable = true;
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(piece);
    }
  }

  #equals(index: number, from: number, to: number): boolean {
    const start = this.#starts[index] as number;
    const length = to - from;
    if ((this.#starts[index + 1] as number) - start - 1 !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== this.#bytes[from + i]) return false;
    return true;
  }

  #rehash(): void {
    const before = this.#table;
    const table = new Int32Array(before.length * 2);
    for (const entry of before) {
      if (entry === 0) continue;
      let hash = 0x811c9dc5;
      const end = (this.#starts[entry] as number) - 1;
      for (let i = this.#starts[entry - 1] as number; i < end; i++) hash = Math.imul(hash ^ (this.#bytes[i] as number), 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & (table.length - 1);
      while (table[slot]) slot = (slot + 1) & (table.length - 1);
      table[slot] = entry;
    }
    this.#table = table;
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#bytes.length) return;
    let capacity = this.#bytes.length * 2;
    while (capacity < this.#used + more) capacity *= 2;
    const bytes = new Uint8Array(capacity);
    bytes.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = bytes;
  }
}
