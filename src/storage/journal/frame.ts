/**
 * One change as bytes that can be found again whole or not at all. Journal and backup are made of the same frames
 * (docs/backup-format.md):
 *
 *   "YSF1" · u32 header bytes · u32 body bytes · u32 zero · SHA-256 of these 16 bytes and the header · header JSON · body
 *
 * The header names the body's own SHA-256 and the hash of the frame before, so that frames form a chain. All numbers little-endian.
 */
import * as v from "valibot";
import { toHex } from "./hex.ts";

export const PREFIX_BYTES = 48;
const MAGIC = [0x59, 0x53, 0x46, 0x31] as const;
/** [P] A header lists the rows of one change; one this long is damage, not a change. */
const LONGEST_HEADER = 32 * 1024 * 1024;
const LONGEST_BODY = 1024 * 1024 * 1024;

const pageEntrySchema = v.tuple([v.string(), v.string(), v.string(), v.number(), v.number(), v.number(), v.string(), v.number()]);
const headerSchema = v.object({
  /** "rows" and "end" make up a checkpoint: the whole state at one moment; "change" is one user action after it. */
  kind: v.picklist(["change", "rows", "end"]),
  epoch: v.string(),
  seq: v.number(),
  /** Hash of the frame before, or sixty-four zeros. */
  prev: v.string(),
  /** SHA-256 of the body. */
  body: v.string(),
  /** Space, kind, id, part, parts, rev, SHA-256 of the sealed bytes, how many they are. */
  pages: v.array(pageEntrySchema),
  /** Space, kind, id. */
  removes: v.array(v.tuple([v.string(), v.string(), v.string()])),
  /** Spaces of which every page and event goes. */
  erased: v.array(v.string()),
  /** Number and space. */
  events: v.array(v.tuple([v.number(), v.string()])),
  keys: v.array(v.string()),
  keysRemoved: v.array(v.string()),
  lastEvent: v.number(),
});

export type FrameHeader = v.InferOutput<typeof headerSchema>;
export type PageEntry = v.InferOutput<typeof pageEntrySchema>;

export const NO_FRAME = "0".repeat(64);

export interface FoundFrame {
  readonly at: number;
  readonly length: number;
  readonly bodyAt: number;
  readonly header: FrameHeader;
  /** The header's hash: the link of the chain, and the head of the log when this is the last frame. */
  readonly hash: string;
}

export async function sha256(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  // A view may lie in shared memory as far as the types know; a copy never does.
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice()));
}

export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return toHex(await sha256(bytes));
}

export async function encodeFrame(
  header: Omit<FrameHeader, "body">,
  body: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly hash: string; readonly header: FrameHeader }> {
  const whole: FrameHeader = { ...header, body: await sha256Hex(body) };
  const text = new TextEncoder().encode(JSON.stringify(whole));
  const bytes = new Uint8Array(PREFIX_BYTES + text.length + body.length);
  bytes.set(MAGIC);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, text.length, true);
  view.setUint32(8, body.length, true);
  bytes.set(text, PREFIX_BYTES);
  bytes.set(body, PREFIX_BYTES + text.length);
  const hash = await headerHash(bytes.subarray(0, 16), text);
  bytes.set(hash, 16);
  return { bytes, hash: toHex(hash), header: whole };
}

function headerHash(prefix: Uint8Array, text: Uint8Array): Promise<Uint8Array> {
  const both = new Uint8Array(16 + text.length);
  both.set(prefix.subarray(0, 16));
  both.set(text, 16);
  return sha256(both);
}

/** Where frames are read from: a file of the journal, or a backup. */
export interface Bytes {
  size(): number;
  read(at: number, length: number): Uint8Array | Promise<Uint8Array>;
}

/** The frame at `at` if its header is whole and its body lies within the file; the body itself is not looked at. */
export async function frameAt(file: Bytes, at: number, end = file.size()): Promise<FoundFrame | null> {
  if (at + PREFIX_BYTES > end) return null;
  const prefix = await file.read(at, PREFIX_BYTES);
  if (prefix.length < PREFIX_BYTES || MAGIC.some((byte, i) => prefix[i] !== byte)) return null;
  const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.byteLength);
  const headerBytes = view.getUint32(4, true);
  const bodyBytes = view.getUint32(8, true);
  const length = PREFIX_BYTES + headerBytes + bodyBytes;
  if (view.getUint32(12, true) !== 0 || headerBytes > LONGEST_HEADER || bodyBytes > LONGEST_BODY || at + length > end) return null;
  const text = await file.read(at + PREFIX_BYTES, headerBytes);
  const hash = await headerHash(prefix, text);
  if (hash.some((byte, i) => prefix[16 + i] !== byte)) return null;
  const header = v.safeParse(headerSchema, JSON.parse(new TextDecoder().decode(text)));
  if (!header.success) return null;
  return { at, length, bodyAt: at + PREFIX_BYTES + headerBytes, header: header.output, hash: toHex(hash) };
}

/** The body, or null when one of its bytes is not what was written. */
export async function bodyOf(file: Bytes, frame: FoundFrame): Promise<Uint8Array | null> {
  const body = await file.read(frame.bodyAt, frame.at + frame.length - frame.bodyAt);
  return (await sha256Hex(body)) === frame.header.body ? body : null;
}

/** The next place after damage where a whole header stands, or null. */
export async function nextFrame(file: Bytes, from: number, end = file.size()): Promise<FoundFrame | null> {
  const WINDOW = 1 << 20;
  for (let base = from; base < end; base += WINDOW - 3) {
    const piece = await file.read(base, Math.min(WINDOW, end - base));
    for (let i = 0; i + 4 <= piece.length; i++) {
      if (piece[i] !== MAGIC[0] || piece[i + 1] !== MAGIC[1] || piece[i + 2] !== MAGIC[2] || piece[i + 3] !== MAGIC[3]) continue;
      const found = await frameAt(file, base + i, end);
      if (found) return found;
    }
  }
  return null;
}
