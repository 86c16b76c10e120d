/** Small readings of a worksheet's tags, over their bytes. Casts to number: the index stays under the end that was passed in. */
import { EQUALS, isSpace, LT, SLASH } from "./byte-scanner.ts";
import { ValueType } from "./cell-values.ts";
import { latin } from "./number.ts";
import { Odd } from "./odd.ts";

const CH_S = 0x73;
const LETTER_R = 0x72;

export function isRow(bytes: Uint8Array, name: number): boolean {
  return bytes[name] === LETTER_R && bytes[name + 1] === 0x6f && bytes[name + 2] === 0x77 && !isNameByte(bytes[name + 3] as number);
}

/** The `r` of a row tag, 0 when it has none. */
export function rowNumber(bytes: Uint8Array, from: number, close: number): number {
  for (let i = from; i + 3 < close; i++) {
    if (bytes[i + 1] !== LETTER_R || bytes[i + 2] !== EQUALS || !isSpace(bytes[i])) continue;
    let end = i + 4;
    while (end < close && bytes[end] !== 0x22 && bytes[end] !== 0x27) end++;
    return wholeNumber(bytes, i + 4, end);
  }
  return 0;
}

export function isNameByte(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

export function localName(bytes: Uint8Array, from: number): string {
  let to = from;
  while (isNameByte(bytes[to] ?? 0)) to++;
  return latin(bytes, from, to);
}

/** Where the text of a simple element ends; a CDATA section or a comment in it is not simple. */
export function textEnd(bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && bytes[i] !== LT) i++;
  if (i + 1 >= end) return -1;
  if (bytes[i + 1] !== SLASH) throw new Odd("element in a text");
  return i;
}

export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x30 || byte > 0x39 || value > 1e9) throw new Odd("whole number");
    value = value * 10 + byte - 0x30;
  }
  return value;
}

export function valueType(bytes: Uint8Array, from: number, to: number): ValueType {
  const length = to - from;
  if (length === 1) {
    const letter = bytes[from];
    if (letter === CH_S) return ValueType.shared;
    if (letter === 0x6e) return ValueType.number;
    if (letter === 0x62) return ValueType.boolean;
    if (letter === 0x65) return ValueType.error;
    if (letter === 0x64) return ValueType.isoDate;
  }
  const name = latin(bytes, from, Math.min(to, from + 16));
  if (name === "str") return ValueType.text;
  if (name === "inlineStr") return ValueType.text;
  throw new Odd("cell type");
}

export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
