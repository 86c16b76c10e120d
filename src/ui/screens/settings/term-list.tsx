/** Every word of the trade with its sentence, found by Chinese, by the initials of its pinyin, or by English. */
import { useState } from "preact/hooks";
import { type TermId, terms } from "../../../locales/terms.ts";
import { findIn } from "../../command/pinyin.ts";
import { language } from "../../state/language.ts";
import { askedTerm, askTerm } from "./asked-term.ts";
import { TextField } from "../../components/controls.tsx";
import css from "./settings.module.css";
import { settingsWords } from "./words.ts";

const ids = Object.keys(terms) as TermId[];

/** A word is found by either of its names; by what its sentence says only when typed as it stands. */
function isFound(id: TermId, typed: string): boolean {
  const { name, text } = terms[id];
  const wanted = typed.trim();
  if (findIn(name["zh-CN"], wanted) !== null || name.en.toLowerCase().includes(wanted.toLowerCase())) return true;
  return wanted.length > 1 && text[language.value].toLowerCase().includes(wanted.toLowerCase());
}

export function TermList() {
  const t = settingsWords.value.help;
  const [typed, setTyped] = useState(askedTerm.peek());
  const collator = new Intl.Collator(language.value === "en" ? "en" : "zh-CN-u-co-pinyin");
  const named = (id: TermId): string => terms[id].name[language.value];
  const found = ids.filter((id) => isFound(id, typed)).sort((a, b) => collator.compare(named(a), named(b)));
  return (
    <>
      <TextField
        label={t.termSearch}
        hint={t.termHint}
        type="search"
        maxLength={40}
        value={typed}
        onText={(text) => {
          setTyped(text);
          askTerm("");
        }}
      />
      <p role="status">{found.length === 0 ? t.noTerm : t.termCount(found.length)}</p>
      <dl class={css["terms"]}>
        {found.map((id) => (
          <div key={id}>
            <dt>
              {named(id)}
              {language.value === "zh-CN" && <small lang="en">{terms[id].name.en}</small>}
            </dt>
            <dd>{terms[id].text[language.value]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
