/**
 * The public contract: one assessment, as JSON. The schema below is the one definition: the type, the validation in tests and the
 * generated JSON Schema (docs/assessment.schema.json) all come from it. Additive changes keep `schema`; a breaking one raises it.
 * Amounts are decimal strings in the base unit, ratios are numbers as fractions rounded to 6 places, null means not known.
 */
import * as v from "valibot";
import { caseFileSchema, daySchema, paperKindSchema, periodSchema, tierSchema } from "../case/case-file.ts";
import { decimal, ratio, refs, rowRefs } from "./contract-parts.ts";
import { nettingSchema, type removalReasonSchema } from "./netting-schema.ts";

const level = v.picklist(["green", "amber", "red", "grey"]);

export const evidenceFamilySchema = v.picklist([
  "books",
  "tax",
  "bank",
  "utilities",
  "freight",
  "labour",
  "goods",
  "site",
  "equity",
  "credit",
  "legal",
]);
export const outcomeSchema = v.picklist(["pass", "warn", "fail", "insufficient", "not-applicable", "error", "conflict"]);

const problemSchema = v.object({
  code: v.string(),
  severity: v.picklist(["error", "warning", "info"]),
  at: v.string(),
  message: v.string(),
});

const documentSchema = v.object({
  id: v.string(),
  path: v.string(),
  /** Every name the same bytes came in under. */
  paths: v.array(v.string()),
  bytes: v.number(),
  format: v.string(),
  kind: paperKindSchema,
  layout: v.string(),
  confidence: v.number(),
  why: v.array(v.string()),
  tier: tierSchema,
  encoding: v.string(),
  unit: v.nullable(v.string()),
  periods: v.array(periodSchema),
  rows: v.object({ read: v.number(), mapped: v.number(), ignored: v.array(v.object({ ref: v.string(), reason: v.string() })) }),
  problems: v.array(problemSchema),
});

const factSchema = v.object({
  id: v.string(),
  key: v.string(),
  period: periodSchema,
  value: decimal,
  unit: v.string(),
  tier: tierSchema,
  status: v.picklist(["ok", "conflict", "superseded"]),
  /** Present on a figure read from a paper. */
  source: v.nullable(v.object({ document: v.string(), at: v.string(), raw: v.string() })),
  /** Present on a derived figure: its formula id and the facts it was computed from. */
  derivation: v.nullable(v.object({ formula: v.string(), inputs: refs })),
  /** Present on a figure that rests on a person's word. */
  attestation: v.nullable(
    v.object({ by: v.string(), at: v.string(), what: v.string(), reason: v.string(), supersedes: v.nullable(v.string()) }),
  ),
});

const ratioSchema = v.object({
  id: v.string(),
  period: periodSchema,
  value: ratio,
  status: v.picklist(["ok", "insufficient", "not-applicable", "partial"]),
  /** How it was computed, in words: 「流动资产 ÷ 流动负债」. */
  formula: v.string(),
  /** Names of the missing figures or papers, in the assessment's language. */
  missing: v.array(v.string()),
  inputs: refs,
});

const checkSchema = v.object({
  id: v.string(),
  name: v.string(),
  period: periodSchema,
  outcome: outcomeSchema,
  left: v.nullable(decimal),
  right: v.nullable(decimal),
  difference: v.nullable(decimal),
  deviation: ratio,
  /** The allowed difference of an identity, in 元; null for relational ties. */
  tolerance: v.nullable(decimal),
  formula: v.string(),
  missing: v.array(v.string()),
  inputs: refs,
  reasons: v.array(v.string()),
  /** Reconciling items a person entered, each with its decision id. */
  reconciled: v.array(v.object({ decision: v.string(), amount: decimal, reason: v.string() })),
});

