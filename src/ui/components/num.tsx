/** Every number on the screen is this button: it opens the cell the number came from. A number without evidence cannot be printed. */
import { percent, quantity, ratio, wan, yuan } from "../format/figures.ts";
import { openDrawer } from "../state/drawer.ts";
import { words } from "../state/language.ts";
import css from "./num.module.css";

interface NumProps {
  /** The ids of the facts behind it; the first is opened when there is one, a list of all when there are more. */
  readonly of: readonly string[];
  /** A contract decimal (amounts, quantities) or a fraction. Null is "not known" and says so. */
  readonly value: string | number | null;
  readonly as?: "wan" | "yuan" | "percent" | "signed-percent" | "ratio" | "quantity" | "days";
  /** What the number is, for screen readers: "申报收入". */
  readonly name: string;
}

function shown(value: string | number, as: NonNullable<NumProps["as"]>): string {
  if (as === "wan") return wan(String(value));
  if (as === "yuan") return yuan(String(value));
  if (as === "percent") return percent(Number(value));
  if (as === "signed-percent") return percent(Number(value), true);
  if (as === "quantity") return quantity(String(value));
  return ratio(Number(value));
}

export function Num({ of, value, as = "wan", name }: NumProps) {
  if (value === null) return <span class={css["unknown"]}>{words.value.notKnown}</span>;
  const text = shown(value, as);
  const isNegative = (typeof value === "number" ? value : Number.parseFloat(value)) < 0;
  const looks = isNegative ? `${css["num"]} ${css["negative"]}` : css["num"];
  const [first] = of;
  if (first === undefined) return <span class={`${looks} ${css["bare"]}`}>{text}</span>;
  return (
    <button
      type="button"
      class={looks}
      aria-label={`${name} ${text}，${words.value.openSource}`}
      onClick={() => openDrawer({ kind: "fact", id: first })}
    >
      {text}
    </button>
  );
}
