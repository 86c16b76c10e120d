/** The figures behind a result, each a button to its source. */
import { useState } from "preact/hooks";
import { factName, periodName } from "../../../../domain/ledger/fact-names.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language } from "../../../state/language.ts";
import { factValue } from "../fact-value.ts";
import css from "./checks.module.css";
import type { Fact } from "./find.ts";
import { checksWords } from "./words.ts";

/** [P] More chips than this hide the result they explain. */
const FIRST = 8;

export function FactChips({ facts, ids }: { facts: readonly Fact[]; ids: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  const known = [...new Set(ids)].flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  if (known.length === 0) return null;
  const shown = isWhole ? known : known.slice(0, FIRST);
  return (
    <div class={css["chips"]}>
      {shown.map((fact) => (
        <button key={fact.id} type="button" class={css["chip"]} onClick={() => openDrawer({ kind: "fact", id: fact.id })}>
          {factName(fact.key, language.value)}
          <small>{periodName(fact.period, language.value)}</small>
          <b>{factValue(fact)}</b>
        </button>
      ))}
      {shown.length < known.length && (
        <button type="button" class={css["link"]} onClick={() => setWhole(true)}>
          {checksWords.value.more(known.length - shown.length)}
        </button>
      )}
    </div>
  );
}
