/** A change as the disk sees it: sealed rows and names, nothing that needs a key to be understood. The journal and backups are made of these. */
import * as v from "valibot";
import type { KeyRow } from "../ports/case-store.ts";
import type { EventRow, PageRow } from "./database.ts";
import type { FrameHeader } from "./journal/frame.ts";
import { sha256Hex } from "./journal/frame.ts";
import { CorruptRecordError, decodeRecord, encodeRecord } from "./record-codec.ts";

export interface RecordName {
  readonly space: string;
  readonly kind: string;
  readonly id: string;
}

export interface NumberedEvent extends EventRow {
  readonly n: number;
}

export interface SealedRows {
  /** Whole records: a record written replaces every page of its former version. */
  readonly pages: readonly PageRow[];
  readonly removes: readonly RecordName[];
  /** Spaces of which everything goes, before the rest is applied. */
  readonly erased: readonly string[];
  readonly events: readonly NumberedEvent[];
  readonly keys: readonly KeyRow[];
  readonly keysRemoved: readonly string[];
}

export const noRows: SealedRows = { pages: [], removes: [], erased: [], events: [], keys: [], keysRemoved: [] };

const bytesSchema = v.instance(Uint8Array);
const bodySchema = v.object({
  pages: v.array(v.object({ suite: v.string(), bytes: bytesSchema })),
  events: v.array(v.object({ suite: v.string(), bytes: bytesSchema })),
  keys: v.array(v.object({ clear: v.string(), bytes: bytesSchema })),
});

export function encodeBody(rows: SealedRows): Uint8Array {
  return encodeRecord({
    pages: rows.pages.map(({ suite, bytes }) => ({ suite, bytes: new Uint8Array(bytes) })),
    events: rows.events.map(({ suite, bytes }) => ({ suite, bytes: new Uint8Array(bytes) })),
    keys: rows.keys.map(({ clear, bytes }) => ({ clear, bytes: new Uint8Array(bytes) })),
  });
}

/** What the header of a frame says of its rows. */
export async function describe(
  rows: SealedRows,
): Promise<Pick<FrameHeader, "pages" | "removes" | "erased" | "events" | "keys" | "keysRemoved">> {
  const pages: FrameHeader["pages"] = [];
  for (const { space, kind, id, part, parts, rev, bytes } of rows.pages)
    pages.push([space, kind, id, part, parts, rev, await sha256Hex(new Uint8Array(bytes)), bytes.byteLength]);
  return {
    pages,
    removes: rows.removes.map(({ space, kind, id }): [string, string, string] => [space, kind, id]),
    erased: [...rows.erased],
    events: rows.events.map(({ n, space }): [number, string] => [n, space]),
    keys: rows.keys.map(({ id }) => id),
    keysRemoved: [...rows.keysRemoved],
  };
}

/** The rows of a frame. Throws CorruptRecordError when body and header do not belong together. */
export function decodeRows(header: FrameHeader, body: Uint8Array): SealedRows {
  const parsed = v.safeParse(bodySchema, decodeRecord(body));
  if (!parsed.success) throw new CorruptRecordError("the body of a frame is not one");
  const { pages, events, keys } = parsed.output;
  if (pages.length !== header.pages.length || events.length !== header.events.length || keys.length !== header.keys.length)
    throw new CorruptRecordError("the body of a frame holds other rows than its header says");
  return {
    pages: header.pages.map(([space, kind, id, part, parts, rev], i) => ({ space, kind, id, part, parts, rev, ...ownBytes(pages[i]) })),
    removes: header.removes.map(([space, kind, id]) => ({ space, kind, id })),
    erased: header.erased,
    events: header.events.map(([n, space], i) => ({ n, space, ...ownBytes(events[i]) })),
    keys: header.keys.map((id, i) => ({ id, ...ownBytes(keys[i]) })),
    keysRemoved: header.keysRemoved,
  };
}

function ownBytes<T extends { readonly bytes: Uint8Array }>(row: T | undefined): Omit<T, "bytes"> & { readonly bytes: ArrayBuffer } {
  if (!row) throw new CorruptRecordError("a row is missing"); // the lengths were compared by the caller
  // IndexedDB stores the whole buffer behind a view: hand it exactly the bytes meant.
  return { ...row, bytes: row.bytes.slice().buffer as ArrayBuffer };
}

export function sizeOf(rows: SealedRows): number {
  let size = 0;
  for (const { bytes } of [...rows.pages, ...rows.events, ...rows.keys]) size += bytes.byteLength;
  return size;
}
