/** A folder the officer chose for backups, often on another disk. */
export interface BackupFolder {
  files(): Promise<readonly { readonly name: string; readonly changedAt: number }[]>;
  /** Under a new name; what `write` is given arrives in order. Nothing is visible under the name before `close`. */
  create(name: string): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
  read(name: string): Promise<Blob>;
  remove(name: string): Promise<void>;
}
