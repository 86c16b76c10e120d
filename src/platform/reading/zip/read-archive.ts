/** An archive of papers: each entry comes out as bytes, to be imported one by one. Bills mailed by wallets are locked with a password. */
import { type Problem, problem } from "../../../domain/kernel/problem.ts";
import { type ArchiveEntry, type ReadOptions, type ReadOutcome, throwIfAborted, Unreadable } from "../outcome.ts";
import type { ZipEntry } from "./directory.ts";
import { inflateWhole } from "./inflate.ts";
import { isPaper } from "./package-kind.ts";

export async function readArchive(bytes: Uint8Array, all: readonly ZipEntry[], options: ReadOptions): Promise<ReadOutcome> {
  const papers = all.filter(isPaper);
  const locked = papers.filter((entry) => entry.isEncrypted);
  if (locked.length > 0 && !options.password) return { kind: "needs-password", paths: locked.map((entry) => entry.name), problems: [] };
  const entries: ArchiveEntry[] = [];
  const problems: Problem[] = [];
  const unlocked = locked.length > 0 ? await unlock(bytes, locked, options) : new Map<string, Uint8Array>();
  if (unlocked === null)
    return { kind: "needs-password", paths: locked.map((entry) => entry.name), problems: [problem("wrong-password", "error")] };
  for (const [index, entry] of papers.entries()) {
    throwIfAborted(options.signal);
    options.progress?.(index / papers.length);
    try {
      const content = entry.isEncrypted ? unlocked.get(entry.name) : await inflateWhole(bytes, entry, { signal: options.signal });
      if (content !== undefined) entries.push({ path: entry.name, bytes: content });
    } catch (error) {
      // One bad paper does not take the others with it.
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ ...error.problem, at: entry.name });
    }
  }
  options.progress?.(1);
  return { kind: "archive", entries, problems };
}

/** Decrypts the locked entries; null when the password is wrong. The decrypting code is loaded only here. */
async function unlock(
  bytes: Uint8Array,
  locked: readonly ZipEntry[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const { configure, Uint8ArrayReader, ZipReader } = await import("@zip.js/zip.js/lib/zip-core-native.js");
  // No worker of its own: the policy of the page forbids foreign worker scripts, and this already runs in a worker.
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const sizes = new Map(locked.map((entry) => [entry.offset, entry]));
  const unlocked = new Map<string, Uint8Array>();
  try {
    for (const found of await reader.getEntries()) {
      const entry = sizes.get(found.offset);
      if (entry === undefined || found.directory) continue;
      const sink = new CappedSink(entry.size);
      await found.getData(sink.stream, {
        password: options.password ?? "",
        checkSignature: true,
        ...(options.signal ? { signal: options.signal } : {}),
      });
      unlocked.set(entry.name, sink.finish());
    }
  } catch (error) {
    throwIfAborted(options.signal);
    if (isWrongPassword(error)) return null;
    throw new Unreadable(problem("damaged-file", "error"));
  } finally {
    await reader.close();
  }
  return unlocked;
}

/** With the older cipher a wrong password passes the first check once in 256 times and then fails as a broken stream or checksum. */
function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && /password|signature|inflat|decompress|invalid|incorrect|corrupt/i.test(error.message);
}

/** Takes as many bytes as the directory promised and not one more. */
class CappedSink {
  readonly #whole: Uint8Array;
  #at = 0;
  readonly stream: WritableStream<Uint8Array>;

  constructor(size: number) {
    this.#whole = new Uint8Array(size);
    this.stream = new WritableStream({
      write: (chunk: Uint8Array) => {
        if (this.#at + chunk.length > size) throw new Unreadable(problem("damaged-file", "error"));
        this.#whole.set(chunk, this.#at);
        this.#at += chunk.length;
      },
    });
  }

  finish(): Uint8Array {
    return this.#whole.subarray(0, this.#at);
  }
}
