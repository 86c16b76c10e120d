/** Opening: database, journal and sentinel are compared before anything is shown; what does not fit is never passed over. */
import type { JournalFolder } from "../../ports/journal-folder.ts";
import { DeskDatabase, type HeadRow, SCHEMA } from "../database.ts";
import { Journal } from "../journal/journal.ts";
import { compare, type Finding, isHarmless } from "./findings.ts";
import { type Probe, probe } from "./probe.ts";
import { replay } from "./recovery.ts";
import { putRows, KeptStore } from "./kept-store.ts";
import { newestSentinel, type Sentinel } from "./sentinel.ts";
import { storedCounts, storedNames, storedRows } from "./stored-rows.ts";

export interface OpenOptions {
  /** Not opened yet: nobody has asked it anything. */
  readonly db: DeskDatabase;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
  /** Null where this machine has no place for a journal. */
  readonly folder: JournalFolder | null;
  /** What page and worker kept of the last time. */
  readonly sentinels: readonly (string | null)[];
  /** False in a second tab. */
  readonly isWriter: boolean;
  readonly fresh: () => string;
  readonly onChange: () => void;
}

export interface OpenedStore {
  /** In mode "recovery" when something is missing. */
  readonly kept: KeptStore;
  readonly findings: readonly Finding[];
  readonly sentinel: Sentinel | null;
  /** The change that was under way when the machine stopped has been completed. */
  readonly wasCompleted: boolean;
}

/** [P] The journal is written anew when it is this much larger than twice what it must hold. */
const SLACK_BYTES = 16 * 1024 * 1024;

export async function openKept(options: OpenOptions): Promise<OpenedStore> {
  const { db, folder, isWriter } = options;
  let sentinel = newestSentinel(options.sentinels);
  const looked = await probe(options.indexedDB, db.name);
  const writer = options.fresh();
  const withMode = (db: DeskDatabase, journal: Journal | null, mode: "writer" | "reader" | "recovery"): KeptStore =>
    new KeptStore({ db, journal, writer, mode, onChange: options.onChange });

  if (!isWriter) return { kept: withMode(db, null, "reader"), findings: [], sentinel, wasCompleted: false };

  let journal = folder ? await Journal.open(folder) : null;
  if (folder && journal === null && looked.existed && looked.failure === null && sentinel === null)
    journal = await beforeMigration(folder, looked, options);

  await completeRestore(db, journal, looked, writer);
  const seen = await look(db, looked);
  if (sentinel && seen.store?.head && sentinel.epoch === seen.store.head.former) sentinel = null;
  const findings = compare({
    ...seen,
    journal: journal && { epoch: journal.epoch, seq: journal.seq, holes: journal.holes.length, index: journal.index },
    isJournalAbsent: folder === null,
    sentinel,
  });
  if (seen.store === null || !findings.every(isHarmless)) {
    return { kept: withMode(db, journal, "recovery"), findings, sentinel, wasCompleted: false };
  }
  const { head, wasCompleted } = await settle(db, journal, seen.store.head, writer, options.fresh);
  if (folder && (journal === null || findings.length > 0 || head.epoch !== journal.epoch || isWasteful(journal)))
    journal = await Journal.checkpoint(folder, head, storedRows(db), journal);
  const kept = withMode(db, journal, "writer");
  kept.setCounts(seen.store.counts);
  return { kept, findings, sentinel, wasCompleted };
}

type Look = Pick<Parameters<typeof compare>[0], "store" | "notOpened">;

async function look(db: DeskDatabase, looked: Probe): Promise<Look> {
  if (looked.failure !== null) return { store: null, notOpened: looked.failure };
  try {
    await db.open();
    const head = (await db.heads.get("head")) ?? null;
    const [names, counts] = [await storedNames(db), await storedCounts(db)];
    return { store: { wasEmptied: !looked.existed, dataLoss: looked.dataLoss, head, names, counts } };
  } catch (error) {
    return { store: null, notOpened: String(error) };
  }
}

/** A restore that was under way when the machine stopped: its journal stands, so the database is brought to it. */
async function completeRestore(db: DeskDatabase, journal: Journal | null, looked: Probe, writer: string): Promise<void> {
  if (journal === null || looked.failure !== null || looked.version < SCHEMA * 10) return;
  const mark = await db.local.get("restoring");
  if (mark?.id !== "restoring") return;
  if (mark.value === journal.epoch) await replay(db, journal, null, writer, () => undefined);
  await db.local.delete("restoring");
}

/** Completes the change that was under way, names this worker as the writer, and gives a database of a former schema its head. */
async function settle(
  db: DeskDatabase,
  journal: Journal | null,
  known: HeadRow | null,
  writer: string,
  fresh: () => string,
): Promise<{ head: HeadRow; wasCompleted: boolean }> {
  const lastEvent = Number((await db.events.orderBy(":id").lastKey()) ?? 0);
  const first: HeadRow = { id: "head", epoch: journal?.epoch ?? fresh(), seq: 0, lastEvent, writer, changed: [], former: null };
  let head: HeadRow = { ...(known ?? first), writer };
  let wasCompleted = false;
  if (journal && journal.epoch === head.epoch && journal.seq === head.seq + 1) {
    for await (const { header, rows } of journal.rows((frame) => frame.header.kind === "change" && frame.header.seq === head.seq + 1)) {
      if (!rows) throw new Error("the last change cannot be read");
      head = { ...head, seq: header.seq, lastEvent: header.lastEvent };
      await db.transaction("rw", [db.pages, db.events, db.keys, db.heads], async () => {
        await putRows(db, rows);
        await db.heads.put(head);
      });
      wasCompleted = true;
    }
  }
  await db.heads.put(head);
  return { head, wasCompleted };
}

/** The old state is in the journal before a new schema touches it: a migration that breaks off can always be begun again. */
async function beforeMigration(folder: JournalFolder, looked: Probe, options: OpenOptions): Promise<Journal> {
  const old = new DeskDatabase(options.db.name, options, looked.version / 10);
  try {
    await old.open();
    const last = Number((await old.events.orderBy(":id").lastKey()) ?? 0);
    return await Journal.checkpoint(folder, { epoch: options.fresh(), seq: 0, lastEvent: last }, storedRows(old), null);
  } finally {
    old.close();
  }
}

/** More than half of it is history nobody needs, or it still holds a key that was destroyed: it is written anew. */
export function isWasteful(journal: Journal): boolean {
  return journal.index.holdsOldKeys || journal.length > 2 * journal.index.bytes() + SLACK_BYTES;
}
