/**
 * The list of a space's pages, itself a sealed page: which revision of each page is the right one, and how many events there are.
 * A sealed page carries its revision; without a list that expects a certain one, an old page put back would open like the new one.
 */
import * as v from "valibot";
import type { PageKey } from "../ports/case-store.ts";

export const LIST_KIND = "list";

const pageListSchema = v.object({
  version: v.literal(1),
  /** [kind, id, revision, parts] */
  pages: v.array(v.tuple([v.string(), v.string(), v.number(), v.number()])),
  events: v.number(),
});

interface ListedPage {
  readonly kind: string;
  readonly id: string;
  readonly rev: number;
  readonly parts: number;
}

export interface PageList {
  /** Grows by one with each commit to the space; 0 while there is none. */
  readonly rev: number;
  readonly pages: ReadonlyMap<string, ListedPage>;
  readonly events: number;
}

export const emptyList: PageList = { rev: 0, pages: new Map(), events: 0 };

export const listName = (key: Pick<PageKey, "id"> & { readonly kind: string }): string => `${key.kind}/${key.id}`;

export function recordOf(list: PageList): unknown {
  const pages = [...list.pages.values()].map(({ kind, id, rev, parts }) => [kind, id, rev, parts]);
  return { version: 1, pages, events: list.events };
}

export function listOf(record: unknown, rev: number): PageList {
  const { pages, events } = v.parse(pageListSchema, record);
  return {
    rev,
    events,
    pages: new Map(pages.map(([kind, id, pageRev, parts]) => [listName({ kind, id }), { kind, id, rev: pageRev, parts }])),
  };
}

/** Above every revision the space has seen: a page removed and written again is not the one removed. */
export function nextRev(list: PageList): number {
  return Math.max(list.rev, ...[...list.pages.values()].map((page) => page.rev)) + 1;
}

/** The list after a commit, the pages removed and written applied to the one before. */
export function nextList(before: PageList, removed: readonly PageKey[], written: readonly ListedPage[], events: number): PageList {
  const pages = new Map(before.pages);
  for (const key of removed) pages.delete(listName(key));
  for (const page of written) pages.set(listName(page), page);
  return { rev: before.rev + 1, pages, events: before.events + events };
}
