/** 显示: size of the text, light or dark, and the demonstration. */
import { findingWords } from "../command/words.ts";
import { Button } from "../components/controls.tsx";
import css from "../screens/settings/settings.module.css";
import { demonstrate } from "./demonstrate.ts";
import { isDemonstration } from "./demonstration.ts";
import { chooseTextSize, chooseTheme, textSize, textSizes, theme, themes } from "./reading-modes.ts";

export function ReadingSettings() {
  const t = findingWords.value.reading;
  return (
    <section class={css["card"]}>
      <h2>{t.title}</h2>
      <Choice name="text-size" legend={t.size} of={textSizes} words={t.sizes} chosen={textSize.value} onChange={chooseTextSize} />
      <Choice name="theme" legend={t.theme} of={themes} words={t.themes} chosen={theme.value} onChange={chooseTheme} />
      <h3>{t.demonstration}</h3>
      <p>{t.demonstrationText}</p>
      <div class={css["row"]}>
        <Button onClick={() => void demonstrate(!isDemonstration.value)}>{isDemonstration.value ? t.end : t.start}</Button>
      </div>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly of: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChange: (next: T) => void;
}

function Choice<T extends string>({ name, legend, of, words, chosen, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class={css["row"]} style={{ border: 0, padding: 0 }}>
      <legend>{legend}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={chosen === one} onChange={() => onChange(one)} />
          <span>{words[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
