/** Shares of a whole as lying bars, the name above each; every bar is a button that opens its rows. */
import css from "./share-bars.module.css";
import type { BarTone } from "./comparison-bar.tsx";
import bars from "./charts.module.css";
import { across } from "./scale.ts";

interface ShareRow {
  readonly key: string;
  readonly name: string;
  /** Of the whole, 0–1. */
  readonly share: number;
  readonly text: string;
  readonly hint: string;
  readonly open: (() => void) | null;
  readonly openLabel: string;
}

interface ShareBarsProps {
  readonly rows: readonly ShareRow[];
  readonly label: string;
  readonly describedBy: string;
  readonly tone: BarTone;
}

export function ShareBars({ rows, label, describedBy, tone }: ShareBarsProps) {
  return (
    <ol class={css["shares"]} aria-label={label} aria-describedby={describedBy}>
      {rows.map((row) => {
        const content = (
          <>
            <span class={css["name"]}>
              {row.name}
              <small>{row.hint}</small>
            </span>
            <b>{row.text}</b>
            <svg class={`${bars["bars"]} ${css["bar"]}`} aria-hidden="true">
              <rect class={css["track"]} width="100%" height="10" rx="2" />
              <rect class={bars[tone]} width={across(Math.min(1, Math.max(0.004, row.share)))} height="10" rx="2" />
            </svg>
          </>
        );
        return (
          <li key={row.key}>
            {row.open ? (
              <button type="button" class={css["row"]} onClick={row.open}>
                {content}
                <span class="visually-hidden">{row.openLabel}</span>
              </button>
            ) : (
              <div class={css["row"]}>{content}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
