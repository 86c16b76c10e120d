/** Out of a backup file: looked at byte by byte first, then tried, put in place, or added beside what is here. */
import { useRef, useState } from "preact/hooks";
import type { BackupSummary, DrillResult, RestoreChoice } from "../../../../app/desk/keeping/types.ts";
import { Button, Dialog, Field } from "../../../components/controls.tsx";
import { bytes } from "../../../format/bytes.ts";
import { desk, loadCases } from "../../../state/desk.ts";
import { keepingWords } from "../../../state/keeping.ts";
import { words } from "../../../state/language.ts";
import css from "../settings.module.css";
import { refusalText } from "./refusal.ts";

type State =
  | { readonly step: "none" }
  | { readonly step: "busy"; readonly text: string }
  | { readonly step: "refused"; readonly text: string }
  | { readonly step: "looked"; readonly file: File; readonly summary: BackupSummary; readonly note: string; readonly isWrong: boolean }
  | { readonly step: "restored"; readonly result: DrillResult; readonly choice: RestoreChoice };

/** `cases`: how many a replacement would put aside. */
export function Restore({ cases, isRecovering = false }: { cases: number; isRecovering?: boolean }) {
  const t = keepingWords.value.restore;
  const [state, setState] = useState<State>({ step: "none" });
  const [passphrase, setPassphrase] = useState("");
  const [chosen, setChoice] = useState<RestoreChoice | null>(null);
  const choice = chosen ?? (isRecovering || cases === 0 ? "replace" : "copies");
  const [isAsking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  async function look(file: File): Promise<void> {
    setState({ step: "busy", text: t.checking });
    try {
      const summary = await (await desk()).inspectBackup(file);
      setState({ step: "looked", file, summary, note: "", isWrong: false });
    } catch (error) {
      setState({ step: "refused", text: refusalText(error, t) });
    }
  }

  async function run(action: "drill" | RestoreChoice): Promise<void> {
    if (state.step !== "looked") return;
    const { file, summary } = state;
    setState({ step: "busy", text: action === "drill" ? t.drilling : t.working });
    const seconds = (took: number): string => (took / 1000).toFixed(1);
    try {
      const open = await desk();
      if (action === "drill") {
        const done = await open.drill(file, passphrase);
        const note = t.drilled(done.cases, done.papers, done.events, seconds(done.took));
        setState({ step: "looked", file, summary, note, isWrong: false });
        return;
      }
      const result = await open.restoreBackup(file, passphrase, action);
      setState({ step: "restored", result, choice: action });
      if (action === "copies") await loadCases();
    } catch (error) {
      const isWrong = typeof error === "object" && error !== null && "code" in error && error.code === "WRONG_PASSPHRASE";
      if (isWrong) setState({ step: "looked", file, summary, note: "", isWrong });
      else setState({ step: "refused", text: refusalText(error, t) });
    }
  }

  return (
    <section class={css["card"]} aria-label={t.title}>
      <h2>{t.title}</h2>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ysbak"
        data-backup
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) void look(file);
        }}
      />
      {state.step !== "restored" && (
        <div class={css["row"]}>
          <Button icon="folder" isDisabled={state.step === "busy"} onClick={() => input.current?.click()}>
            {t.pick}
          </Button>
        </div>
      )}
      <p role="status">
        {state.step === "busy" && state.text}
        {state.step === "refused" && <strong>{state.text}</strong>}
        {state.step === "looked" && (state.note || t.summary(state.summary.createdOn, state.summary.cases, bytes(state.summary.bytes)))}
        {state.step === "restored" && t.done(state.result.cases, state.result.papers, (state.result.took / 1000).toFixed(1))}
      </p>
      {state.step === "looked" && (
        <form
          class={css["stack"]}
          onSubmit={(event) => {
            event.preventDefault();
            if (choice === "replace" && cases > 0 && !isRecovering) setAsking(true);
            else void run(choice);
          }}
        >
          {state.summary.needsPassphrase && (
            <Field label={t.passphrase} {...(state.isWrong ? { wrong: t.wrongPassphrase } : {})}>
              {(props) => (
                <input
                  {...props}
                  type="password"
                  autocomplete="off"
                  value={passphrase}
                  onInput={(event) => setPassphrase(event.currentTarget.value)}
                />
              )}
            </Field>
          )}
          {!isRecovering && (
            <fieldset class={css["choices"]}>
              <legend>{t.choice}</legend>
              {(["copies", "replace"] as const).map((one) => (
                <label key={one}>
                  <input type="radio" name="restore" checked={choice === one} onChange={() => setChoice(one)} />
                  <span>
                    {t[one]}
                    <small>{one === "copies" ? t.copiesHint : t.replaceHint}</small>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          <div class={css["row"]}>
            <Button type="submit" look="primary">
              {t.start}
            </Button>
            <Button onClick={() => void run("drill")} title={t.drillHint}>
              {t.drill}
            </Button>
          </div>
          <p>{t.drillHint}</p>
        </form>
      )}
      {state.step === "restored" && (
        <div class={css["row"]}>
          <Button look="primary" onClick={() => location.reload()}>
            {t.open}
          </Button>
        </div>
      )}
      {isAsking && (
        <Dialog
          title={t.replaceTitle}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onClick={() => setAsking(false)}>{words.value.cancel}</Button>
              <Button
                look="danger"
                onClick={() => {
                  setAsking(false);
                  void run("replace");
                }}
              >
                {t.replace}
              </Button>
            </>
          }
        >
          <p>{t.replaceText(cases)}</p>
        </Dialog>
      )}
    </section>
  );
}
