/** From a passphrase to a key: slow on purpose, its parameters kept beside the vault so that they can be raised later. */
import * as v from "valibot";
import { fromBase64 } from "./base64.ts";

const argon2Schema = v.object({
  name: v.literal("argon2id"),
  salt: v.string(),
  memoryKiB: v.pipe(v.number(), v.minValue(19 * 1024), v.maxValue(1024 * 1024)),
  passes: v.pipe(v.number(), v.minValue(1), v.maxValue(20)),
  lanes: v.literal(1),
});
const pbkdf2Schema = v.object({
  name: v.literal("pbkdf2-sha256"),
  salt: v.string(),
  iterations: v.pipe(v.number(), v.minValue(600_000), v.maxValue(100_000_000)),
});

/** Parameters below these bounds are refused: a header weakened on the disk must not make the next passphrase cheap to guess. */
export const passphraseKdfSchema = v.variant("name", [argon2Schema, pbkdf2Schema]);
export type PassphraseKdf = v.InferOutput<typeof passphraseKdfSchema>;

/** [P] 64 MiB, 3 passes: about 0.4 s on the computer it was measured on. */
const ARGON2 = { name: "argon2id", memoryKiB: 64 * 1024, passes: 3, lanes: 1 } as const;
/** [P] Where wasm is refused. */
const PBKDF2 = { name: "pbkdf2-sha256", iterations: 600_000 } as const;

/** The parameters new vaults get on this computer. */
export async function freshKdf(salt: string): Promise<PassphraseKdf> {
  return (await hasWasm()) ? { ...ARGON2, salt } : { ...PBKDF2, salt };
}

/** Whether a vault should be wrapped anew at the next unlock, with today's parameters. */
export async function isOutdated(kdf: PassphraseKdf): Promise<boolean> {
  if (kdf.name === "pbkdf2-sha256") return kdf.iterations < PBKDF2.iterations || (await hasWasm());
  return kdf.memoryKiB * kdf.passes < ARGON2.memoryKiB * ARGON2.passes;
}

/** `bytes` of key material. The same passphrase typed with another input method (full-width, composed) is the same passphrase. */
export async function derive(passphrase: string, kdf: PassphraseKdf, bytes: number): Promise<Uint8Array> {
  const text = new TextEncoder().encode(passphrase.normalize("NFKC").trim());
  const salt = fromBase64(kdf.salt);
  if (kdf.name === "argon2id") {
    const { argon2id } = await import("hash-wasm");
    return argon2id({
      password: text,
      salt,
      parallelism: kdf.lanes,
      iterations: kdf.passes,
      memorySize: kdf.memoryKiB,
      hashLength: bytes,
      outputType: "binary",
    });
  }
  const base = await crypto.subtle.importKey("raw", text, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: kdf.iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, bytes * 8));
}

/** Some group policies switch wasm off. The eight bytes are an empty module. */
async function hasWasm(): Promise<boolean> {
  try {
    return (await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
