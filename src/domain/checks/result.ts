/** Turns what a check found into its result: tolerance, reconciling items a person entered, and the reasons in words. */
import type { CaseFile } from "../case/case-file.ts";
import type { CheckOutcome } from "../assessment/assessment.ts";
import type { Figure } from "../kernel/evidence.ts";
import { percent } from "../kernel/figure-words.ts";
import type { Bilingual } from "../kernel/language.ts";
import { type Fen, fen, fromDecimal, sum } from "../kernel/money.ts";
import type { Period } from "../kernel/period.ts";
import { checkParameters } from "../parameters/checks.ts";
import { missingWords } from "../statements/missing-words.ts";
import type { CheckResult } from "./define.ts";

export interface Measured {
  readonly id: string;
  readonly period: Period;
  readonly name: Bilingual;
  readonly formula: Bilingual;
  /** Reported and expected, 分 (may carry a fraction: rounded once here). */
  readonly left: number;
  readonly right: number;
  readonly rightWithoutVat?: number;
  /** 分 an identity may be off; null for a relational tie, which is judged by its deviation. */
  readonly tolerance: number | null;
  readonly inputs: readonly Figure[];
  readonly reasons: readonly Bilingual[];
  readonly blanks: readonly string[];
  /** What the check answers when it is off. */
  readonly whenOff: Extract<CheckOutcome, "warn" | "fail">;
}

export interface Named {
  readonly id: string;
  readonly period: Period;
  readonly name: Bilingual;
  readonly formula: Bilingual;
}

export function withoutAmounts(
  { id, period, name, formula }: Named,
  outcome: CheckOutcome,
  missing: readonly string[],
  inputs: readonly Figure[] = [],
  reasons: readonly Bilingual[] = [],
): CheckResult {
  return {
    id,
    period,
    name,
    formula,
    outcome,
    left: null,
    right: null,
    difference: null,
    deviation: null,
    tolerance: null,
    missing,
    inputs,
    reasons,
    reconciled: [],
  };
}

/** Whole 分, half away from zero. */
export function round(value: number): Fen {
  return fen(Math.sign(value) * Math.round(Math.abs(value)));
}

/**
 * `isLatest`: a reconciling item aimed at "X1" without a period belongs to the latest period.
 * The amount of a reconciling item is added to the expected side (a pledged deposit of 10 万 is −10 万 on X1).
 */
export function measured(found: Measured, caseFile: CaseFile, isLatest: boolean): CheckResult {
  const reconciled = reconcilingItems(caseFile, found.id, found.period, isLatest);
  const left = round(found.left);
  const right = fen(round(found.right) + sum(reconciled.map((item) => item.amount)));
  const difference = fen(left - right);
  const deviation = right === 0 ? null : difference / Math.abs(right);
  const tolerance =
    found.tolerance === null ? null : round(Math.max(Math.ceil(found.tolerance), checkParameters["identity-least-tolerance"].value));
  const holds = tolerance === null ? isClose(difference, deviation) : Math.abs(difference) <= tolerance;
  return {
    id: found.id,
    period: found.period,
    name: found.name,
    formula: found.formula,
    outcome: holds ? "pass" : found.whenOff,
    left,
    right,
    difference,
    deviation,
    ...withoutVat(left, found.rightWithoutVat),
    tolerance,
    missing: [],
    inputs: found.inputs,
    reasons: [...blankReasons(found.blanks), ...(holds ? [] : [...baseReasons(left, found.rightWithoutVat), ...found.reasons])],
    reconciled,
  };
}

function withoutVat(left: Fen, right: number | undefined): Pick<CheckResult, "deviationWithoutVat"> {
  return right === undefined || right === 0 ? {} : { deviationWithoutVat: (left - right) / Math.abs(right) };
}

/** Said before the other reasons: an agency that books receipts without VAT is not off at all on its own base. */
function baseReasons(left: Fen, right: number | undefined): Bilingual[] {
  const { deviationWithoutVat } = withoutVat(left, right);
  if (deviationWithoutVat === undefined || Math.abs(deviationWithoutVat) > checkParameters["without-vat-fits"].value) return [];
  const off = percent(deviationWithoutVat);
  const isExact = off === "0%";
  return [
    {
      "zh-CN": `按不含税金额重算${isExact ? "正好对上" : `只差 ${off}`}：这张现金流量表多半是按不含税编的，先问清编制口径。`,
      en: `Counted without VAT ${isExact ? "there is no gap" : `the gap is only ${off}`}: the cash-flow statement was probably drawn up without VAT. Ask on which base it was made.`,
    },
  ];
}

function isClose(difference: Fen, deviation: number | null): boolean {
  if (deviation === null) return difference === 0;
  return Math.abs(deviation) <= checkParameters["relational-warn"].value;
}

function reconcilingItems(caseFile: CaseFile, id: string, period: Period, isLatest: boolean): CheckResult["reconciled"] {
  const items: { decision: string; amount: Fen; reason: string }[] = [];
  for (const decision of caseFile.decisions ?? []) {
    if (decision.type !== "reconcile") continue;
    if (decision.target !== `${id}@${period}` && !(isLatest && decision.target === id)) continue;
    const amount = fromDecimal(decision.value ?? "");
    if (amount !== null) items.push({ decision: decision.id, amount, reason: decision.reason ?? "" });
  }
  return items;
}

/** Says openly which blank lines were counted as nothing. */
function blankReasons(blanks: readonly string[]): Bilingual[] {
  if (blanks.length === 0) return [];
  const shown = blanks.slice(0, 6).map(missingWords);
  const more = blanks.length - shown.length;
  return [
    {
      "zh-CN": `表上空白的行按没有金额计算：${shown.map((words) => words["zh-CN"]).join("、")}${more > 0 ? `等 ${blanks.length} 行` : ""}。`,
      en: `Lines left blank on the form count as nothing: ${shown.map((words) => words.en).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    },
  ];
}
