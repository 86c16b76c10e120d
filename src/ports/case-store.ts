/**
 * The store every record goes through: sealed pages of bytes and appended events, in one transaction per user action.
 * Today's cipher is the identity; a vault is put under this port without a change above it (docs/adr/0003-store.md).
 */

/** Opaque names only: nothing here may carry a person's name or a file's name. */
export interface PageKey {
  /** A case id, or "desk" for what belongs to no case. */
  readonly space: string;
  readonly kind: "case" | "file" | "paper" | "report" | "mapping" | "settings";
  readonly id: string;
}

/** Plain data: objects, arrays, texts, numbers, null and typed arrays (columns, file bytes). Whoever reads one back checks its shape. */
export type StoredRecord = unknown;

export interface PageWrite {
  readonly key: PageKey;
  readonly record: StoredRecord;
}

export interface Change {
  readonly writes: readonly PageWrite[];
  readonly removes: readonly PageKey[];
  /** Appended in order to the space's log. */
  readonly events: readonly { readonly space: string; readonly record: StoredRecord }[];
}

export interface CaseStore {
  /** Resolves when the whole change is on disk; rejects, and nothing of it is kept, when it is not. */
  commit(change: Change): Promise<void>;
  /** Null when there is no such page. */
  read(key: PageKey): Promise<StoredRecord | null>;
  ids(space: string, kind: PageKey["kind"]): Promise<readonly string[]>;
  spaces(kind: PageKey["kind"]): Promise<readonly string[]>;
  events(space: string): Promise<readonly StoredRecord[]>;
  /** Erases every page and event of a space. */
  erase(space: string): Promise<void>;
}

/** Seals a page's bytes. `context` binds the page to its place, so that one page cannot stand in for another. */
export interface Cipher {
  readonly suite: "identity" | "A" | "G";
  seal(bytes: Uint8Array, context: string): Promise<Uint8Array>;
  open(sealed: Uint8Array, context: string): Promise<Uint8Array>;
}
