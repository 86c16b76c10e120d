/** One sheet with one or more statements, in either direction, to facts. */
import { toDecimal, fen } from "../../../../kernel/money.ts";
import { comparePeriods } from "../../../../kernel/period.ts";
import { type Problem, problem } from "../../../../kernel/problem.ts";
import { statementParameters } from "../../../../parameters/statements.ts";
import type { Sheet } from "../../../book.ts";
import type { DisplayUnit, PaperFact, ParseContext, Recognition, SheetContent } from "../../../document.ts";
import { gridOf } from "../grid.ts";
import { collectFacts } from "./collector.ts";
import { findAcross, parseAcross } from "./parse-across.ts";
import { parseDown } from "./parse-down.ts";

export function parseStatement(sheet: Sheet, recognition: Recognition, context: ParseContext): SheetContent {
  const grid = gridOf(context.book, sheet);
  const across = findAcross(grid);
  const parsed = across ? parseAcross(grid, across) : parseDown(grid, context);
  const collected = collectFacts(context.document, sheet.name, parsed.readings);
  const problems = [...parsed.problems, ...collected.problems];
  if (parsed.readings.length === 0 && problems.length === 0) problems.push(problem("statement-without-amounts", "warning", sheet.name));
  if (collected.facts.length > 0) {
    if (!parsed.isUnitStated) problems.push(problem("unit-not-stated", "warning", sheet.name));
    const doubt = unitDoubt(sheet.name, parsed.unit, collected.facts);
    if (doubt) problems.push(doubt);
  }
  return {
    recognition,
    unit: parsed.unit,
    periods: [...new Set(collected.facts.map((fact) => fact.period))].sort(comparePeriods),
    facts: collected.facts,
    transactions: null,
    records: null,
    tally: parsed.rows.tally(),
    problems,
  };
}

/** A size no firm has speaks against the unit; the amounts stay as read and the officer is asked. */
function unitDoubt(sheet: string, unit: DisplayUnit | null, facts: readonly PaperFact[]): Problem | null {
  const largest = facts.reduce((most, fact) => Math.max(most, Math.abs(fact.value)), 0);
  const isTooLarge = largest > statementParameters["largest-total"].value;
  // Pennies in a statement shown in 元: a real one of that size is a firm without business.
  const isTooSmall = (unit ?? "元") === "元" && largest > 0 && largest < statementParameters["smallest-largest-in-yuan"].value;
  return isTooLarge || isTooSmall
    ? problem("unit-suspicious", "warning", sheet, { unit: unit ?? "元", largest: toDecimal(fen(largest)) })
    : null;
}
