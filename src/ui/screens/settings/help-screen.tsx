/** 帮助: the five steps, the rules of the house, the words. Short enough to be read once. */
import { TermList } from "./term-list.tsx";
import css from "./settings.module.css";
import { settingsWords } from "./words.ts";

export function HelpScreen() {
  const t = settingsWords.value.help;
  return (
    <div class={css["page"]}>
      <h1>{t.title}</h1>
      <section class={css["card"]}>
        <h2>{t.intro}</h2>
        <ol class={css["steps"]}>
          {t.steps.map(([title, text]) => (
            <li key={title}>
              <strong>{title}</strong>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class={css["card"]}>
        <h2>{t.principles}</h2>
        <ul class={css["rules"]}>
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section class={css["card"]}>
        <h2>{t.terms}</h2>
        <TermList />
      </section>
    </div>
  );
}
