/** What the typed tables come to, by the same functions the assessment uses. */
import type { CaseView } from "../../../../../app/desk/types.ts";
import type { CaseFile } from "../../../../../domain/case/case-file.ts";
import { type Fen, toDecimal } from "../../../../../domain/kernel/money.ts";
import type { Figure } from "../../../../../domain/kernel/evidence.ts";
import { buildHousehold } from "../../../../../domain/no-statement/household.ts";
import { missingWords } from "../../../../../domain/statements/missing-words.ts";
import { Badge } from "../../../../components/controls.tsx";
import { amountInWords, percent } from "../../../../format/figures.ts";
import { language } from "../../../../state/language.ts";
import { materialWords } from "../entry/words.ts";
import css from "./typed-in.module.css";

function amount(figure: Figure<Fen> | null): string | null {
  return figure && amountInWords(toDecimal(figure.value), language.value);
}

export function HouseholdResult({ caseFile }: { caseFile: CaseFile }) {
  const t = materialWords.value.typedIn;
  const found = buildHousehold(caseFile);
  if (found === null) return null;
  const lines: readonly (readonly [string, string | null])[] = [
    [t.yearSales, amount(found.sales)],
    [t.margin, found.margin && percent(found.margin.value)],
    [t.fixedCosts, amount(found.fixedCosts)],
    [t.netProfit, amount(found.netProfit)],
    [t.disposable, amount(found.monthlyDisposable)],
    [t.assets, amount(found.assets)],
    [t.liabilities, amount(found.liabilities)],
    [t.netWorth, amount(found.netWorth)],
  ];
  return <Results lines={lines} missing={found.missing} />;
}

export function EquityResult({ view }: { view: CaseView }) {
  const t = materialWords.value.typedIn;
  const test = view.assessment.equityTest;
  if (test === null) return null;
  const shown = (decimal: string | null) => decimal && amountInWords(decimal, language.value);
  const tone = test.verdict === "grey" ? null : test.verdict;
  return (
    <>
      <Results
        lines={[
          [t.expected, shown(test.expected)],
          [t.actual, shown(test.actual)],
          [t.gap, shown(test.gap)],
        ]}
        missing={[]}
      />
      <p class={css["text"]}>
        {tone && <Badge tone={tone}>{test.deviation === null ? t.gap : percent(test.deviation, true)}</Badge>} {test.note}
      </p>
    </>
  );
}

function Results({ lines, missing }: { lines: readonly (readonly [string, string | null])[]; missing: readonly string[] }) {
  const t = materialWords.value;
  const known = lines.filter(([, value]) => value !== null);
  const lacking = missing.map((name) => missingWords(name)[language.value]);
  return (
    <div class={css["results"]} role="status">
      {known.length > 0 && (
        <dl>
          {known.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {lacking.length > 0 && <p>{t.entry.missing(lacking)}</p>}
    </div>
  );
}
