/** Pages sealed with a key of their case, each such key wrapped by the vault's. */
import { type Cipher, type KeyRow, type KeyStore, type SealPlace, type SpaceCipher, spaceKeyId } from "../ports/case-store.ts";
import { parameters, spaceKeySchema } from "./header.ts";
import { bound, SealBrokenError, type Suite, type SuiteKey } from "./suite.ts";

/** Bound into every seal: bytes of a later layout never open as bytes of this one. */
const SCHEMA = 1;

/** A vault key and the generation of everything it wraps. */
export interface Generation {
  readonly number: number;
  readonly suite: Suite;
  readonly vaultKey: SuiteKey;
}

const placeOf = (suite: string, place: SealPlace): Uint8Array =>
  bound(suite, SCHEMA, place.store, place.space, place.kind, place.id, place.part, place.parts, place.rev);
const keyPlace = (clear: string, space: string): Uint8Array => bound("space key", SCHEMA, clear, space);

export const exact = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer; // slice() owns a plain ArrayBuffer

function spaceCipher(suite: Suite, key: SuiteKey, newKey: KeyRow | null): SpaceCipher {
  return {
    suite: suite.id,
    newKey,
    seal: (bytes, place) => key.seal(bytes, placeOf(suite.id, place)),
    open: (sealed, place) => key.open(sealed, placeOf(suite.id, place)),
  };
}

/** A fresh key for a space. */
export async function newSpaceCipher({ suite, number, vaultKey }: Generation, space: string): Promise<SpaceCipher> {
  const raw = crypto.getRandomValues(new Uint8Array(suite.keyBytes));
  const clear = JSON.stringify({ suite: suite.id, generation: number });
  const bytes = exact(await vaultKey.seal(raw, keyPlace(clear, space)));
  const key = await suite.key(raw);
  raw.fill(0);
  return spaceCipher(suite, key, { id: spaceKeyId(space), clear, bytes });
}

/** The generation a stored key was wrapped in. */
export const generationOf = (row: KeyRow): number => parameters(row, spaceKeySchema).generation;

export async function storedSpaceCipher(row: KeyRow, space: string, known: readonly Generation[]): Promise<SpaceCipher> {
  const own = known.find((one) => one.number === generationOf(row));
  if (!own) throw new SealBrokenError("a key of a vault that is not this one");
  const raw = await own.vaultKey.open(new Uint8Array(row.bytes), keyPlace(row.clear, space));
  const key = await own.suite.key(raw);
  raw.fill(0);
  return spaceCipher(own.suite, key, null);
}

/**
 * The cipher of an open vault. `before` opens what has not been sealed anew yet; `plain` names spaces of the first version that still
 * lie open, and is empty once they have been sealed: from then on an unsealed page is refused.
 */
export function vaultCipher(
  keys: KeyStore,
  now: Generation,
  before: Generation | null,
  plain: ReadonlySet<string>,
  open: SpaceCipher,
): Cipher {
  const known = before ? [now, before] : [now];
  const ciphers = new Map<string, Promise<SpaceCipher>>();
  async function find(space: string): Promise<SpaceCipher> {
    const row = await keys.get(spaceKeyId(space));
    if (row) return storedSpaceCipher(row, space, known);
    return plain.has(space) ? open : newSpaceCipher(now, space);
  }
  return {
    cipherFor(space) {
      const found = ciphers.get(space) ?? find(space);
      ciphers.set(space, found);
      // A key that could not be opened is asked for again next time.
      found.catch(() => ciphers.delete(space));
      return found;
    },
    keyStored(space) {
      const found = ciphers.get(space);
      if (found)
        ciphers.set(
          space,
          found.then((cipher) => ({ ...cipher, newKey: null })),
        );
    },
    forget: (space) => void ciphers.delete(space),
  };
}
