/** The folder picked with the browser's own dialog. The right to write may have to be asked for again; only the page can ask. */
import type { BackupFolder } from "../../ports/backup-folder.ts";
import { StoreError } from "../../ports/store-error.ts";

/** Newer than the library's types of a directory; Chromium 86 and later have them. */
interface Picked {
  queryPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
  values(): AsyncIterableIterator<{ readonly kind: "file" | "directory"; readonly name: string; getFile?(): Promise<File> }>;
}

export async function pickedFolder(handle: FileSystemDirectoryHandle): Promise<BackupFolder> {
  const picked = handle as unknown as Picked;
  const state = (await picked.queryPermission?.({ mode: "readwrite" })) ?? "granted";
  if (state !== "granted") throw new StoreError("NO_PERMISSION", "the browser asks again before it writes into the folder");
  return {
    async files() {
      const found: { name: string; changedAt: number }[] = [];
      for await (const entry of picked.values())
        if (entry.kind === "file" && entry.getFile) found.push({ name: entry.name, changedAt: (await entry.getFile()).lastModified });
      return found;
    },
    async create(name) {
      const file = await handle.getFileHandle(name, { create: true });
      const stream = await file.createWritable({ keepExistingData: false });
      return {
        // A view may lie in shared memory as far as the types know; a copy never does.
        write: (bytes) => stream.write(bytes.slice()),
        close: () => stream.close(),
        abort: () => stream.abort(),
      };
    },
    read: async (name) => (await handle.getFileHandle(name)).getFile(),
    remove: (name) => handle.removeEntry(name),
  };
}
