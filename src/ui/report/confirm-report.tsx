/** Confirming the whole report, and the notice when it no longer holds: what changed, from what to what, and the way there. */
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { resolveAddress } from "../../domain/report/addresses.ts";
import type { Lapse } from "../../domain/report/editor/additions.ts";
import type { EditorReport } from "../../domain/report/editor/editor-document.ts";
import { momentText } from "../../domain/report/moment-text.ts";
import { Button } from "../components/controls.tsx";
import css from "./officer.module.css";
import { officerWords } from "./officer-words.ts";

interface NoticeProps {
  readonly report: EditorReport;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly onGo: (block: string) => void;
  readonly onPutAway: () => void;
  readonly onTakeBack: () => void;
}

export function ConfirmationNotice({ report, assessment, language, onGo, onPutAway, onTakeBack }: NoticeProps) {
  const t = officerWords[language];
  const whole = report.confirmation?.language === language ? report.confirmation : null;
  const places = lapsedPlaces(report.lapses);
  const hasWhole = report.lapses.some((lapse) => lapse.block === "");
  const named = (of: string): string => resolveAddress(assessment, of, language)?.label.trim() ?? "";
  return (
    <>
      {whole !== null && (
        <div class={css["confirmed"]} role="status">
          <p>{t.confirmedAll(whole.by, momentText(whole.at))}</p>
          <Button isSmall onClick={onTakeBack}>
            {t.takeBack}
          </Button>
        </div>
      )}
      {places.length > 0 && (
        <div class={css["lapsed"]} role="alert" data-notice="lapsed">
          <p>
            <strong>{hasWhole ? t.lapsedReport : t.lapsed}</strong> {t.lapsedText}
          </p>
          <ul>
            {places.map(({ block, isReworded, figures }) => (
              <li key={block}>
                <button type="button" onClick={() => onGo(block)}>
                  {titleOf(report, block)}
                </button>
                {figures.map(({ of, from, to }) => (
                  <span key={`${of} ${from} ${to}`} class={css["figureChange"]}>
                    {named(of)} {t.figureChange(from ?? t.nothing, to ?? t.nothing)}
                  </span>
                ))}
                {isReworded && <span>{t.reworded}</span>}
              </li>
            ))}
          </ul>
          <Button isSmall onClick={onPutAway}>
            {t.putAway}
          </Button>
        </div>
      )}
    </>
  );
}

interface LapsedPlace {
  readonly block: string;
  isReworded: boolean;
  readonly figures: { of: string; from: string | null; to: string | null }[];
}

/** By block, each change once: a paragraph and the report that covers it tell of the same one. */
function lapsedPlaces(lapses: readonly Lapse[]): LapsedPlace[] {
  const places = new Map<string, LapsedPlace>();
  const at = (block: string): LapsedPlace => {
    const known = places.get(block) ?? { block, isReworded: false, figures: [] };
    places.set(block, known);
    return known;
  };
  for (const { figures, reworded } of lapses) {
    for (const block of reworded) at(block).isReworded = true;
    for (const { block, of, from, to } of figures) {
      const place = at(block);
      if (!place.figures.some((one) => one.of === of && one.from === from && one.to === to)) place.figures.push({ of, from, to });
    }
  }
  return [...places.values()];
}

/** [P] As much of a paragraph as names it in a list. */
const NAME_LENGTH = 18;

/** "经营与收入印证：2025 年，借款人申报…" */
function titleOf(report: EditorReport, id: string): string {
  let chapter = "";
  for (const block of report.doc.content) {
    const text =
      block.type === "table"
        ? block.attrs.table.caption
        : block.type === "heading" || block.type === "paragraph"
          ? (block.content ?? []).map((node) => (node.type === "figure" ? node.attrs.text : node.text)).join("")
          : "";
    if (block.type === "heading" && block.attrs.level === 1) chapter = text;
    if (block.attrs.id !== id) continue;
    const name = text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text;
    return block.type === "heading" && block.attrs.level === 1 ? chapter : `${chapter} · ${name}`;
  }
  return "—";
}
