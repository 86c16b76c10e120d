/** 设置 › 安全: the passphrase, the recovery sheet, the lock, and what is and is not encrypted. */
import { useEffect, useState } from "preact/hooks";
import type { VaultState } from "../../ports/vault.ts";
import { Badge, Button, Dialog, Field } from "../components/controls.tsx";
import { desk } from "../state/desk.ts";
import { words } from "../state/language.ts";
import { say } from "../state/messages.ts";
import { NewPassphrase, PassphraseField } from "./passphrase-field.tsx";
import { RecoveryKit } from "./recovery-kit.tsx";
import css from "./vault.module.css";
import { loadVault, needVault, vaultState } from "./vault-state.ts";
import { vaultWords } from "./words.ts";

type Unlocked = Extract<VaultState, { kind: "unlocked" }>;

export function SecuritySettings() {
  const t = vaultWords.value.settings;
  const state = vaultState.value;
  useEffect(() => void loadVault(), []);
  return (
    <section class={css["card"]}>
      <h2>{t.title}</h2>
      {state?.kind === "unlocked" ? (
        <Kept state={state} />
      ) : (
        <>
          <p>{t.none}</p>
          <div class={css["row"]}>
            <Button icon="lock" onClick={() => void needVault()}>
              {t.set}
            </Button>
          </div>
        </>
      )}
      <details>
        <summary>{t.clearTitle}</summary>
        <ul class={css["clear"]}>
          {t.clear.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Kept({ state }: { state: Unlocked }) {
  const t = vaultWords.value;
  const [asking, setAsking] = useState<"change" | "kit" | null>(null);
  const { kdf } = state;
  return (
    <>
      <div class={css["row"]}>
        <Badge tone={state.isKitConfirmed ? "green" : "amber"}>
          {state.isKitConfirmed ? t.settings.kitMade(state.kitMadeOn) : t.settings.kitOpen}
        </Badge>
        <Button icon="lock" onClick={() => setAsking("change")}>
          {t.settings.change}
        </Button>
        <Button icon="print" onClick={() => setAsking("kit")}>
          {t.kit.renew}
        </Button>
      </div>
      <LockAfter minutes={state.lockMinutes} />
      <dl class={css["how"]}>
        <dt>{t.settings.how}</dt>
        <dd>{t.settings.suites[state.suite]}</dd>
        <dd>{kdf.name === "argon2id" ? t.settings.argon2id(kdf.memoryMiB ?? 0, kdf.passes) : t.settings.pbkdf2(kdf.passes)}</dd>
      </dl>
      {asking === "change" && <ChangePassphrase onClose={() => setAsking(null)} />}
      {asking === "kit" && <RenewKit onClose={() => setAsking(null)} />}
    </>
  );
}

function LockAfter({ minutes }: { minutes: number }) {
  const t = vaultWords.value.settings;
  const [typed, setTyped] = useState(String(minutes));
  const next = Number(typed);
  const isRight = /^\d{1,2}$/.test(typed) && next >= 1 && next <= 60;
  return (
    <form
      class={css["row"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight)
          void desk()
            .then(({ vault }) => vault.setLockMinutes(next))
            .then(loadVault)
            .then(() => say(t.lockSaved));
      }}
    >
      <Field label={t.lockAfter} {...(isRight ? { hint: t.lockHint } : { wrong: t.lockHint })}>
        {(props) => (
          <input
            {...props}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" isDisabled={!isRight || next === minutes}>
        {words.value.confirm}
      </Button>
    </form>
  );
}

function useAttempt() {
  const t = vaultWords.value.unlock;
  const [wrong, setWrong] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  async function attempt<A extends { kind: string; waitMs?: number }>(ask: () => Promise<A>): Promise<A | null> {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    if (answer.kind !== "wrong" && answer.kind !== "wait") return answer;
    setWrong(answer.waitMs ? t.wait(Math.ceil(answer.waitMs / 1000)) : t.wrong);
    return null;
  }
  return { wrong, isBusy, attempt };
}

function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const t = vaultWords.value;
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState<string | null>(null);
  const { wrong, isBusy, attempt } = useAttempt();
  async function change(): Promise<void> {
    if (next === null) return;
    const { vault } = await desk();
    if (!(await attempt(() => vault.changePassphrase(current, next)))) return;
    await loadVault();
    say(t.settings.changed);
    onClose();
  }
  return (
    <Dialog title={t.settings.change} onClose={onClose}>
      <form
        class={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <PassphraseField label={t.current} value={current} wrong={wrong} isDisabled={isBusy} onInput={setCurrent} />
        <NewPassphrase isDisabled={isBusy} onChange={setNext} />
        <div class={css["actions"]}>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button type="submit" look="primary" isDisabled={isBusy || current === "" || next === null}>
            {t.settings.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function RenewKit({ onClose }: { onClose: () => void }) {
  const t = vaultWords.value;
  const [current, setCurrent] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const { wrong, isBusy, attempt } = useAttempt();
  async function renew(): Promise<void> {
    const { vault } = await desk();
    const answer = await attempt(() => vault.renewKit(current));
    if (answer?.kind === "made") setCode(answer.code);
    await loadVault();
  }
  async function confirmed(): Promise<void> {
    await (await desk()).vault.confirmKit();
    await loadVault();
    onClose();
  }
  return (
    <Dialog title={t.kit.title} onClose={onClose} isWide>
      {code !== null ? (
        <RecoveryKit code={code} onConfirmed={() => void confirmed()} />
      ) : (
        <form
          class={css["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            void renew();
          }}
        >
          <p>{t.kit.renewText}</p>
          <PassphraseField label={t.current} value={current} wrong={wrong} isDisabled={isBusy} onInput={setCurrent} />
          <div class={css["actions"]}>
            <Button onClick={onClose}>{words.value.cancel}</Button>
            <Button type="submit" look="primary" isDisabled={isBusy || current === ""}>
              {t.kit.renew}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
