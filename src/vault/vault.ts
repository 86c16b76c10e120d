/**
 * The vault (docs/adr/0030): a random key, wrapped by what the officer knows and once more by what she has on paper, wraps a key for
 * each case. It runs in the desk's worker; locking is ending that worker.
 */
import { type Cipher, type KeyRow, type KeyStore, type SpaceCipher, type SpaceRewriter, spaceKeyId } from "../ports/case-store.ts";
import type { KdfShown, KitAnswer, SealingProgress, UnlockAnswer, VaultApi, VaultState } from "../ports/vault.ts";
import { waitMs } from "./back-off.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import {
  BEFORE,
  type Before,
  beforeSchema,
  CODE,
  codeSchema,
  HEADER,
  type Header,
  headerSchema,
  LOCK_MINUTES,
  NOTES,
  type Notes,
  notesSchema,
  parameters,
} from "./header.ts";
import { leftToTheWriter } from "./left-to-the-writer.ts";
import { derive, freshKdf, isOutdated, type PassphraseKdf } from "./key-derivation.ts";
import { CODE_BYTES, codeText, readCode } from "./recovery-code.ts";
import { bound, SealBrokenError, type Suite } from "./suite.ts";
import { suiteOf } from "./suites.ts";
import { exact, type Generation, generationOf, newSpaceCipher, storedSpaceCipher, vaultCipher } from "./vault-cipher.ts";

export interface VaultPorts {
  readonly keys: KeyStore;
  readonly spaces: SpaceRewriter;
  /** Opens pages of the first version, which were not sealed. */
  readonly plain: SpaceCipher;
  /** Milliseconds of this machine's clock. */
  readonly now: () => number;
  /** Whether cases of a borrower lie here (not only the sample): asked when unsealed pages are found. */
  readonly hasRealCases: () => Promise<boolean>;
}

/** Nothing can be read until the passphrase has been given. */
export class VaultLockedError extends Error {
  override readonly name = "VaultLockedError";
}

export interface Vault extends VaultApi {
  readonly cipher: Cipher;
  /** The kind of the state, without looking anything up. */
  access(): Promise<VaultState["kind"]>;
}

type Found = { readonly row: KeyRow; readonly header: Header };
type Opened = { readonly header: Header; readonly now: Generation; readonly cipher: Cipher };
const SALT_BYTES = 16;
/** [P] */
const LOOK_AGAIN_MS = 100;
const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));
const headerPlace = (clear: string): Uint8Array => bound("vault key", clear);
const codePlace = (clear: string): Uint8Array => bound("vault key by code", clear);
const beforePlace = (clear: string): Uint8Array => bound("vault key of before", clear);
const noNotes: Notes = { isKitConfirmed: false, lockMinutes: LOCK_MINUTES.standard, failures: { count: 0, last: 0 } };

/** The rows of a vault key wrapped by a key-encryption key under these parameters. */
async function wrapped(id: string, clear: string, place: Uint8Array, kek: Uint8Array, suite: Suite, raw: Uint8Array): Promise<KeyRow> {
  const sealed = await (await suite.key(kek)).seal(raw, place);
  kek.fill(0);
  return { id, clear, bytes: exact(sealed) };
}

