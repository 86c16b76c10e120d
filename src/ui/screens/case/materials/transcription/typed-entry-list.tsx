import { factName, periodName } from "../../../../../domain/ledger/fact-names.ts";
import { Button } from "../../../../components/controls.tsx";
import { quantity, yuan } from "../../../../format/figures.ts";
import { language, words } from "../../../../state/language.ts";
import { materialWords } from "../entry/words.ts";
import css from "./transcription.module.css";
import type { TypedEntry } from "./typed-entry-form.tsx";

interface ListProps {
  readonly entries: readonly { readonly entry: TypedEntry; readonly at: number }[];
  readonly editing: number | null;
  readonly onEdit: (place: number) => void;
  readonly onRemove: (place: number) => Promise<void>;
}

export function TypedEntryList({ entries, editing, onEdit, onRemove }: ListProps) {
  const t = materialWords.value.transcription;
  return (
    <section aria-label={t.list}>
      <h3>
        {t.list}（{entries.length}）
      </h3>
      {entries.length === 0 ? (
        <p class={css["intro"]}>{t.none}</p>
      ) : (
        <table class={css["list"]}>
          <thead>
            <tr>
              {[t.columns.what, t.columns.period, t.columns.value, t.columns.page].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">{t.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ entry, at }) => {
              const name = factName(entry.key, language.value);
              return (
                <tr key={at} class={at === editing ? css["editing"] : ""}>
                  <th scope="row">{name}</th>
                  <td>{periodName(entry.period, language.value)}</td>
                  <td class={css["value"]}>
                    {entry.unit === undefined || entry.unit === "CNY"
                      ? yuan(entry.value)
                      : `${quantity(entry.value)} ${words.value.units[entry.unit] ?? entry.unit}`}
                  </td>
                  <td>
                    {entry.page === undefined ? t.photo : t.pageOf(entry.page)}
                    {entry.by && <small>{entry.by}</small>}
                  </td>
                  <td class={css["actions"]}>
                    <Button look="quiet" isSmall icon="pencil" label={t.edit(name)} onClick={() => onEdit(at)}>
                      {null}
                    </Button>
                    <Button look="quiet" isSmall icon="bin" label={t.remove(name)} onClick={() => void onRemove(at)}>
                      {null}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
