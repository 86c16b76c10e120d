/** A table pasted into the materials becomes a paper like any other: a csv of its own bytes, named by when it was pasted. */
import type { ImportItem } from "../../../../app/desk/types.ts";
import { csvOf } from "./entry/paste-grid.ts";
import { clipboardTable } from "./entry/paste/clipboard-tables.ts";
import { pickedFiles } from "./dropped-files.ts";

/** Null when the clipboard holds neither a table nor files; files come in as they are. */
export function pastedPapers(data: DataTransfer | null, name: (stamp: string) => string): Promise<ImportItem[]> | null {
  if (data && data.files.length > 0) return pickedFiles(data.files);
  const table = clipboardTable(data);
  if (table === null) return null;
  return table.then((grid) =>
    grid === null || grid.length < 2 ? [] : [{ path: `${name(stamp())}.csv`, bytes: new TextEncoder().encode(csvOf(grid)) }],
  );
}

/** "20261121-223107" of this machine's clock. */
function stamp(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}
