import { useState } from "preact/hooks";
import { monthPeriod } from "../../../../../domain/kernel/period.ts";
import { Button, TextField } from "../../../../components/controls.tsx";
import { materialWords } from "../entry/words.ts";
import css from "./typed-in.module.css";

/** Lists twelve months in a row, so that only the figures are left to type. */
export function MonthStarter({ onMonths }: { onMonths: (months: readonly { readonly month: string }[]) => void }) {
  const t = materialWords.value.typedIn;
  const [start, setStart] = useState(twelveMonthsAgo);
  const match = /^(\d{4})-(\d{2})$/.exec(start);
  return (
    <div class={css["starter"]}>
      <TextField label={t.start} type="month" value={start} onText={setStart} />
      <Button
        icon="plus"
        isDisabled={!match}
        onClick={() => {
          const first = Number(match?.[1]) * 12 + Number(match?.[2]) - 1;
          onMonths(Array.from({ length: 12 }, (_, step) => ({ month: monthPeriod(first + step) })));
        }}
      >
        {t.fillMonths}
      </Button>
    </div>
  );
}

/** The twelve whole months before this one. */
function twelveMonthsAgo(): string {
  const now = new Date();
  return `${now.getFullYear() - 1}-${String(now.getMonth() + 1).padStart(2, "0")}`;
}
