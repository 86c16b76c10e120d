/** Every chart is also a table: 图 / 表. */
import css from "./charts.module.css";

export type ChartView = "chart" | "table";

interface ViewSwitchProps {
  readonly view: ChartView;
  readonly onChange: (view: ChartView) => void;
  /** The chart's name, so that two switches on a page are told apart. */
  readonly of: string;
  readonly words: { readonly label: string; readonly chart: string; readonly table: string };
}

export function ViewSwitch({ view, onChange, of, words }: ViewSwitchProps) {
  return (
    <fieldset class={css["switch"]} aria-label={`${of} ${words.label}`}>
      {(["chart", "table"] as const).map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onChange(name)}>
          {words[name]}
        </button>
      ))}
    </fieldset>
  );
}
