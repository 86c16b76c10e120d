/** The archive written again with nothing of this machine's clock in it: one report, one sequence of bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest day a zip can hold; in local time, as the format wants it. */
const STAMP = new Date(1980, 0, 1, 0, 0, 0);
const INSTANT = "1980-01-01T00:00:00Z";

export function repack(bytes: Uint8Array, faces: string | null = null): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const core = files["docProps/core.xml"];
  if (core !== undefined) files["docProps/core.xml"] = strToU8(strFromU8(core).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, INSTANT));
  // Where a template has a table of faces of its own, it stays.
  if (faces !== null) files["word/fontTable.xml"] = strToU8(faces);
  // Word wants the list of contents first; the rest in a fixed order.
  const names = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const ordered: Zippable = {};
  for (const name of names) ordered[name] = [files[name] ?? new Uint8Array(), { mtime: STAMP, level: 6 }];
  // zipSync makes a buffer of its own, never a shared one.
  return zipSync(ordered) as Uint8Array<ArrayBuffer>;
}

function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2;
}
