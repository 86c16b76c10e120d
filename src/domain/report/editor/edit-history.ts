/**
 * Undo that outlives the page. Each step is the blocks that went and the blocks that came; it is taken back only where the text still reads
 * as that step left it, so a history that no longer fits is dropped and never harms the text.
 */
import * as v from "valibot";
import { type EditorBlock, editorBlockSchema } from "./editor-document.ts";

const step = v.object({ at: v.number(), removed: v.array(editorBlockSchema), inserted: v.array(editorBlockSchema) });
const historySchema = v.object({ version: v.literal(1), past: v.array(step), future: v.array(step) });

export type EditStep = v.InferOutput<typeof step>;
export type EditHistory = v.InferOutput<typeof historySchema>;

/** [P] Steps kept, and characters of JSON: pasting whole chapters again and again must not fill the disk. */
export const KEPT_STEPS = 200;
const KEPT_CHARACTERS = 600_000;

export const emptyHistory: EditHistory = { version: 1, past: [], future: [] };

/** Empty when the text is no history: undo is lost, the report is not. */
export function parseHistory(json: string): EditHistory {
  try {
    const read = v.safeParse(historySchema, JSON.parse(json));
    return read.success ? read.output : emptyHistory;
  } catch {
    return emptyHistory;
  }
}

/** As it is stored: the newest steps, as many as have room. */
export function historyText({ past, future }: EditHistory): string {
  let room = KEPT_CHARACTERS;
  const kept = [...past].reverse().filter((one) => {
    if (room > 0) room -= JSON.stringify(one).length;
    return room > 0;
  });
  return JSON.stringify({ version: 1, past: kept.reverse(), future: room > 0 ? future : [] } satisfies EditHistory);
}

/** A new step; `joins` makes it one with the last where both touched the same blocks (typing goes on). */
export function recorded(history: EditHistory, made: EditStep, joins: boolean): EditHistory {
  const last = history.past.at(-1);
  const isSamePlace = last !== undefined && last.at === made.at && last.inserted.length === made.removed.length;
  const past = joins && isSamePlace ? [...history.past.slice(0, -1), { ...made, removed: last.removed }] : [...history.past, made];
  return { version: 1, past: past.slice(-KEPT_STEPS), future: [] };
}

/** The text before the last step and the history that belongs to it; null when there is nothing to take back, or it does not fit. */
export function undone(history: EditHistory, blocks: readonly EditorBlock[]): { blocks: EditorBlock[]; history: EditHistory } | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  const before = replaced(blocks, last.at, last.inserted, last.removed);
  return before && { blocks: before, history: { version: 1, past: history.past.slice(0, -1), future: [last, ...history.future] } };
}

export function redone(history: EditHistory, blocks: readonly EditorBlock[]): { blocks: EditorBlock[]; history: EditHistory } | null {
  const [next, ...future] = history.future;
  if (next === undefined) return null;
  const after = replaced(blocks, next.at, next.removed, next.inserted);
  return after && { blocks: after, history: { version: 1, past: [...history.past, next], future } };
}

/** The blocks that differ between two texts. `isSame` may be cheaper than comparing all of a block. */
export function rangeBetween<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): { readonly at: number; readonly removed: readonly T[]; readonly inserted: readonly T[] } | null {
  const shorter = Math.min(before.length, after.length);
  const same = (a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && isSame(a, b);
  let at = 0;
  while (at < shorter && same(before[at], after[at])) at++;
  let end = 0;
  while (end < shorter - at && same(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  if (at === before.length && at === after.length) return null;
  return { at, removed: before.slice(at, before.length - end), inserted: after.slice(at, after.length - end) };
}

function replaced(
  blocks: readonly EditorBlock[],
  at: number,
  there: readonly EditorBlock[],
  instead: readonly EditorBlock[],
): EditorBlock[] | null {
  const found = blocks.slice(at, at + there.length);
  return canonical(found) === canonical(there) ? [...blocks.slice(0, at), ...instead, ...blocks.slice(at + there.length)] : null;
}

/** The same text whichever order the keys of an object were written in, and however an absent list is written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
