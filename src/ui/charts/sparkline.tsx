/** A few figures as a line, to see the direction; the figures themselves stand in the row beside it. */
import css from "./charts.module.css";
import { sparkline } from "./scale.ts";

const WIDTH = 64;
const HEIGHT = 22;

export function Sparkline({ values, label }: { values: readonly (number | null)[]; label: string }) {
  const lines = sparkline(values, WIDTH, HEIGHT, 3);
  if (values.filter((value) => value !== null).length < 2) return null;
  const [x, y] = (lines.at(-1) ?? "").split(" ").at(-1)?.split(",") ?? [];
  return (
    <svg
      class={css["spark"]}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    >
      {lines.map((points) => (
        <polyline key={points} points={points} stroke-linejoin="round" stroke-linecap="round" />
      ))}
      <circle cx={x} cy={y} r="2.4" fill="currentColor" stroke="none" />
    </svg>
  );
}
