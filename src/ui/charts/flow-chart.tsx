/** Months as columns, money in above the line and money out below it. Every column is a button that opens its evidence; a month without paper is hatched and has no bar. */
import bars from "./charts.module.css";
import css from "./flow-chart.module.css";
import { across, place, spanOf, type Track, trackOf } from "./scale.ts";

export interface FlowColumn {
  readonly key: string;
  readonly label: string;
  /** A word below the label: 最高. */
  readonly mark: string;
  readonly shade: "peak" | "low" | null;
  /** Null: no paper covers the month. */
  readonly flow: { readonly gross: number; readonly net: number; readonly outflow: number } | null;
  readonly description: string;
  readonly open: () => void;
}

export interface FlowGroup {
  readonly key: string;
  readonly label: string;
  readonly columns: readonly FlowColumn[];
}

interface FlowChartProps {
  readonly groups: readonly FlowGroup[];
  readonly label: string;
  /** Id of the sentence that says what the picture shows. */
  readonly describedBy: string;
  /** Stands in a column without paper. */
  readonly gap: string;
}

export function FlowChart({ groups, label, describedBy, gap }: FlowChartProps) {
  const columns = groups.flatMap((group) => group.columns);
  const track = trackOf(columns.flatMap(({ flow }) => (flow ? [flow.gross, flow.net, -flow.outflow] : [])));
  return (
    <fieldset class={css["months"]} aria-label={label} aria-describedby={describedBy}>
      {groups.map((group) => (
        <div key={group.key} class={css["group"]} style={{ flexGrow: group.columns.length }}>
          <div class={css["columns"]}>
            {group.columns.map((column) => (
              <Column key={column.key} column={column} track={track} gap={gap} />
            ))}
          </div>
          <p>{group.label}</p>
        </div>
      ))}
    </fieldset>
  );
}

function Column({ column, track, gap }: { column: FlowColumn; track: Track; gap: string }) {
  const { flow, shade, label, mark, description, open } = column;
  const content = (
    <>
      <span class={flow ? css["plot"] : `${css["plot"]} ${css["gap"]}`}>
        {flow ? <Bars flow={flow} track={track} /> : <b aria-hidden="true">{gap}</b>}
      </span>
      <span aria-hidden="true" class={css["label"]}>
        {label}
        {mark && <small>{mark}</small>}
      </span>
      <span class="visually-hidden">{description}</span>
    </>
  );
  const looks = `${css["column"]} ${shade ? css[shade] : ""}`;
  // A month without paper has no evidence to open, and is still read out.
  if (!flow)
    return (
      <div class={looks} title={description}>
        {content}
      </div>
    );
  return (
    <button type="button" class={looks} title={description} onClick={open}>
      {content}
    </button>
  );
}

function Bars({ flow, track }: { flow: NonNullable<FlowColumn["flow"]>; track: Track }) {
  // Heights grow upwards, SVG downwards.
  const box = (value: number) => {
    const { start, width } = spanOf(track, 0, value);
    return { y: across(1 - start - width), height: across(width) };
  };
  const zero = across(1 - place(track, 0));
  return (
    <svg class={bars["bars"]} aria-hidden="true">
      <rect class={bars["soft"]} x="12%" width="76%" {...box(flow.gross)} rx="1" />
      <rect class={bars["brand"]} x="26%" width="48%" {...box(flow.net)} rx="1" />
      <rect class={css["out"]} x="26%" width="48%" {...box(-flow.outflow)} rx="1" />
      <line class={css["zero"]} x1="0" x2="100%" y1={zero} y2={zero} />
    </svg>
  );
}
