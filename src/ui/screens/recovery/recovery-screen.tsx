/** Instead of any other screen, when the store does not hold what it held: what was found, what can be brought back, what came back. */
import { useState } from "preact/hooks";
import type { FoundDamage, RecoveryResult } from "../../../app/desk/keeping/types.ts";
import { Button, Dialog } from "../../components/controls.tsx";
import { Icon } from "../../components/icon.tsx";
import { desk } from "../../state/desk.ts";
import { keepingStatus, keepingWords } from "../../state/keeping.ts";
import { words } from "../../state/language.ts";
import { Restore } from "../settings/backup/restore.tsx";
import css from "./recovery.module.css";

export function RecoveryScreen() {
  const t = keepingWords.value.recovery;
  const status = keepingStatus.value;
  const [result, setResult] = useState<RecoveryResult | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [isAsking, setAsking] = useState(false);
  if (!status) return null;
  const { journalHolds } = status;

  async function replay(): Promise<void> {
    setRunning(true);
    setFailed(false);
    try {
      setResult(await (await desk()).recover());
    } catch {
      setFailed(true);
    }
    setRunning(false);
  }

  async function accept(): Promise<void> {
    setAsking(false);
    setFailed(false);
    try {
      await (await desk()).acceptLoss();
      location.reload();
    } catch {
      setFailed(true);
    }
  }

  return (
    <div class={css["page"]}>
      <h1>
        <Icon name="alert" />
        {t.title}
      </h1>
      <p>{t.lead}</p>
      <section class={css["card"]}>
        <h2>{t.foundTitle}</h2>
        <ul>
          {status.found.map((found) => (
            <li key={found.what}>{sentence(found, t.found)}</li>
          ))}
        </ul>
      </section>
      {result === null ? (
        <section class={css["card"]}>
          <h2>{t.holdsTitle}</h2>
          <p>{journalHolds ? t.journalHolds(journalHolds.changes, journalHolds.cases) : t.journalNone}</p>
          {hasFailed && <p role="alert">{t.failed}</p>}
          <p role="status">{isRunning ? t.replaying : ""}</p>
          <div class={css["row"]}>
            {journalHolds && (
              <Button look="primary" isDisabled={isRunning} onClick={() => void replay()}>
                {t.replay}
              </Button>
            )}
            <Button isDisabled={isRunning} onClick={() => setAsking(true)}>
              {t.goOn}
            </Button>
          </div>
        </section>
      ) : (
        <Result result={result} onAccept={() => setAsking(true)} />
      )}
      {result?.isWhole !== true && <Restore cases={journalHolds?.cases ?? 0} isRecovering />}
      {isAsking && (
        <Dialog
          title={t.goOnTitle}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onClick={() => setAsking(false)}>{words.value.cancel}</Button>
              <Button look="danger" onClick={() => void accept()}>
                {t.goOn}
              </Button>
            </>
          }
        >
          <p>{t.goOnText}</p>
        </Dialog>
      )}
    </div>
  );
}

function Result({ result, onAccept }: { result: RecoveryResult; onAccept: () => void }) {
  const t = keepingWords.value.recovery;
  const called = (space: string, name: string): string => (space === "desk" ? t.desk : name || t.unnamed);
  return (
    <section class={css["card"]} role="status">
      <h2>{t.resultTitle}</h2>
      <p class={result.isWhole ? css["whole"] : undefined}>
        <strong>{result.isWhole ? t.whole : t.notWhole}</strong>
      </p>
      <ul>
        {result.cases.length === 0 && <li>{t.nothingBack}</li>}
        {result.cases.map(({ space, name, pages, events }) => (
          <li key={space}>{t.caseBack(called(space, name), pages, events)}</li>
        ))}
      </ul>
      {!result.isWhole && (
        <>
          <h3>{t.lostTitle}</h3>
          <ul>
            {result.lost.map(({ space, caseName, paper, kind }) => (
              <li key={`${space} ${paper} ${kind}`}>{t.lostPaper(called(space, caseName), paper || (t.kinds[kind] ?? kind))}</li>
            ))}
            {result.lostEvents > 0 && <li>{t.lostEvents(result.lostEvents)}</li>}
            {result.lostChanges > 0 && <li>{t.lostChanges(result.lostChanges)}</li>}
            {result.short.map((name) => (
              <li key={name}>{t.shortCase(name)}</li>
            ))}
          </ul>
        </>
      )}
      <div class={css["row"]}>
        {result.isWhole ? (
          <Button look="primary" onClick={() => location.reload()}>
            {t.continue}
          </Button>
        ) : (
          <Button onClick={onAccept}>{t.goOn}</Button>
        )}
      </div>
    </section>
  );
}

type FoundWords = ReturnType<typeof keepingWords.peek>["recovery"]["found"];

function sentence(found: FoundDamage, t: FoundWords): string {
  switch (found.what) {
    case "store-behind":
    case "journal-behind":
      return t[found.what](found.by);
    case "rows-missing":
      return t["rows-missing"](found.pages + found.keys, found.events);
    case "rows-returned":
      return t["rows-returned"](found.pages + found.events + found.keys);
    case "counts-differ":
      return t["counts-differ"](found.spaces);
    case "journal-damaged":
      return t["journal-damaged"](found.places);
    default:
      return t[found.what];
  }
}
