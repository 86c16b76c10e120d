/** What does not fit when a vault is opened: database, journal and sentinel compared. Pure, so that a table of cases can be held against it. */
import type { HeadRow } from "../database.ts";
import type { LiveIndex } from "../journal/live-index.ts";
import type { Sentinel } from "./sentinel.ts";
import type { StoredNames } from "./stored-rows.ts";

/** One thing found wrong. Spaces, kinds and ids are opaque; the page looks up what they are called. */
export type Finding =
  /** The browser answered an empty database though there was one; `dataLoss` is its own word for it. */
  | { readonly what: "store-emptied"; readonly dataLoss: string }
  | { readonly what: "store-not-opened"; readonly reason: string }
  /** The last `by` changes are missing. */
  | { readonly what: "store-behind"; readonly by: number }
  | { readonly what: "rows-missing"; readonly pages: number; readonly events: number; readonly keys: number }
  /** Rows that had been removed are back: an older state of the database. */
  | { readonly what: "rows-returned"; readonly pages: number; readonly events: number; readonly keys: number }
  | { readonly what: "page-changed"; readonly space: string; readonly kind: string; readonly id: string }
  | { readonly what: "counts-differ"; readonly spaces: number }
  | { readonly what: "other-vault" }
  | { readonly what: "journal-gone" }
  | { readonly what: "journal-behind"; readonly by: number }
  | { readonly what: "journal-damaged"; readonly places: number };

export interface JournalState {
  readonly epoch: string;
  readonly seq: number;
  readonly holes: number;
  readonly index: LiveIndex;
}

export interface Seen {
  /** Null: the database could not be opened. */
  readonly store: {
    readonly wasEmptied: boolean;
    readonly dataLoss: string;
    readonly head: HeadRow | null;
    readonly names: StoredNames;
    readonly counts: Readonly<Record<string, readonly [number, number]>>;
  } | null;
  readonly notOpened?: string;
  /** Null: none was found. */
  readonly journal: JournalState | null;
  /** There is no place for a journal on this machine. */
  readonly isJournalAbsent: boolean;
  readonly sentinel: Sentinel | null;
}

/** Findings about the journal alone cost nothing: it is written anew from the database. */
export function isHarmless(finding: Finding): boolean {
  return finding.what === "journal-gone" || finding.what === "journal-behind" || finding.what === "journal-damaged";
}

export function compare(seen: Seen): Finding[] {
  const { store, journal, sentinel } = seen;
  const found: Finding[] = [];
  const isFirstTime = journal === null && sentinel === null;
  if (store === null) return [{ what: "store-not-opened", reason: seen.notOpened ?? "" }, ...journalFindings(seen)];
  const heldSomething = (journal !== null && journal.seq > 0) || (sentinel !== null && sentinel.seq > 0);
  if ((store.dataLoss !== "none" && store.dataLoss !== "") || (store.wasEmptied && heldSomething))
    found.push({ what: "store-emptied", dataLoss: store.dataLoss });
  if (isFirstTime) return found;
  const seq = store.head?.seq ?? 0;
  const isOther =
    sentinel !== null && [store.head?.epoch, journal?.epoch].every((epoch) => epoch !== undefined && epoch !== sentinel.epoch);
  const mixed = journal !== null && store.head !== null && journal.epoch !== store.head.epoch;
  if (isOther || mixed) found.push({ what: "other-vault" });
  const known = Math.max(journal?.seq ?? 0, isOther ? 0 : (sentinel?.seq ?? 0));
  // One change more in the journal is the one that was under way when the machine stopped: it is completed, not a loss.
  const isUnderWay = journal !== null && journal.seq === seq + 1 && (sentinel?.seq ?? 0) <= seq;
  if (!mixed && seq < known && !isUnderWay) found.push({ what: "store-behind", by: known - seq });
  if (journal && !mixed && seq === journal.seq) found.push(...rowFindings(store.names, journal.index));
  else if (!journal && sentinel && !isOther && sentinel.seq === seq) {
    const differing = Object.entries(sentinel.spaces).filter(
      ([space, [pages, events]]) => store.counts[space]?.[0] !== pages || store.counts[space]?.[1] !== events,
    );
    if (differing.length > 0) found.push({ what: "counts-differ", spaces: differing.length });
  }
  return [...found, ...journalFindings(seen)];
}

function journalFindings({ store, journal, isJournalAbsent, sentinel }: Seen): Finding[] {
  if (isJournalAbsent) return [];
  if (journal === null) return (store?.head?.seq ?? 0) > 0 || (sentinel?.journalLength ?? 0) > 0 ? [{ what: "journal-gone" }] : [];
  const found: Finding[] = [];
  if (journal.holes > 0) found.push({ what: "journal-damaged", places: journal.holes });
  const seq = store?.head?.epoch === journal.epoch ? store.head.seq : 0;
  if (seq > journal.seq) found.push({ what: "journal-behind", by: seq - journal.seq });
  return found;
}

function rowFindings(names: StoredNames, index: LiveIndex): Finding[] {
  const count = (wanted: Iterable<unknown>, has: (one: never) => boolean): number => {
    let missing = 0;
    for (const one of wanted) if (!has(one as never)) missing++;
    return missing;
  };
  const missing = {
    pages: count(index.pages.keys(), (place: string) => names.places.has(place)),
    events: count(index.events.keys(), (n: number) => names.events.has(n)),
    keys: count(index.keys.keys(), (id: string) => names.keys.has(id)),
  };
  const returned = {
    pages: count(names.places, (place: string) => index.pages.has(place)),
    events: count(names.events, (n: number) => index.events.has(n)),
    keys: count(names.keys, (id: string) => index.keys.has(id)),
  };
  const found: Finding[] = [];
  if (missing.pages + missing.events + missing.keys > 0) found.push({ what: "rows-missing", ...missing });
  if (returned.pages + returned.events + returned.keys > 0) found.push({ what: "rows-returned", ...returned });
  return found;
}
