/** 对照录入: the original on one side, what a person reads off it on the other, each number with its page. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { withPart } from "../../../../domain/case/with-part.ts";
import type { DocId } from "../../../../domain/kernel/ids.ts";
import { Button, Dialog } from "../../../components/controls.tsx";
import { saveCaseFile, settings } from "../../../state/desk.ts";
import { say } from "../../../state/messages.ts";
import type { AmountUnit } from "./entry/amount-text.ts";
import { UnitSwitch } from "./entry/unit-switch.tsx";
import { materialWords } from "./entry/words.ts";
import { Original } from "./transcription/original.tsx";
import css from "./transcription/transcription.module.css";
import { type TypedEntry, TypedEntryForm } from "./transcription/typed-entry-form.tsx";
import { TypedEntryList } from "./transcription/typed-entry-list.tsx";

interface TranscriptionProps {
  readonly view: CaseView;
  readonly paper: DocId;
  readonly onClose: () => void;
}

export function Transcription({ view, paper: id, onClose }: TranscriptionProps) {
  const t = materialWords.value.transcription;
  const [unit, setUnit] = useState<AmountUnit>("元");
  const [editing, setEditing] = useState<number | null>(null);
  const paper = view.papers.find((row) => row.id === id);
  const all = view.caseFile.typed ?? [];
  const names = new Set([id as string, ...(paper?.paths ?? [])]);
  /** Entries of this paper, each with its place in the case file. */
  const own = all.map((entry, at) => ({ entry, at })).filter(({ entry }) => names.has(entry.document));

  async function keep(next: readonly TypedEntry[]): Promise<boolean> {
    const caseFile = withPart(view.caseFile, "typed", next);
    return caseFile !== null && (await saveCaseFile(caseFile));
  }

  async function put(typed: Omit<TypedEntry, "document" | "by">): Promise<boolean> {
    const { actor } = settings.value;
    const entry: TypedEntry = { ...typed, document: id, ...(actor ? { by: actor } : {}) };
    const isKept = await keep(editing === null ? [...all, entry] : all.map((known, at) => (at === editing ? entry : known)));
    if (isKept) setEditing(null);
    return isKept;
  }

  return (
    <Dialog
      title={t.title(paper?.paths[0]?.split("/").at(-1) ?? "")}
      isWide
      onClose={onClose}
      foot={
        <Button look="primary" onClick={onClose}>
          {materialWords.value.typedIn.done}
        </Button>
      }
    >
      <div class={css["sides"]}>
        <Original view={view} paper={id} path={paper?.paths[0] ?? ""} />
        <div class={css["typed"]}>
          <p class={css["intro"]}>{t.intro}</p>
          <UnitSwitch unit={unit} onUnit={setUnit} />
          <TypedEntryForm
            key={editing ?? "new"}
            unit={unit}
            entry={editing === null ? null : (all[editing] ?? null)}
            onPut={put}
            onCancel={() => setEditing(null)}
          />
          <TypedEntryList
            entries={own}
            editing={editing}
            onEdit={setEditing}
            onRemove={async (place) => {
              if (editing !== null) setEditing(null);
              if (await keep(all.filter((_, at) => at !== place))) say(t.removed);
            }}
          />
        </div>
      </div>
    </Dialog>
  );
}
