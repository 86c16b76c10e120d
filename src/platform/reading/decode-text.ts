/** Bytes of a text file to text: byte order mark, the pattern of UTF-16, strict UTF-8, then GB18030. Never a guess by name. */
import type { TextEncoding } from "../../domain/documents/book.ts";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** The bytes end inside a character: the copy was cut short. */
  readonly isTruncated: boolean;
  /** Some bytes may have become U+FFFD; false when decoding was strict. */
  readonly mayHaveGaps: boolean;
}

const PROBE = 4_096;

/** UTF-16 is seen by its mark, or by NUL bytes that stand on one side only (ASCII digits and commas have a zero half). */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.1 && even < odd * 0.1) return "utf-16le";
  if (even > pairs * 0.1 && odd < even * 0.1) return "utf-16be";
  return null;
}

function decodeFatal(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes at the end begin a UTF-8 character without ending it. */
function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const whole = decodeFatal("utf-8", bytes);
  if (whole !== null) return { text: whole, encoding: "utf-8", isTruncated: false, mayHaveGaps: false };
  const unfinished = unfinishedUtf8(bytes);
  const text = unfinished === 0 ? null : decodeFatal("utf-8", bytes.subarray(0, bytes.length - unfinished));
  // Two stray bytes after plain ASCII are more likely GB18030 than UTF-8 cut in two.
  return text !== null && /[^\0-\x7f]/.test(text) ? { text, encoding: "utf-8", isTruncated: true, mayHaveGaps: false } : null;
}

/** A web page or XML that names UTF-8 as its encoding: a few bad bytes in it do not make it GB18030. */
function declaresUtf8(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  return head.includes("<") && /(?:charset|encoding)\s*=\s*["']?utf-?8/i.test(head);
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes.subarray(0, bytes.length & ~1));
    return { text, encoding: utf16, isTruncated: bytes.length % 2 === 1, mayHaveGaps: true };
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8) return utf8;
  if (declaresUtf8(bytes))
    return { text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8", isTruncated: false, mayHaveGaps: true };
  const strict = decodeFatal("gb18030", bytes);
  if (strict !== null) return { text: strict, encoding: "gb18030", isTruncated: false, mayHaveGaps: false };
  const text = new TextDecoder("gb18030").decode(bytes);
  return { text, encoding: "gb18030", isTruncated: text.endsWith("\ufffd"), mayHaveGaps: true };
}

/** Text that nobody wrote: more than a few control characters or undecodable spots among the first thousands. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 16_384);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (
      code === 0xfffd ||
      code === 0x7f ||
      (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x1a)
    )
      odd++;
  }
  return odd > 2 + length * 0.02;
}
