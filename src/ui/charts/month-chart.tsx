/** Months as columns: the pale bar is all that came in, the dark one what counts. Every column is a button that opens its evidence. */
import css from "./charts.module.css";
import { across, spanOf, trackOf } from "./scale.ts";

export interface MonthColumn {
  readonly key: string;
  readonly label: string;
  /** A word below the label: 旺季, 最高. */
  readonly mark: string;
  readonly gross: number;
  readonly net: number;
  readonly description: string;
  readonly open: () => void;
}

export function MonthChart({ months, label }: { months: readonly MonthColumn[]; label: string }) {
  const track = trackOf(months.flatMap((month) => [month.gross, month.net]));
  // Heights grow upwards, SVG downwards.
  const box = (value: number) => {
    const { start, width } = spanOf(track, 0, value);
    return { y: across(1 - start - width), height: across(width) };
  };
  return (
    <fieldset class={css["columns"]} aria-label={label}>
      {months.map((month) => (
        <button key={month.key} type="button" class={css["column"]} title={month.description} onClick={month.open}>
          <svg class={css["bars"]} aria-hidden="true">
            <rect class={css["soft"]} x="14%" width="72%" {...box(month.gross)} rx="1" />
            <rect class={css["brand"]} x="26%" width="48%" {...box(month.net)} rx="1" />
          </svg>
          <span>
            {month.label}
            {month.mark && <small>{month.mark}</small>}
          </span>
          <span class="visually-hidden">{month.description}</span>
        </button>
      ))}
    </fieldset>
  );
}
