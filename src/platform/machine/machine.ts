/** The clock, fresh ids, digests and the storage meter of the machine the page runs on. Works in pages, workers and Node. */
import type { Clock, Digest, FreshIds } from "../../ports/clock.ts";

export const machineClock: Clock = { now: () => new Date().toISOString() };

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export const machineIds: FreshIds = {
  fresh: () => Array.from(crypto.getRandomValues(new Uint8Array(22)), (byte) => ALPHABET[byte & 63]).join(""),
};

export const machineDigest: Digest = {
  async sha256(bytes) {
    // A view may lie in shared memory as far as the types know; a copy never does, and a digest needs one contiguous buffer.
    const hash = await crypto.subtle.digest("SHA-256", bytes.slice());
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};

/** What the browser says of this origin's storage; asks once that it be kept when the disk fills up. */
export async function machineStorage(): Promise<{ usedBytes: number | null; quotaBytes: number | null; isPersisted: boolean }> {
  const estimate = await navigator.storage.estimate();
  return { usedBytes: estimate.usage ?? null, quotaBytes: estimate.quota ?? null, isPersisted: await navigator.storage.persisted() };
}
