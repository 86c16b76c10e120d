/** A decision needs a reason: one small form for leaving a source out, counting a row again, and closing a flag. */
import { useState } from "preact/hooks";
import { Button, Dialog, TextField } from "../../../components/controls.tsx";
import { words } from "../../../state/language.ts";
import css from "./checks.module.css";
import { Signature, sign } from "./signature.tsx";
import { checksWords } from "./words.ts";

interface ReasonFormProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  /** Answers true when it is stored. */
  readonly onSave: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export function ReasonForm({ title, text, confirm, onSave, onClose }: ReasonFormProps) {
  const t = checksWords.value;
  const [reason, setReason] = useState("");
  const [name, setName] = useState("");
  const [isTried, setTried] = useState(false);
  const isGiven = reason.trim() !== "";
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!isGiven) return;
    await sign(name);
    if (await onSave(reason.trim())) onClose();
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form class={css["form"]} onSubmit={(event) => void save(event)}>
        <p>{text}</p>
        <TextField
          label={t.reason}
          {...(isTried && !isGiven ? { wrong: t.reasonNeeded } : {})}
          rows={3}
          maxLength={2000}
          value={reason}
          onText={setReason}
        />
        <Signature name={name} onName={setName} />
        <div class={css["formFoot"]}>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button type="submit" look="primary">
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
