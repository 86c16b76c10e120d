/** What the screens ask of the vault. Passphrases and codes travel only from the page to the worker that holds the keys. */
import type { SuiteId } from "./case-store.ts";

export type VaultSuite = Exclude<SuiteId, "identity">;

/** How a passphrase becomes a key, in words a security officer checks. */
export interface KdfShown {
  readonly name: "argon2id" | "pbkdf2-sha256";
  /** MiB; null where the method uses none. */
  readonly memoryMiB: number | null;
  readonly passes: number;
}

export type VaultState =
  /** No passphrase has been set. `isOverdue`: cases of an earlier version lie here and wait to be sealed. */
  | { readonly kind: "open"; readonly isOverdue: boolean }
  /** `waitMs`: how long until the next attempt is taken. */
  | { readonly kind: "locked"; readonly waitMs: number }
  | {
      readonly kind: "unlocked";
      readonly suite: VaultSuite;
      readonly kdf: KdfShown;
      /** The officer has shown that she has the recovery kit on paper. */
      readonly isKitConfirmed: boolean;
      /** Day the recovery kit was made, ISO. */
      readonly kitMadeOn: string;
      readonly lockMinutes: number;
    };

export type UnlockAnswer =
  | { readonly kind: "opened" }
  /** The code was right: a new passphrase has to be set before anything opens. */
  | { readonly kind: "needs-passphrase" }
  | { readonly kind: "wrong"; readonly waitMs: number }
  /** Groups of the code (from 0) whose check letter does not fit: nothing was tried. */
  | { readonly kind: "mistyped"; readonly groups: readonly number[] }
  /** Not tried: it is too early. */
  | { readonly kind: "wait"; readonly waitMs: number };

export type KitAnswer = { readonly kind: "made"; readonly code: string } | Extract<UnlockAnswer, { kind: "wrong" | "wait" }>;

export type SealingProgress = (fraction: number) => void;

export interface VaultApi {
  vaultState(): Promise<VaultState>;
  /** Seals everything under a passphrase; answers the recovery code, which is shown once. Progress counts cases. */
  setUpVault(passphrase: string, suite: VaultSuite, progress: SealingProgress): Promise<{ readonly code: string }>;
  unlockVault(passphrase: string, progress: SealingProgress): Promise<UnlockAnswer>;
  unlockWithCode(code: string): Promise<UnlockAnswer>;
  /** After the right code; opens the vault. */
  setPassphraseAfterCode(passphrase: string, progress: SealingProgress): Promise<void>;
  changePassphrase(current: string, next: string): Promise<UnlockAnswer>;
  /** A new recovery code; the one before opens nothing any more. */
  renewKit(passphrase: string): Promise<KitAnswer>;
  confirmKit(): Promise<void>;
  /** 1–60. */
  setLockMinutes(minutes: number): Promise<void>;
}

/** The same verbs across the wire: progress travels beside a call, not in it. */
type Without<F> = F extends (...args: infer P) => infer R ? (P extends [...infer Head, SealingProgress] ? (...args: Head) => R : F) : never;
export type FarVault = { [K in keyof VaultApi]: Without<VaultApi[K]> };

/** Codes of errors that verbs of the desk end with. */
export const VAULT_LOCKED = "vault-locked";
export const VAULT_NEEDED = "vault-needed";
