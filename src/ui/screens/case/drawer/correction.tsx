/** A correction never overwrites: it puts another fact in force, with a reason, and the old one stays visible. */
import { useState } from "preact/hooks";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { fromDecimal } from "../../../../domain/kernel/money.ts";
import { factName } from "../../../../domain/ledger/fact-names.ts";
import { Button, Dialog, Field, TextField } from "../../../components/controls.tsx";
import { chineseAmount } from "../../../format/figures.ts";
import { decide } from "../../../state/desk.ts";
import { language, words } from "../../../state/language.ts";

interface CorrectionProps {
  readonly fact: Assessment["facts"][number];
  readonly onClose: () => void;
  /** In the place of onClose once the correction is stored. */
  readonly onSaved?: () => void;
}

export function Correction({ fact, onClose, onSaved = onClose }: CorrectionProps) {
  const t = words.value.drawer;
  const [value, setValue] = useState(fact.value);
  const [reason, setReason] = useState(t.reasons[0] ?? "");
  const [note, setNote] = useState("");
  const [isTried, setTried] = useState(false);
  const isMoney = fact.unit === "CNY";
  const plain = value.replace(/[,，\s]/g, "");
  const isReadable = isMoney ? fromDecimal(plain) !== null : /^-?\d+(\.\d+)?$/.test(plain);
  const isReasonGiven = reason !== t.reasons.at(-1) || note.trim() !== "";
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!isReadable || !isReasonGiven) return;
    if (await decide({ type: "correct", target: fact.id, value: plain, reason: note.trim() ? `${reason}：${note.trim()}` : reason }))
      onSaved();
  }
  return (
    <Dialog title={`${t.correct} · ${factName(fact.key, language.value)}`} onClose={onClose}>
      <form onSubmit={(event) => void save(event)} style={{ display: "grid", gap: "16px" }}>
        <p>
          {t.before}：{fact.value}
        </p>
        <TextField
          label={isMoney ? t.newAmount : t.newValue}
          hint={isMoney && isReadable ? chineseAmount(plain) : ""}
          {...(isTried && !isReadable ? { wrong: t.notAnAmount } : {})}
          inputMode="decimal"
          value={value}
          onText={setValue}
        />
        <Field label={t.reason}>
          {(props) => (
            <select {...props} value={reason} onChange={(event) => setReason(event.currentTarget.value)}>
              {t.reasons.map((known) => (
                <option key={known} value={known}>
                  {known}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField label={t.note} {...(isTried && !isReasonGiven ? { wrong: t.noteNeeded } : {})} value={note} onText={setNote} />
        <div style={{ display: "flex", justifyContent: "flex-end", gap: "12px" }}>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button type="submit" look="primary">
            {t.saveCorrection}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
