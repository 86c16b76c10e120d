/** Scans an XML part chunk by chunk, so that a sheet of 33 MB never stands in memory: only the construct cut by a chunk's end is kept. */
import { problem } from "../../../domain/kernel/problem.ts";
import { readingLimits } from "../limits.ts";
import { Unreadable } from "../outcome.ts";
import { Odd } from "./odd.ts";

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;

/** Scanning starts when this much has come in. */
const BLOCK = 1 << 17;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export abstract class ByteScanner {
  /** Bytes of the namespace prefix and its colon ("x:"), as the root element has it. */
  protected prefix: Uint8Array = new Uint8Array(0);
  protected hasRoot = false;
  #held = new Uint8Array(BLOCK * 2);
  #used = 0;
  #isFirst = true;
  #utf16: TextDecoder | null = null;

  /** An opening tag whose name (without prefix) starts at `name`. Returns the position behind what was taken, −1 when it is cut off. */
  protected abstract open(bytes: Uint8Array, tag: number, name: number, end: number): number;
  /** A closing tag; likewise. */
  protected abstract close(bytes: Uint8Array, name: number, nameEnd: number): void;

  feed(chunk: Uint8Array): void {
    if (this.#isFirst) {
      this.#isFirst = false;
      this.#utf16 = utf16Decoder(chunk);
    }
    // Parts in UTF-16 are allowed by the format and written by nobody we know; they are turned to UTF-8 on the way in.
    if (this.#utf16) this.#take(new TextEncoder().encode(this.#utf16.decode(chunk, { stream: true })));
    else this.#take(chunk);
  }

  /** Scans what is left. Throws `Odd` when the part ends inside a construct or never began. */
  end(): void {
    const consumed = this.#scan(this.#held, this.#used);
    if (consumed < this.#used || !this.hasRoot) throw new Odd("part ends too early");
    this.#held = new Uint8Array(0);
  }

  #take(chunk: Uint8Array): void {
    if (this.#used + chunk.length > this.#held.length) {
      const held = new Uint8Array(Math.max(this.#held.length * 2, this.#used + chunk.length));
      held.set(this.#held.subarray(0, this.#used));
      this.#held = held;
    }
    this.#held.set(chunk, this.#used);
    this.#used += chunk.length;
    if (this.#used < BLOCK) return;
    const consumed = this.#scan(this.#held, this.#used);
    this.#held.copyWithin(0, consumed, this.#used);
    this.#used -= consumed;
    if (this.#used > readingLimits.cellBytes) throw new Odd("construct too long");
  }

  /** Returns how many bytes are done with. */
  #scan(bytes: Uint8Array, end: number): number {
    let i = 0;
    for (;;) {
      while (i < end && bytes[i] !== LT) i++;
      if (i >= end) return end;
      const next = this.#tag(bytes, i, end);
      if (next < 0) return i;
      i = next;
    }
  }

  #tag(bytes: Uint8Array, tag: number, end: number): number {
    if (tag + 1 >= end) return -1;
    const first = bytes[tag + 1];
    if (first === BANG) return skipDeclaration(bytes, tag, end);
    if (first === QUESTION) return this.#instruction(bytes, tag, end);
    if (first === SLASH) {
      const close = bytes.indexOf(GT, tag);
      if (close < 0 || close >= end) return -1;
      const name = this.afterPrefix(bytes, tag + 2);
      if (name >= 0) this.close(bytes, name, close);
      return close + 1;
    }
    if (!this.hasRoot) return this.#root(bytes, tag, end);
    const name = this.afterPrefix(bytes, tag + 1);
    return name < 0 ? tagEnd(bytes, tag, end) : this.open(bytes, tag, name, end);
  }

  /** Where the local name starts, −1 when the element belongs to another namespace. */
  protected afterPrefix(bytes: Uint8Array, from: number): number {
    const prefix = this.prefix;
    for (let i = 0; i < prefix.length; i++) if (bytes[from + i] !== prefix[i]) return -1;
    return from + prefix.length;
  }

  #root(bytes: Uint8Array, tag: number, end: number): number {
    const close = tagEnd(bytes, tag, end);
    if (close < 0) return -1;
    for (let i = tag + 1; i < close && !isSpace(bytes[i]) && bytes[i] !== GT; i++)
      if (bytes[i] === COLON) this.prefix = bytes.slice(tag + 1, i + 1);
    this.hasRoot = true;
    return close;
  }

  #instruction(bytes: Uint8Array, tag: number, end: number): number {
    const close = tagEnd(bytes, tag, end);
    if (close < 0) return -1;
    const text = String.fromCharCode(...bytes.subarray(tag, Math.min(close, tag + 200)));
    const encoding = /encoding\s*=\s*["']([^"']+)/.exec(text)?.[1]?.toLowerCase();
    const isPlain = encoding === undefined || encoding === "utf-8" || encoding === "utf8" || encoding === "us-ascii";
    if (!isPlain && !(this.#utf16 && encoding.startsWith("utf-16"))) throw new Odd(`encoding ${encoding}`);
    return close;
  }
}

function utf16Decoder(chunk: Uint8Array): TextDecoder | null {
  if ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === LT && chunk[1] === 0)) return new TextDecoder("utf-16le");
  if ((chunk[0] === 0xfe && chunk[1] === 0xff) || (chunk[0] === 0 && chunk[1] === LT)) return new TextDecoder("utf-16be");
  return null;
}

/** Behind the ">" that ends a tag, past any ">" inside quotes; −1 when cut off. */
export function tagEnd(bytes: Uint8Array, from: number, end: number): number {
  let quote = 0;
  for (let i = from; i < end; i++) {
    const byte = bytes[i];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return i + 1;
    else if (byte === 0x22 || byte === 0x27) quote = byte;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Comments and CDATA between elements are passed over. A DOCTYPE has no place in a workbook and is where entity bombs live. */
function skipDeclaration(bytes: Uint8Array, tag: number, end: number): number {
  if (end - tag < 9) return -1;
  const isComment = startsWith(bytes, tag, "<!--");
  if (!isComment && !startsWith(bytes, tag, "<![CDATA[")) throw new Unreadable(problem("unsafe-xml", "error"));
  const closing = isComment ? 0x2d : 0x5d;
  for (let i = tag + (isComment ? 6 : 11); i < end; i++) {
    if (bytes[i] === GT && bytes[i - 1] === closing && bytes[i - 2] === closing) return i + 1;
  }
  return -1;
}
