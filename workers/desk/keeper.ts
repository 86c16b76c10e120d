/**
 * Keeps the store from losing anything: opens it with everything compared, says what was found, writes only in one tab at a time,
 * and looks at every page once after the opening. Everything the desk stores goes through `apply`.
 */
import type { FoundDamage, KeepingStatus, RecoveryResult } from "../../src/app/desk/keeping/types.ts";
import { nameOf, namedLosses } from "../../src/app/desk/keeping/names.ts";
import type { CaseId } from "../../src/domain/kernel/ids.ts";
import { machineIds } from "../../src/platform/machine/machine.ts";
import type { DatabasePlace } from "../../src/platform/keeping/database-place.ts";
import { opfsFolder } from "../../src/platform/keeping/opfs-folder.ts";
import { cachedSentinel, cacheSentinel } from "../../src/platform/keeping/sentinel-cache.ts";
import { writerLock } from "../../src/platform/keeping/writer-lock.ts";
import type { CaseStore } from "../../src/ports/case-store.ts";
import type { JournalFolder } from "../../src/ports/journal-folder.ts";
import { removeUnfinished } from "../../src/storage/backup/restore-backup.ts";
import type { DeskDatabase } from "../../src/storage/database.ts";
import { Journal } from "../../src/storage/journal/journal.ts";
import type { Finding } from "../../src/storage/keeping/findings.ts";
import type { Apply, KeptStore } from "../../src/storage/keeping/kept-store.ts";
import { isWasteful, type OpenedStore, openKept } from "../../src/storage/keeping/open-kept.ts";
import { firstChanged, replay } from "../../src/storage/keeping/recovery.ts";
import { storedRows } from "../../src/storage/keeping/stored-rows.ts";
import { noBackup } from "./backups.ts";

/** [P] The look at every page lets a change of the officer's go first. */
const BREATH_MS = 2;
const LOOK_AFTER_MS = 3000;

type Own = Omit<KeepingStatus, "revision" | "backup">;

export interface Keeper {
  /** Everything stored goes through here; it waits for the opening. */
  readonly apply: Apply;
  readonly opened: Promise<OpenedStore>;
  /** Comes with the opening, or when what was missing has been brought back or given up. */
  readonly usable: Promise<void>;
  readonly kept: () => Promise<KeptStore>;
  readonly folder: () => JournalFolder | null;
  readonly writer: string;
  open(sentinel: string | null): Promise<KeepingStatus>;
  after(revision: number): Promise<KeepingStatus>;
  tell(change: Partial<Omit<KeepingStatus, "revision">>): void;
  takeOver(): Promise<void>;
  recover(store: CaseStore): Promise<RecoveryResult>;
  acceptLoss(): Promise<void>;
  /** Something was written past `apply`: the sentinel learns of it. */
  settled(): Promise<void>;
  /** A database that could not be opened is made anew, empty: a backup is about to fill it. */
  makeRoom(): Promise<void>;
}

