/** A case out of a restored backup, beside the cases that are here: a new case with its own id, record by record. */
import type { CaseStore, PageKey, PageWrite } from "../../../ports/case-store.ts";

/** Every record and event of `from` under the new name, in one commit. Answers how many papers came with it. */
export async function copyCase(
  source: CaseStore,
  target: CaseStore,
  from: string,
  to: string,
  names: readonly Pick<PageKey, "kind" | "id">[],
): Promise<{ readonly papers: number; readonly events: number }> {
  const writes: PageWrite[] = [];
  for (const { kind, id } of names) {
    const record = await source.read({ space: from, kind, id });
    const key: PageKey = { space: to, kind, id };
    // The head of a case carries its id; nothing else of a case knows what it is called.
    if (record !== null) writes.push({ key, record: kind === "case" && id === "head" ? { ...(record as object), id: to } : record });
  }
  const events = await source.events(from);
  await target.commit({ writes, removes: [], events: events.map((record) => ({ space: to, record })) });
  return { papers: names.filter(({ kind }) => kind === "file").length, events: events.length };
}
