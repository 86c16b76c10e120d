/** How a ratio was computed: its formula in words, the figures put into it, and what was missing. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { type RatioShown, ratioName } from "../../../../domain/ratios/ratio-names.ts";
import { arithmeticOf } from "../../../format/arithmetic.ts";
import { percent } from "../../../format/figures.ts";
import { language } from "../../../state/language.ts";
import { factValue } from "../fact-value.ts";
import css from "./checks.module.css";
import { FactChips } from "./fact-chips.tsx";
import type { Ratio } from "./ratio-rows.ts";
import { checksWords } from "./words.ts";

/** Days are whole, everything else keeps two decimals so that a column lines up. */
export function ratioText(value: number, shown: RatioShown): string {
  if (shown === "percent") return percent(value);
  const unit = checksWords.value.ratios.unit[shown];
  const text = value.toFixed(shown === "days" ? 0 : 2).replace("-", "−");
  return unit ? `${text} ${unit}` : text;
}

export function RatioDetail({ view, ratio }: { view: CaseView; ratio: Ratio }) {
  const t = checksWords.value;
  const numbers = ratio.value === null ? null : numbersOf(view, ratio, ratio.value);
  return (
    <div class={css["gapped"]}>
      <p>
        <span class={css["small"]}>{t.ratios.formula}</span> {ratio.formula}
        {numbers && (
          <strong class={css["numbers"]}>
            {numbers} = {ratioText(ratio.value ?? 0, ratioName(ratio.id, language.value).shown)}
          </strong>
        )}
      </p>
      {ratio.missing.length > 0 && <p>{t.missing(ratio.missing.join(t.listComma))}</p>}
      <FactChips facts={view.assessment.facts} ids={ratio.inputs} />
    </div>
  );
}

/** The figures put into the formula, where that line holds; longer formulas leave it to the list of figures. */
function numbersOf(view: CaseView, ratio: Ratio, value: number): string | null {
  const facts = ratio.inputs.flatMap((id) => view.assessment.facts.find((fact) => fact.id === id) ?? []);
  const terms = facts.map((fact) => ({ name: fact.key, value: Number(fact.value), text: factValue(fact) }));
  return terms.length < 2 ? null : arithmeticOf(value, false, terms, String)?.numbers || null;
}
