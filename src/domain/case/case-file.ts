/**
 * case.json: what people say about a case. The app's forms write the same shape, so the command line recomputes what the officer saw.
 * Everything is optional; an absent field means "not said", never zero.
 */
import * as v from "valibot";
import { fromDecimal } from "../kernel/money.ts";
import { parsePeriod } from "../kernel/period.ts";
import { previousSchema } from "./previous.ts";
import { parseIsoDay } from "../kernel/day.ts";

export const amountSchema = v.pipe(
  v.string(),
  v.check((text) => fromDecimal(text) !== null, "amount"),
);
export const periodSchema = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) !== null, "period"),
);
export const daySchema = v.pipe(
  v.string(),
  v.check((text) => parseIsoDay(text) !== null, "date"),
);
const text = v.pipe(v.string(), v.maxLength(2000));
const rate = v.pipe(v.number(), v.finite());

export const tierSchema = v.picklist(["A", "B", "C", "D"]);

export const paperKindSchema = v.picklist([
  "balance-sheet",
  "income-statement",
  "cash-flow-statement",
  "trial-balance",
  "bank-statement",
  "wallet-statement",
  "vat-return",
  "invoice-list",
  "utility-bill",
  "waybill-list",
  "payroll-list",
  "purchase-list",
  "inventory-list",
  "credit-report",
  "contract",
  "other",
  "unreadable",
]);

export const industrySchema = v.picklist([
  "wholesale",
  "retail",
  "catering",
  "manufacturing",
  "farming",
  "transport",
  "construction",
  "services",
  "other",
]);

export const decisionSchema = v.object({
  id: text,
  at: text,
  by: text,
  type: v.picklist(["correct", "exclude-source", "unpair", "reconcile", "map", "confirm", "close-flag", "leave-out", "recheck"]),
  /** correct: a fact id or "key@period"; exclude-source: a revenue source id; unpair: "<doc>#<line>" of a removed row;
   *  reconcile: a check id ("X1" or "X1@2025"); map: a document's sha256 or name; close-flag: a red-flag id; confirm: a fact id, or a doubtful cell ("<doc>/<at>?<code>", the first 12 of its hash) that was looked at;
   *  leave-out: a fact id, which then counts nowhere, or a doubtful cell that stays unread; recheck: a doubtful cell to be looked at again. */
  target: text,
  /** correct, reconcile: a decimal amount; map: the mapping as JSON; close-flag: "explained"; unpair: "count". */
  value: v.optional(v.string()),
  reason: v.optional(text),
  evidence: v.optional(text),
});

export const caseFileSchema = v.object({
  borrower: v.optional(
    v.partial(
      v.object({
        name: text,
        kind: v.picklist(["company", "sole-proprietor", "farm-household", "individual"]),
        industry: industrySchema,
        region: text,
        creditCode: text,
        yearsInTrade: rate,
        vat: v.object({ kind: v.picklist(["general", "small-scale", "quota", "exempt"]), rate: v.optional(rate) }),
      }),
    ),
  ),
  loan: v.optional(
    v.partial(
      v.object({
        amount: amountSchema,
        months: rate,
        purpose: text,
        product: v.picklist(["credit", "mortgage", "pledge", "guarantee"]),
        annualRate: rate,
      }),
    ),
  ),
  investigators: v.optional(v.array(text)),
  /** revenue by period, and any other declared amount by fact key ("netIncome": "…", for the latest full year). */
  declared: v.optional(
    v.objectWithRest(
      { revenue: v.optional(v.array(v.object({ period: periodSchema, amount: amountSchema, taxIncluded: v.optional(v.boolean()) }))) },
      v.union([amountSchema, v.array(v.object({ period: periodSchema, amount: amountSchema, taxIncluded: v.optional(v.boolean()) }))]),
    ),
  ),
  accounts: v.optional(
    v.array(
      v.object({
        owner: text,
        number: text,
        bank: v.optional(text),
        relation: v.picklist(["borrower", "spouse", "owner", "company", "related"]),
      }),
    ),
  ),
  parties: v.optional(v.array(v.object({ name: text, relation: text }))),
  bases: v.optional(
    v.array(
      v.object({
        source: text,
        quantity: rate,
        unit: text,
        revenue: amountSchema,
        period: periodSchema,
        basis: v.optional(v.picklist(["tax", "bank", "books", "audited"])),
      }),
    ),
  ),
  documents: v.optional(
    v.array(
      v.object({
        name: v.optional(text),
        sha256: v.optional(text),
        kind: v.optional(paperKindSchema),
        tier: v.optional(tierSchema),
        owner: v.optional(text),
        account: v.optional(text),
      }),
    ),
  ),
  debts: v.optional(
    v.array(
      v.object({
        lender: text,
        balance: amountSchema,
        annualRate: v.optional(rate),
        repayment: v.optional(v.picklist(["bullet", "amortising", "revolving"])),
        from: v.optional(daySchema),
        to: v.optional(daySchema),
        declared: v.optional(v.boolean()),
      }),
    ),
  ),
  equityTest: v.optional(
    v.partial(
      v.object({
        opening: amountSchema,
        profit: amountSchema,
        injected: amountSchema,
        withdrawn: amountSchema,
        appreciation: amountSchema,
        depreciation: amountSchema,
        /** Subtract depreciation only when profit is stated before it (ruling 13). */
        profitBeforeDepreciation: v.boolean(),
        actual: amountSchema,
      }),
    ),
  ),
  /** Twelve-month table for a borrower with no statements (C04b). */
  monthly: v.optional(
    v.array(
      v.object({
        month: periodSchema,
        season: v.optional(v.picklist(["peak", "normal", "low"])),
        dailySales: v.optional(amountSchema),
        days: v.optional(rate),
        sales: v.optional(amountSchema),
        fixedCosts: v.optional(amountSchema),
      }),
    ),
  ),
  /** Goods with their share of sales, for the weighted margin test: prices in 元. */
  margins: v.optional(
    v.array(
      v.object({ name: text, share: rate, margin: v.optional(rate), cost: v.optional(amountSchema), price: v.optional(amountSchema) }),
    ),
  ),
  /** Officer's stock count: quantity × unit cost per line. */
  stockCount: v.optional(v.array(v.object({ name: text, quantity: rate, unit: v.optional(text), unitCost: amountSchema }))),
  /** What an officer typed from a paper that cannot be read (PDF, photo), or from one cell of it: becomes facts with that page or cell as their source. */
  typed: v.optional(
    v.array(
      v.object({
        document: text,
        key: text,
        period: periodSchema,
        value: v.string(),
        unit: v.optional(text),
        page: v.optional(rate),
        /** "资产负债表!C14": a cell that could not be read by itself, in the place of a page; with the reason for reading it so. */
        at: v.optional(text),
        reason: v.optional(text),
        by: v.optional(text),
      }),
    ),
  ),
  /** Assets and debts of a household with no statements (C04b), each a line of the equity sheet. */
  holdings: v.optional(
    v.array(v.object({ side: v.picklist(["asset", "liability"]), item: text, amount: amountSchema, note: v.optional(text) })),
  ),
  answers: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
  decisions: v.optional(v.array(decisionSchema)),
  /** 续贷: what last time's case came to, for the comparison only; no figure of this case rests on it. */
  previous: v.optional(previousSchema),
});

export type CaseFile = v.InferOutput<typeof caseFileSchema>;
export type Decision = v.InferOutput<typeof decisionSchema>;
export type Industry = v.InferOutput<typeof industrySchema>;
