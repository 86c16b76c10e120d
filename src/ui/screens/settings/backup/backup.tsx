/** 备份与恢复: where backups go, when one was last read back, and what has changed since. */
import { useState } from "preact/hooks";
import { Badge, Button } from "../../../components/controls.tsx";
import { calendarDay, clockTime } from "../../../format/figures.ts";
import { desk } from "../../../state/desk.ts";
import { keepingStatus, keepingWords } from "../../../state/keeping.ts";
import { say } from "../../../state/messages.ts";
import css from "../settings.module.css";
import { pickFolder, allowFolder, saveFile } from "./folder.ts";

export function Backup() {
  const t = keepingWords.value.backup;
  const status = keepingStatus.value;
  const [isBusy, setBusy] = useState(false);
  if (!status || status.mode === "reader") return null;
  const { backup } = status;
  const canPick = "showDirectoryPicker" in window;

  /** The failure itself is told by the desk's status, in words, beside the buttons. */
  async function busy(action: () => Promise<void>): Promise<void> {
    setBusy(true);
    await action().catch(() => undefined);
    setBusy(false);
  }
  async function backUp(): Promise<void> {
    const made = await (await desk()).backUp();
    say(t.made(made.fileName, made.cases));
  }
  async function choose(): Promise<void> {
    const folder = await pickFolder();
    if (folder === null) return say(t.refused);
    await (await desk()).setBackupFolder(folder);
    await backUp();
  }
  async function allow(): Promise<void> {
    const folder = await (await desk()).backupFolder();
    if (folder && (await allowFolder(folder))) await backUp();
  }
  async function download(): Promise<void> {
    const open = await desk();
    const { file, made } = await open.backupFile();
    saveFile(file, made.fileName);
    await open.noteBackupKept(made);
    say(t.made(made.fileName, made.cases));
  }

  const at = backup.verifiedAt;
  return (
    <section class={css["card"]} aria-label={t.title}>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <div class={css["row"]}>
        <Badge tone={at === null ? "amber" : "green"}>
          {at === null ? t.never : t.last(`${calendarDay(at)} ${clockTime(at)}`, backup.fileName ?? "")}
        </Badge>
        {at !== null && <span>{t.changed(backup.changedCases)}</span>}
      </div>
      <p role="status">
        {isBusy || backup.isRunning ? t.running : backup.failure === null ? "" : <strong>{t.failure[backup.failure]}</strong>}
      </p>
      <div class={css["row"]}>
        {canPick && (
          <Button icon="folder" look={backup.hasFolder ? "plain" : "primary"} isDisabled={isBusy} onClick={() => void busy(choose)}>
            {backup.hasFolder ? t.pickOther : t.pick}
          </Button>
        )}
        {backup.hasFolder && backup.failure === "permission" && (
          <Button look="primary" isDisabled={isBusy} onClick={() => void busy(allow)}>
            {t.allow}
          </Button>
        )}
        {backup.hasFolder && (
          <Button look="primary" isDisabled={isBusy} onClick={() => void busy(backUp)}>
            {t.now}
          </Button>
        )}
        <Button isDisabled={isBusy} onClick={() => void busy(download)}>
          {t.download}
        </Button>
      </div>
      <p>{t.kept}</p>
      <p>{t.beforePassphrase}</p>
      <p>{status.journal === "on" ? t.journalOn : t.journalAbsent}</p>
    </section>
  );
}
