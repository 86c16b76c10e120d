/** 逐列对应: a person says what each column is. Nothing is kept before 确认; then the same headings are read this way by themselves. */
import { useEffect, useState } from "preact/hooks";
import type { CaseView } from "../../../../../app/desk/types.ts";
import type { DocId } from "../../../../../domain/kernel/ids.ts";
import { Button, Dialog } from "../../../../components/controls.tsx";
import { language, words } from "../../../../state/language.ts";
import { materialWords } from "../entry/words.ts";
import { applyMappings } from "./apply-mappings.ts";
import { isComplete, type MappingDraft, missingFields, questionsOf, isAnswered } from "./mapping-draft.ts";
import css from "./mapping.module.css";
import { SheetMapper, type SheetState } from "./sheet-mapper.tsx";

interface MappingScreenProps {
  readonly view: CaseView;
  readonly paper: DocId;
  readonly onClose: () => void;
}

export function MappingScreen({ view, paper: id, onClose }: MappingScreenProps) {
  const t = materialWords.value.mapping;
  const paper = view.papers.find((row) => row.id === id);
  const names = paper?.sheets.map((sheet) => sheet.name) ?? [];
  const [shown, setShown] = useState(() => firstToMap(paper?.sheets ?? []));
  const [states, setStates] = useState<Readonly<Record<string, SheetState>>>({});
  const [phase, setPhase] = useState<"working" | "applying" | "failed">("working");
  // A sheet that came into view is to be mapped unless the person says otherwise.
  const used = Object.values(states).filter((state) => state.isUsed && state.draft !== null);
  const open = stateText(used.flatMap((state) => (state.draft ? [state.draft] : [])));

  useEffect(() => {
    if (names.length > 0 && !names.includes(shown)) setShown(names[0] ?? "");
  }, [names.join("\n")]);

  async function confirm(): Promise<void> {
    setPhase("applying");
    const isDone = await applyMappings(id, used, t.applied);
    if (isDone) onClose();
    else setPhase("failed");
  }

  return (
    <Dialog
      title={t.title(paper?.paths[0]?.split("/").at(-1) ?? "")}
      isWide
      onClose={onClose}
      foot={
        <>
          <span class={css["state"]} role="status">
            {phase === "applying" ? t.applying : phase === "failed" ? t.notApplied : open}
          </span>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button
            look="primary"
            isDisabled={phase === "applying" || used.length === 0 || !used.every((state) => state.draft && isComplete(state.draft))}
            onClick={() => void confirm()}
          >
            {t.confirm}
          </Button>
        </>
      }
    >
      <p class={css["intro"]}>{t.intro}</p>
      {names.length > 1 && (
        <div class={css["tabs"]} role="tablist" aria-label={t.sheets}>
          {names.map((name, at) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`sheet-tab-${at}`}
              aria-controls="sheet-panel"
              aria-selected={name === shown}
              tabIndex={name === shown ? 0 : -1}
              onClick={() => setShown(name)}
              onKeyDown={(event) => {
                const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
                if (step === 0) return;
                const next = (at + step + names.length) % names.length;
                setShown(names[next] ?? name);
                document.getElementById(`sheet-tab-${next}`)?.focus();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <div {...(names.length > 1 ? { role: "tabpanel", id: "sheet-panel", "aria-labelledby": `sheet-tab-${names.indexOf(shown)}` } : {})}>
        <SheetMapper
          key={shown}
          view={view}
          paper={id}
          sheet={shown}
          state={states[shown] ?? null}
          canBeLeftOut={names.length > 1}
          onState={(next) => setStates((before) => ({ ...before, [shown]: next }))}
        />
      </div>
    </Dialog>
  );

  function stateText(drafts: readonly MappingDraft[]): string {
    if (drafts.length === 0)
      return Object.keys(states).length > 0 && Object.values(states).every((state) => !state.isUsed) ? t.nothingUsed : t.chooseKindFirst;
    const missing = [...new Set(drafts.flatMap((draft) => missingFields(draft, language.value)))];
    if (missing.length > 0) return t.open(missing);
    const waiting = drafts.flatMap((draft) => questionsOf(draft).filter((question) => !isAnswered(draft, question))).length;
    if (waiting > 0) return t.openQuestions(waiting);
    return drafts.every(isComplete) ? t.ready : t.openQuestions(1);
  }
}

/** The first sheet nobody recognised, else the first. */
function firstToMap(sheets: CaseView["papers"][number]["sheets"]): string {
  return (sheets.find((sheet) => sheet.kind === "other" || sheet.layout.startsWith("generic")) ?? sheets[0])?.name ?? "";
}
