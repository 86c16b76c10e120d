/** A suite: which cipher and hash a vault uses. Its name stands in every header and every page, so that suites can be changed later. */
import type { VaultSuite } from "../ports/vault.ts";

export interface SuiteKey {
  /** 96-bit random nonce ‖ ciphertext ‖ 128-bit tag. */
  seal(plain: Uint8Array, bound: Uint8Array): Promise<Uint8Array>;
  /** Rejects with a SealBrokenError; never answers a byte that was not authenticated. */
  open(sealed: Uint8Array, bound: Uint8Array): Promise<Uint8Array>;
}

export interface Suite {
  readonly id: VaultSuite;
  /** Length of its keys. */
  readonly keyBytes: number;
  /** The raw bytes may be overwritten afterwards. */
  key(raw: Uint8Array): Promise<SuiteKey>;
  /** A key from a random code of 160 bits, which needs no slowing down. */
  fromCode(code: Uint8Array, salt: Uint8Array): Promise<Uint8Array>;
}

export class SealBrokenError extends Error {
  override readonly name = "SealBrokenError";
}

export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** What a seal is bound to, as bytes: JSON keeps the parts apart whatever they hold. */
export function bound(...parts: readonly (string | number)[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(parts));
}
