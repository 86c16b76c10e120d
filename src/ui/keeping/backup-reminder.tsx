/** On the workbench, when the last backup that was read back is too long ago for what has changed since. */
import { Icon } from "../components/icon.tsx";
import { hrefOf } from "../router.ts";
import { keepingStatus, keepingWords } from "../state/keeping.ts";
import css from "./backup-reminder.module.css";

/** [P] */
const OLD_MS = 86_400_000;
const MANY_CASES = 20;

export function BackupReminder({ hasRealCases }: { hasRealCases: boolean }) {
  const t = keepingWords.value.backup.reminder;
  const status = keepingStatus.value;
  if (!status || status.mode !== "writer" || !hasRealCases) return null;
  const { verifiedAt, changedCases } = status.backup;
  const isOld = verifiedAt !== null && Date.now() - Date.parse(verifiedAt) > OLD_MS;
  if (verifiedAt !== null && changedCases <= MANY_CASES && (!isOld || changedCases === 0)) return null;
  return (
    <div class={css["reminder"]} role="status">
      <Icon name="alert" />
      <span>{verifiedAt === null ? t.never : isOld ? t.old : t.many(changedCases)}</span>
      <a href={hrefOf({ screen: "settings" })}>{t.go}</a>
    </div>
  );
}
