/** What a vault must hold after a run of frames: every live page with its version, every event, every key. No bytes, only where they stand. */
import type { FrameHeader } from "./frame.ts";

export interface LivePage {
  readonly space: string;
  readonly kind: string;
  readonly id: string;
  readonly part: number;
  readonly rev: number;
  readonly sum: string;
  readonly bytes: number;
  /** The number of the frame the bytes are in, counted from 0 in its file. */
  readonly frame: number;
}

/** One text for a page's place: names are opaque and hold no line breaks. */
export function placeOf(space: string, kind: string, id: string, part: number): string {
  return `${space}\n${kind}\n${id}\n${part}`;
}

export class LiveIndex {
  readonly pages = new Map<string, LivePage>();
  /** Event number → space and frame. */
  readonly events = new Map<number, { readonly space: string; readonly frame: number }>();
  readonly keys = new Map<string, number>();
  lastEvent = 0;
  /** A key that was destroyed or exchanged still stands in an earlier frame: the file must be written anew. */
  holdsOldKeys = false;
  /** How many parts each record has, so that a shorter version leaves nothing of a longer one behind. */
  readonly #parts = new Map<string, number>();

  apply(header: FrameHeader, frame: number): void {
    for (const space of header.erased) this.#erase(space);
    for (const [space, kind, id] of header.removes) this.#remove(space, kind, id);
    // A record is written whole, never part by part.
    if (header.kind === "change") for (const [space, kind, id, part] of header.pages) if (part === 0) this.#remove(space, kind, id);
    for (const [space, kind, id, part, parts, rev, sum, bytes] of header.pages) {
      this.pages.set(placeOf(space, kind, id, part), { space, kind, id, part, rev, sum, bytes, frame });
      this.#parts.set(placeOf(space, kind, id, 0), parts);
    }
    for (const [n, space] of header.events) this.events.set(n, { space, frame });
    if (header.keysRemoved.length > 0 || header.keys.some((id) => this.keys.has(id))) this.holdsOldKeys = true;
    for (const id of header.keysRemoved) this.keys.delete(id);
    for (const id of header.keys) this.keys.set(id, frame);
    this.lastEvent = Math.max(this.lastEvent, header.lastEvent);
  }

  #remove(space: string, kind: string, id: string): void {
    const first = placeOf(space, kind, id, 0);
    const parts = this.#parts.get(first) ?? 0;
    for (let part = 0; part < parts; part++) this.pages.delete(placeOf(space, kind, id, part));
    this.#parts.delete(first);
  }

  #erase(space: string): void {
    for (const [place, page] of this.pages) {
      if (page.space !== space) continue;
      this.pages.delete(place);
      this.#parts.delete(placeOf(page.space, page.kind, page.id, 0));
    }
    for (const [n, event] of this.events) if (event.space === space) this.events.delete(n);
  }

  /** [P] About as many bytes as a journal of nothing but this would take. */
  bytes(): number {
    let bytes = 400 * this.events.size + 1000 * this.keys.size;
    for (const page of this.pages.values()) bytes += page.bytes + 200;
    return bytes;
  }

  /** Pages and events of each space: what the sentinel holds. */
  counts(): Record<string, readonly [pages: number, events: number]> {
    const counted = new Map<string, [number, number]>();
    const of = (space: string): [number, number] => {
      const known = counted.get(space) ?? [0, 0];
      counted.set(space, known);
      return known;
    };
    for (const page of this.pages.values()) of(page.space)[0]++;
    for (const event of this.events.values()) of(event.space)[1]++;
    return Object.fromEntries([...counted].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
