/** Explaining a flag: a reason and a name; for a red one also evidence, and a second name before it closes. */
import { useState } from "preact/hooks";
import type { RedFlag } from "../../../../domain/assessment/assessment.ts";
import { Button, Dialog, TextField } from "../../../components/controls.tsx";
import { changeSettings, decide, settings } from "../../../state/desk.ts";
import { words } from "../../../state/language.ts";
import css from "./red-flags.module.css";
import { redFlagWords } from "./words.ts";

interface CloseFlagProps {
  readonly flag: RedFlag;
  /** Names already under an explanation of this flag. */
  readonly signed: readonly string[];
  readonly onClose: () => void;
}

export function CloseFlag({ flag, signed, onClose }: CloseFlagProps) {
  const t = redFlagWords.value.form;
  const isRed = flag.severity === "red";
  const [reason, setReason] = useState("");
  const [evidence, setEvidence] = useState("");
  const [by, setBy] = useState(signed.includes(settings.value.actor) ? "" : settings.value.actor);
  const [isTried, setTried] = useState(false);
  const name = by.trim();
  const isReason = reason.trim() !== "";
  const isEvidence = !isRed || evidence.trim() !== "";
  const byWrong = name === "" ? t.byNeeded : isRed && signed.includes(name) ? t.sameName : "";
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!isReason || !isEvidence || byWrong !== "") return;
    if (name !== settings.value.actor) await changeSettings({ actor: name });
    const decision = { type: "close-flag" as const, target: flag.id, value: "explained", reason: reason.trim() };
    if (await decide(evidence.trim() ? { ...decision, evidence: evidence.trim() } : decision)) onClose();
  }
  const wrong = (isWrong: boolean, text: string) => (isTried && isWrong ? { wrong: text } : {});
  return (
    <Dialog title={t.title(flag.title)} onClose={onClose}>
      <form class={css["form"]} onSubmit={(event) => void save(event)}>
        <p>
          {t.text}
          {isRed && t.redText}
        </p>
        <TextField
          label={t.reason}
          hint={t.reasonHint}
          {...wrong(!isReason, t.reasonNeeded)}
          rows={3}
          maxLength={2000}
          value={reason}
          onText={setReason}
        />
        <TextField
          label={t.evidence}
          hint={t.evidenceHint}
          {...wrong(!isEvidence, t.evidenceNeeded)}
          maxLength={2000}
          value={evidence}
          onText={setEvidence}
        />
        <TextField label={t.by} hint={t.byHint} {...wrong(byWrong !== "", byWrong)} maxLength={40} value={by} onText={setBy} />
        <div class={css["formFoot"]}>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button type="submit" look="primary">
            {t.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
