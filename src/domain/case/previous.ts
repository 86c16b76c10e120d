/**
 * What last time's case came to, as a new case keeps it (续贷): the figures that are compared, each with where it came from, so that the
 * comparison still speaks when last time's case has been erased or was assessed on another machine. Never an input of the assessment.
 */
import * as v from "valibot";
import { fromDecimal } from "../kernel/money.ts";
import { parsePeriod } from "../kernel/period.ts";

const text = v.pipe(v.string(), v.maxLength(2000));
const period = v.pipe(
  v.string(),
  v.check((value) => parsePeriod(value) !== null, "period"),
);
const amount = v.pipe(
  v.string(),
  v.check((value) => fromDecimal(value) !== null, "amount"),
);
/** [P] More than a case has; a file from elsewhere may not fill the disk. */
const MOST = 400;
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST));

/** Where a figure stood: the paper, the place, the text as written; or who said it. */
const evidenceSchema = v.object({ paper: text, at: text, raw: text });

export const previousSchema = v.object({
  /** Id of the case on the machine that assessed it; opaque. */
  case: v.optional(text),
  asOf: v.nullable(text),
  engine: text,
  /** Texts below are in this language. */
  language: v.picklist(["zh-CN", "en"]),
  verdict: v.object({
    level: v.picklist(["green", "amber", "red", "grey"]),
    sentence: text,
    reasons: list(text),
    /** What was to be verified. */
    verify: list(text),
  }),
  reliability: v.nullable(v.number()),
  /** Amounts in 元; null is not obtained. */
  figures: list(
    v.object({
      id: text,
      period: v.nullable(period),
      value: v.nullable(amount),
      /** The formula's id of a derived figure, "" for one read from a paper. */
      formula: text,
      evidence: list(evidenceSchema),
    }),
  ),
  ratios: list(v.object({ id: text, period, value: v.nullable(v.number()), formula: text, evidence: list(evidenceSchema) })),
  /** Kinds of the papers it rested on. */
  papers: v.optional(list(text)),
  debts: list(v.object({ lender: text, balance: amount })),
  flags: list(
    v.object({
      id: text,
      severity: v.picklist(["red", "orange", "amber", "blue"]),
      title: text,
      /** What was to be gone and verified. */
      ask: text,
      status: v.picklist(["open", "explained"]),
      /** The reasons it was closed with, each with its signer. */
      closed: list(v.object({ by: text, reason: text, evidence: text })),
      /** Kinds of the papers it was raised from: without them nobody can say that it is gone. */
      papers: v.optional(list(text)),
      evidence: v.optional(list(evidenceSchema)),
    }),
  ),
});

export type Previous = v.InferOutput<typeof previousSchema>;
