/**
 * Keeps one copy of texts that repeat (currencies, channels, counterparties) and none of the effort for columns where nothing does
 * (serial numbers, balances). A repeat is found by comparing characters in place, before any string is made.
 */

const SAMPLE = 512;

export class Repeats {
  readonly strings: string[] = [];
  readonly #text: string;
  /** 1-based entries by hash; 0 is free. */
  #table = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);
  #starts = new Uint32Array(1 << 11);
  #ends = new Uint32Array(1 << 11);
  #indices = new Uint32Array(1 << 11);
  #count = 0;
  readonly #seen: number[] = [];
  readonly #fresh: number[] = [];
  readonly #isPlain: boolean[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** True when the column repeats too little for looking up to pay. Decided once, after a sample. */
  isPlain(column: number): boolean {
    return this.#isPlain[column] === true;
  }

  add(text: string): number {
    return this.strings.push(text) - 1;
  }

  /** The index of the text between two positions; `hash` is that of its characters. */
  place(column: number, from: number, to: number, hash: number): number {
    const text = this.#text;
    const mask = this.#table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    const seen = (this.#seen[column] ?? 0) + 1;
    this.#seen[column] = seen;
    const length = to - from;
    for (let entry = this.#table[slot]; entry; entry = this.#table[slot]) {
      const at = entry - 1;
      if (this.#hashes[at] === hash) {
        // Casts: entries below #count are filled in all four arrays.
        const start = this.#starts[at] as number;
        if ((this.#ends[at] as number) - start === length) {
          let i = 0;
          while (i < length && text.charCodeAt(start + i) === text.charCodeAt(from + i)) i++;
          if (i === length) return this.#indices[at] as number;
        }
      }
      slot = (slot + 1) & mask;
    }
    const fresh = (this.#fresh[column] ?? 0) + 1;
    this.#fresh[column] = fresh;
    if (seen === SAMPLE || (seen & 0xffff) === 0) this.#isPlain[column] = fresh > seen * 0.5;
    return this.#insert(slot, from, to, hash);
  }

  #insert(slot: number, from: number, to: number, hash: number): number {
    const at = this.#count++;
    if (at >= this.#hashes.length) this.#growEntries();
    this.#hashes[at] = hash;
    this.#starts[at] = from;
    this.#ends[at] = to;
    const index = this.strings.push(this.#text.slice(from, to)) - 1;
    this.#indices[at] = index;
    this.#table[slot] = at + 1;
    if (this.#count * 2 > this.#table.length) this.#rehash();
    return index;
  }

  #growEntries(): void {
    const grow = <A extends Int32Array | Uint32Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    const capacity = this.#hashes.length * 2;
    this.#hashes = grow(this.#hashes, new Int32Array(capacity));
    this.#starts = grow(this.#starts, new Uint32Array(capacity));
    this.#ends = grow(this.#ends, new Uint32Array(capacity));
    this.#indices = grow(this.#indices, new Uint32Array(capacity));
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2);
    const mask = table.length - 1;
    for (let at = 0; at < this.#count; at++) {
      const hash = this.#hashes[at] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (table[slot]) slot = (slot + 1) & mask;
      table[slot] = at + 1;
    }
    this.#table = table;
  }
}
