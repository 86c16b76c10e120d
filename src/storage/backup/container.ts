/**
 * A backup as one file (docs/backup-format.md): "YSBK0001", the frames of a checkpoint, a manifest with the SHA-256 of each frame, and a
 * foot that finds the manifest. Everything in it is sealed; the wrapped keys are in it too. Every byte is covered by some hash.
 */
import * as v from "valibot";
import { StoreError } from "../../ports/store-error.ts";
import { type Bytes, bodyOf, type FoundFrame, frameAt, sha256, sha256Hex } from "../journal/frame.ts";
import { toHex } from "../journal/hex.ts";
import { writeCheckpoint } from "../journal/journal.ts";
import { decodeRows, type SealedRows } from "../sealed-rows.ts";

export const BACKUP_FORMAT = "yardstick-backup/1";
const START = new TextEncoder().encode("YSBK0001");
const END = new TextEncoder().encode("YSBKEND1");
/** u64 where the manifest begins, u32 how long it is, its SHA-256, "YSBKEND1". */
const FOOT_BYTES = 8 + 4 + 32 + 8;
const LONGEST_MANIFEST = 64 * 1024 * 1024;

const manifestSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  /** ISO day. */
  createdOn: v.string(),
  schema: v.number(),
  epoch: v.string(),
  seq: v.number(),
  lastEvent: v.number(),
  /** Head of the vault's log when the backup was made. */
  head: v.string(),
  cases: v.number(),
  pages: v.number(),
  events: v.number(),
  keys: v.number(),
  needsPassphrase: v.boolean(),
  frames: v.array(v.object({ at: v.number(), length: v.number(), sha256: v.string() })),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestHead = Pick<Manifest, "createdOn" | "schema" | "epoch" | "seq" | "lastEvent" | "head" | "cases" | "needsPassphrase">;

/** Where a backup is not what was written. */
export interface RefusedPlace {
  readonly from: number;
  readonly to: number;
  readonly part: "start" | "frame" | "manifest" | "foot";
  /** Number of the frame, from 1, and of how many. */
  readonly frame: number;
  readonly of: number;
}

function refused(place: RefusedPlace): StoreError {
  return new StoreError("BACKUP_REFUSED", `the backup is not whole: ${place.part} at bytes ${place.from}–${place.to}`, place);
}

/** Writes piece after piece, in order. */
export async function writeBackup(
  head: ManifestHead,
  rows: AsyncIterable<SealedRows>,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<{ readonly manifest: Manifest; readonly bytes: number }> {
  const counts = { pages: 0, events: 0, keys: 0 };
  async function* counted(): AsyncGenerator<SealedRows> {
    for await (const piece of rows) {
      counts.pages += piece.pages.length;
      counts.events += piece.events.length;
      counts.keys += piece.keys.length;
      yield piece;
    }
  }
  const frames: { at: number; length: number; sha256: string }[] = [];
  await write(START);
  const { length } = await writeCheckpoint(head, counted(), async (bytes, at) => {
    frames.push({ at: START.length + at, length: bytes.length, sha256: await sha256Hex(bytes) });
    await write(bytes);
  });
  const { createdOn, schema, epoch, seq, lastEvent, cases, needsPassphrase } = head;
  const manifest: Manifest = {
    ...{ format: BACKUP_FORMAT, createdOn, schema, epoch, seq, lastEvent, head: head.head, cases, needsPassphrase },
    ...counts,
    frames,
  };
  const text = new TextEncoder().encode(JSON.stringify(manifest));
  const foot = new Uint8Array(FOOT_BYTES);
  const view = new DataView(foot.buffer);
  view.setBigUint64(0, BigInt(START.length + length), true);
  view.setUint32(8, text.length, true);
  foot.set(await sha256(text), 12);
  foot.set(END, 44);
  await write(text);
  await write(foot);
  return { manifest, bytes: START.length + length + text.length + FOOT_BYTES };
}

/** The manifest of a backup whose start, foot and manifest are whole. Rejects with BACKUP_REFUSED and the place otherwise. */
export async function readManifest(file: Bytes): Promise<Manifest> {
  const size = file.size();
  const none = { frame: 0, of: 0 };
  const isBegun = size >= START.length && same(await file.read(0, START.length), START);
  if (!isBegun) throw refused({ part: "start", from: 0, to: START.length, ...none });
  const footAt = size - FOOT_BYTES;
  const footPlace = { part: "foot", from: Math.max(0, footAt), to: size, ...none } as const;
  if (footAt < START.length) throw refused(footPlace);
  const foot = await file.read(footAt, FOOT_BYTES);
  const view = new DataView(foot.buffer, foot.byteOffset, foot.byteLength);
  const at = Number(view.getBigUint64(0, true));
  const length = view.getUint32(8, true);
  if (!same(foot.subarray(44), END) || length > LONGEST_MANIFEST || at + length !== footAt) throw refused(footPlace);
  const text = await file.read(at, length);
  if (!same(await sha256(text), foot.subarray(12, 44))) throw refused({ part: "manifest", from: at, to: footAt, ...none });
  const parsed = v.safeParse(manifestSchema, JSON.parse(new TextDecoder().decode(text)));
  if (!parsed.success) throw refused({ part: "manifest", from: at, to: footAt, ...none });
  let next = START.length;
  for (const frame of parsed.output.frames) {
    if (frame.at !== next) throw refused({ part: "manifest", from: at, to: footAt, ...none });
    next += frame.length;
  }
  if (next !== at) throw refused({ part: "manifest", from: at, to: footAt, ...none });
  return parsed.output;
}

/** Reads every byte. Rejects with BACKUP_REFUSED and the place at the first that is not what was written. */
export async function verifyBackup(file: Bytes, progress: (fraction: number) => void = () => undefined): Promise<Manifest> {
  const manifest = await readManifest(file);
  const of = manifest.frames.length;
  for (const [i, { at, length, sha256: sum }] of manifest.frames.entries()) {
    const bytes = await file.read(at, length);
    if ((await sha256Hex(bytes)) !== sum) throw refused({ part: "frame", from: at, to: at + length, frame: i + 1, of });
    progress((i + 1) / of);
  }
  return manifest;
}

/** The rows of a backup that has been verified. */
export async function* backupRows(file: Bytes, manifest: Manifest): AsyncGenerator<SealedRows> {
  const of = manifest.frames.length;
  for (const [i, { at, length }] of manifest.frames.entries()) {
    const frame: FoundFrame | null = await frameAt(file, at, at + length);
    const body = frame && (await bodyOf(file, frame));
    if (!frame || !body) throw refused({ part: "frame", from: at, to: at + length, frame: i + 1, of });
    if (frame.header.kind === "rows") yield decodeRows(frame.header, body);
  }
}

/** A file the officer picked, read piece by piece. */
export function bytesOfBlob(blob: Blob): Bytes {
  return {
    size: () => blob.size,
    read: async (at, length) => new Uint8Array(await blob.slice(at, at + length).arrayBuffer()),
  };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && toHex(a) === toHex(b);
}
