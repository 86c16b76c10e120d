import type { Cipher, SpaceCipher } from "../ports/case-store.ts";

/** Reads stores of the first version, whose pages were not sealed; and the control of every test that says sealed bytes are unreadable. */
export const plainSpace: SpaceCipher = {
  suite: "identity",
  newKey: null,
  seal: async (bytes) => bytes,
  open: async (sealed) => sealed,
};

export const identityCipher: Cipher = { cipherFor: async () => plainSpace, keyStored: () => undefined, forget: () => undefined };
