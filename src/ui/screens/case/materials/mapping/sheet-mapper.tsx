/** One sheet: its first rows on the left, the standard fields and the open questions on the right, what would be read below. */
import { paperName } from "../../../../../domain/documents/paper-names.ts";
import { useEffect, useState } from "preact/hooks";
import type { CaseView, SheetWindow } from "../../../../../app/desk/types.ts";
import { isMappable, type MappableKind, mappableKinds } from "../../../../../domain/documents/mapping/mapping.ts";
import type { DocId } from "../../../../../domain/kernel/ids.ts";
import { Field, TextField } from "../../../../components/controls.tsx";
import { desk } from "../../../../state/desk.ts";
import { language, words } from "../../../../state/language.ts";
import { materialWords } from "../entry/words.ts";
import { FieldList } from "./field-list.tsx";
import css from "./mapping.module.css";
import { draftOf, give, type MappingDraft } from "./mapping-draft.ts";
import { MappingPreview } from "./mapping-preview.tsx";
import { Questions } from "./questions.tsx";
import { SheetColumns } from "./sheet-columns.tsx";

export interface SheetState {
  readonly kind: MappableKind | null;
  readonly window: SheetWindow | null;
  /** Null before a kind is chosen. */
  readonly draft: MappingDraft | null;
  readonly isUsed: boolean;
  /** The words above a column under the chosen header row. */
  readonly header: (column: number) => string;
}

/** [P] Rows of the original shown: the layout of a template is seen in them. */
const ROWS = 20;

interface SheetMapperProps {
  readonly view: CaseView;
  readonly paper: DocId;
  readonly sheet: string;
  readonly state: SheetState | null;
  readonly canBeLeftOut: boolean;
  readonly onState: (state: SheetState) => void;
}

export function SheetMapper({ view, paper, sheet, state, canBeLeftOut, onState }: SheetMapperProps) {
  const t = materialWords.value.mapping;
  const [isFailed, setFailed] = useState(false);
  const row = view.papers.find((known) => known.id === paper);
  useEffect(() => {
    if (state === null) void open(startKind());
  }, []);

  function startKind(): MappableKind | null {
    const own = row?.sheets.find((known) => known.name === sheet)?.kind ?? "other";
    if (isMappable(own)) return own;
    return row && isMappable(row.kind) ? row.kind : null;
  }

  async function open(kind: MappableKind | null): Promise<void> {
    try {
      const client = await desk();
      const window = state?.window ?? (await client.window(view.summary.id, paper, sheet, ROWS));
      const proposal = kind === null ? null : await client.proposeMapping(view.summary.id, paper, sheet, kind);
      const file =
        row?.paths[0]
          ?.split("/")
          .at(-1)
          ?.replace(/\.[^.]+$/, "") ?? sheet;
      const draft = proposal && draftOf(proposal, file);
      onState({ kind, window, draft, isUsed: true, header: headerOf(window, draft?.headerRow ?? -1) });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  function change(draft: MappingDraft): void {
    if (state) onState({ ...state, draft, isUsed: true, header: headerOf(state.window, draft.headerRow) });
  }

  if (isFailed) return <p role="alert">{t.failed}</p>;
  if (state === null) return <p aria-busy="true">{words.value.loading}</p>;
  const { kind, window, draft } = state;
  return (
    <div class={css["sheet"]}>
      <div class={css["top"]}>
        <Field label={t.kind}>
          {(props) => (
            <select
              {...props}
              value={kind ?? ""}
              onChange={(event) => void open(mappableKinds.find((known) => known === event.currentTarget.value) ?? null)}
            >
              <option value="">{t.chooseKind}</option>
              {mappableKinds.map((known) => (
                <option key={known} value={known}>
                  {paperName(known, language.value)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {draft && (
          <>
            <Field label={t.headerRow}>
              {(props) => (
                <select
                  {...props}
                  value={String(draft.headerRow)}
                  onChange={(event) => change({ ...draft, headerRow: Number(event.currentTarget.value) })}
                >
                  <option value="-1">{t.noHeader}</option>
                  {window?.rows.map((line, at) => (
                    <option key={line.line} value={String(window.firstRow + at)}>
                      {line.line}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <TextField
              label={t.name}
              hint={t.nameHint}
              maxLength={80}
              value={draft.name}
              onText={(text) => change({ ...draft, name: text })}
            />
          </>
        )}
        {canBeLeftOut && (
          <label class={css["use"]}>
            <input
              type="checkbox"
              checked={state.isUsed}
              onChange={(event) => onState({ ...state, isUsed: event.currentTarget.checked })}
            />
            {t.use}
          </label>
        )}
      </div>
      {kind === null && <p class={css["ask"]}>{t.chooseKindFirst}</p>}
      {kind !== null && draft === null && <p class={css["ask"]}>{t.notMappable}</p>}
      <div class={css["sides"]}>
        <div class={css["left"]}>
          {window && (
            <SheetColumns
              window={window}
              draft={draft}
              header={state.header}
              onGive={(column, field) => draft && change(give(draft, column, field))}
            />
          )}
          {draft && window && <MappingPreview draft={draft} window={window} />}
        </div>
        {draft && (
          <div class={css["right"]}>
            <Questions draft={draft} onDraft={change} />
            <FieldList draft={draft} />
          </div>
        )}
      </div>
    </div>
  );
}

function headerOf(window: SheetWindow | null, headerRow: number): (column: number) => string {
  const cells = headerRow < 0 ? [] : (window?.rows[headerRow - (window?.firstRow ?? 0)]?.cells ?? []);
  return (column) => (cells[column] ?? "").replace(/\s+/g, " ").trim();
}
