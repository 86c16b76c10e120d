/**
 * What people add to a report beside its text: figures they answer for, remarks, locks and confirmations. Everything is tied to the ids of
 * sentences and blocks, never to a place on the screen, so that it survives editing, new figures and a journey to another machine.
 */
import * as v from "valibot";

/** A local instant with its offset: "2026-03-05T09:30:00+08:00". */
const at = v.string();
const signed = { by: v.string(), at };

export const humanFigureKinds = ["amount", "percent", "number", "text"] as const;

/** amount: yuan as a contract decimal; percent: a fraction; number: a decimal with its unit; text: as typed. */
const humanFigure = v.object({
  id: v.string(),
  kind: v.picklist(humanFigureKinds),
  value: v.string(),
  unit: v.string(),
  why: v.string(),
  ...signed,
});

const reply = v.object({ id: v.string(), text: v.string(), ...signed });

/** `on` is the id of a sentence or of a table, or "block|<id>" for what a person wrote; `of` the address of the figure that is meant, null when the whole sentence is. */
const comment = v.object({
  id: v.string(),
  on: v.string(),
  of: v.nullable(v.string()),
  /** What stood there when the remark was made: shown when the place is gone. */
  quote: v.string(),
  text: v.string(),
  ...signed,
  replies: v.array(reply),
  resolved: v.nullable(v.object(signed)),
});

/** `sentence` is the id of a sentence, or "block|<id>" for what a person wrote. */
const lock = v.object({ sentence: v.string(), ...signed });

const shownFigure = v.object({ of: v.string(), text: v.string() });
/** A block as it was confirmed: the hash of its words, and its figures as they were shown. */
const seenBlock = v.object({ block: v.string(), words: v.string(), figures: v.array(shownFigure) });
/** Given for one language: the other language's text is not what was read. */
const confirmation = v.object({ ...seenBlock.entries, language: v.picklist(["zh-CN", "en"]), ...signed });
const reportConfirmation = v.object({ blocks: v.array(seenBlock), language: v.picklist(["zh-CN", "en"]), ...signed });

/** `from` is null for a figure that was not there when it was confirmed, `to` for one that is there no more. */
const figureChange = v.object({ block: v.string(), of: v.string(), from: v.nullable(v.string()), to: v.nullable(v.string()) });
/** A confirmation that no longer holds, and why; kept until the place is confirmed again or the notice is put away. */
const lapse = v.object({
  /** The id of a block; "" for the confirmation of the whole report. */
  block: v.string(),
  ...signed,
  figures: v.array(figureChange),
  /** Blocks whose words are other than those confirmed; one that is gone among them. */
  reworded: v.array(v.string()),
});

export const additionsEntries = {
  figures: v.array(humanFigure),
  comments: v.array(comment),
  locks: v.array(lock),
  confirmations: v.array(confirmation),
  confirmation: v.nullable(reportConfirmation),
  lapses: v.array(lapse),
};

const additionsSchema = v.object(additionsEntries);

export type Additions = v.InferOutput<typeof additionsSchema>;
export type HumanFigure = v.InferOutput<typeof humanFigure>;
export type Comment = v.InferOutput<typeof comment>;
export type Lock = v.InferOutput<typeof lock>;
export type SeenBlock = v.InferOutput<typeof seenBlock>;
export type Confirmation = v.InferOutput<typeof confirmation>;
export type ReportConfirmation = v.InferOutput<typeof reportConfirmation>;
export type FigureChange = v.InferOutput<typeof figureChange>;
export type Lapse = v.InferOutput<typeof lapse>;

/** Who did it and when, as the page stamps it. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

export function noAdditions(): Additions {
  return { figures: [], comments: [], locks: [], confirmations: [], confirmation: null, lapses: [] };
}
