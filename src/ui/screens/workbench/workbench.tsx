/** 工作台: what is here, what to do next. */
import { useEffect, useState } from "preact/hooks";
import type { CaseSummary } from "../../../app/desk/types.ts";
import { Badge, Button, Dialog } from "../../components/controls.tsx";
import { Icon } from "../../components/icon.tsx";
import { calendarDay, clockTime } from "../../format/figures.ts";
import { BackupReminder } from "../../keeping/backup-reminder.tsx";
import { goTo, hrefOf } from "../../router.ts";
import { cases, deleteCase, eraseCase, loadCases, restoreCase } from "../../state/desk.ts";
import { askToKeep } from "../../state/storage.ts";
import { startSample } from "../../state/importing.ts";
import { words } from "../../state/language.ts";
import { needVault } from "../../security/vault-state.ts";
import { NewCase } from "./new-case.tsx";
import css from "./workbench.module.css";

export function Workbench() {
  const t = words.value.desk;
  const [isCreating, setCreating] = useState(false);
  const [isStarting, setStarting] = useState(false);
  useEffect(() => void loadCases(), []);

  async function trySample(): Promise<void> {
    setStarting(true);
    const id = await startSample();
    setStarting(false);
    if (id === null) return;
    void askToKeep();
    goTo({ screen: "case", id, tab: "materials" });
  }

  return (
    <>
      <h1 class="visually-hidden">{t.title}</h1>
      <section class={css["intro"]}>
        <div>
          <h2>{t.keepTitle}</h2>
          <p>{t.keepText}</p>
        </div>
        <div class={css["actions"]}>
          <button type="button" class={css["action"]} onClick={() => void trySample()} disabled={isStarting} aria-busy={isStarting}>
            <strong>
              <Icon name="folder" />
              {t.sample}
            </strong>
            <span>{t.sampleHint}</span>
          </button>
          <button type="button" class={css["action"]} onClick={() => void needVault().then(setCreating)}>
            <strong>
              <Icon name="plus" />
              {t.create}
            </strong>
            <span>{t.createHint}</span>
          </button>
        </div>
      </section>
      <BackupReminder hasRealCases={cases.value?.some((found) => !found.isSample && found.deletedAt === null) === true} />
      <CaseList />
      {isCreating && <NewCase onClose={() => setCreating(false)} />}
    </>
  );
}

function CaseList() {
  const t = words.value.desk;
  const [query, setQuery] = useState("");
  const all = cases.value;
  if (all === null) return <p aria-busy="true">{words.value.loading}</p>;
  const open = all.filter((found) => found.deletedAt === null);
  const shown = open.filter((found) => (found.name || t.unnamed).includes(query.trim()));
  return (
    <>
      <div class={css["head"]}>
        <h2>{t.cases}</h2>
        {open.length > 3 && (
          <input
            type="search"
            class={css["search"]}
            placeholder={t.search}
            aria-label={t.search}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </div>
      {open.length === 0 ? <FirstSteps /> : shown.length === 0 ? <p class={css["empty"]}>{t.noMatch}</p> : <CaseTable rows={shown} />}
      <Bin rows={all.filter((found) => found.deletedAt !== null)} />
    </>
  );
}

/** What the work looks like, while there is no work yet. */
function FirstSteps() {
  const t = words.value.desk;
  return (
    <div class={css["first"]}>
      <p>{t.empty}</p>
      <ol>
        {t.steps.map((step) => (
          <li key={step.title}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function CaseTable({ rows }: { rows: readonly CaseSummary[] }) {
  const t = words.value;
  const { columns } = t.desk;
  return (
    <table class={css["list"]}>
      <thead>
        <tr>
          {[columns.name, columns.stage, columns.verdict, columns.flags, columns.papers, columns.updated].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">
            <span class="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <a class={css["name"]} href={hrefOf({ screen: "case", id: row.id, tab: "materials" })}>
                {row.name || t.desk.unnamed}
              </a>{" "}
              {row.isSample && <Badge tone="blue">{t.desk.sampleBadge}</Badge>}
            </td>
            <td>{t.stage[row.stage]}</td>
            <td>{row.level && row.papers > 0 ? <Badge tone={row.level}>{t.levelShort[row.level]}</Badge> : t.desk.notAssessed}</td>
            <td>{row.papers > 0 ? t.desk.flags(row.red, row.amber) : "—"}</td>
            <td>{t.desk.papers(row.papers)}</td>
            <td>
              {calendarDay(row.updatedAt)} {clockTime(row.updatedAt)}
            </td>
            <td>
              <div class={css["row"]}>
                <Button
                  look="quiet"
                  isSmall
                  icon="bin"
                  label={`${t.desk.remove} ${row.name}`}
                  onClick={() => void deleteCase(row.id, t.desk.removed(row.name || t.desk.unnamed))}
                >
                  {null}
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bin({ rows }: { rows: readonly CaseSummary[] }) {
  const t = words.value.desk;
  const [erasing, setErasing] = useState<CaseSummary | null>(null);
  return (
    <details class={css["bin"]}>
      <summary>
        {t.bin}（{rows.length}）
      </summary>
      <p>{rows.length === 0 ? t.binEmpty : t.binText}</p>
      {rows.length > 0 && (
        <table class={css["list"]}>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name || t.unnamed}</th>
                <td>{t.papers(row.papers)}</td>
                <td>
                  <div class={css["row"]}>
                    <Button isSmall icon="undo" onClick={() => void restoreCase(row.id)}>
                      {t.restore}
                    </Button>
                    <Button isSmall look="danger" onClick={() => setErasing(row)}>
                      {t.erase}
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {erasing && (
        <Dialog
          title={t.eraseTitle}
          onClose={() => setErasing(null)}
          foot={
            <>
              <Button onClick={() => setErasing(null)}>{words.value.cancel}</Button>
              <Button look="danger" onClick={() => void eraseCase(erasing.id).then(() => setErasing(null))}>
                {t.erase}
              </Button>
            </>
          }
        >
          <p>
            <strong>{erasing.name || t.unnamed}</strong>
          </p>
          <p>{t.eraseText}</p>
        </Dialog>
      )}
    </details>
  );
}
