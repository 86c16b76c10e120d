import type { SealPlace, SpaceCipher, SpaceRewriter } from "../ports/case-store.ts";
import type { DeskDatabase, EventRow, PageRow } from "./database.ts";
import { type Apply, directly } from "./keeping/kept-store.ts";
import { emptyList, LIST_KIND, nextList, recordOf } from "./page-list.ts";
import { encodeRecord } from "./record-codec.ts";
import { noRows } from "./sealed-rows.ts";

/** [P] Times a space is begun again because something was written to it in between. */
const RETRIES = 8;

/** Something was written to the space in between. */
class ChangedError extends Error {}

/** Seals a space anew, its list's revision one higher: whoever still holds the old key or list notices at the next write. */
export function dexieSpaceRewriter(db: DeskDatabase, apply: Apply = directly(db)): SpaceRewriter {
  const places = (row: PageRow): SealPlace => {
    const { space, kind, id, part, parts, rev } = row;
    return { store: kind === LIST_KIND ? "list" : "page", space, kind, id, part, parts, rev };
  };
  const eventPlace = (space: string, part: number): SealPlace => ({ store: "event", space, kind: "", id: "", part, parts: 1, rev: 1 });

  async function resealed(rows: readonly PageRow[], from: SpaceCipher, to: SpaceCipher): Promise<PageRow[]> {
    const done: PageRow[] = [];
    for (const row of rows) {
      if (row.suite !== from.suite) throw new Error(`a page sealed as ${row.suite} among pages sealed as ${from.suite}`);
      const plain = await from.open(new Uint8Array(row.bytes), places(row));
      // A list is written one revision higher than it was read.
      const next = row.kind === LIST_KIND ? { ...row, rev: row.rev + 1 } : row;
      done.push({ ...next, suite: to.suite, bytes: exact(await to.seal(plain, places(next))) });
    }
    return done;
  }

  return {
    async spaces() {
      const names = [...(await db.pages.orderBy("space").uniqueKeys()), ...(await db.events.orderBy("space").uniqueKeys())];
      return [...new Set(names.map(String))];
    },
    async rewrite(space, from, to) {
      for (let attempt = 0; ; attempt++) {
        const rows = await db.pages.where("space").equals(space).toArray();
        const eventRows = await db.events.where("space").equals(space).sortBy("n");
        const listRev = rows.find((row) => row.kind === LIST_KIND)?.rev ?? 0;
        const pages = await resealed(rows, from, to);
        if (listRev === 0) pages.push(await firstList(space, rows, eventRows.length, to));
        const events: EventRow[] = [];
        for (const [part, row] of eventRows.entries()) {
          const plain = await from.open(new Uint8Array(row.bytes), eventPlace(space, part));
          events.push({ ...row, suite: to.suite, bytes: exact(await to.seal(plain, eventPlace(space, part))) });
        }
        try {
          const keys = to.newKey ? [to.newKey] : [];
          return await apply({ ...noRows, pages, events, keys }, async () => {
            const nowRev = (await db.pages.get([space, LIST_KIND, LIST_KIND, 0]))?.rev ?? 0;
            if (nowRev !== listRev || (await db.events.where("space").equals(space).count()) !== eventRows.length) throw new ChangedError();
          });
        } catch (error) {
          if (!(error instanceof ChangedError)) throw error;
        }
        if (attempt === RETRIES) throw new Error("the space is being written to all the time");
      }
    },
  };

  /** Spaces of the first version had no list. */
  async function firstList(space: string, rows: readonly PageRow[], events: number, to: SpaceCipher): Promise<PageRow> {
    const listed = rows.filter((row) => row.part === 0).map(({ kind, id, rev, parts }) => ({ kind, id, rev, parts }));
    const list = nextList(emptyList, [], listed, events);
    const row = { space, kind: LIST_KIND, id: LIST_KIND, part: 0, parts: 1, rev: list.rev };
    const sealed = await to.seal(encodeRecord(recordOf(list)), { store: "list", ...row });
    return { ...row, suite: to.suite, bytes: exact(sealed) };
  }
}

function exact(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer; // slice() of a Uint8Array always owns a plain ArrayBuffer
}
