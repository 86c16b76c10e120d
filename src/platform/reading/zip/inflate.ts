/** One zip entry as a stream of chunks; its real size and checksum must be those the directory gave. */
import { problem } from "../../../domain/kernel/problem.ts";
import { throwIfAborted, Unreadable } from "../outcome.ts";
import { crc32 } from "./crc32.ts";
import { compressedBytes, type ZipEntry } from "./directory.ts";

const STORED = 0;
const DEFLATED = 8;
/** Ways of packing that a browser cannot undo. Source: APPNOTE 4.4.5. */
const METHODS: Readonly<Record<number, string>> = { 9: "Deflate64", 12: "BZIP2", 14: "LZMA", 93: "Zstandard", 95: "XZ", 98: "PPMd" };
const STEP = 65_536;

export interface InflateOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told how many compressed bytes have gone in. */
  readonly consumed?: (bytes: number) => void;
}

/** Calls `take` with each chunk. Throws `Unreadable` when the entry is damaged or larger than it said. */
export async function inflate(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (chunk: Uint8Array) => void,
  options: InflateOptions = {},
): Promise<void> {
  if (entry.isEncrypted) throw new Unreadable(problem("damaged-file", "error"));
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Unreadable(problem("archive-kind", "error", "", { kind: METHODS[entry.method] ?? `ZIP-${entry.method}` }));
  }
  const packed = compressedBytes(bytes, entry);
  let size = 0;
  let crc = 0;
  const accept = (chunk: Uint8Array): void => {
    size += chunk.length;
    // An entry that holds more than it said is a bomb or a broken copy: stop before it is unpacked.
    if (size > entry.size) throw new Unreadable(problem("damaged-file", "error"));
    crc = crc32(chunk, crc);
    take(chunk);
  };
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += STEP) {
      throwIfAborted(options.signal);
      accept(packed.subarray(at, at + STEP));
      options.consumed?.(Math.min(at + STEP, packed.length));
    }
  } else await inflateRaw(packed, accept, options);
  if (size !== entry.size || crc !== entry.crc) throw new Unreadable(problem("damaged-file", "error"));
}

async function inflateRaw(packed: Uint8Array, accept: (chunk: Uint8Array) => void, options: InflateOptions): Promise<void> {
  let at = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) controller.close();
      else {
        // Cast: files come in as plain buffers, never shared ones.
        controller.enqueue(packed.subarray(at, at + STEP) as Uint8Array<ArrayBuffer>);
        at += STEP;
        options.consumed?.(Math.min(at, packed.length));
      }
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await readChunk(reader);
      if (done) return;
      throwIfAborted(options.signal);
      accept(value);
    }
  } catch (error) {
    // Stops the inflating at once: a bomb must not go on unpacking behind a refusal.
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<{ done: true; value?: undefined } | { done: false; value: Uint8Array }> {
  try {
    const { done, value } = await reader.read();
    return done ? { done: true } : { done: false, value };
  } catch {
    throw new Unreadable(problem("damaged-file", "error"));
  }
}

/** The whole entry in one piece: for small parts, and for papers inside an archive. */
export async function inflateWhole(bytes: Uint8Array, entry: ZipEntry, options: InflateOptions = {}): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  await inflate(
    bytes,
    entry,
    (chunk) => {
      whole.set(chunk, at);
      at += chunk.length;
    },
    options,
  );
  return whole;
}
