/** One bar of a comparison, with the declared and the corroborated line through it: stacked rows make the lines continuous. */
import css from "./charts.module.css";
import { across, place, spanOf, type Track } from "./scale.ts";

export type BarTone = "brand" | "strong" | "soft" | "red" | "amber" | "blue" | "grey";

/** Of the bar, whatever the height of its row. */
const HEIGHT = 24;

interface ComparisonBarProps {
  readonly track: Track;
  readonly value: number | null;
  readonly tone: BarTone;
  readonly declared: number | null;
  readonly corroborated: number | null;
}

export function ComparisonBar({ track, value, tone, declared, corroborated }: ComparisonBarProps) {
  const bar = value === null ? null : spanOf(track, 0, value);
  return (
    <svg class={css["bars"]} aria-hidden="true">
      <line class={css["base"]} x1={across(place(track, 0))} x2={across(place(track, 0))} y1="0" y2="100%" />
      {bar && (
        <rect
          class={css[tone]}
          x={across(bar.start)}
          width={across(bar.width)}
          y="50%"
          height={HEIGHT}
          transform={`translate(0 ${-HEIGHT / 2})`}
          rx="2"
        />
      )}
      {corroborated !== null && <Line name="corroboratedLine" at={place(track, corroborated)} />}
      {declared !== null && <Line name="declaredLine" at={place(track, declared)} />}
    </svg>
  );
}

function Line({ name, at }: { name: "declaredLine" | "corroboratedLine"; at: number }) {
  return <line class={css[name]} x1={across(at)} x2={across(at)} y1="0" y2="100%" />;
}
