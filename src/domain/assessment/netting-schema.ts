/** The contract of 流水清洗: what was taken out and why, month by month, and who trade hangs on. */
import * as v from "valibot";
import { daySchema, periodSchema } from "../case/case-file.ts";
import { decimal, ratio, refs, rowRefs } from "./contract-parts.ts";

export const removalReasonSchema = v.picklist([
  "reversal",
  "internal-transfer",
  "financing",
  "non-operating",
  "related-party",
  "round-trip",
  "pass-through",
  "other-currency",
]);

const partyShareSchema = v.object({
  name: v.string(),
  amount: decimal,
  /** Of all counted inflow (payers) or outflow (payees). */
  share: v.number(),
  rows: v.number(),
  /** Months of the first and the last row. */
  first: periodSchema,
  last: periodSchema,
});

export const nettingSchema = v.object({
  currency: v.string(),
  from: v.nullable(daySchema),
  to: v.nullable(daySchema),
  grossInflow: decimal,
  removed: v.record(removalReasonSchema, decimal),
  netOperatingInflow: decimal,
  pairs: v.array(v.object({ reason: removalReasonSchema, rows: rowRefs, amount: decimal, note: v.string() })),
  /** Inflows that look like pass-through or family money but are still counted until a person decides. */
  pending: v.array(v.object({ reason: removalReasonSchema, rows: rowRefs, amount: decimal, note: v.string() })),
  /** Rows dropped as the same row in two overlapping files of one account. */
  duplicates: rowRefs,
  months: v.array(v.object({ month: periodSchema, gross: decimal, net: decimal, outflow: decimal })),
  counterparties: v.array(v.object({ name: v.string(), inflow: decimal, outflow: decimal, rows: v.number(), share: v.number() })),
  /** Who trade hangs on. Own accounts are left out; payment services stand apart, because many customers stand behind one name. */
  concentration: v.object({
    payers: v.array(partyShareSchema),
    payees: v.array(partyShareSchema),
    payerCount: v.number(),
    payeeCount: v.number(),
    clearingShare: ratio,
    ownShare: ratio,
    unnamedShare: ratio,
    /** Null when the papers are too short to call anyone new or gone. */
    newPayers: v.nullable(v.array(partyShareSchema)),
    gonePayers: v.nullable(v.array(partyShareSchema)),
  }),
  statistics: v.object({
    monthlyVariation: ratio,
    topFiveShare: ratio,
    averageDailyBalance: v.nullable(decimal),
    lowestBalance: v.nullable(decimal),
    monthEndShare: ratio,
    activeMonths: v.number(),
  }),
  /** Facts of gross and net inflow. */
  inputs: refs,
});