const revenueSourceSchema = v.object({
  id: v.string(),
  family: v.string(),
  /** Family it counts for in the verdict: a coefficient calibrated on tax revenue counts as tax; null when it counts for none. */
  countsAs: v.nullable(v.string()),
  value: v.nullable(decimal),
  weight: v.number(),
  status: v.picklist(["ok", "insufficient", "excluded"]),
  deviation: ratio,
  months: v.number(),
  tier: tierSchema,
  formula: v.string(),
  note: v.string(),
  missing: v.array(v.string()),
  inputs: refs,
  rows: rowRefs,
});

const revenueSchema = v.object({
  period: v.nullable(periodSchema),
  declared: v.nullable(decimal),
  corroborated: v.nullable(decimal),
  /** (declared − corroborated) ÷ declared: 偏差率, the one thresholds are set on. */
  deviationRate: ratio,
  /** (declared − corroborated) ÷ corroborated: 虚增率. */
  inflationRate: ratio,
  agreement: ratio,
  sources: v.array(revenueSourceSchema),
  verdict: level,
  note: v.string(),
  inputs: refs,
});

const equityTestSchema = v.object({
  expected: v.nullable(decimal),
  actual: v.nullable(decimal),
  gap: v.nullable(decimal),
  /** (actual − expected) ÷ expected: a shortfall is negative. */
  deviation: ratio,
  gapToProfit: ratio,
  gapToSales: ratio,
  verdict: level,
  status: v.picklist(["ok", "insufficient"]),
  note: v.string(),
  missing: v.array(v.string()),
  inputs: refs,
});

/** A figure of a person's or a computed amount with the fact it is: null when not known. */
const amountOf = v.nullable(v.object({ value: decimal, fact: v.string() }));

const relation = v.picklist(["borrower", "spouse", "owner", "company", "related", "unknown"]);
const outflowCategory = v.picklist([
  "interest-like",
  "interest",
  "loan-repayment",
  "wages",
  "rent",
  "tax",
  "utilities",
  "insurance",
  "gambling",
  "live-streaming",
  "lending-platform",
  "household",
]);

/** The family's accounts, debts and spending as one view. Totals are of one currency. */
const householdSchema = v.object({
  currency: v.string(),
  accounts: v.array(
    v.object({
      account: v.string(),
      bank: v.string(),
      owner: v.string(),
      relation,
      kind: v.picklist(["bank", "wallet", "unnamed"]),
      currency: v.string(),
      documents: refs,
      from: daySchema,
      to: daySchema,
      months: v.number(),
      silent: v.array(periodSchema),
      rows: v.number(),
      inflow: decimal,
      outflow: decimal,
      /** Moved between two accounts that are both here. */
      ownInflow: decimal,
      ownOutflow: decimal,
      closing: v.nullable(decimal),
      closingOn: v.nullable(daySchema),
      /** Facts of the amounts above; null for other currencies and for sums of no row. */
      facts: v.object({
        inflow: v.nullable(v.string()),
        outflow: v.nullable(v.string()),
        ownInflow: v.nullable(v.string()),
        ownOutflow: v.nullable(v.string()),
        closing: v.nullable(v.string()),
      }),
    }),
  ),
  missing: v.array(
    v.object({
      reason: v.picklist(["named", "seen", "unnamed"]),
      owner: v.string(),
      account: v.string(),
      bank: v.string(),
      relation,
      paidIn: decimal,
      paidOut: decimal,
      rows: rowRefs,
    }),
  ),
  inflow: amountOf,
  outflow: amountOf,
  net: amountOf,
  closing: amountOf,
  debts: v.array(
    v.object({
      lender: v.string(),
      balance: amountOf,
      annualRate: ratio,
      repayment: v.nullable(v.string()),
      to: v.nullable(v.string()),
    }),
  ),
  signs: v.array(
    v.object({
      category: outflowCategory,
      counterparty: v.string(),
      amount: amountOf,
      months: v.number(),
      regular: v.boolean(),
      rows: rowRefs,
    }),
  ),
  spending: v.array(v.object({ category: outflowCategory, amount: amountOf, months: v.number(), rows: rowRefs })),
  declaredSpending: amountOf,
});

