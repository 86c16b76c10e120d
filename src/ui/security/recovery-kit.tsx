/** The recovery sheet: shown once, printed, and confirmed by two of its groups. */
import { useMemo, useState } from "preact/hooks";
import { Button, Field } from "../components/controls.tsx";
import css from "./vault.module.css";
import { vaultWords } from "./words.ts";

/** Two different groups to be typed from the sheet, in their order. */
function twoGroups(): readonly [number, number] {
  const [one = 0, two = 1] = crypto.getRandomValues(new Uint8Array(2));
  const first = one % 8;
  const second = (first + 1 + (two % 7)) % 8;
  return first < second ? [first, second] : [second, first];
}

/** Only the sheet goes to the printer. */
function printSheet(): void {
  document.documentElement.dataset["print"] = "sheet";
  addEventListener("afterprint", () => delete document.documentElement.dataset["print"], { once: true });
  globalThis.print();
}

const plain = (text: string): string => text.normalize("NFKC").toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1").trim();

export function RecoveryKit({ code, onConfirmed }: { code: string; onConfirmed: () => void }) {
  const t = vaultWords.value.kit;
  const groups = code.split("-");
  const asked = useMemo(twoGroups, [code]);
  const [typed, setTyped] = useState<readonly [string, string]>(["", ""]);
  const isRight = (place: 0 | 1): boolean => plain(typed[place]) === groups[asked[place]];
  return (
    <div class={css["kit"]}>
      <p>{t.text}</p>
      <section class={css["sheet"]} aria-label={t.sheetTitle} data-sheet="">
        <h3>{t.sheetTitle}</h3>
        <p>{t.code}</p>
        <ol class={css["code"]}>
          {groups.map((group, place) => (
            <li key={place}>{group}</li>
          ))}
        </ol>
        <p>{t.sheetText}</p>
        <p>{t.madeOn(new Date().toLocaleDateString("sv-SE"))}</p>
        <p>{t.keeper}</p>
      </section>
      <div class={css["actions"]}>
        <Button icon="print" onClick={printSheet}>
          {t.print}
        </Button>
      </div>
      <form
        class={css["confirm"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (isRight(0) && isRight(1)) onConfirmed();
        }}
      >
        <h3>{t.confirmTitle}</h3>
        <div class={css["groups"]}>
          {([0, 1] as const).map((place) => (
            <Field
              key={place}
              label={t.group(asked[place] + 1)}
              {...(typed[place].length >= 5 && !isRight(place) ? { wrong: t.groupWrong } : {})}
            >
              {(props) => (
                <input
                  {...props}
                  type="text"
                  autocomplete="off"
                  spellcheck={false}
                  maxLength={8}
                  value={typed[place]}
                  onInput={(event) => {
                    const next = event.currentTarget.value;
                    setTyped(place === 0 ? [next, typed[1]] : [typed[0], next]);
                  }}
                />
              )}
            </Field>
          ))}
        </div>
        <div class={css["actions"]}>
          <Button type="submit" look="primary" isDisabled={!isRight(0) || !isRight(1)}>
            {t.done}
          </Button>
        </div>
      </form>
    </div>
  );
}
