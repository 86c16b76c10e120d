import { describe, expect, it, vi } from "vitest";
import { toBase64 } from "./base64.ts";
import { derive, freshKdf, isOutdated, type PassphraseKdf } from "./key-derivation.ts";

const salt = toBase64(Uint8Array.from({ length: 16 }, (_, i) => i));
const weak: PassphraseKdf = { name: "pbkdf2-sha256", salt, iterations: 600_000 };

describe("from a passphrase to a key", () => {
  it("costs 64 MiB and three passes", async () => {
    const kdf = await freshKdf(salt);
    expect(kdf).toEqual({ name: "argon2id", salt, memoryKiB: 65_536, passes: 3, lanes: 1 });
    const key = await derive("correct horse", kdf, 32);
    expect(key).toHaveLength(32);
    expect(await derive("correct horse ", kdf, 32), "spaces at the ends are slips").toEqual(key);
    expect(await derive("Correct horse", kdf, 32)).not.toEqual(key);
  });
  it("falls back to 600,000 rounds of PBKDF2 where wasm is refused, and says so next time", async () => {
    const refused = vi.spyOn(WebAssembly, "compile").mockRejectedValue(new Error("refused by policy"));
    expect(await freshKdf(salt)).toEqual(weak);
    expect(await isOutdated(weak)).toBe(false);
    refused.mockRestore();
    expect(await isOutdated(weak)).toBe(true);
    expect(await isOutdated(await freshKdf(salt))).toBe(false);
    expect(await derive("correct horse", weak, 32)).toHaveLength(32);
  });
});
