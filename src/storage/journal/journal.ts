/**
 * The second copy of everything acknowledged: one file that begins with the whole state (a checkpoint) and goes on with every change since.
 * A change is written and flushed here before it is written to the database and before anyone is told that it is saved.
 */
import type { JournalFile, JournalFolder } from "../../ports/journal-folder.ts";
import { decodeRows, describe, encodeBody, noRows, type SealedRows } from "../sealed-rows.ts";
import { bodyOf, encodeFrame, type FoundFrame, type FrameHeader, frameAt, NO_FRAME, nextFrame } from "./frame.ts";
import { LiveIndex } from "./live-index.ts";

const PREFIX = "journal-";
const nameOf = (generation: number): string => PREFIX + String(generation).padStart(8, "0");

/** What a file of the journal was found to hold. */
export interface JournalScan {
  readonly generation: number;
  readonly frames: readonly FoundFrame[];
  readonly index: LiveIndex;
  /** Bytes up to the end of the last whole frame. */
  readonly length: number;
  /** Places in the middle where bytes were not what was written: [from, to). */
  readonly holes: readonly (readonly [number, number])[];
  /** A last frame that was being written when the machine stopped: never acknowledged. */
  readonly hasTornTail: boolean;
  readonly epoch: string;
  readonly seq: number;
  readonly head: string;
}

export class Journal {
  readonly #folder: JournalFolder;
  #file: JournalFile;
  #scan: JournalScan;
  #frames: FoundFrame[];
  #length: number;
  #seq: number;
  #head: string;

  private constructor(folder: JournalFolder, file: JournalFile, scan: JournalScan) {
    this.#folder = folder;
    this.#file = file;
    this.#scan = scan;
    this.#frames = [...scan.frames];
    this.#length = scan.length;
    this.#seq = scan.seq;
    this.#head = scan.head;
  }

  get epoch(): string {
    return this.#scan.epoch;
  }
  get seq(): number {
    return this.#seq;
  }
  get head(): string {
    return this.#head;
  }
  get length(): number {
    return this.#length;
  }
  get generation(): number {
    return this.#scan.generation;
  }
  get index(): LiveIndex {
    return this.#scan.index;
  }
  get holes(): JournalScan["holes"] {
    return this.#scan.holes;
  }
  get hasTornTail(): boolean {
    return this.#scan.hasTornTail;
  }

