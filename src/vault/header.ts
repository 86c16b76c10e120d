/** The rows of the vault in the store, and their shapes: a door data enters by. */
import * as v from "valibot";
import type { KeyRow } from "../ports/case-store.ts";
import { passphraseKdfSchema } from "./key-derivation.ts";

export const HEADER = "vault";
/** The vault key once more, wrapped with the recovery code. */
export const CODE = "vault-code";
/** While everything is being sealed anew: the vault key of before, wrapped with the one of now. */
export const BEFORE = "vault-before";
export const NOTES = "vault-notes";

const suite = v.picklist(["A", "G"]);
const generation = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Before a passphrase is set the key lies beside the lock: nothing is readable by accident, nothing is protected from intent. */
const deviceSchema = v.object({ name: v.literal("device"), key: v.string() });

export const headerSchema = v.object({
  version: v.literal(1),
  suite,
  generation,
  kdf: v.union([deviceSchema, passphraseKdfSchema]),
});
export type Header = v.InferOutput<typeof headerSchema>;

export const codeSchema = v.object({ version: v.literal(1), suite, generation, salt: v.string(), madeOn: v.string() });
export const beforeSchema = v.object({
  /** Pages of the first version, not sealed at all, may lie here. */
  hasPlain: v.boolean(),
  suite,
  generation,
});
export type Before = v.InferOutput<typeof beforeSchema>;
export const spaceKeySchema = v.object({ suite, generation });

/** [P] */
export const LOCK_MINUTES = { standard: 10, least: 1, most: 60 } as const;
export const notesSchema = v.object({
  isKitConfirmed: v.boolean(),
  lockMinutes: v.pipe(v.number(), v.minValue(LOCK_MINUTES.least), v.maxValue(LOCK_MINUTES.most)),
  failures: v.object({ count: v.number(), last: v.number() }),
});
export type Notes = v.InferOutput<typeof notesSchema>;

export function parameters<S extends v.GenericSchema>(row: KeyRow, schema: S): v.InferOutput<S> {
  return v.parse(schema, JSON.parse(row.clear));
}
