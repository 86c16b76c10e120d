/** Files and whole folders as they are dropped or picked, each with its relative path. */
import type { ImportItem } from "../../../../app/desk/types.ts";

/** Dot files and what Office and the Mac leave beside papers are no papers. */
function isPaper(path: string): boolean {
  const name = path.split("/").pop() ?? path;
  return !name.startsWith(".") && !name.startsWith("~$") && name !== "Thumbs.db" && name !== "desktop.ini" && !path.includes("__MACOSX/");
}

async function itemOf(file: File, path: string): Promise<ImportItem> {
  return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export async function pickedFiles(files: FileList | null): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (const file of files ?? []) {
    const path = file.webkitRelativePath || file.name;
    if (isPaper(path)) items.push(await itemOf(file, path));
  }
  return items;
}

/** Entries must be taken in the drop event itself: the list is empty once it has returned. */
export async function droppedFiles(transfer: DataTransfer): Promise<ImportItem[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const items: ImportItem[] = [];
  for (const entry of entries) await collect(entry, "", items);
  return items;
}

async function collect(entry: FileSystemEntry, folder: string, items: ImportItem[]): Promise<void> {
  const path = folder ? `${folder}/${entry.name}` : entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    if (isPaper(path)) items.push(await itemOf(file, path));
  } else if (isDirectory(entry)) {
    const reader = entry.createReader();
    // A reader hands out at most 100 entries at a time, and an empty list when there are no more.
    for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
      for (const inner of some) await collect(inner, path, items);
    }
  }
}

function readSome(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
