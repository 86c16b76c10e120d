/** The arithmetic of the charts: where on a track an amount stands, and how a waterfall falls. Positions are fractions of the track, 0–1. */

export interface Track {
  readonly from: number;
  readonly to: number;
}

/** Room left at the right of the longest bar, so that its end and the lines beside it stay visible. */
const HEADROOM = 1.06;

/** A track that begins at zero (or below, when something is negative) and holds every value. */
export function trackOf(values: readonly number[]): Track {
  let from = 0;
  let to = 0;
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  if (from === 0 && to === 0) return { from: 0, to: 1 };
  return { from: from * HEADROOM, to: to * HEADROOM };
}

export function place(track: Track, value: number): number {
  return (value - track.from) / (track.to - track.from);
}

export interface Span {
  readonly start: number;
  readonly width: number;
}

/** The part of the track a bar covers; a bar of nothing keeps its place with no width. */
export function spanOf(track: Track, one: number, other: number): Span {
  const start = place(track, Math.min(one, other));
  return { start, width: place(track, Math.max(one, other)) - start };
}

export interface Step {
  readonly from: number;
  readonly to: number;
}

/** From the gross amount down: each removal hangs where the one before it ended. The last step's `to` is the net amount. */
export function waterfall(gross: number, removals: readonly number[]): Step[] {
  const steps: Step[] = [];
  let level = gross;
  for (const removal of removals) {
    steps.push({ from: level, to: level - removal });
    level -= removal;
  }
  return steps;
}

/** Points of a sparkline in a box, one polyline for each unbroken run of known values. */
export function sparkline(values: readonly (number | null)[], width: number, height: number, padding: number): string[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const x = (index: number): number => (values.length === 1 ? width / 2 : padding + (index * (width - 2 * padding)) / (values.length - 1));
  const y = (value: number): number =>
    high === low ? height / 2 : height - padding - ((value - low) * (height - 2 * padding)) / (high - low);
  const lines: string[] = [];
  let run: string[] = [];
  values.forEach((value, index) => {
    if (value !== null) run.push(`${round(x(index))},${round(y(value))}`);
    if (value === null || index === values.length - 1) {
      if (run.length > 0) lines.push(run.join(" "));
      run = [];
    }
  });
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A fraction of the track as an SVG length. */
export function across(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