export function openVault(ports: VaultPorts): Vault {
  const { keys, spaces, plain } = ports;
  let opened: Opened | null = null;
  /** The raw key between a right recovery code and the new passphrase it asks for. */
  let byCode: { readonly suite: Suite; readonly raw: Uint8Array } | null = null;
  let counted: Notes["failures"] | null = null;
  const started = start();
  // Whoever asks hears of it; nobody asking is no failure of its own.
  started.catch(() => undefined);

  async function start(): Promise<void> {
    // Two windows at the very first start: the one that writes makes the vault, in a moment.
    while (!(await keys.get(HEADER)))
      if (!(await leftToTheWriter(makeDeviceVault()))) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    const { row, header } = await found();
    if (header.kdf.name !== "device") return;
    await enter(header, await rawByDevice(row, header));
    const before = await storedBefore();
    if (before?.hasPlain && !(await ports.hasRealCases())) await leftToTheWriter(sealAnew(() => undefined));
  }

  async function found(): Promise<Found> {
    const row = await keys.get(HEADER);
    if (!row) throw new SealBrokenError("the vault's header is gone");
    return { row, header: parameters(row, headerSchema) };
  }

  async function storedBefore(): Promise<Before | null> {
    const row = await keys.get(BEFORE);
    return row ? parameters(row, beforeSchema) : null;
  }

  /** The first start: everything is sealed from the first page on, under a key that no passphrase protects yet. */
  async function makeDeviceVault(): Promise<void> {
    const suite = await suiteOf("A");
    const raw = random(suite.keyBytes);
    const device = random(suite.keyBytes);
    const header: Header = { version: 1, suite: "A", generation: 1, kdf: { name: "device", key: toBase64(device) } };
    const clear = JSON.stringify(header);
    const rows = [await wrapped(HEADER, clear, headerPlace(clear), device, suite, raw)] as const;
    const hasPlain = (await spaces.spaces()).length > 0;
    await keys.putIfNone(
      ...rows,
      ...(hasPlain ? [await beforeRow(suite, raw, { hasPlain, suite: "A", generation: 1 }, new Uint8Array())] : []),
    );
  }

  async function beforeRow(suite: Suite, raw: Uint8Array, before: Before, rawBefore: Uint8Array): Promise<KeyRow> {
    const clear = JSON.stringify(before);
    return { id: BEFORE, clear, bytes: exact(await (await suite.key(raw)).seal(rawBefore, beforePlace(clear))) };
  }

  async function rawByDevice(row: KeyRow, { suite: id, kdf }: Header): Promise<Uint8Array> {
    if (kdf.name !== "device") throw new VaultLockedError();
    const suite = await suiteOf(id);
    return (await suite.key(fromBase64(kdf.key))).open(new Uint8Array(row.bytes), headerPlace(row.clear));
  }

  async function rawByPassphrase(passphrase: string, { row, header }: Found): Promise<Uint8Array | null> {
    if (header.kdf.name === "device") throw new VaultLockedError("no passphrase has been set");
    const suite = await suiteOf(header.suite);
    const kek = await derive(passphrase, header.kdf, suite.keyBytes);
    try {
      return await (await suite.key(kek)).open(new Uint8Array(row.bytes), headerPlace(row.clear));
    } catch (error) {
      if (error instanceof SealBrokenError) return null;
      throw error;
    } finally {
      kek.fill(0);
    }
  }

  async function headerRow(
    passphrase: string,
    suite: Suite,
    generation: number,
    raw: Uint8Array,
  ): Promise<{ row: KeyRow; header: Header }> {
    const kdf: PassphraseKdf = await freshKdf(toBase64(random(SALT_BYTES)));
    const header: Header = { version: 1, suite: suite.id, generation, kdf };
    const clear = JSON.stringify(header);
    const kek = await derive(passphrase, kdf, suite.keyBytes);
    return { header, row: await wrapped(HEADER, clear, headerPlace(clear), kek, suite, raw) };
  }

  async function codeRow(suite: Suite, generation: number, raw: Uint8Array): Promise<{ row: KeyRow; code: string }> {
    const code = random(CODE_BYTES);
    const salt = random(SALT_BYTES);
    const madeOn = new Date(ports.now()).toISOString().slice(0, 10);
    const clear = JSON.stringify({ version: 1, suite: suite.id, generation, salt: toBase64(salt), madeOn });
    const row = await wrapped(CODE, clear, codePlace(clear), await suite.fromCode(code, salt), suite, raw);
    const text = codeText(code);
    code.fill(0);
    return { row, code: text };
  }

  /** Takes the raw key into use, and overwrites it. */
  async function enter(header: Header, raw: Uint8Array): Promise<void> {
    const suite = await suiteOf(header.suite);
    const vaultKey = await suite.key(raw);
    raw.fill(0);
    const now: Generation = { number: header.generation, suite, vaultKey };
    const row = await keys.get(BEFORE);
    const before = row ? await generationBefore(now, row) : null;
    const open = row && parameters(row, beforeSchema).hasPlain ? await spaces.spaces() : [];
    opened = { header, now, cipher: vaultCipher(keys, now, before, new Set(open), plain) };
  }

  async function generationBefore(now: Generation, row: KeyRow): Promise<Generation | null> {
    // Its row is sealed: nobody without the key can make unsealed pages welcome again.
    const raw = await now.vaultKey.open(new Uint8Array(row.bytes), beforePlace(row.clear));
    if (raw.length === 0) return null;
    const before = parameters(row, beforeSchema);
    const suite = await suiteOf(before.suite);
    const vaultKey = await suite.key(raw);
    raw.fill(0);
    return { number: before.generation, suite, vaultKey };
  }

  /** Space by space, each in one transaction: killed anywhere in between, the next start goes on. */
  async function sealAnew(progress: SealingProgress): Promise<void> {
    const row = await keys.get(BEFORE);
    if (!row || !opened) return;
    const { now, cipher, header } = opened;
    const before = await generationBefore(now, row);
    const all = await spaces.spaces();
    for (const [done, space] of all.entries()) {
      progress(done / all.length);
      const known = await keys.get(spaceKeyId(space));
      if (known && generationOf(known) === now.number) continue;
      const from = known ? await storedSpaceCipher(known, space, before ? [before] : []) : plain;
      await spaces.rewrite(space, from, await newSpaceCipher(now, space));
      cipher.forget(space);
    }
    await keys.change([], [BEFORE]);
    opened = { header, now, cipher: vaultCipher(keys, now, null, new Set(), plain) };
  }

  async function notes(): Promise<Notes> {
    const row = await keys.get(NOTES);
    return row ? parameters(row, notesSchema) : noNotes;
  }
  async function note(change: Partial<Notes>): Promise<void> {
    const clear = JSON.stringify({ ...(await notes()), ...change });
    await keys.change([{ id: NOTES, clear, bytes: new ArrayBuffer(0) }], []);
  }

  /** A window that may only read the store counts for itself. */
  async function count(failures: Notes["failures"]): Promise<void> {
    counted = failures;
    await note({ failures }).catch(() => undefined);
  }

  /** One attempt, counted before it is made: reloading the page in the middle does not save the waiting. */
  async function attempt(open: () => Promise<Uint8Array | null>): Promise<Uint8Array | Extract<UnlockAnswer, { kind: "wrong" | "wait" }>> {
    const stored = (await notes()).failures;
    const failures = counted && counted.last >= stored.last ? counted : stored;
    const left = waitMs(failures, ports.now());
    if (left > 0) {
      // A clock set back would make it wait for as long again with every attempt.
      if (failures.last > ports.now()) await count({ ...failures, last: ports.now() });
      return { kind: "wait", waitMs: left };
    }
    const attempted = { count: failures.count + 1, last: ports.now() };
    await count(attempted);
    const raw = await open();
    if (raw === null) return { kind: "wrong", waitMs: waitMs(attempted, ports.now()) };
    await count(noNotes.failures);
    return raw;
  }

  const current = (): Opened => {
    if (!opened) throw new VaultLockedError("the vault is locked");
    return opened;
  };

  async function state(): Promise<VaultState> {
    const { header } = await found();
    if (header.kdf.name === "device") {
      const isOverdue = (await storedBefore())?.hasPlain === true && (await ports.hasRealCases());
      return { kind: "open", isOverdue };
    }
    const kept = await notes();
    if (!opened) return { kind: "locked", waitMs: waitMs(kept.failures, ports.now()) };
    const code = await keys.get(CODE);
    return {
      kind: "unlocked",
      suite: header.suite,
      kdf: shownKdf(header.kdf),
      isKitConfirmed: kept.isKitConfirmed,
      kitMadeOn: code ? parameters(code, codeSchema).madeOn : "",
      lockMinutes: kept.lockMinutes,
    };
  }

  return {
    cipher: {
      cipherFor: async (space) => {
        // While starting, the pages of the first version are looked at by the start itself.
        if (!opened) await started;
        return current().cipher.cipherFor(space);
      },
      keyStored: (space) => opened?.cipher.keyStored(space),
      forget: (space) => opened?.cipher.forget(space),
    },

    async access() {
      await started;
      if (!opened) return "locked";
      return opened.header.kdf.name === "device" ? "open" : "unlocked";
    },

    async vaultState() {
      await started;
      return state();
    },

    async setUpVault(passphrase, suiteId, progress) {
      await started;
      const { row: deviceRow, header: device } = await found();
      if (device.kdf.name !== "device") throw new VaultLockedError("a passphrase has been set already");
      const suite = await suiteOf(suiteId);
      const generation = device.generation + 1;
      const raw = random(suite.keyBytes);
      const hasPlain = (await storedBefore())?.hasPlain === true;
      const rawBefore = await rawByDevice(deviceRow, device);
      const before = await beforeRow(suite, raw, { hasPlain, suite: device.suite, generation: device.generation }, rawBefore);
      rawBefore.fill(0);
      const { row, header } = await headerRow(passphrase, suite, generation, raw);
      const { row: codeKey, code } = await codeRow(suite, generation, raw);
      await keys.change([row, codeKey, before], []);
      await enter(header, raw);
      await sealAnew(progress);
      return { code };
    },

    async unlockVault(passphrase, progress) {
      await started;
      const known = await found();
      const answer = await attempt(() => rawByPassphrase(passphrase, known));
      if ("kind" in answer) return answer;
      let header = known.header;
      if (header.kdf.name !== "device" && (await isOutdated(header.kdf))) {
        const renewed = await headerRow(passphrase, await suiteOf(header.suite), header.generation, answer);
        if (await leftToTheWriter(keys.change([renewed.row], []))) header = renewed.header;
      }
      await enter(header, answer);
      await leftToTheWriter(sealAnew(progress));
      return { kind: "opened" };
    },

    async unlockWithCode(text) {
      await started;
      const read = readCode(text);
      if ("wrongGroups" in read) return { kind: "mistyped", groups: read.wrongGroups };
      const row = await keys.get(CODE);
      if (!row) throw new VaultLockedError("there is no recovery kit");
      const { suite: id, salt } = parameters(row, codeSchema);
      const suite = await suiteOf(id);
      const answer = await attempt(async () => {
        const key = await suite.key(await suite.fromCode(read.code, fromBase64(salt)));
        return key.open(new Uint8Array(row.bytes), codePlace(row.clear)).catch(() => null);
      });
      if ("kind" in answer) return answer;
      byCode = { suite, raw: answer };
      return { kind: "needs-passphrase" };
    },

    async setPassphraseAfterCode(passphrase, progress) {
      if (!byCode) throw new VaultLockedError("no recovery code has been given");
      const { suite, raw } = byCode;
      byCode = null;
      const { row, header } = await headerRow(passphrase, suite, (await found()).header.generation, raw);
      await keys.change([row], []);
      await enter(header, raw);
      await sealAnew(progress);
    },

    async changePassphrase(before, next) {
      const known = await found();
      const answer = await attempt(() => rawByPassphrase(before, known));
      if ("kind" in answer) return answer;
      const { row, header } = await headerRow(next, await suiteOf(known.header.suite), known.header.generation, answer);
      answer.fill(0);
      await keys.change([row], []);
      if (opened) opened = { ...opened, header };
      return { kind: "opened" };
    },

    async renewKit(passphrase): Promise<KitAnswer> {
      const known = await found();
      const answer = await attempt(() => rawByPassphrase(passphrase, known));
      if ("kind" in answer) return answer;
      const { row, code } = await codeRow(await suiteOf(known.header.suite), known.header.generation, answer);
      answer.fill(0);
      await keys.change([row], []);
      await note({ isKitConfirmed: false });
      return { kind: "made", code };
    },

    confirmKit: () => note({ isKitConfirmed: true }),
    setLockMinutes: (minutes) => note({ lockMinutes: Math.min(LOCK_MINUTES.most, Math.max(LOCK_MINUTES.least, Math.round(minutes))) }),
  };
}

function shownKdf(kdf: PassphraseKdf): KdfShown {
  return kdf.name === "argon2id"
    ? { name: kdf.name, memoryMiB: kdf.memoryKiB / 1024, passes: kdf.passes }
    : { name: kdf.name, memoryMiB: null, passes: kdf.iterations };
}
