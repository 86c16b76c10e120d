import type { Cipher } from "../ports/case-store.ts";

/** Keeps the seam the vault will fill: pages pass through it today unchanged. The README says so plainly. */
export const identityCipher: Cipher = {
  suite: "identity",
  seal: async (bytes) => bytes,
  open: async (sealed) => sealed,
};
