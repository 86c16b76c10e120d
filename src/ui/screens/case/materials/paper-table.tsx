/** The papers of the case: what each was taken for, its periods and unit, the tally, and every problem with its place. */
import { paperName } from "../../../../domain/documents/paper-names.ts";
import { useState } from "preact/hooks";
import type { CaseView, PaperRow } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import type { PaperKind } from "../../../../domain/documents/document.ts";
import type { CaseId, DocId } from "../../../../domain/kernel/ids.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { Badge, Button } from "../../../components/controls.tsx";
import { hrefOf } from "../../../router.ts";
import { onCase } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { language, words } from "../../../state/language.ts";
import css from "./materials-tab.module.css";
import { MappingScreen } from "./mapping/mapping-screen.tsx";
import { originalWords } from "../original/words.ts";
import { openRows } from "../rows/rows-state.ts";
import { rowWords } from "../rows/words.ts";
import { Tally } from "./tally.tsx";
import { Transcription } from "./transcription.tsx";

type Document = Assessment["documents"][number];

/** Kinds a person may choose; "unreadable" is a finding, not a choice. */
const choices: readonly PaperKind[] = [
  "balance-sheet",
  "income-statement",
  "cash-flow-statement",
  "trial-balance",
  "bank-statement",
  "wallet-statement",
  "vat-return",
  "invoice-list",
  "utility-bill",
  "waybill-list",
  "payroll-list",
  "purchase-list",
  "inventory-list",
  "credit-report",
  "contract",
  "other",
];

export function PaperTable({ view }: { view: CaseView }) {
  const t = words.value.materials;
  const [mapping, setMapping] = useState<DocId | null>(null);
  const [typing, setTyping] = useState<DocId | null>(null);
  const documents = new Map(view.assessment.documents.map((document) => [document.id, document]));
  return (
    <>
      <table class={css["papers"]}>
        <thead>
          <tr>
            {[t.columns.file, t.columns.kind, t.columns.period, t.columns.state, t.columns.actions].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.papers
            .filter((paper) => paper.deletedAt === null)
            .map((paper) => {
              const document = documents.get(paper.id);
              return (
                document && (
                  <PaperLine
                    key={paper.id}
                    caseOf={view.summary.id}
                    id={paper.id}
                    paths={paper.paths}
                    sheets={paper.sheets}
                    document={document}
                    onMap={() => setMapping(paper.id)}
                    onType={() => setTyping(paper.id)}
                  />
                )
              );
            })}
        </tbody>
      </table>
      {mapping && <MappingScreen view={view} paper={mapping} onClose={() => setMapping(null)} />}
      {typing && <Transcription view={view} paper={typing} onClose={() => setTyping(null)} />}
    </>
  );
}

interface LineProps {
  readonly caseOf: CaseId;
  readonly id: DocId;
  readonly paths: readonly string[];
  readonly sheets: PaperRow["sheets"];
  readonly document: Document;
  readonly onMap: () => void;
  readonly onType: () => void;
}

function PaperLine({ caseOf, id, paths, sheets, document, onMap, onType }: LineProps) {
  const t = words.value.materials;
  const hasTable = sheets.length > 0;
  // A workbook of several papers is named by the first and told whole underneath.
  const parts = sheets.filter((sheet) => sheet.kind !== "other" && sheet.kind !== "unreadable");
  const isSeveral = new Set(parts.map((sheet) => sheet.kind)).size > 1;
  const [isOpen, setOpen] = useState(false);
  const errors = document.problems.filter((found) => found.severity === "error").length;
  const warnings = document.problems.filter((found) => found.severity === "warning").length;
  const isUnknown = document.kind === "other" || document.kind === "unreadable";
  // Recognised, and not a row in it: a heading without figures is not a paper that was read.
  const isBare = !isUnknown && document.rows.mapped === 0 && hasTable;
  const tone = errors > 0 ? "red" : warnings > 0 || isBare ? "amber" : isUnknown ? "grey" : "green";
  const state =
    errors > 0
      ? t.errors(errors)
      : warnings > 0
        ? t.warnings(warnings)
        : isBare
          ? t.bare
          : isUnknown
            ? hasTable
              ? t.kept
              : t.keptOnly
            : t.readWell;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class={css["file"]}
            onClick={() => openDrawer({ kind: "place", document: id, at: "", title: paths[0] ?? "" })}
            disabled={!hasTable}
          >
            {paths[0]}
          </button>
          {paths.length > 1 && <small>{t.sameFile(paths.slice(1).join(t.comma))}</small>}
        </th>
        <td>
          <select
            aria-label={`${t.columns.kind} ${paths[0]}`}
            value={document.kind}
            onChange={(event) => {
              // "" is the last option: let detection decide again.
              const kind = choices.find((known) => known === event.currentTarget.value) ?? null;
              void onCase((open, caseId) => open.setKind(caseId, id, kind, language.value));
            }}
          >
            {(choices.includes(document.kind) ? choices : [document.kind, ...choices]).map((kind) => (
              <option key={kind} value={kind}>
                {isSeveral && kind === document.kind
                  ? t.kindAndMore(paperName(kind, language.value), parts.length)
                  : paperName(kind, language.value)}
              </option>
            ))}
            <option value="">{t.detectAgain}</option>
          </select>
          {isSeveral && (
            <small>{t.sheetList([...new Set(parts.map((sheet) => paperName(sheet.kind, language.value)))].join(t.comma))}</small>
          )}
          {document.why.length > 0 && <small>{t.because(document.why.slice(0, 3).join(t.comma))}</small>}
        </td>
        <td>
          {document.periods.length === 0
            ? "—"
            : document.periods.length <= 2
              ? document.periods.map((period) => periodName(period, language.value)).join(t.comma)
              : t.periods(periodName(document.periods[0] ?? "", language.value), periodName(document.periods.at(-1) ?? "", language.value))}
          {document.unit && <small>{t.unit(document.unit)}</small>}
        </td>
        <td>
          <Badge tone={tone}>{state}</Badge>
          <button type="button" class={css["tally"]} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t.tally(document.rows.read, document.rows.mapped, document.rows.ignored.length)}
          </button>
        </td>
        <td class={css["actions"]}>
          {(document.kind === "bank-statement" || document.kind === "wallet-statement") && document.rows.mapped > 0 && (
            <Button isSmall label={`${rowWords.value.open} ${paths[0]}`} onClick={() => openRows({ document: id })}>
              {rowWords.value.open}
            </Button>
          )}
          {hasTable && (
            <a
              class={css["open"]}
              href={hrefOf({ screen: "case", id: caseOf, tab: "materials", place: { name: "original", paper: id, sheet: 0, line: 0 } })}
              aria-label={`${originalWords.value.open} ${paths[0]}`}
            >
              {originalWords.value.open}
            </a>
          )}
          {hasTable ? (
            <Button isSmall onClick={onMap}>
              {t.map}
            </Button>
          ) : (
            <Button isSmall icon="pencil" onClick={onType}>
              {t.transcribe}
            </Button>
          )}
          <Button
            look="quiet"
            isSmall
            icon="bin"
            label={`${t.removePaper} ${paths[0]}`}
            onClick={() => void onCase((open, caseId) => open.deletePaper(caseId, id, language.value))}
          >
            {null}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5} class={css["detail"]}>
            <Tally document={document} />
          </td>
        </tr>
      )}
    </>
  );
}
