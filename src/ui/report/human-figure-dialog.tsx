/** A figure no paper holds: what it is, how it is known, and who answers for it. */
import { useState } from "preact/hooks";
import type { HumanFigure } from "../../domain/report/editor/additions.ts";
import { humanFigureKinds } from "../../domain/report/editor/additions.ts";
import { humanFigureText } from "../../domain/report/editor/human-figures.ts";
import { readAmount } from "../../domain/kernel/amount-text.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { toDecimal } from "../../domain/kernel/money.ts";
import { Button, Dialog, Field } from "../components/controls.tsx";
import css from "./officer.module.css";
import { officerWords } from "./officer-words.ts";
import { screenWords } from "./report-screen-words.ts";
import { freshId, signedBy } from "./stamp.ts";

interface HumanFigureDialogProps {
  /** The number as it was typed, "" when none was. */
  readonly typed: string;
  readonly actor: string;
  readonly language: Language;
  readonly onClose: () => void;
  readonly onInsert: (figure: HumanFigure) => void;
}

type Kind = HumanFigure["kind"];

export function HumanFigureDialog({ typed, actor, language, onClose, onInsert }: HumanFigureDialogProps) {
  const t = officerWords[language];
  const [kind, setKind] = useState<Kind>(kindOf(typed));
  const [value, setValue] = useState(typed.replace(/[%％]$/, "").trim());
  const [unit, setUnit] = useState("");
  const [why, setWhy] = useState("");
  const [who, setWho] = useState(actor);
  const [isAsked, setAsked] = useState(false);
  const read = storedValue(kind, value);
  const wrongValue = kind === "text" ? t.wrongEmpty : kind === "amount" ? t.wrongAmount : t.wrongNumber;
  const isWhole = read !== null && why.trim() !== "" && who.trim() !== "";
  function insert(): void {
    setAsked(true);
    if (read === null || !isWhole) return;
    onInsert({ id: freshId(), kind, value: read, unit: kind === "number" ? unit.trim() : "", why: why.trim(), ...signedBy(who.trim()) });
  }
  return (
    <Dialog
      title={t.humanTitle}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{screenWords[language].cancel}</Button>
          <Button look="primary" onClick={insert}>
            {t.insertHuman}
          </Button>
        </>
      }
    >
      <form
        class={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          insert();
        }}
      >
        <p>{t.humanHint}</p>
        <Field label={t.kind}>
          {(control) => (
            // The options are those of humanFigureKinds.
            <select {...control} value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
              {humanFigureKinds.map((one) => (
                <option key={one} value={one}>
                  {t.kinds[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={t.value}
          {...(kind === "amount" ? { hint: t.amountHint } : {})}
          {...(isAsked && read === null ? { wrong: wrongValue } : {})}
        >
          {(control) => (
            <input {...control} type="text" autocomplete="off" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
          )}
        </Field>
        {kind === "number" && (
          <Field label={t.unit}>
            {(control) => (
              <input {...control} type="text" autocomplete="off" value={unit} onInput={(event) => setUnit(event.currentTarget.value)} />
            )}
          </Field>
        )}
        <Field label={t.why} hint={t.whyHint} {...(isAsked && why.trim() === "" ? { wrong: t.wrongEmpty } : {})}>
          {(control) => (
            <input {...control} type="text" autocomplete="off" value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
          )}
        </Field>
        <Field label={t.who} hint={t.whoHint} {...(isAsked && who.trim() === "" ? { wrong: t.wrongEmpty } : {})}>
          {(control) => (
            <input {...control} type="text" autocomplete="off" value={who} onInput={(event) => setWho(event.currentTarget.value)} />
          )}
        </Field>
        {read !== null && (
          <p class={css["shown"]} aria-live="polite">
            {humanFigureText({ kind, value: read, unit: unit.trim() }, language)}
          </p>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function kindOf(typed: string): Kind {
  if (/[%％]$/.test(typed)) return "percent";
  return /元$/.test(typed) ? "amount" : "number";
}

/** As the report stores it: yuan as a decimal, a share as a fraction, a number without its commas; null when it is none. */
function storedValue(kind: Kind, typed: string): string | null {
  const text = typed.trim();
  if (kind === "text") return text === "" ? null : text;
  if (kind === "amount") return amountOf(text);
  const plain = text.normalize("NFKC").replace(/,/g, "");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  if (kind === "number") return plain;
  // A share is shown to a tenth of a per cent: six places are enough.
  return String(Math.round(Number(plain) * 10_000) / 1_000_000);
}

const SCALES: readonly (readonly [RegExp, 1 | 10_000 | 100_000_000])[] = [
  [/亿(?:元)?$/, 100_000_000],
  [/万(?:元)?$/, 10_000],
  [/$/, 1],
];

function amountOf(text: string): string | null {
  for (const [unit, factor] of SCALES) {
    if (!unit.test(text)) continue;
    const read = readAmount(text.replace(unit, ""), factor);
    return read === null ? null : toDecimal(read.amount);
  }
  return null;
}
