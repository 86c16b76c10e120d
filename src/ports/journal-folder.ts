/** Files of this machine that are written in place and flushed: the second copy of what is acknowledged lives in them. */

export interface JournalFile {
  size(): number;
  /** Fewer bytes than asked for at the end of the file. */
  read(at: number, length: number): Uint8Array;
  /** Throws when the disk is full; what lies before `at` is then untouched. */
  write(at: number, bytes: Uint8Array): void;
  truncate(size: number): void;
  /** Returns when what was written is handed to the disk. */
  flush(): void;
  close(): void;
}

export interface JournalFolder {
  names(): Promise<readonly string[]>;
  /** Makes the file when it is not there. Rejects while another tab holds it. */
  open(name: string): Promise<JournalFile>;
  remove(name: string): Promise<void>;
}
