import { useState } from "preact/hooks";
import { Button, Dialog, TextField } from "../../../components/controls.tsx";
import { cancelImport, importing, notImported, type PasswordQuestion, passwordQuestion } from "../../../state/importing.ts";
import { words } from "../../../state/language.ts";
import css from "./materials-tab.module.css";

export function ImportProgress() {
  const t = words.value.materials;
  const files = importing.value;
  return (
    <>
      {files.length > 0 && (
        <section class={css["progress"]} aria-label={t.reading}>
          <div class={css["progressHead"]}>
            <h2>{t.readingCount(files.filter((file) => file.phase === "done").length, files.length)}</h2>
            <Button isSmall icon="close" onClick={cancelImport}>
              {t.stopReading}
            </Button>
          </div>
          <ul>
            {files.map((file) => (
              <li key={file.path}>
                <span>{file.path}</span>
                <progress max={1} value={file.phase === "waiting" ? 0 : file.fraction} aria-label={file.path} />
                <span>{t.phase[file.phase]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notImported.value.length > 0 && (
        <section class={css["failed"]} role="alert">
          <ul>
            {notImported.value.map((file) => (
              <li key={file.path}>
                <strong>{file.path}</strong> {t.outcome[file.outcome === "read" ? "stopped" : file.outcome]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {passwordQuestion.value && (
        <PasswordDialog key={`${passwordQuestion.value.path}${passwordQuestion.value.isRetry}`} question={passwordQuestion.value} />
      )}
    </>
  );
}

function PasswordDialog({ question }: { question: PasswordQuestion }) {
  const t = words.value.materials;
  const [password, setPassword] = useState("");
  return (
    <Dialog title={t.passwordTitle} onClose={() => question.answer(null)}>
      <form
        style={{ display: "grid", gap: "16px" }}
        onSubmit={(event) => {
          event.preventDefault();
          question.answer(password);
        }}
      >
        <p>{t.passwordText(question.path)}</p>
        <TextField
          label={t.password}
          {...(question.isRetry ? { wrong: t.passwordWrong } : { hint: t.passwordHint })}
          value={password}
          onText={setPassword}
        />
        <div style={{ display: "flex", justifyContent: "flex-end", gap: "12px" }}>
          <Button onClick={() => question.answer(null)}>{t.skipFile}</Button>
          <Button type="submit" look="primary" isDisabled={password === ""}>
            {t.openFile}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
