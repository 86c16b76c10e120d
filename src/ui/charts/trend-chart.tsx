/** A few years of one figure with the lines it is judged by. Every year is a button; a year that is not known is a hatched hole. */
import bars from "./charts.module.css";
import { across } from "./scale.ts";
import css from "./trend-chart.module.css";

export interface TrendColumn {
  readonly key: string;
  readonly label: string;
  /** Null is a hole. */
  readonly value: number | null;
  readonly text: string;
  readonly tone: "good" | "watch" | "weak";
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly description: string;
}

interface TrendChartProps {
  readonly columns: readonly TrendColumn[];
  readonly lines: readonly { readonly at: number; readonly side: "above" | "below"; readonly weight: "watch" | "weak" }[];
  readonly label: string;
}

/** Room above and below, so that no dot lies on the edge. */
const MARGIN = 0.16;

export function TrendChart({ columns, lines, label }: TrendChartProps) {
  const known = columns.flatMap(({ value }) => (value === null ? [] : [value]));
  const all = [...known, ...lines.map((line) => line.at)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = high === low ? Math.abs(high) || 1 : high - low;
  const from = low - room * MARGIN;
  const y = (value: number): number => 1 - (value - from) / (room * (1 + 2 * MARGIN));
  const x = (index: number): number => (index + 0.5) / columns.length;
  return (
    <fieldset class={css["trend"]} aria-label={label}>
      {known.length > 0 && (
        <svg class={bars["bars"]} aria-hidden="true">
          {lines.map((line) => {
            const at = y(line.at);
            const box = line.side === "above" ? { y: "0", height: across(at) } : { y: across(at), height: across(1 - at) };
            return (
              <g key={`${line.weight} ${line.at}`}>
                <rect class={css[`${line.weight}Band`]} width="100%" {...box} />
                <line class={css[`${line.weight}Line`]} x1="0" x2="100%" y1={across(at)} y2={across(at)} />
              </g>
            );
          })}
          {columns.slice(1).map((column, index) => {
            const before = columns[index]?.value ?? null;
            if (before === null || column.value === null) return null;
            const [x1, y1, x2, y2] = [x(index), y(before), x(index + 1), y(column.value)].map(across);
            return <line key={column.key} class={css["path"]} x1={x1} y1={y1} x2={x2} y2={y2} />;
          })}
          {columns.map(({ key, value, tone }, index) =>
            value === null ? null : (
              <circle key={key} class={css[tone]} cx={across(x(index))} cy={across(y(value))} r={tone === "good" ? 4 : 5} />
            ),
          )}
        </svg>
      )}
      <ol style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
        {columns.map((column) => (
          <li key={column.key} class={column.value === null && known.length > 0 ? css["hole"] : ""}>
            <button type="button" aria-expanded={column.isOpen} title={column.description} onClick={column.open}>
              <span class="visually-hidden">{column.description}</span>
              <b aria-hidden="true">{column.text}</b>
              <small aria-hidden="true">{column.label}</small>
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
