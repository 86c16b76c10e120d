/** The table of contents of a zip, read from its end and checked against the caps before a single byte is inflated. */
import { type Problem, problem } from "../../../domain/kernel/problem.ts";
import { megabytes, readingLimits } from "../limits.ts";
import { Unreadable } from "../outcome.ts";

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8_FLAG = 0x800;

function damaged(): Unreadable {
  return new Unreadable(problem("damaged-file", "error"));
}

function refused(found: Problem): Unreadable {
  return new Unreadable(found);
}

/** Throws `Unreadable` for what is damaged or beyond the caps. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > readingLimits.archiveEntries)
      throw refused(problem("archive-too-many-files", "error", "", { count, limit: readingLimits.archiveEntries }));
    const entries = readEntries(bytes, view, count, offset);
    checkSizes(entries);
    checkPlaces(entries, view);
    return entries;
  } catch (error) {
    // Reading past the end of the file: the directory points where nothing is.
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if ((count !== 0xffff && offset !== 0xffffffff) || at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR)
      return { count, offset };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END_64) throw damaged();
    return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw damaged();
}

function readEntries(bytes: Uint8Array, view: DataView, count: number, offset: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = entryName(rawName, (flags & UTF8_FLAG) !== 0);
    if (isUnsafe(name)) throw refused(problem("archive-unsafe-name", "error", "", { name }));
    // Upper and lower case are one name to the office suites that write workbooks.
    const key = name.toLowerCase();
    if (names.has(key)) throw refused(problem("archive-duplicate-name", "error", "", { name }));
    names.add(key);
    const sizes = readSizes(view, at, nameLength, extraLength);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and offset; where 32 bits do not hold them, from the zip64 field (some writers always use it). */
function readSizes(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): { size: number; compressedSize: number; offset: number } {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let extra = at + 46 + nameLength;
  const end = extra + extraLength;
  while (extra + 4 <= end) {
    const id = view.getUint16(extra, true);
    const length = view.getUint16(extra + 2, true);
    if (id === 1) {
      let field = extra + 4;
      const take = (): number => {
        const value = Number(view.getBigUint64(field, true));
        field += 8;
        return value;
      };
      if (size === 0xffffffff) size = take();
      if (compressedSize === 0xffffffff) compressedSize = take();
      if (offset === 0xffffffff) offset = take();
    }
    extra += 4 + length;
  }
  return { size, compressedSize, offset };
}

/** UTF-8 when the flag says so or the bytes are nothing else; older Chinese tools write GB18030. */
function entryName(raw: Uint8Array, isUtf8: boolean): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    name = new TextDecoder(isUtf8 ? "utf-8" : "gb18030").decode(raw);
  }
  return name.replaceAll("\\", "/");
}

function isUnsafe(name: string): boolean {
  return name === "" || name.includes("\0") || name.startsWith("/") || /^[a-zA-Z]:/.test(name) || name.split("/").includes("..");
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    const isBomb = size > readingLimits.ratioFreeBytes && size > compressedSize * readingLimits.ratio;
    if (size > readingLimits.entryBytes || isBomb) throw tooLarge(name, readingLimits.entryBytes);
    if (total > readingLimits.archiveBytes) throw tooLarge(name, readingLimits.archiveBytes);
  }
}

function tooLarge(name: string, limit: number): Unreadable {
  return refused(problem("archive-too-large", "error", "", { name, limit: megabytes(limit) }));
}

/** Entries that overlap share compressed bytes: that is how a small file claims to hold a huge one. */
function checkPlaces(entries: readonly ZipEntry[], view: DataView): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let free = 0;
  for (const entry of sorted) {
    if (entry.offset < free || view.getUint32(entry.offset, true) !== LOCAL) throw damaged();
    free = dataOffset(view, entry) + entry.compressedSize;
    if (free > view.byteLength) throw damaged();
  }
}

function dataOffset(view: DataView, entry: ZipEntry): number {
  return entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
}

/** The stored bytes of one entry, still compressed. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = dataOffset(view, entry);
  return bytes.subarray(from, from + entry.compressedSize);
}
