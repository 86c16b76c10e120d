/** A few hundred bytes outside the database that know what should be inside: kept by the page in localStorage and by the worker in the Cache. */
import * as v from "valibot";

const sentinelSchema = v.object({
  version: v.literal(1),
  epoch: v.string(),
  /** Number of the last acknowledged change. */
  seq: v.number(),
  head: v.string(),
  journalLength: v.number(),
  /** Space → pages, events. Opaque ids only. */
  spaces: v.record(v.string(), v.tuple([v.number(), v.number()])),
});

export type Sentinel = v.InferOutput<typeof sentinelSchema>;

/** Null for no text and for one that is not a sentinel's. */
export function parseSentinel(text: string | null): Sentinel | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(sentinelSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The one that has seen the most. */
export function newestSentinel(texts: readonly (string | null)[]): Sentinel | null {
  const all = texts.map(parseSentinel).filter((found) => found !== null);
  return all.sort((a, b) => b.seq - a.seq)[0] ?? null;
}