  /** The newest file that holds a whole checkpoint, or null when there is none. Older and unfinished ones are then removed. */
  static async open(folder: JournalFolder): Promise<Journal | null> {
    const generations = (await folder.names())
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => Number(name.slice(PREFIX.length)))
      .filter(Number.isSafeInteger)
      .sort((a, b) => b - a);
    let best: { file: JournalFile; scan: JournalScan } | null = null;
    for (const generation of generations) {
      const file = await folder.open(nameOf(generation));
      const scan = await scanJournal(file, generation);
      // A file with damage in it is used only when no whole one stands behind it.
      if (scan && (best === null || (best.scan.holes.length > 0 && scan.holes.length === 0))) {
        best?.file.close();
        best = { file, scan };
        if (scan.holes.length === 0) break;
      } else file.close();
    }
    if (best === null) return null;
    if (best.file.size() > best.scan.length && best.scan.holes.length === 0) {
      best.file.truncate(best.scan.length);
      best.file.flush();
    }
    return new Journal(folder, best.file, best.scan);
  }

  /** Files that hold no whole checkpoint or are older than the one in use. Kept while there is anything to recover from them. */
  async removeOthers(): Promise<void> {
    for (const name of await this.#folder.names())
      if (name.startsWith(PREFIX) && name !== nameOf(this.generation)) await this.#folder.remove(name);
  }

  /** Writes a change and flushes it. When it rejects, the file is as it was. */
  async append(rows: SealedRows, lastEvent: number): Promise<void> {
    const before = this.#length;
    const header = {
      kind: "change",
      epoch: this.epoch,
      seq: this.#seq + 1,
      prev: this.#head,
      lastEvent,
      ...(await describe(rows)),
    } as const;
    const frame = await encodeFrame(header, encodeBody(rows));
    try {
      this.#file.write(before, frame.bytes);
      this.#file.flush();
    } catch (error) {
      this.#cut(before);
      throw error;
    }
    this.#note(frame.header, frame.hash, frame.bytes.length);
  }

  /** Takes the last change back: the database refused it, so nobody has been told of it. */
  async takeBack(): Promise<void> {
    const last = this.#frames.pop();
    if (!last || last.header.kind !== "change") throw new Error("there is no change to take back");
    this.#cut(last.at);
    this.#length = last.at;
    this.#seq = last.header.seq - 1;
    this.#head = last.header.prev;
    const index = new LiveIndex();
    for (const [i, frame] of this.#frames.entries()) index.apply(frame.header, i);
    this.#scan = { ...this.#scan, index };
  }

  #cut(size: number): void {
    this.#file.truncate(size);
    this.#file.flush();
  }

  #note(header: FrameHeader, hash: string, length: number): void {
    this.#frames.push({ at: this.#length, length, bodyAt: this.#length, header, hash });
    const bodyAt = this.#length + length;
    this.#scan.index.apply(header, this.#frames.length - 1);
    this.#length = bodyAt;
    this.#seq = header.seq;
    this.#head = hash;
  }

  /** Frames whose number in the file is wanted, in order, with their rows; null where the bytes are damaged. */
  async *rows(
    wanted: (frame: FoundFrame, number: number) => boolean,
  ): AsyncGenerator<{ number: number; header: FrameHeader; rows: SealedRows | null }> {
    for (const [number, frame] of this.#frames.entries()) {
      if (!wanted(frame, number)) continue;
      const found = await frameAt(this.#file, frame.at, this.#length);
      const body = found && (await bodyOf(this.#file, found));
      yield { number, header: frame.header, rows: body && decodeRows(frame.header, body) };
    }
  }

  close(): void {
    this.#file.close();
  }

  /**
   * A new file that begins with the state in `pieces`, read back and compared before it takes the place of `old`.
   * `old` is removed only then; a machine that stops in between finds one of them whole.
   */
  static async checkpoint(
    folder: JournalFolder,
    state: { readonly epoch: string; readonly seq: number; readonly lastEvent: number },
    pieces: AsyncIterable<SealedRows>,
    old: Journal | null,
  ): Promise<Journal> {
    const names = (await folder.names()).filter((name) => name.startsWith(PREFIX)).map((name) => Number(name.slice(PREFIX.length)));
    const generation = Math.max(0, ...names.filter(Number.isSafeInteger)) + 1;
    const file = await folder.open(nameOf(generation));
    try {
      file.truncate(0);
      await writeCheckpoint(state, pieces, (bytes, at) => file.write(at, bytes));
      file.flush();
      const scan = await scanJournal(file, generation);
      if (!scan || scan.holes.length > 0 || scan.seq !== state.seq) throw new Error("the checkpoint does not read back as written");
      for (const frame of scan.frames) if (!(await bodyOf(file, frame))) throw new Error("the checkpoint does not read back as written");
      old?.close();
      const journal = new Journal(folder, file, scan);
      await journal.removeOthers();
      return journal;
    } catch (error) {
      file.close();
      await folder.remove(nameOf(generation));
      throw error;
    }
  }
}

/** Frames of a whole state: rows in pieces, then the end that says how much there was. Answers the head and the length. */
export async function writeCheckpoint(
  state: { readonly epoch: string; readonly seq: number; readonly lastEvent: number },
  pieces: AsyncIterable<SealedRows>,
  write: (bytes: Uint8Array, at: number) => void | Promise<void>,
): Promise<{ readonly head: string; readonly length: number }> {
  let at = 0;
  let prev = NO_FRAME;
  const put = async (kind: "rows" | "end", rows: SealedRows): Promise<void> => {
    const frame = await encodeFrame({ kind, ...state, prev, ...(await describe(rows)) }, encodeBody(rows));
    await write(frame.bytes, at);
    at += frame.bytes.length;
    prev = frame.hash;
  };
  for await (const rows of pieces) await put("rows", rows);
  await put("end", noRows);
  return { head: prev, length: at };
}

/** Reads the headers of a file from its beginning. Null when it holds no whole checkpoint. */
export async function scanJournal(file: JournalFile, generation: number): Promise<JournalScan | null> {
  const end = file.size();
  const frames: FoundFrame[] = [];
  const holes: (readonly [number, number])[] = [];
  const index = new LiveIndex();
  let at = 0;
  let length = 0;
  let hasTornTail = false;
  while (at < end) {
    const frame = await frameAt(file, at, end);
    const last = frames.at(-1);
    if (frame && (last === undefined || frame.header.prev === last.hash || holes.length > 0)) {
      frames.push(frame);
      at += frame.length;
      length = at;
      continue;
    }
    const next = await nextFrame(file, at + 1, end);
    if (next === null) {
      hasTornTail = true;
      break;
    }
    holes.push([at, next.at]);
    at = next.at;
  }
  // A tail can be torn inside its body as well: its header is whole, its length fits, its bytes never reached the disk.
  const last = frames.at(-1);
  if (last && last.header.kind === "change" && !(await bodyOf(file, last))) {
    frames.pop();
    length = last.at;
    hasTornTail = true;
  }
  const newest = frames.at(-1);
  if (!newest || !frames.some((frame) => frame.header.kind === "end")) return null;
  for (const [number, frame] of frames.entries()) index.apply(frame.header, number);
  const { epoch, seq } = newest.header;
  return { generation, frames, index, length, holes, hasTornTail, epoch, seq, head: newest.hash };
}
