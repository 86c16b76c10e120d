/** The shared strings of a workbook, in order, into the pool: runs of rich text joined, phonetic readings dropped. */
import { ByteScanner, GT, LT, SLASH, tagEnd } from "./byte-scanner.ts";
import type { TextPool } from "./text-pool.ts";
import { isSpecial } from "./xml-text.ts";

const CH_I = 0x69;
const CH_P = 0x70;
const CH_R = 0x72;
const CH_S = 0x73;
const CH_T = 0x74;
const CH_CAPITAL_P = 0x50;

export class SharedStrings extends ByteScanner {
  readonly #pool: TextPool;

  constructor(pool: TextPool) {
    super();
    this.#pool = pool;
  }

  protected override open(bytes: Uint8Array, tag: number, name: number, end: number): number {
    if (bytes[name] !== CH_S || bytes[name + 1] !== CH_I) return tagEnd(bytes, tag, end);
    const inside = tagEnd(bytes, tag, end);
    if (inside < 0) return -1;
    if (bytes[inside - 2] === SLASH) {
      this.#pool.close();
      return inside;
    }
    const close = findClose(bytes, inside, end, this.prefix, CH_S, CH_I);
    if (close < 0) return -1;
    pushRuns(this.#pool, bytes, inside, close, this.prefix);
    this.#pool.close();
    return close;
  }

  protected override close(): void {}
}

/** The "<" of the closing tag with these two letters, −1 when it has not come in yet. */
export function findClose(bytes: Uint8Array, from: number, end: number, prefix: Uint8Array, first: number, second: number): number {
  for (let i = from; i < end; i++) {
    if (bytes[i] !== LT || bytes[i + 1] !== SLASH) continue;
    const name = i + 2 + prefix.length;
    if (name + 2 >= end) return -1;
    if (bytes[name] === first && bytes[name + 1] === second && (bytes[name + 2] === GT || (bytes[name + 2] as number) <= 0x20)) return i;
  }
  return -1;
}

/** Pushes the text of every <t> between two positions, except inside <rPh>. */
export function pushRuns(pool: TextPool, bytes: Uint8Array, from: number, to: number, prefix: Uint8Array): void {
  let inPhonetic = false;
  let i = from;
  while (i < to) {
    if (bytes[i] !== LT) {
      i++;
      continue;
    }
    const isClosing = bytes[i + 1] === SLASH;
    const name = i + (isClosing ? 2 : 1) + prefix.length;
    const isPhonetic = bytes[name] === CH_R && bytes[name + 1] === CH_CAPITAL_P && bytes[name + 2] === 0x68;
    const end = tagEnd(bytes, i, to);
    if (end < 0) return;
    if (isPhonetic) inPhonetic = !isClosing && bytes[end - 2] !== SLASH;
    const isText = bytes[name] === CH_T && (bytes[name + 1] === GT || bytes[name + 1] === 0x20);
    i = end;
    if (isText && !isClosing && !inPhonetic && bytes[end - 2] !== SLASH) i = pushText(pool, bytes, end, to);
  }
}

/** The text from `from` to its closing tag; a CDATA section in it is taken as it stands. Returns where the closing tag begins. */
function pushText(pool: TextPool, bytes: Uint8Array, from: number, to: number): number {
  let special = false;
  let i = from;
  for (; i < to && bytes[i] !== LT; i++) if (isSpecial(bytes[i] as number, bytes[i + 1])) special = true;
  if (i > from) pool.push(bytes, from, i, special);
  if (i < to && bytes[i + 1] === 0x21) {
    let end = i + 9;
    while (end < to && !(bytes[end] === 0x5d && bytes[end + 1] === 0x5d && bytes[end + 2] === GT)) end++;
    pool.pushVerbatim(bytes, i + 9, Math.min(end, to));
    return pushText(pool, bytes, Math.min(end + 3, to), to);
  }
  return i;
}

export { CH_I, CH_P, CH_S };
