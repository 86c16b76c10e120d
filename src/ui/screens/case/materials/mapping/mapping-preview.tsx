/** The first rows as they would be read: amounts in 元, money in and out told apart, what cannot be read said so. */
import type { SheetWindow } from "../../../../../app/desk/types.ts";
import type { MappingField } from "../../../../../domain/documents/mapping/mapping-fields.ts";
import { displayFactors } from "../../../../../domain/documents/lists/measure-words.ts";
import { isEmptyAmount, readAmount } from "../../../../../domain/kernel/amount-text.ts";
import { dayText } from "../../../../../domain/kernel/day.ts";
import { readDay } from "../../../../../domain/kernel/day-text.ts";
import { toDecimal } from "../../../../../domain/kernel/money.ts";
import { yuan } from "../../../../format/figures.ts";
import { language } from "../../../../state/language.ts";
import { materialWords } from "../entry/words.ts";
import css from "./mapping.module.css";
import { isForm, mappingOf, type MappingDraft } from "./mapping-draft.ts";

/** [P] Enough to see a slip of the unit or of the sign. */
const ROWS = 4;

export function MappingPreview({ draft, window }: { draft: MappingDraft; window: SheetWindow }) {
  const t = materialWords.value.mapping;
  const mapping = mappingOf(draft, () => "", 1);
  const columns = Object.entries(draft.given)
    .map(([index, field]) => ({ index: Number(index), field: draft.proposal.fields.find((known) => known.id === field) }))
    .filter((column): column is { index: number; field: MappingField } => column.field !== undefined)
    .sort((a, b) => a.index - b.index);
  const rows = window.rows
    .slice(Math.max(0, mapping.dataFrom - window.firstRow))
    .filter((row) => columns.some(({ index }) => (row.cells[index] ?? "") !== ""));
  if (columns.length === 0 || rows.length === 0) return <p class={css["intro"]}>{t.previewNone}</p>;
  return (
    <section class={css["preview"]} aria-label={t.preview}>
      <h3>{t.preview}</h3>
      <div class={css["previewScroll"]}>
        <table>
          <thead>
            <tr>
              {columns.map(({ index, field }) => (
                <th key={index} scope="col" class={field.type === "amount" ? css["right"] : ""}>
                  {field.name[language.value]}
                  {field.type === "amount" && t.inYuan}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((row) => (
              <tr key={row.line}>
                {columns.map(({ index, field }) => (
                  <Cell
                    key={index}
                    text={row.cells[index] ?? ""}
                    field={field}
                    draft={draft}
                    factor={displayFactors[mapping.unit]}
                    order={mapping.dateOrder}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface CellProps {
  readonly text: string;
  readonly field: MappingField;
  readonly draft: MappingDraft;
  readonly factor: Parameters<typeof readAmount>[1];
  readonly order: Parameters<typeof readDay>[1];
}

function Cell({ text, field, draft, factor, order }: CellProps) {
  const t = materialWords.value.mapping;
  if (text.trim() === "") return <td />;
  if (field.type === "amount") {
    if (isEmptyAmount(text)) return <td />;
    const read = readAmount(text, factor);
    if (read === null) return <Unreadable text={text} />;
    return (
      <td class={css["right"]}>
        {flowWord(read.amount, field.id, draft)} {yuan(toDecimal(read.amount))}
      </td>
    );
  }
  if (field.type === "day") {
    const read = readDay(text, order);
    return read === null ? <Unreadable text={text} /> : <td>{dayText(read.day)}</td>;
  }
  return <td>{text}</td>;

  function Unreadable({ text: raw }: { text: string }) {
    return (
      <td class={css["unreadable"]}>
        {raw}（{t.unreadable}）
      </td>
    );
  }
}

/** Which way the money went, by the columns and the sign that was answered; "" where it is not told by the number. */
function flowWord(amount: number, field: string, draft: MappingDraft): string {
  const t = materialWords.value.mapping;
  if (isForm(draft) || amount === 0) return "";
  if (field === "inflow") return t.inflow;
  if (field === "outflow") return t.outflow;
  const { sign } = draft.answers;
  if (field !== "amount" || sign === undefined) return "";
  return amount > 0 === (sign === "in-positive") ? t.inflow : t.outflow;
}
