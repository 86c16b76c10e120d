/** A passphrase being typed: shown on demand, pasted freely, with what is wrong in words. */
import { useState } from "preact/hooks";
import { isAccepted, judgePassphrase } from "../../domain/passphrase/passphrase.ts";
import { Button, Field } from "../components/controls.tsx";
import css from "./vault.module.css";
import { vaultWords } from "./words.ts";

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly isNew?: boolean;
  readonly isDisabled?: boolean;
  readonly onInput: (value: string) => void;
}

export function PassphraseField({ label, value, hint, wrong, isNew = false, isDisabled = false, onInput }: PassphraseFieldProps) {
  const t = vaultWords.value;
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  return (
    <div class={css["passphrase"]}>
      <Field label={label} {...(wrong ? { wrong } : isCaps ? { wrong: t.capsLock } : hint ? { hint } : {})}>
        {(props) => {
          const typing = {
            ...props,
            // Browsers offer to keep what is typed into a field called a password; nothing of it may lie on the disk.
            autocomplete: isNew ? "new-password" : "off",
            spellcheck: false,
            maxLength: 200,
            disabled: isDisabled,
            value,
            onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
            onKeyUp: (event: KeyboardEvent) => setCaps(event.getModifierState("CapsLock")),
          };
          return (
            <div class={css["typed"]}>
              {isShown ? <input {...typing} type="text" /> : <input {...typing} type="password" />}
              <Button isSmall look="quiet" onClick={() => setShown(!isShown)}>
                {isShown ? t.hide : t.show}
              </Button>
            </div>
          );
        }}
      </Field>
    </div>
  );
}

const STEPS = { empty: 0, short: 1, guessed: 1, number: 1, usable: 2, good: 3, strong: 4 } as const;

/** A new passphrase, typed twice; tells its parent the passphrase when it may be used, else null. */
export function NewPassphrase({ isDisabled, onChange }: { isDisabled: boolean; onChange: (accepted: string | null) => void }) {
  const t = vaultWords.value;
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const verdict = judgePassphrase(first);
  function change(one: string, two: string): void {
    setFirst(one);
    setSecond(two);
    onChange(isAccepted(judgePassphrase(one)) && one === two ? one : null);
  }
  return (
    <>
      <PassphraseField
        label={t.newPassphrase}
        value={first}
        hint={t.rule}
        isNew
        isDisabled={isDisabled}
        onInput={(typed) => change(typed, second)}
      />
      <div class={css["strength"]} role="status">
        <meter min={0} max={4} low={2} optimum={4} value={STEPS[verdict]} aria-label={t.strength} />
        <span>{t.verdict[verdict]}</span>
      </div>
      <PassphraseField
        label={t.again}
        value={second}
        wrong={second !== "" && !first.startsWith(second) && second !== first ? t.differs : undefined}
        isNew
        isDisabled={isDisabled}
        onInput={(typed) => change(first, typed)}
      />
    </>
  );
}
