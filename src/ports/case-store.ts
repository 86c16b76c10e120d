/**
 * The store every record goes through: sealed pages of bytes and appended events, in one transaction per user action.
 * What a page is sealed with is the vault's matter (src/vault): nothing above this port knows of it (docs/adr/0003, 0030).
 */

/** Opaque names only: nothing here may carry a person's name or a file's name. */
export interface PageKey {
  /** A case id, or "desk" for what belongs to no case. */
  readonly space: string;
  readonly kind: "case" | "file" | "paper" | "report" | "mapping" | "template" | "outline" | "settings";
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

/** "identity": stored as it is (stores of the first version). "A": AES-256-GCM with SHA-256. "G": SM4-GCM with SM3. */
export type SuiteId = "identity" | "A" | "G";

/** Where sealed bytes belong. Bound into the seal, so that no page can stand in for another or for its own earlier version. */
export interface SealPlace {
  /** "list": the space's own list of its pages, which says what revision of each is the right one. */
  readonly store: "page" | "list" | "event";
  readonly space: string;
  readonly kind: string;
  readonly id: string;
  /** Number of the part of a page; of an event, its number in the space. */
  readonly part: number;
  readonly parts: number;
  readonly rev: number;
}

/** A wrapped key or the vault's header: opaque bytes, and parameters that must be readable before anything is unlocked. Never a secret. */
export interface KeyRow {
  /** "vault" and names beginning with it for headers, `space/<space>` for the key of a space. */
  readonly id: string;
  /** JSON. */
  readonly clear: string;
  readonly bytes: ArrayBuffer;
}

/** Where wrapped keys and headers lie: beside the pages, in the same database. */
export interface KeyStore {
  get(id: string): Promise<KeyRow | null>;
  all(): Promise<readonly KeyRow[]>;
  /** Stores the rows unless one of the first's name exists; answers whether they were stored. */
  putIfNone(first: KeyRow, ...more: readonly KeyRow[]): Promise<boolean>;
  /** One transaction. */
  change(puts: readonly KeyRow[], removes: readonly string[]): Promise<void>;
}

export interface SpaceCipher {
  readonly suite: SuiteId;
  /** The space's wrapped key while it is not stored yet: it goes into the transaction of the first page sealed with it. */
  readonly newKey: KeyRow | null;
  seal(bytes: Uint8Array, place: SealPlace): Promise<Uint8Array>;
  /** Rejects when the bytes or their place are not what was sealed: never answers part of them. */
  open(sealed: Uint8Array, place: SealPlace): Promise<Uint8Array>;
}

/** A cipher for each space: destroying a space's key erases the space for good. */
export interface Cipher {
  cipherFor(space: string): Promise<SpaceCipher>;
  /** The new key of the space has been stored. */
  keyStored(space: string): void;
  /** The space was erased, or another tab stored its key first: what is known of its key is dropped. */
  forget(space: string): void;
}

/** Writes everything of a space anew under another key: when the vault is set up, or its suite is changed. */
export interface SpaceRewriter {
  /** Every space that holds pages or events. */
  spaces(): Promise<readonly string[]>;
  /** One transaction, the new key among it: a kill leaves the space as it was or as it shall be. */
  rewrite(space: string, from: SpaceCipher, to: SpaceCipher): Promise<void>;
}

/** The stored key of a space, by name. */
export const spaceKeyId = (space: string): string => `space/${space}`;
