/** The report screen's short questions: a name to sign with, a remark, numbers still 待核 before an export, the whole report's confirmation. */
import { useState } from "preact/hooks";
import type { Language } from "../../domain/kernel/language.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";
import { Button, Dialog, Field } from "../components/controls.tsx";
import css from "./officer.module.css";
import { officerWords } from "./officer-words.ts";
import { screenWords } from "./report-screen-words.ts";
import { PendingList } from "./side-lists.tsx";

interface Closable {
  readonly language: Language;
  readonly onClose: () => void;
}

/** Asked once: the name is kept in the settings. */
export function NameDialog({ language, onClose, onName }: Closable & { readonly onName: (name: string) => void }) {
  const t = officerWords[language];
  const [name, setName] = useState("");
  const save = (): void => {
    if (name.trim() !== "") onName(name.trim());
  };
  return (
    <Dialog
      title={t.signTitle}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{screenWords[language].cancel}</Button>
          <Button look="primary" onClick={save} isDisabled={name.trim() === ""}>
            {t.signSave}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={t.who}>
          {(control) => (
            <input {...control} type="text" autocomplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

interface RemarkDialogProps extends Closable {
  readonly quote: string;
  readonly onSave: (text: string) => void;
}

export function RemarkDialog({ quote, language, onClose, onSave }: RemarkDialogProps) {
  const t = officerWords[language];
  const [text, setText] = useState("");
  return (
    <Dialog
      title={t.remark}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{screenWords[language].cancel}</Button>
          <Button look="primary" onClick={() => onSave(text.trim())} isDisabled={text.trim() === ""}>
            {t.commentSave}
          </Button>
        </>
      }
    >
      <blockquote class={css["quote"]}>{quote}</blockquote>
      <Field label={t.commentText}>
        {(control) => <textarea {...control} rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
      </Field>
    </Dialog>
  );
}

interface PendingDialogProps extends Closable {
  readonly places: readonly PendingPlace[];
  readonly onGo: (place: PendingPlace) => void;
  readonly onDraft: () => void;
}

export function PendingDialog({ places, language, onClose, onGo, onDraft }: PendingDialogProps) {
  const t = officerWords[language];
  return (
    <Dialog
      title={t.exportTitle}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{screenWords[language].cancel}</Button>
          <Button onClick={onDraft}>{t.exportDraft}</Button>
        </>
      }
    >
      <p>{t.exportText(places.length)}</p>
      <PendingList places={places} language={language} onGo={onGo} />
    </Dialog>
  );
}

interface ConfirmDialogProps extends Closable {
  readonly pending: number;
  readonly open: number;
  readonly remarks: number;
  readonly onConfirm: () => void;
}

export function ConfirmDialog({ pending, open, remarks, language, onClose, onConfirm }: ConfirmDialogProps) {
  const t = officerWords[language];
  return (
    <Dialog
      title={t.confirmReport}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{screenWords[language].cancel}</Button>
          <Button look="primary" onClick={onConfirm} isDisabled={pending > 0}>
            {t.confirmReport}
          </Button>
        </>
      }
    >
      <p>{t.confirmReportText}</p>
      <p>{t.confirmFacts(open, remarks)}</p>
      {pending > 0 && <p class={css["gone"]}>{t.confirmStopped(pending)}</p>}
    </Dialog>
  );
}
