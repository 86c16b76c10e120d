/** Why the store refuses: told by its code, which survives the way from the worker to the page; the words are the page's. */
export type StoreErrorCode = "READ_ONLY" | "IN_RECOVERY" | "STORAGE_FULL" | "BACKUP_REFUSED" | "WRONG_PASSPHRASE" | "NO_PERMISSION";

export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly data: unknown;
  constructor(code: StoreErrorCode, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}
