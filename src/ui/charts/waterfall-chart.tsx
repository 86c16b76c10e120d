/** A waterfall lying down: each row a step from the gross amount to the net one, the words beside the bar instead of below it. */
import css from "./charts.module.css";
import type { BarTone } from "./comparison-bar.tsx";
import { across, place, spanOf, trackOf } from "./scale.ts";

export interface WaterfallRow {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly from: number;
  readonly to: number;
  readonly amount: string;
  readonly tone: BarTone;
  readonly isTotal?: boolean;
  /** Null: there is nothing behind it to show. */
  readonly open: (() => void) | null;
  /** What opening shows, for screen readers. */
  readonly openLabel: string;
}

export function WaterfallChart({ rows, label }: { rows: readonly WaterfallRow[]; label: string }) {
  const track = trackOf(rows.flatMap((row) => [row.from, row.to]));
  return (
    <ol class={css["falls"]} aria-label={label}>
      {rows.map((row, index) => {
        const bar = spanOf(track, row.from, row.to);
        const end = across(place(track, row.to));
        const content = (
          <>
            <span class={row.isTotal ? css["total"] : ""}>
              {row.label}
              {row.hint && <small>{row.hint}</small>}
            </span>
            <svg class={css["bars"]} aria-hidden="true">
              <line class={css["base"]} x1={across(place(track, 0))} x2={across(place(track, 0))} y1="0" y2="100%" />
              {bar.width > 0 && (
                <rect class={css[row.tone]} x={across(bar.start)} width={across(Math.max(bar.width, 0.004))} y="22%" height="56%" rx="2" />
              )}
              {index < rows.length - 1 && <line class={css["link"]} x1={end} x2={end} y1="78%" y2="122%" />}
            </svg>
            <span class={`${css["amount"]} ${row.isTotal ? css["total"] : ""}`}>{row.amount}</span>
          </>
        );
        return (
          <li key={row.key}>
            {row.open === null ? (
              <div class={`${css["fall"]} ${css["empty"]}`}>{content}</div>
            ) : (
              <button type="button" class={css["fall"]} onClick={row.open}>
                {content}
                <span class="visually-hidden">{row.openLabel}</span>
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
