/** 设置: who signs, which language, how much room there is, what is remembered. */
import { useEffect, useState } from "preact/hooks";
import { Badge, Button, TextField } from "../../components/controls.tsx";
import { bytes } from "../../format/bytes.ts";
import { ReadingSettings } from "../../reading/reading-settings.tsx";
import { hrefOf } from "../../router.ts";
import { cases, changeSettings, loadCases, settings } from "../../state/desk.ts";
import { language, words } from "../../state/language.ts";
import { say } from "../../state/messages.ts";
import { askToKeep, loadStorage, storage } from "../../state/storage.ts";
import { RememberedMappings } from "../case/materials/mapping/remembered-mappings.tsx";
import { SecuritySettings } from "../../security/security-settings.tsx";
import { Backup } from "./backup/backup.tsx";
import { Restore } from "./backup/restore.tsx";
import css from "./settings.module.css";
import { settingsWords } from "./words.ts";

export function SettingsScreen() {
  const t = settingsWords.value.settings;
  useEffect(() => {
    void loadStorage();
    void loadCases();
  }, []);
  return (
    <div class={css["page"]}>
      <h1>{t.title}</h1>
      <Officer />
      <SecuritySettings />
      <section class={css["card"]}>
        <h2>{t.language}</h2>
        <div class={css["row"]}>
          {(["zh-CN", "en"] as const).map((known) => (
            <label key={known}>
              <input
                type="radio"
                name="language"
                checked={language.value === known}
                onChange={() => void changeSettings({ language: known })}
              />
              <span lang={known}>{known === "en" ? "English" : "中文"}</span>
            </label>
          ))}
        </div>
      </section>
      <ReadingSettings />
      <Storage />
      <Backup />
      <Restore cases={cases.value?.filter((found) => found.deletedAt === null).length ?? 0} />
      <section class={css["card"]}>
        <h2>{t.templates}</h2>
        <p>{t.templatesText}</p>
        <p>
          <a href={hrefOf({ screen: "templates" })}>{t.templatesOpen}</a>
        </p>
      </section>
      <RememberedMappings />
    </div>
  );
}

function Officer() {
  const t = settingsWords.value.settings;
  const { actor } = settings.value;
  const [name, setName] = useState(actor);
  useEffect(() => setName(actor), [actor]);
  return (
    <section class={css["card"]}>
      <h2>{t.officer}</h2>
      <form
        class={css["row"]}
        onSubmit={(event) => {
          event.preventDefault();
          void changeSettings({ actor: name.trim() }).then((isSaved) => isSaved && say(t.officerSaved));
        }}
      >
        <TextField label={t.officerName} hint={t.officerHint} maxLength={40} value={name} onText={setName} />
        <Button type="submit" look="primary" isDisabled={name.trim() === actor}>
          {t.save}
        </Button>
      </form>
    </section>
  );
}

function Storage() {
  const t = settingsWords.value.settings;
  const state = storage.value;
  const { usedBytes: used = null, quotaBytes: quota = null } = state ?? {};
  return (
    <section class={css["card"]}>
      <h2>{t.storage}</h2>
      {state === null ? (
        <p aria-busy="true">{words.value.loading}</p>
      ) : (
        <>
          {used === null || quota === null ? (
            <p>{t.usedUnknown}</p>
          ) : (
            <>
              <meter min={0} max={quota} high={quota * 0.8} value={used} aria-label={t.storage} />
              <p>{t.used(bytes(used), bytes(quota))}</p>
            </>
          )}
          <div class={css["row"]}>
            <Badge tone={state.isPersisted ? "green" : "amber"}>{state.isPersisted ? t.kept : t.notKept}</Badge>
            {!state.isPersisted && (
              <Button isSmall onClick={() => void askToKeep().then((isGranted) => say(isGranted ? t.granted : t.refused))}>
                {t.askToKeep}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
