/** Before the first real case: what the passphrase protects, that nobody can recover it, and the sheet that can. */
import { useState } from "preact/hooks";
import type { VaultSuite } from "../../ports/vault.ts";
import { Button, Dialog } from "../components/controls.tsx";
import { desk } from "../state/desk.ts";
import { words } from "../state/language.ts";
import { NewPassphrase } from "./passphrase-field.tsx";
import { RecoveryKit } from "./recovery-kit.tsx";
import css from "./vault.module.css";
import { endSetUp, loadVault, reloadOthers } from "./vault-state.ts";
import { vaultWords } from "./words.ts";

type Step =
  | { readonly kind: "passphrase" }
  | { readonly kind: "sealing"; readonly done: number }
  | { readonly kind: "kit"; readonly code: string };

function useSetUp(onEnd: () => void) {
  const [step, setStep] = useState<Step>({ kind: "passphrase" });
  const [hasFailed, setFailed] = useState(false);
  async function begin(passphrase: string, suite: VaultSuite): Promise<void> {
    setStep({ kind: "sealing", done: 0 });
    try {
      const { code } = await (await desk()).vault.setUpVault(passphrase, suite, (done) => setStep({ kind: "sealing", done }));
      reloadOthers();
      setStep({ kind: "kit", code });
    } catch {
      setFailed(true);
      setStep({ kind: "passphrase" });
    }
  }
  async function confirmed(): Promise<void> {
    await (await desk()).vault.confirmKit();
    await loadVault();
    onEnd();
  }
  return { step, hasFailed, begin, confirmed };
}

function SetUp({ isOverdue, onEnd, onPutOff }: { isOverdue: boolean; onEnd: () => void; onPutOff?: () => void }) {
  const t = vaultWords.value;
  const { step, hasFailed, begin, confirmed } = useSetUp(onEnd);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [suite, setSuite] = useState<VaultSuite>("A");
  if (step.kind === "kit") return <RecoveryKit code={step.code} onConfirmed={() => void confirmed()} />;
  const isSealing = step.kind === "sealing";
  return (
    <form
      class={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== null && !isSealing) void begin(passphrase, suite);
      }}
    >
      <p>{isOverdue ? t.setUp.overdueWhy : t.setUp.why}</p>
      <p class={css["warning"]}>{t.setUp.warning}</p>
      <NewPassphrase isDisabled={isSealing} onChange={setPassphrase} />
      <details class={css["suite"]}>
        <summary>{t.setUp.suite}</summary>
        {(["A", "G"] as const).map((known) => (
          <label key={known}>
            <input type="radio" name="suite" checked={suite === known} disabled={isSealing} onChange={() => setSuite(known)} />
            {t.setUp.suites[known]}
          </label>
        ))}
        <p>{t.setUp.suiteHint}</p>
      </details>
      {hasFailed && (
        <p role="alert" class={css["wrong"]}>
          {t.setUp.failed}
        </p>
      )}
      {isSealing && (
        <p role="status">
          {t.setUp.sealing} <progress max={1} value={step.done} aria-label={t.setUp.sealing} />
        </p>
      )}
      <div class={css["actions"]}>
        {onPutOff && (
          <Button onClick={onPutOff} isDisabled={isSealing}>
            {words.value.cancel}
          </Button>
        )}
        <Button type="submit" look="primary" icon="lock" isDisabled={passphrase === null || isSealing}>
          {t.setUp.start}
        </Button>
      </div>
    </form>
  );
}

/** Over the screen on which a real case was about to begin. */
export function SetUpDialog() {
  const t = vaultWords.value;
  // Once the passphrase is set, what was asked for may go on: the sheet can be confirmed in the settings as well.
  const close = (): void => void loadVault().then(({ kind }) => endSetUp(kind === "unlocked"));
  return (
    <Dialog title={t.setUp.title} onClose={close} isWide>
      <SetUp isOverdue={false} onEnd={() => endSetUp(true)} onPutOff={() => endSetUp(false)} />
    </Dialog>
  );
}

/** In place of every other screen: cases of an earlier version lie here unsealed. */
export function SetUpScreen() {
  const t = vaultWords.value;
  return (
    <main id="main" class={css["page"]} tabIndex={-1}>
      <h1>{t.setUp.overdueTitle}</h1>
      <SetUp isOverdue onEnd={() => undefined} />
    </main>
  );
}
