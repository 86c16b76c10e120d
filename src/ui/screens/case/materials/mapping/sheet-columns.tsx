import type { SheetWindow } from "../../../../../app/desk/types.ts";
import { columnLetters } from "../../../../../domain/kernel/evidence.ts";
import { language } from "../../../../state/language.ts";
import { materialWords } from "../entry/words.ts";
import css from "./mapping.module.css";
import type { MappingDraft } from "./mapping-draft.ts";

interface SheetColumnsProps {
  readonly window: SheetWindow;
  readonly draft: MappingDraft | null;
  readonly header: (column: number) => string;
  readonly onGive: (column: number, field: string) => void;
}

/** The sheet as it stands; each column's head says what it is read as, in orange and in words when as nothing. */
export function SheetColumns({ window, draft, header, onGive }: SheetColumnsProps) {
  const t = materialWords.value.mapping;
  const headerRow = draft === null ? -1 : draft.headerRow - window.firstRow;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class={css["grid"]} tabIndex={0} aria-label={window.sheet || t.sheets}>
      <table>
        <thead>
          <tr>
            <th scope="col" class={css["corner"]}>
              <span class="visually-hidden">{t.line}</span>
            </th>
            {Array.from({ length: window.columns }, (_, column) => {
              const field = draft?.given[column] ?? "";
              const letter = columnLetters(column);
              return (
                <th key={letter} scope="col" class={draft === null ? "" : field === "" ? css["unmapped"] : css["mapped"]}>
                  <span class={css["letter"]}>{letter}</span>
                  {draft && (
                    <select
                      aria-label={t.columnFor(letter, header(column))}
                      value={field}
                      onChange={(event) => onGive(column, event.currentTarget.value)}
                    >
                      <option value="">{field === "" ? t.unmapped : t.unused}</option>
                      {draft.proposal.fields.map((known) => (
                        <option key={known.id} value={known.id}>
                          {known.name[language.value]}
                        </option>
                      ))}
                    </select>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {window.rows.map((row, at) => (
            <tr key={row.line} class={at === headerRow ? css["headerRow"] : at < headerRow ? css["above"] : ""}>
              <th scope="row">{row.line}</th>
              {Array.from({ length: window.columns }, (_, column) => (
                <td key={column} class={draft && (draft.given[column] ?? "") === "" ? css["dim"] : ""}>
                  {row.cells[column] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
