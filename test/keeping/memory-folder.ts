/** A folder of files in memory, with the disk's bad habits: full, cut off, changed. */
import type { BackupFolder } from "../../src/ports/backup-folder.ts";
import type { JournalFile, JournalFolder } from "../../src/ports/journal-folder.ts";

export interface MemoryFolder extends JournalFolder {
  readonly files: Map<string, Uint8Array>;
  /** Bytes all files together may take. */
  limit: number;
}

export function memoryFolder(): MemoryFolder {
  const files = new Map<string, Uint8Array>();
  const held = new Set<string>();
  const folder: MemoryFolder = {
    files,
    limit: Number.POSITIVE_INFINITY,
    names: async () => [...files.keys()],
    remove: async (name) => void files.delete(name),
    async open(name): Promise<JournalFile> {
      if (held.has(name)) throw new DOMException("held by another", "NoModificationAllowedError");
      held.add(name);
      if (!files.has(name)) files.set(name, new Uint8Array(0));
      const bytes = (): Uint8Array => files.get(name) ?? new Uint8Array(0);
      return {
        size: () => bytes().length,
        read: (at, length) => bytes().slice(at, at + length),
        write(at, added) {
          const before = bytes();
          const others = [...files].reduce((sum, [other, content]) => (other === name ? sum : sum + content.length), 0);
          const fits = Math.min(added.length, Math.max(0, folder.limit - others - at));
          const after = new Uint8Array(Math.max(before.length, at + fits));
          after.set(before);
          after.set(added.subarray(0, fits), at);
          files.set(name, after);
          if (fits < added.length) throw new DOMException("the disk is full", "QuotaExceededError");
        },
        truncate(size) {
          const after = new Uint8Array(size);
          after.set(bytes().subarray(0, size));
          files.set(name, after);
        },
        flush: () => undefined,
        close: () => void held.delete(name),
      };
    },
  };
  return folder;
}

export interface MemoryBackups extends BackupFolder {
  readonly stored: Map<string, Uint8Array<ArrayBuffer>>;
  /** What is written is not what is read. */
  spoil: boolean;
}

export function memoryBackups(): MemoryBackups {
  const stored = new Map<string, Uint8Array<ArrayBuffer>>();
  const folder: MemoryBackups = {
    stored,
    spoil: false,
    files: async () => [...stored.keys()].map((name, i) => ({ name, changedAt: i })),
    async create(name) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      return {
        write: async (bytes) => void pieces.push(bytes.slice()),
        close: async () => {
          const whole = new Uint8Array(await new Blob(pieces).arrayBuffer());
          if (folder.spoil) whole[whole.length >> 1] = (whole[whole.length >> 1] ?? 0) ^ 1;
          stored.set(name, whole);
        },
        abort: async () => undefined,
      };
    },
    read: async (name) => new Blob([stored.get(name) ?? new Uint8Array(0)]),
    remove: async (name) => void stored.delete(name),
  };
  return folder;
}
