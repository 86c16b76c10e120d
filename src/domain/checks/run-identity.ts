/** Tests one printed sum at one date or period. */
import type { CaseFile } from "../case/case-file.ts";
import { statementLines } from "../documents/statement-lines.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Period } from "../kernel/period.ts";
import { checkParameters } from "../parameters/checks.ts";
import { readStatements } from "../statements/statement-reader.ts";
import type { StatementView } from "../statements/statement-view.ts";
import type { CheckResult } from "./define.ts";
import { type Identity, INSTEAD_OF } from "./identities.ts";
import { measured, withoutAmounts } from "./result.ts";

const NUMBERED: ReadonlySet<string> = new Set(statementLines.filter((line) => line.line !== null).map((line) => line.key));

const IMPAIRMENT = ["creditImpairment", "assetImpairment"];
/** Lines that only an income statement under 企业会计准则 prints. */
const ENTERPRISE_INCOME = [
  "totalOperatingCost",
  "otherIncome",
  "fairValueGains",
  "disposalGains",
  "researchAndDevelopmentExpenses",
  "parentNetIncome",
];

const REASONS: readonly Bilingual[] = [
  {
    "zh-CN": "合计数可能是手工填写的，明细改了而合计没有改：请对照总账逐行核对。",
    en: "The total may have been typed by hand and not changed with its lines: compare line by line with the ledger.",
  },
  {
    "zh-CN": "可能有行没有读出来：请看「材料」页里这份表的问题和未识别的行。",
    en: "A line may not have been read: look at this paper's problems and unrecognised lines.",
  },
];

/**
 * Null when the form says nothing about this sum. Blank lines count as nothing only on a whole form and beside at least one printed
 * line; on a handful of figures a sum that does not hold is `insufficient`, and the absent lines of the small-business form are named.
 */
export function runIdentity(
  identity: Identity,
  period: Period,
  view: StatementView,
  caseFile: CaseFile,
  isLatest: boolean,
): CheckResult | null {
  const named = { id: identity.id, period, name: identity.name, formula: identity.formula };
  const reader = readStatements(view, period);
  const stated = (key: string): boolean =>
    (identity.form === "balance" ? view.balance(key, reader.close) : view.flow(key, period)) !== undefined;
  const take = (key: string): number => (identity.form === "balance" ? reader.balance(key, reader.close) : reader.flow(key));
  const isPart = (key: string): boolean => !(INSTEAD_OF[key] ?? []).some(stated);
  const plus = identity.plus.filter(isPart);
  const minus = identity.minus.filter(isPart);
  const either = identity.either.filter(stated);
  const printed = [...plus, ...minus].filter(stated);
  const absent = [...plus, ...minus].filter((key) => !stated(key));
  if (!stated(identity.total)) {
    return printed.length === 0 ? null : withoutAmounts(named, "insufficient", [`${identity.total}@${period}`]);
  }
  const left = take(identity.total);
  if (printed.length === 0) {
    // 企业会计准则 prints fixed assets in one line: there is no sum to test.
    if (left === 0 || identity.id === "B2") return null;
    return withoutAmounts(
      named,
      "insufficient",
      required(identity).map((key) => `${key}@${period}`),
      reader.inputs,
    );
  }
  let sum = 0;
  for (const key of plus) if (stated(key)) sum += take(key);
  for (const key of minus) if (stated(key)) sum -= take(key);
  const right = nearestReading(left, sum, either.map(take));
  const tolerance = reader.halfSteps();
  const isWhole = view.isWhole(identity.form, period);
  const needed = absent.filter((key) => required(identity).includes(key));
  if (needed.length > 0 && !isWhole && Math.abs(left - right) > Math.max(1, tolerance)) {
    return withoutAmounts(
      named,
      "insufficient",
      needed.map((key) => `${key}@${period}`),
      reader.inputs,
    );
  }
  if (mayBeImpairment(identity, stated, left, right))
    return withoutAmounts(
      named,
      "insufficient",
      IMPAIRMENT.map((key) => `${key}@${period}`),
      reader.inputs,
    );
  const blanks = isWhole ? needed.map((key) => `${key}@${period}`) : [];
  const result = measured(
    { ...named, left, right, tolerance, inputs: reader.inputs, reasons: REASONS, blanks, whenOff: "fail" },
    caseFile,
    isLatest,
  );
  // Blank lines matter to the reader only where the sum does not hold.
  return result.outcome === "pass" ? { ...result, reasons: [] } : result;
}

/**
 * Exports of finance sites leave the impairment lines of 企业会计准则 out, so operating profit misses them. A gap of their size on such
 * a form is a line not shown, not a sum that does not hold. The small-business form has no impairment.
 */
function mayBeImpairment(identity: Identity, stated: (key: string) => boolean, left: number, right: number): boolean {
  if (identity.id !== "I1" || IMPAIRMENT.some(stated) || !ENTERPRISE_INCOME.some(stated)) return false;
  return Math.abs(left - right) > 1 && Math.abs(left - right) <= Math.abs(left) * checkParameters["impairment-plausible"].value;
}

/** Lines the small-business form prints: their absence may explain a gap. Lines only some forms have explain nothing. */
function required(identity: Identity): readonly string[] {
  return [...identity.plus, ...identity.minus].filter((key) => NUMBERED.has(key));
}

/** Of all ways to count the lines with two readings (added, taken off, counted elsewhere), the one nearest to the printed total. */
function nearestReading(total: number, sum: number, uncertain: readonly number[]): number {
  let readings = [sum];
  for (const amount of uncertain) readings = readings.flatMap((reading) => [reading + amount, reading - amount, reading]);
  let best = readings[0] ?? sum;
  for (const reading of readings) if (Math.abs(total - reading) < Math.abs(total - best)) best = reading;
  return best;
}
