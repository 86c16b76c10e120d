/** What lies in a browser's profile folder, as a thief of the disk would search it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** GBK bytes of a text; Node only decodes it, so the table is turned round once. */
const gbkOf = ((): ((text: string) => Buffer) => {
  const decoder = new TextDecoder("gbk");
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== "\ufffd" && !table.has(letter)) table.set(letter, [lead, trail]);
    }
  return (text) => Buffer.from([...text].flatMap((letter) => table.get(letter) ?? [...Buffer.from(letter, "latin1")]));
})();

export { gbkOf };

export const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (text) => Buffer.from(text, "utf8"),
  "UTF-16LE": (text) => Buffer.from(text, "utf16le"),
  "UTF-16BE": (text) => Buffer.from(text, "utf16le").swap16(),
  GBK: gbkOf,
};

export interface Hit {
  readonly text: string;
  readonly encoding: string;
  readonly file: string;
}

/** Every planted text found in any file of the folder, in any encoding; tables of LevelDB are also searched with their blocks unpacked. */
export function findOnDisk(folder: string, texts: readonly string[]): { hits: Hit[]; files: number; bytes: number } {
  const wanted = new Map<number, { needle: Buffer; text: string; encoding: string }[]>();
  const isStart = new Uint8Array(1 << 24);
  for (const text of texts)
    for (const [encoding, encode] of Object.entries(encodings)) {
      const needle = encode(text);
      const start = needle.readUIntBE(0, 3);
      isStart[start] = 1;
      wanted.set(start, [...(wanted.get(start) ?? []), { needle, text, encoding }]);
    }
  const hits: Hit[] = [];
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const name = path.join(entry.parentPath, entry.name);
    const raw = readFileSync(name);
    files++;
    bytes += raw.length;
    for (const content of [raw, ...(name.endsWith(".ldb") ? unpackedBlocks(raw) : [])]) {
      let window = content.length > 1 ? content.readUInt16BE(0) : 0;
      for (let at = 2; at < content.length; at++) {
        window = ((window << 8) | (content[at] ?? 0)) & 0xffffff;
        if (isStart[window] === 0) continue;
        for (const { needle, text, encoding } of wanted.get(window) ?? [])
          if (content.subarray(at - 2, at - 2 + needle.length).equals(needle))
            hits.push({ text, encoding, file: path.relative(folder, name) });
      }
    }
  }
  return { hits, files, bytes };
}

/** The blocks of a LevelDB table: a footer names the index, the index names the blocks, each is plain or Snappy. */
function unpackedBlocks(table: Buffer): Buffer[] {
  if (table.length < 48) return [];
  const footer = { at: table.length - 48 };
  varint(table, footer);
  varint(table, footer);
  const index = block(table, varint(table, footer), varint(table, footer));
  if (index === null) return [];
  const found: Buffer[] = [];
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const cursor = { at: 0 };
  while (cursor.at < end) {
    varint(index, cursor);
    const keyBytes = varint(index, cursor);
    const valueBytes = varint(index, cursor);
    cursor.at += keyBytes;
    const handle = { at: cursor.at };
    const own = block(table, varint(index, handle), varint(index, handle));
    if (own) found.push(own);
    cursor.at += valueBytes;
  }
  return found;
}

function block(table: Buffer, at: number, size: number): Buffer | null {
  if (at + size >= table.length) return null;
  const body = table.subarray(at, at + size);
  return table[at + size] === 1 ? unsnapped(body) : body;
}

function varint(bytes: Buffer, cursor: { at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[cursor.at++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}

/** Snappy's block format. */
export function unsnapped(packed: Buffer): Buffer {
  const cursor = { at: 0 };
  const out = Buffer.alloc(varint(packed, cursor));
  let to = 0;
  while (cursor.at < packed.length) {
    const tag = packed[cursor.at++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const width = length - 59;
        length = packed.readUIntLE(cursor.at, width);
        cursor.at += width;
      }
      length++;
      packed.copy(out, to, cursor.at, cursor.at + length);
      cursor.at += length;
      to += length;
      continue;
    }
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = packed.readUIntLE(cursor.at, width) + (kind === 1 ? (tag >> 5) << 8 : 0);
    cursor.at += width;
    for (let i = 0; i < length; i++, to++) out[to] = out[to - offset] ?? 0;
  }
  return out;
}
