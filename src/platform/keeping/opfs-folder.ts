/** The journal's files in the browser's own file system: written in place by one worker at a time, and flushed (docs/adr/0031). */
import type { JournalFile, JournalFolder } from "../../ports/journal-folder.ts";

const FOLDER = "yardstick";
/** [P] A worker that has just ended lets go of its file a moment later. */
const TRIES = 50;
const PAUSE_MS = 100;

/** Newer than the baseline's page library; a worker of Chromium 102 and later has them. */
interface SyncAccessHandle {
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}
interface FileHandle {
  createSyncAccessHandle(): Promise<SyncAccessHandle>;
}
interface Folder {
  getDirectoryHandle(name: string, options: { create: boolean }): Promise<Folder>;
  getFileHandle(name: string, options: { create: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterableIterator<string>;
}

/** Null where the browser has no such files, or refuses them (a private window, a policy). */
export async function opfsFolder(): Promise<JournalFolder | null> {
  try {
    const root = (await navigator.storage.getDirectory()) as unknown as Folder;
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    const trial = await folder.getFileHandle("trial", { create: true });
    if (typeof trial.createSyncAccessHandle !== "function") return null;
    return overFolder(folder);
  } catch {
    return null;
  }
}

function overFolder(folder: Folder): JournalFolder {
  return {
    async names() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    async open(name) {
      const file = await folder.getFileHandle(name, { create: true });
      return overHandle(await opened(file));
    },
    remove: (name) => folder.removeEntry(name),
  };
}

async function opened(file: FileHandle): Promise<SyncAccessHandle> {
  for (let left = TRIES; ; left--) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (left === 0 || !(error instanceof DOMException) || error.name !== "NoModificationAllowedError") throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function overHandle(handle: SyncAccessHandle): JournalFile {
  return {
    size: () => handle.getSize(),
    read(at, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, handle.getSize() - at)));
      const read = handle.read(bytes, { at });
      return bytes.subarray(0, read);
    },
    write(at, bytes) {
      const written = handle.write(bytes, { at });
      if (written < bytes.length) throw new DOMException("the disk took only a part", "QuotaExceededError");
    },
    truncate: (size) => handle.truncate(size),
    flush: () => handle.flush(),
    close: () => handle.close(),
  };
}
