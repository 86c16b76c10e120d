import { columnLetters } from "../../../../../domain/kernel/evidence.ts";
import { Icon } from "../../../../components/icon.tsx";
import { language } from "../../../../state/language.ts";
import { materialWords } from "../entry/words.ts";
import css from "./mapping.module.css";
import { columnsOf, type MappingDraft } from "./mapping-draft.ts";

/** The standard fields of the kind: which have a column, which must have one. */
export function FieldList({ draft }: { draft: MappingDraft }) {
  const t = materialWords.value.mapping;
  // What must be there and what is there comes first; the rest keeps the order of the standard.
  const rank = (id: string, isRequired: boolean) => (isRequired ? 0 : columnsOf(draft, id).length > 0 ? 1 : 2);
  const fields = [...draft.proposal.fields].sort((a, b) => rank(a.id, a.isRequired) - rank(b.id, b.isRequired));
  return (
    <section aria-label={t.fields}>
      <h3>{t.fields}</h3>
      <ul class={css["fields"]}>
        {fields.map((field) => {
          const columns = columnsOf(draft, field.id).sort((a, b) => a - b);
          const isGiven = columns.length > 0;
          return (
            <li key={field.id} class={isGiven ? css["given"] : field.isRequired ? css["needed"] : ""}>
              <span>
                {field.name[language.value]}
                {field.isRequired && <em>{t.required}</em>}
              </span>
              <span class={css["where"]}>
                {isGiven && <Icon name="check" size={14} />}
                {isGiven ? t.given(columns.map(columnLetters).join("、")) : field.isRequired ? t.notGiven : t.optional}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
