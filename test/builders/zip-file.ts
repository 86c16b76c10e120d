/** Small zips of our own making, byte for byte the same each time: plain, with GBK names, or under the old ZipCrypto password. */
import { deflateSync } from "fflate";
import { encodeGb18030 } from "./gb18030.ts";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ZipStyle {
  /** ZipCrypto, as WeChat and Alipay mail their bills. */
  readonly password?: string;
  /** Names in GBK without the UTF-8 flag, as Chinese Windows writes them. */
  readonly gbkNames?: boolean;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crcStep(crc: number, byte: number): number {
  return ((crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)) >>> 0;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcStep(crc, byte);
  return (crc ^ 0xffffffff) >>> 0;
}

/** PKWARE's stream cipher: twelve header bytes (fixed here, so that the file is always the same), the last one checks the password. */
function zipCrypto(bytes: Uint8Array, password: string, check: number): Uint8Array {
  const keys: [number, number, number] = [0x12345678, 0x23456789, 0x34567890];
  const update = (byte: number) => {
    keys[0] = crcStep(keys[0], byte);
    keys[1] = (Math.imul((keys[1] + (keys[0] & 0xff)) >>> 0, 134775813) + 1) >>> 0;
    keys[2] = crcStep(keys[2], keys[1] >>> 24);
  };
  for (const byte of new TextEncoder().encode(password)) update(byte);
  const plain = new Uint8Array(12 + bytes.length);
  for (let i = 0; i < 11; i++) plain[i] = (i * 37 + 11) & 0xff;
  plain[11] = check;
  plain.set(bytes, 12);
  return plain.map((byte) => {
    const mixed = (keys[2] | 2) & 0xffff;
    const out = byte ^ ((Math.imul(mixed, mixed ^ 1) >>> 8) & 0xff);
    update(byte);
    return out;
  });
}

export function zipOf(entries: readonly ZipEntry[], style: ZipStyle = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = style.gbkNames ? encodeGb18030(entry.name) : new TextEncoder().encode(entry.name);
    const crc = crc32(entry.bytes);
    const packed = deflateSync(entry.bytes, { level: 9 });
    const data = style.password === undefined ? packed : zipCrypto(packed, style.password, crc >>> 24);
    const flags = (style.password === undefined ? 0 : 1) | (style.gbkNames ? 0 : 0x800);
    // Version 20, method 8, DOS time 0 on 1980-01-01.
    const common = fields(
      [2, 20],
      [2, flags],
      [2, 8],
      [2, 0],
      [2, 0x21],
      [4, crc],
      [4, data.length],
      [4, entry.bytes.length],
      [2, name.length],
      [2, 0],
    );
    parts.push(fields([4, 0x04034b50]), common, name, data);
    directory.push(fields([4, 0x02014b50], [2, 20]), common, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += 4 + common.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, size], [4, offset], [2, 0]);
  return joined([...parts, ...directory, end]);
}

function fields(...values: readonly (readonly [width: number, value: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [width, value] of values) for (let i = 0; i < width; i++) bytes.push((value >>> (8 * i)) & 0xff);
  return Uint8Array.from(bytes);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