export function keeper(db: DeskDatabase, place: DatabasePlace): Keeper {
  let status: KeepingStatus = { ...closed, revision: 0, backup: noBackup };
  let waiting: (() => void)[] = [];
  let folder: JournalFolder | null = null;
  const writer = machineIds.fresh();
  let begin: (opened: Promise<OpenedStore>) => void = () => undefined;
  const opened = new Promise<OpenedStore>((resolve) => {
    begin = resolve;
  });
  let becomeUsable: () => void = () => undefined;
  const usable = new Promise<void>((resolve) => {
    becomeUsable = resolve;
  });
  const kept = async (): Promise<KeptStore> => (await opened).kept;
  const lock = writerLock(finish);

  db.on("versionchange", () => {
    db.close();
    tell({ mode: "superseded" });
    return false;
  });

  function tell(change: Partial<Omit<KeepingStatus, "revision">>): void {
    status = { ...status, ...change, revision: status.revision + 1 };
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  /** Another tab writes from here on: what is under way is finished, then the journal's file is let go. */
  async function finish(): Promise<void> {
    const store = await kept();
    await store.exclusive(async () => {
      store.mode = "reader";
      store.journal?.close();
      store.journal = null;
    });
    tell({ mode: "reader" });
  }

  async function changed(): Promise<void> {
    const store = await kept();
    const sentinel = JSON.stringify(await store.sentinel());
    tell({ sentinel });
    await cacheSentinel(sentinel);
    const { journal } = store;
    if (folder && journal && isWasteful(journal)) await store.exclusive(() => renewJournal(store));
  }

  async function renewJournal(store: KeptStore): Promise<void> {
    if (!folder || store.mode !== "writer") return;
    store.journal = await Journal.checkpoint(folder, await store.head(), storedRows(db), store.journal);
  }

  async function openStore(sentinel: string | null): Promise<OpenedStore> {
    const isWriter = await lock.take();
    if (isWriter) folder = await opfsFolder();
    await place.find();
    const found = await openKept({
      db,
      indexedDB: place.factory,
      IDBKeyRange,
      folder,
      sentinels: [sentinel, await cachedSentinel()],
      isWriter,
      fresh: () => writer,
      onChange: () => void changed(),
    });
    return found;
  }

  /** Every page once, slowly; damage that keeps its place and name is found only by its bytes. */
  async function lookAtEverything(store: KeptStore): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AFTER_MS));
    const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BREATH_MS));
    const found = await firstChanged(store, () => store.mode !== "writer", breathe);
    if (found === null) return;
    store.mode = "recovery";
    tell({ mode: "recovery", found: [{ what: "page-changed" }], journalHolds: heldBy(store) });
  }

  return {
    apply: async (change, guard) => (await kept()).apply(change, guard),
    opened,
    usable,
    kept,
    folder: () => folder,
    writer,
    tell,
    async open(sentinel) {
      const opening = openStore(sentinel);
      begin(opening);
      const { kept: store, findings, wasCompleted } = await opening;
      tell({
        mode: store.mode,
        journal: store.mode === "reader" || folder !== null ? "on" : "absent",
        found: findings.map(shown),
        journalHolds: heldBy(store),
        wasCompleted,
      });
      if (store.mode !== "recovery") becomeUsable();
      if (store.mode === "writer") {
        await removeUnfinished(store);
        await changed();
        void lookAtEverything(store);
      }
      return status;
    },
    async after(revision) {
      if (status.revision <= revision) await new Promise<void>((resolve) => waiting.push(resolve));
      return status;
    },
    takeOver: () => lock.takeOver(),
    async recover(store) {
      const { kept: own, sentinel } = await opened;
      if (!own.journal) throw new Error("there is no journal to bring anything back from");
      const { journal } = own;
      await makeOpen(db, place);
      const result = await own.exclusive(() => replay(db, journal, sentinel, writer, () => undefined));
      becomeUsable();
      const cases = [];
      for (const { space, pages, events } of result.spaces)
        cases.push({ space: space as CaseId | "desk", name: await nameOf(store, space), pages, events });
      const lost = await namedLosses(store, result.lost);
      const isWhole = lost.length === 0 && result.lostEvents + result.lostChanges + result.short.length === 0;
      const short: string[] = [];
      for (const space of result.short) short.push((await nameOf(store, space)) || space.slice(0, 6));
      if (isWhole) await settle(own);
      return { cases, lost, lostEvents: result.lostEvents, lostChanges: result.lostChanges, short, isWhole };
    },
    settled: changed,
    makeRoom: () => makeOpen(db, place),
    async acceptLoss() {
      await settle((await opened).kept);
    },
  };

  /** From here on what is stored counts as what there is: journal and sentinel are written from it. */
  async function settle(store: KeptStore): Promise<void> {
    await makeOpen(db, place);
    await store.exclusive(async () => {
      const known = await db.heads.get("head");
      const lastEvent = Number((await db.events.orderBy(":id").lastKey()) ?? 0);
      const first = { id: "head", epoch: writer, seq: 0, lastEvent, changed: [], former: null } as const;
      await db.heads.put({ ...(known ?? first), writer });
      store.mode = "writer";
      await renewJournal(store);
    });
    becomeUsable();
    await changed();
  }
}

/** [P] The browser itself may need a moment to give a store up that it could not open. */
const OPEN_TRIES = 6;
const OPEN_PAUSE_MS = 300;
/** [P] Tries before another place is taken: a browser that can neither open nor delete will not learn it by waiting. */
const MOVE_AFTER = 3;

/** A database the browser cannot open holds nothing more: the journal does. It is made anew, in another place where this one is beyond repair. */
async function makeOpen(db: DeskDatabase, place: DatabasePlace): Promise<void> {
  for (let tries = 1; !db.isOpen(); tries++) {
    try {
      await db.open();
    } catch (error) {
      if (tries > OPEN_TRIES) throw error;
      // It may be gone already, or not to be deleted either until the browser has given it up.
      const isDeleted = await db.delete().then(
        () => true,
        () => false,
      );
      if (!isDeleted && tries >= MOVE_AFTER && (await place.moveOn())) continue;
      await new Promise((resolve) => setTimeout(resolve, OPEN_PAUSE_MS));
    }
  }
  await place.settle();
}

const closed: Own = { mode: "opening", journal: "on", found: [], journalHolds: null, sentinel: null, wasCompleted: false };

function heldBy({ journal }: KeptStore): KeepingStatus["journalHolds"] {
  if (!journal) return null;
  const cases = new Set([...journal.index.pages.values()].filter(({ kind }) => kind === "case").map(({ space }) => space));
  return { changes: journal.seq, cases: cases.size };
}

function shown(finding: Finding): FoundDamage {
  if (finding.what === "store-emptied" || finding.what === "store-not-opened" || finding.what === "page-changed")
    return { what: finding.what };
  return finding;
}
