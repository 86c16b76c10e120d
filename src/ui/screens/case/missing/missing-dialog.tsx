/** 补件清单: what to ask for and why, the letter to print, and the text to send. What is printed or copied can be changed first. */
import { useMemo, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { askedPapers } from "../../../../domain/missing-letter/asked-papers.ts";
import { CHAT_LIMIT, chatText } from "../../../../domain/missing-letter/chat-text.ts";
import { missingLetter } from "../../../../domain/missing-letter/letter.ts";
import { Button, Dialog, Field } from "../../../components/controls.tsx";
import { calendarDay } from "../../../format/figures.ts";
import { desk } from "../../../state/desk.ts";
import { language } from "../../../state/language.ts";
import { say } from "../../../state/messages.ts";
import { overviewWords } from "../overview/words.ts";
import { bankName, rememberBankName } from "./bank-name.ts";
import css from "./missing.module.css";

export function MissingDialog({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const t = overviewWords.value.missing;
  const { assessment } = view;
  const shown = language.value;
  const [bank, setBank] = useState(bankName());
  const asked = useMemo(() => askedPapers(assessment, shown), [assessment, shown]);
  const drafted = useMemo(
    () => missingLetter(assessment, asked, { date: calendarDay(view.savedAt), bank, language: shown }),
    [assessment, asked, bank, shown, view.savedAt],
  );
  const message = useMemo(() => chatText(assessment, asked, shown), [assessment, asked, shown]);
  // Null while the machine's own draft stands; a new bank's name is set into a draft nobody has touched.
  const [letter, setLetter] = useState<string | null>(null);
  const [chat, setChat] = useState<string | null>(null);
  const text = letter ?? drafted.text;
  const short = chat ?? message;
  const record = (what: string) => void desk().then((open) => open.recordExport(view.summary.id, what));

  function copy(copied: string, what: string): void {
    navigator.clipboard.writeText(copied).then(
      () => {
        say(t.copied);
        record(what);
      },
      () => say(t.copyFailed),
    );
  }
  function printLetter(): void {
    record("missing-letter");
    window.print();
  }

  return (
    <Dialog title={t.title} isWide onClose={onClose}>
      {asked.length === 0 && <p>{t.none}</p>}
      {asked.length > 0 && (
        <section class={css["list"]} aria-label={t.list}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.columns.paper}</th>
                <th scope="col">{t.columns.decides}</th>
                <th scope="col">{t.columns.where}</th>
              </tr>
            </thead>
            <tbody>
              {asked.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.paper}</th>
                  <td>{one.decides}</td>
                  <td>{one.where}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div class={css["texts"]}>
        <section>
          <h3>{t.chat}</h3>
          <Field
            label={t.chat}
            hint={short.length <= CHAT_LIMIT ? t.chatHint(short.length, CHAT_LIMIT) : t.chatLong(short.length, CHAT_LIMIT)}
          >
            {(props) => <textarea {...props} rows={11} value={short} onInput={(event) => setChat(event.currentTarget.value)} />}
          </Field>
          <Button look="primary" onClick={() => copy(short, "missing-chat")}>
            {t.copyChat}
          </Button>
        </section>
        {asked.length > 0 && (
          <section>
            <h3>{t.letter}</h3>
            <Field label={t.bank} hint={t.bankHint}>
              {(props) => (
                <input
                  {...props}
                  type="text"
                  autocomplete="off"
                  maxLength={60}
                  value={bank}
                  onInput={(event) => {
                    setBank(event.currentTarget.value);
                    rememberBankName(event.currentTarget.value);
                  }}
                />
              )}
            </Field>
            <Field label={t.letter} hint={t.letterHint}>
              {(props) => <textarea {...props} rows={14} value={text} onInput={(event) => setLetter(event.currentTarget.value)} />}
            </Field>
            <div class={css["buttons"]}>
              <Button onClick={() => copy(`${drafted.title}\n\n${text}`, "missing-letter")}>{t.copyLetter}</Button>
              <Button look="primary" icon="print" onClick={printLetter}>
                {t.printLetter}
              </Button>
            </div>
          </section>
        )}
      </div>
      <article class={css["sheet"]} data-printed aria-hidden="true">
        <h1>{drafted.title}</h1>
        <div>{text}</div>
      </article>
    </Dialog>
  );
}