/** The loan asked for beside what the statements show. */
const repaymentSchema = v.object({
  requested: amountOf,
  months: v.nullable(v.number()),
  annualRate: ratio,
  /** 等额本息, a month. */
  instalment: amountOf,
  /** 先息后本: interest a month. */
  interestOnly: amountOf,
  inflowMonthly: amountOf,
  inflowMonths: v.number(),
  /** Net operating inflow a month ÷ instalment. */
  cover: v.nullable(v.object({ value: v.number(), fact: v.string() })),
  missing: v.array(v.string()),
});

export const redFlagSchema = v.object({
  id: v.string(),
  /** 1–9 of the nine families; 0 for conduct and law. */
  family: v.number(),
  severity: v.picklist(["red", "orange", "amber", "blue"]),
  nature: v.picklist(["contradiction", "weakness", "conduct"]),
  evidence: v.array(evidenceFamilySchema),
  title: v.string(),
  why: v.string(),
  /** What to go and verify. */
  ask: v.string(),
  period: v.nullable(periodSchema),
  inputs: refs,
  rows: rowRefs,
  status: v.picklist(["open", "explained"]),
  closedBy: v.nullable(v.string()),
});

export const assessmentSchema = v.object({
  schema: v.literal("assessment/0"),
  engine: v.object({ version: v.string(), rulesets: v.array(v.object({ id: v.string(), version: v.string(), sha256: v.string() })) }),
  language: v.picklist(["zh-CN", "en"]),
  case: v.intersect([caseFileSchema, v.object({ asOf: v.nullable(daySchema) })]),
  documents: v.array(documentSchema),
  /** Problems of the case itself: declared amounts, corrections, typed figures that could not be used. */
  problems: v.array(problemSchema),
  facts: v.array(factSchema),
  transactions: v.nullable(
    v.object({
      count: v.number(),
      from: v.nullable(daySchema),
      to: v.nullable(daySchema),
      inflow: decimal,
      outflow: decimal,
      balanceChain: v.array(
        v.object({
          document: v.string(),
          account: v.string(),
          currency: v.string(),
          order: v.picklist(["oldest-first", "newest-first", "unknown"]),
          held: v.number(),
          tested: v.number(),
          breaks: v.array(v.object({ row: v.string(), expected: decimal, found: decimal })),
        }),
      ),
    }),
  ),
  ratios: v.array(ratioSchema),
  checks: v.array(checkSchema),
  netting: v.nullable(nettingSchema),
  revenue: revenueSchema,
  equityTest: v.nullable(equityTestSchema),
  household: v.nullable(householdSchema),
  repayment: v.nullable(repaymentSchema),
  redFlags: v.array(redFlagSchema),
  rules: v.null(),
  score: v.null(),
  limit: v.null(),
  reliability: ratio,
  reliabilityParts: v.array(v.object({ key: v.string(), weight: v.number(), tier: tierSchema, fact: v.string() })),
  verdict: v.object({
    level,
    sentence: v.string(),
    reasons: v.array(v.string()),
    verify: v.array(v.string()),
    missing: v.array(v.string()),
    /** The same missing papers, each with what it would decide. */
    missingPapers: v.array(
      v.object({
        id: v.picklist([
          "declared-revenue",
          "statements",
          "vat-return",
          "utility-bill",
          "balance-sheet",
          "income-statement",
          "credit-report",
          "equity-basis",
        ]),
        paper: v.string(),
        decides: v.string(),
      }),
    ),
    /** 注意事项 of a green verdict. */
    notes: v.array(v.string()),
  }),
});

export type Assessment = v.InferOutput<typeof assessmentSchema>;
export type RedFlag = v.InferOutput<typeof redFlagSchema>;
export type EvidenceFamily = v.InferOutput<typeof evidenceFamilySchema>;
export type RemovalReason = v.InferOutput<typeof removalReasonSchema>;
export type CheckOutcome = v.InferOutput<typeof outcomeSchema>;
export type VerdictLevel = v.InferOutput<typeof level>;
