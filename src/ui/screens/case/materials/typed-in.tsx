/** 没有报表，逐项填写: everything a case file can say, section by section, kept as it is typed. */
import { useMemo, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button, Dialog } from "../../../components/controls.tsx";
import { words } from "../../../state/language.ts";
import type { AmountUnit } from "./entry/amount-text.ts";
import { UnitSwitch } from "./entry/unit-switch.tsx";
import { materialWords } from "./entry/words.ts";
import { sectionColumns, type SectionId, sectionIds } from "./typed-in/columns.ts";
import { filledIn } from "./typed-in/sections.ts";
import { Section } from "./typed-in/section.tsx";
import css from "./typed-in/typed-in.module.css";
import { useAutosave } from "./typed-in/use-autosave.ts";

export function TypedIn({ view, onClose, start = "borrower" }: { view: CaseView; onClose: () => void; start?: SectionId }) {
  const t = materialWords.value.typedIn;
  const kept = useAutosave(view);
  // One list for as long as the language stays: long tables remember their readings by it.
  const columns = useMemo(() => new Map(sectionIds.map((section) => [section, sectionColumns(section, t)])), [t]);
  const [shown, setShown] = useState<SectionId>(start);
  const [unit, setUnit] = useState<AmountUnit>("万元");
  const [incomplete, setIncomplete] = useState<Readonly<Partial<Record<SectionId, number>>>>({});
  const [isLeaving, setLeaving] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const open = Object.values(incomplete).reduce((sum, rows) => sum + rows, 0);

  function leave(): void {
    void kept.flush();
    if (open > 0 && !isLeaving) setLeaving(true);
    else onClose();
  }

  return (
    <Dialog
      title={t.title}
      isWide
      onClose={leave}
      foot={
        <>
          <span class={css["state"]} role="status">
            {isRefused ? t.refused : t.state[kept.state]}
          </span>
          <Button look="quiet" icon="undo" isDisabled={!view.canUndo && kept.state !== "waiting"} onClick={() => void kept.undo()}>
            {words.value.undo}
          </Button>
          <Button look="quiet" icon="redo" isDisabled={!view.canRedo} onClick={() => void kept.redo()}>
            {words.value.redo}
          </Button>
          <Button look="primary" onClick={leave}>
            {t.done}
          </Button>
        </>
      }
    >
      {isLeaving && open > 0 && (
        <div class={css["leaving"]} role="alert">
          <span>
            <strong>{t.leaveTitle}</strong> {t.leaveText(open)}
          </span>
          <Button isSmall onClick={() => setLeaving(false)}>
            {t.goOn}
          </Button>
          <Button isSmall look="danger" onClick={onClose}>
            {t.leave}
          </Button>
        </div>
      )}
      <div class={css["head"]}>
        <p>{t.intro}</p>
        <UnitSwitch unit={unit} onUnit={setUnit} />
      </div>
      <div class={css["frame"]}>
        <nav aria-label={t.sectionsLabel}>
          <ol>
            {sectionIds.map((section) => {
              const filled = filledIn(section, kept.draft);
              return (
                <li key={section}>
                  <button
                    type="button"
                    class={css["link"]}
                    aria-current={section === shown ? "true" : undefined}
                    onClick={() => setShown(section)}
                  >
                    <span>{t.sections[section].title}</span>
                    {(incomplete[section] ?? 0) > 0 ? <em>!</em> : filled > 0 && <small>{t.filled(filled)}</small>}
                  </button>
                </li>
              );
            })}
          </ol>
        </nav>
        {/* Sections stay mounted, so that half-typed rows survive a look at another one. */}
        <div class={css["sections"]}>
          {sectionIds.map((section) => (
            <section key={section} hidden={section !== shown} aria-label={t.sections[section].title}>
              <h3>{t.sections[section].title}</h3>
              <p class={css["text"]}>{t.sections[section].text}</p>
              <Section
                view={view}
                section={section}
                columns={columns.get(section) ?? []}
                unit={unit}
                draft={kept.draft}
                onChange={(next, rows) => {
                  if (incomplete[section] !== rows) setIncomplete({ ...incomplete, [section]: rows });
                  setRefused(next === null);
                  if (next !== null) kept.change(next);
                }}
              />
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
