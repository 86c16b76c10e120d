/** The frame: top bar, the screen of the address, short messages. It holds no opinions. */
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { applyUpdate, isUpdateReady, offlineState } from "./boot/offline.ts";
import { CommandEntry } from "./command/command-entry.tsx";
import { Badge, Button } from "./components/controls.tsx";
import { clockTime } from "./format/figures.ts";
import { KeepingBand } from "./keeping/keeping-band.tsx";
import { DemonstrationBand } from "./reading/demonstration-band.tsx";
import { hrefOf, type Route, route } from "./router.ts";
import { Workbench } from "./screens/workbench/workbench.tsx";
import css from "./shell.module.css";
import { caseView, changeSettings, isSaving, lastFailure } from "./state/desk.ts";
import { keepingStatus, keepingWords } from "./state/keeping.ts";
import { language, words } from "./state/language.ts";
import { dismiss, messages, say } from "./state/messages.ts";
import { LockButton } from "./security/lock-button.tsx";

export function Shell() {
  const t = words.value;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {t.skip}
      </button>
      <TopBar />
      <DemonstrationBand />
      <KeepingBand />
      <main id="main" class={css["main"]} tabIndex={-1}>
        {lastFailure.value !== null && keepingStatus.value?.mode !== "recovery" && (
          <div class={css["failure"]} role="alert">
            <span>{failureWords(lastFailure.value)}</span>
            <Button isSmall onClick={() => location.reload()}>
              {t.failure.reload}
            </Button>
          </div>
        )}
        <Screen route={route.value} />
      </main>
      <Messages />
    </>
  );
}

function TopBar() {
  const t = words.value;
  const view = caseView.value;
  const other = language.value === "en" ? "zh-CN" : "en";
  return (
    <header class={css["bar"]}>
      <a class={css["brand"]} href={hrefOf({ screen: "desk" })}>
        <Ruler />
        {t.product}
        <small>{t.tagline}</small>
      </a>
      <span class={css["gap"]} />
      <span class={css["saved"]} role="status">
        {isSaving.value ? t.saving : view && route.value.screen === "case" ? t.saved(clockTime(view.savedAt)) : ""}
      </span>
      {isUpdateReady.value && (
        <Button
          isSmall
          look="primary"
          isDisabled={isSaving.value}
          onClick={() => void applyUpdate().then(({ updating }) => updating || say(t.update.otherTabs))}
          title={t.update.ready}
        >
          {t.update.ready} · {t.update.apply}
        </Button>
      )}
      <span title={t.offlineHint}>
        <Badge tone={offlineState.value === "ready" ? "green" : "grey"}>{t.offline[offlineState.value]}</Badge>
      </span>
      <CommandEntry />
      <LockButton />
      <nav class={css["links"]} aria-label={t.nav.label}>
        <a href={hrefOf({ screen: "help" })} aria-current={route.value.screen === "help" ? "page" : undefined}>
          {t.nav.help}
        </a>
        <a href={hrefOf({ screen: "settings" })} aria-current={route.value.screen === "settings" ? "page" : undefined}>
          {t.nav.settings}
        </a>
      </nav>
      <Button look="quiet" isSmall label={t.nav.switchLanguageLabel} onClick={() => void changeSettings({ language: other })}>
        <span lang={other}>{t.nav.switchLanguage}</span>
      </Button>
    </header>
  );
}

/** The mark: a ruler's edge. */
function Ruler() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect x="1" y="6" width="24" height="14" rx="2.5" fill="currentColor" />
      <path d="M5 6v6M9 6v4M13 6v6M17 6v4M21 6v6" stroke="var(--surface)" stroke-width="1.6" />
    </svg>
  );
}

/** Screens beyond the workbench are loaded when first opened; the focus goes to the content when the address changes. */
function Screen({ route: shown }: { route: Route }) {
  const first = useRef(true);
  const name = shown.screen === "case" ? shown.id : shown.screen;
  useEffect(() => {
    if (!first.current) document.getElementById("main")?.focus({ preventScroll: true });
    first.current = false;
    scrollTo(0, 0);
  }, [name]);
  // Nothing else is shown while something is missing: neither an empty desk nor half a case.
  if (keepingStatus.value?.mode === "recovery") return <Later load={loadRecoveryScreen} props={{}} />;
  if (shown.screen === "case") return <Later load={loadCaseScreen} props={{ id: shown.id, tab: shown.tab, place: shown.place ?? null }} />;
  if (shown.screen === "settings") return <Later load={loadSettingsScreen} props={{}} />;
  if (shown.screen === "templates") return <Later load={loadTemplatesScreen} props={{}} />;
  if (shown.screen === "help") return <Later load={loadHelpScreen} props={{ page: shown.page ?? null }} />;
  return <Workbench />;
}

function failureWords(failure: string): string {
  const t = keepingWords.value;
  if (failure === "READ_ONLY") return t.reader.refused;
  if (failure === "IN_RECOVERY") return t.inRecovery;
  return failure === "STORAGE_FULL" || /quota/i.test(failure) ? t.full : words.value.failure.worker;
}

const loadRecoveryScreen = () => import("./screens/recovery/recovery-screen.tsx").then((module) => module.RecoveryScreen);
const loadSettingsScreen = () => import("./screens/settings/settings-screen.tsx").then((module) => module.SettingsScreen);
const loadTemplatesScreen = () => import("./screens/templates/templates-screen.tsx").then((module) => module.TemplatesScreen);
const loadHelpScreen = () => import("./help/help-screen.tsx").then((module) => module.HelpScreen);
const loadCaseScreen = () => import("./screens/case/case-screen.tsx").then((module) => module.CaseScreen);

function Later<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const [loaded, setLoaded] = useState<{ Component: ComponentType<P>; load: () => Promise<ComponentType<P>> } | null>(null);
  useEffect(() => {
    let isGone = false;
    void load().then((Component) => isGone || setLoaded({ Component, load }));
    return () => {
      isGone = true;
    };
  }, [load]);
  return loaded?.load === load ? <loaded.Component {...props} /> : <p aria-busy="true">{words.value.opening}</p>;
}

function Messages() {
  return (
    <div class={css["messages"]} role="status" aria-live="polite">
      {messages.value.map((message) => (
        <div key={message.id} class={css["message"]}>
          <span>{message.text}</span>
          <Button look="quiet" isSmall icon="close" label={words.value.close} onClick={() => dismiss(message.id)}>
            {null}
          </Button>
        </div>
      ))}
    </div>
  );
}
