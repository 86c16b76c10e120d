/** The only screen while the vault is locked. Nothing on it knows a case. */
import { useEffect, useState } from "preact/hooks";
import type { UnlockAnswer } from "../../ports/vault.ts";
import { Button, Field } from "../components/controls.tsx";
import { desk } from "../state/desk.ts";
import { language, setLanguage, words } from "../state/language.ts";
import { NewPassphrase, PassphraseField } from "./passphrase-field.tsx";
import css from "./vault.module.css";
import { loadVault, vaultState } from "./vault-state.ts";
import { vaultWords } from "./words.ts";

type Way = "passphrase" | "code" | "new-passphrase";

/** Seconds left to wait, counted down on the screen. */
function useWait(): readonly [seconds: number, wait: (ms: number) => void] {
  const state = vaultState.value;
  const [until, setUntil] = useState(() => Date.now() + (state?.kind === "locked" ? state.waitMs : 0));
  const [now, setNow] = useState(() => Date.now());
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [seconds === 0, until]);
  return [
    seconds,
    (ms) => {
      setNow(Date.now());
      setUntil(Date.now() + ms);
    },
  ];
}

export function UnlockScreen() {
  const t = vaultWords.value;
  const [way, setWay] = useState<Way>("passphrase");
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState(0);
  const [wrong, setWrong] = useState<string | undefined>();
  const [seconds, wait] = useWait();

  useEffect(() => document.querySelector<HTMLElement>("#main input")?.focus(), [way]);

  function take(answer: UnlockAnswer): void {
    if (answer.kind === "needs-passphrase") setWay("new-passphrase");
    if (answer.kind === "mistyped")
      setWrong(t.unlock.mistyped(answer.groups.map((group) => Math.min(group, 7) + 1).join(language.value === "en" ? ", " : "、")));
    if (answer.kind === "wrong") setWrong(way === "code" ? t.unlock.codeWrong : t.unlock.wrong);
    if (answer.kind === "wrong" || answer.kind === "wait") wait(answer.waitMs);
  }

  async function open(): Promise<void> {
    setBusy(true);
    setWrong(undefined);
    try {
      const { vault } = await desk();
      if (way === "new-passphrase") {
        if (chosen !== null) await vault.setPassphraseAfterCode(chosen, setDone);
      } else take(way === "code" ? await vault.unlockWithCode(typed) : await vault.unlockVault(typed, setDone));
      setTyped("");
      await loadVault();
    } catch {
      setWrong(t.unlock.failed);
    }
    setBusy(false);
  }

  const isReady = !isBusy && seconds === 0 && (way === "new-passphrase" ? chosen !== null : typed !== "");
  const told = seconds > 0 ? t.unlock.wait(seconds) : wrong;
  const other = language.value === "en" ? "zh-CN" : "en";
  return (
    <main id="main" class={css["page"]} tabIndex={-1}>
      <p class={css["brand"]}>{words.value.product}</p>
      <h1>{way === "new-passphrase" ? t.unlock.afterCode : t.unlock.title}</h1>
      <form
        class={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void open();
        }}
      >
        {way === "passphrase" && (
          <PassphraseField label={t.passphrase} hint={t.unlock.text} value={typed} wrong={told} isDisabled={isBusy} onInput={setTyped} />
        )}
        {way === "code" && (
          <Field label={t.kit.code} {...(told ? { wrong: told } : { hint: t.unlock.codeHint })}>
            {(props) => (
              <input
                {...props}
                type="text"
                autocomplete="off"
                spellcheck={false}
                maxLength={80}
                value={typed}
                disabled={isBusy}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
        {way === "new-passphrase" && <NewPassphrase isDisabled={isBusy} onChange={setChosen} />}
        {way === "new-passphrase" && wrong && <p role="alert">{wrong}</p>}
        {isBusy && done > 0 && <progress max={1} value={done} aria-label={t.setUp.sealing} />}
        <div class={css["actions"]}>
          {way !== "new-passphrase" && (
            <Button
              look="quiet"
              onClick={() => {
                setTyped("");
                setWrong(undefined);
                setWay(way === "code" ? "passphrase" : "code");
              }}
            >
              {way === "code" ? t.unlock.usePassphrase : t.unlock.useCode}
            </Button>
          )}
          <Button type="submit" look="primary" isDisabled={!isReady}>
            {isBusy ? t.unlock.opening : way === "new-passphrase" ? t.unlock.setNew : t.unlock.open}
          </Button>
        </div>
      </form>
      <details class={css["forgot"]}>
        <summary>{t.unlock.forgot}</summary>
        {t.unlock.forgotText.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      <Button look="quiet" isSmall label={words.value.nav.switchLanguageLabel} onClick={() => setLanguage(other)}>
        <span lang={other}>{words.value.nav.switchLanguage}</span>
      </Button>
    </main>
  );
}
