import type { AmountUnit } from "./amount-text.ts";
import css from "./unit-switch.module.css";
import { materialWords } from "./words.ts";

const units: readonly AmountUnit[] = ["元", "万元"];

/** 元 or 万元 for every amount of the form; what is typed is turned over, digit for digit. */
export function UnitSwitch({ unit, onUnit }: { unit: AmountUnit; onUnit: (unit: AmountUnit) => void }) {
  const t = materialWords.value.entry;
  return (
    <fieldset class={css["switch"]}>
      <legend>{t.unit}</legend>
      {units.map((known) => (
        <label key={known}>
          <input type="radio" name="amount-unit" value={known} checked={known === unit} onChange={() => onUnit(known)} />
          <span>{t.units[known]}</span>
        </label>
      ))}
    </fieldset>
  );
}
