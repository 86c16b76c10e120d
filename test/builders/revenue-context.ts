/** What netting, triangulation and the flags that read them see: statement rows, facts by key and period, a case file. */
import type { CaseFile } from "../../src/domain/case/case-file.ts";
import type { PaperDocument, Tier } from "../../src/domain/documents/document.ts";
import { runEquityTest } from "../../src/domain/equity-test/run-equity-test.ts";
import { attest, read, type Unit } from "../../src/domain/kernel/evidence.ts";
import { docId } from "../../src/domain/kernel/ids.ts";
import { monthPeriod, parsePeriod } from "../../src/domain/kernel/period.ts";
import { type Fact, ledgerOf } from "../../src/domain/ledger/ledger.ts";
import { DECLARED_REVENUE } from "../../src/domain/ledger/spoken-facts.ts";
import { netStatements } from "../../src/domain/netting/net-statements.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../src/domain/red-flags/define.ts";
import { triangulate } from "../../src/domain/revenue/triangulate.ts";
import { type Row, statementFile } from "./statement-file.ts";

/** [key, period, value in 元 or units, unit, tier]. */
export type StatedFact = readonly [key: string, period: string, value: number, unit?: Unit, tier?: Tier];

export interface RevenueInput {
  readonly rows?: readonly Row[];
  /** What the statement says it covers. */
  readonly covers?: readonly [from: string, to: string];
  readonly facts?: readonly StatedFact[];
  /** Declared revenue of 2025 before VAT, 元. */
  readonly declared?: number;
  readonly caseFile?: CaseFile;
  readonly documents?: readonly PaperDocument[];
}

export function factsOf(stated: readonly StatedFact[]): Fact[] {
  return stated.map(([key, text, value, unit = "CNY", tier = "B"], index) => {
    const period = parsePeriod(text);
    if (period === null) throw new RangeError(text);
    const amount = unit === "CNY" ? Math.round(value * 100) : value;
    const figure = read(`${key}@${period}`, amount, unit, {
      document: docId("d".repeat(64)),
      at: { kind: "cell", sheet: "表", ref: `B${index + 1}` },
      raw: String(value),
    });
    return { key, period, figure, unit, currency: "CNY", tier, status: "ok", halfStep: 0.5 };
  });
}

/** A total in even parts of two decimals that add up to it exactly. */
function evenly(total: number, parts: number): number[] {
  const upTo = (count: number) => Math.round((total * 100 * count) / parts);
  return Array.from({ length: parts }, (_, index) => (upTo(index + 1) - upTo(index)) / 100);
}

/** The same key for every month of a year, from a total spread evenly. */
export function monthly(key: string, year: number, total: number, unit: Unit = "CNY", months = 12): StatedFact[] {
  return evenly(total, months).map((part, index) => [key, monthPeriod(year * 12 + index), part, unit] as const);
}

/** Sales spread evenly over the months of a year, 元 with tax. */
export function sales(year: number, total: number, months = 12): Row[] {
  return evenly(total, months).map((amount, index) => ({
    day: `${year}-${String(index + 1).padStart(2, "0")}-${index === 0 ? "02" : "25"}`,
    amount,
    to: `客户${index % 3}`,
    memo: "货款",
  }));
}

export function revenueContext({ rows = [], covers, facts = [], declared, caseFile = {}, documents = [] }: RevenueInput): RedFlagContext {
  const all = factsOf(facts);
  if (declared !== undefined) {
    const period = parsePeriod("2025");
    if (period === null) throw new RangeError("2025");
    const figure = attest(`${DECLARED_REVENUE}@2025`, Math.round(declared * 100), "CNY", { by: "甲", at: "", reason: "declared" });
    all.push({ key: DECLARED_REVENUE, period, figure, unit: "CNY", currency: "CNY", tier: "D", status: "ok", halfStep: 0.5 });
  }
  const ledger = ledgerOf(all);
  const netting = rows.length === 0 ? null : netStatements([statementFile(rows, covers ? { covers } : {})], caseFile, new Set());
  const revenue = triangulate({ ledger, netting, caseFile, documents });
  return { caseFile, documents, ledger, ratios: [], checks: [], netting, revenue, equityTest: runEquityTest(caseFile, ledger) };
}

export function findingsFrom(rule: RedFlagRule, input: RevenueInput): readonly Finding[] {
  return rule.find(revenueContext(input));
}

/** "red", "amber blue" …; "" when the rule is silent. */
export function severities(rule: RedFlagRule, input: RevenueInput): string {
  return findingsFrom(rule, input)
    .map((finding) => finding.severity)
    .join(" ");
}
