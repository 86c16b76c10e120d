/**
 * The compound file (OLE) in which older office programs keep their documents: a small file system of streams. Source: [MS-CFB].
 * It is walked here, not by the general reader: a chain of sectors that leads back into itself makes that one fill the memory until
 * the page dies, and it cannot tell a workbook from a letter with a workbook pasted into it.
 */

const HEADER = 512;
const MINI_SECTOR = 64;
const ENTRY = 128;
/** Sector numbers from here on are marks (end of chain, free, …), not places. */
const MARKS = 0xfffffffa;

const EntryType = { storage: 1, stream: 2, root: 5 } as const;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #fat: readonly number[];
  readonly #entries: readonly DirectoryEntry[];
  #miniFat: Uint8Array | null = null;
  #miniStream: Uint8Array | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sectorSize = 1 << Math.min(16, Math.max(7, this.#number16(30)));
    this.#fat = this.#readFat();
    this.#entries = readDirectory(this.#chain(this.#number(48)));
  }

  /** Names of what stands directly in the root, in capitals: the document's own streams, not those of documents pasted into it. */
  rootNames(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const entry of this.#rootEntries()) names.add(entry.name.toUpperCase());
    return names;
  }

  /** The bytes of a stream of the root, in any case of letters; null when there is none or its chain is broken. */
  stream(name: string): Uint8Array | null {
    const entry = this.#rootEntries().find((known) => known.type === EntryType.stream && known.name.toUpperCase() === name.toUpperCase());
    if (entry === undefined) return null;
    const found = entry.size < this.#number(56) ? this.#miniChain(entry.start, entry.size) : this.#chain(entry.start, entry.size);
    return found.length < entry.size ? null : found.subarray(0, entry.size);
  }

  /** The tree under the root; writers that leave the tree out are met by taking every entry. */
  #rootEntries(): readonly DirectoryEntry[] {
    const found: DirectoryEntry[] = [];
    const seen = new Set<number>();
    const waiting = [this.#entries[0]?.child ?? MARKS];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const entry = this.#entries[at];
      if (entry === undefined || seen.has(at)) continue;
      seen.add(at);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found.length > 0 ? found : this.#entries;
  }

  /** Where the FAT itself lies: 109 places in the header, the rest in a chain of their own. */
  #readFat(): number[] {
    const places: number[] = [];
    for (let i = 0; i < 109; i++) places.push(this.#number(76 + i * 4));
    const perSector = this.#sectorSize / 4;
    const seen = new Set<number>();
    let next = this.#number(68);
    while (next < MARKS && !seen.has(next)) {
      seen.add(next);
      const at = this.#offset(next);
      for (let i = 0; i < perSector - 1; i++) places.push(this.#number(at + i * 4));
      next = this.#number(at + this.#sectorSize - 4);
    }
    const fat: number[] = [];
    for (const place of places) {
      // A free place still counts: the sectors it would have described keep their numbers.
      const at = place < MARKS ? this.#offset(place) : this.#bytes.length;
      if (at >= this.#bytes.length && fat.length * this.#sectorSize >= this.#bytes.length) break;
      for (let i = 0; i < perSector; i++) fat.push(this.#number(at + i * 4));
    }
    return fat;
  }

  /** The bytes of a chain, at most `wanted` of them; it ends where it leaves the file or comes back to where it was. */
  #chain(start: number, wanted = Number.POSITIVE_INFINITY): Uint8Array {
    const pieces: Uint8Array[] = [];
    const seen = new Set<number>();
    let length = 0;
    for (let sector = start; sector < MARKS && length < wanted && !seen.has(sector); sector = this.#fat[sector] ?? MARKS) {
      seen.add(sector);
      const at = this.#offset(sector);
      const piece = this.#bytes.subarray(at, at + this.#sectorSize);
      pieces.push(piece);
      length += piece.length;
    }
    return joined(pieces, length);
  }

  /** Short streams lie in a stream of their own, in pieces of 64 bytes. */
  #miniChain(start: number, wanted: number): Uint8Array {
    this.#miniFat ??= this.#chain(this.#number(60));
    this.#miniStream ??= this.#chain(this.#entries[0]?.start ?? MARKS);
    const fat = new DataView(this.#miniFat.buffer, this.#miniFat.byteOffset, this.#miniFat.byteLength);
    const pieces: Uint8Array[] = [];
    const seen = new Set<number>();
    let length = 0;
    for (let sector = start; sector < MARKS && length < wanted && !seen.has(sector); ) {
      seen.add(sector);
      const piece = this.#miniStream.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR);
      pieces.push(piece);
      length += piece.length;
      sector = sector * 4 + 4 <= fat.byteLength ? fat.getUint32(sector * 4, true) : MARKS;
    }
    return joined(pieces, length);
  }

  #offset(sector: number): number {
    return Math.max(HEADER, this.#sectorSize) + sector * this.#sectorSize;
  }

  #number(at: number): number {
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : MARKS;
  }

  #number16(at: number): number {
    return at + 2 <= this.#bytes.length ? this.#view.getUint16(at, true) : 0;
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    entries.push({
      name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
