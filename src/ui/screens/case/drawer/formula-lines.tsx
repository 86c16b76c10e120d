/** How a derived figure was computed: the formula in words, and with its numbers put in, where the line holds. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { factName, periodName } from "../../../../domain/ledger/fact-names.ts";
import { arithmeticOf } from "../../../format/arithmetic.ts";
import { language } from "../../../state/language.ts";
import { factValue } from "../fact-value.ts";
import css from "./evidence-drawer.module.css";
import { drawerWords } from "./words.ts";

type Fact = Assessment["facts"][number];

interface FormulaLinesProps {
  readonly assessment: Assessment;
  readonly fact: Fact;
  readonly inputs: readonly Fact[];
}

export function FormulaLines({ assessment, fact, inputs }: FormulaLinesProps) {
  const t = drawerWords.value;
  const line = arithmeticOf(
    Number(fact.value),
    fact.unit === "CNY",
    inputs.map((input) => ({ name: nameAmong(input, inputs), value: Number(input.value), text: factValue(input) })),
    t.sumOf,
  );
  // One figure taken over as it is needs no line of its own.
  const numbers = inputs.length > 1 ? line?.numbers : undefined;
  const words = statedFormula(assessment, fact) ?? (inputs.length > 1 ? line?.words : undefined);
  if (!words && !numbers) return null;
  return (
    <dl class={css["formula"]}>
      {words && (
        <>
          <dt>{t.howWords}</dt>
          <dd>{words}</dd>
        </>
      )}
      {numbers && (
        <>
          <dt>{t.howNumbers}</dt>
          <dd>
            {numbers} = {factValue(fact)}
          </dd>
        </>
      )}
    </dl>
  );
}

/** The formula in the trade's words, where a source of revenue says how it is worked out. */
function statedFormula({ revenue }: Assessment, fact: Fact): string | null {
  return revenue.sources.find((source) => source.inputs[0] === fact.id)?.formula ?? null;
}

/** Inputs of one name are told apart by their periods. */
function nameAmong(fact: Fact, others: readonly Fact[]): string {
  const name = factName(fact.key, language.value);
  const isAlone = others.filter((other) => other.key === fact.key).length === 1;
  return isAlone ? name : `${periodName(fact.period, language.value)} ${name}`;
}
