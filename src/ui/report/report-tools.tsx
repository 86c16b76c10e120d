/** The row above the page: taking back, inserting, confirming, sending out. */
import type { ComponentChildren } from "preact";
import type { Language } from "../../domain/kernel/language.ts";
import { Button } from "../components/controls.tsx";
import { officerWords } from "./officer-words.ts";
import css from "./report-screen.module.css";
import { screenWords } from "./report-screen-words.ts";

interface ReportToolsProps {
  readonly depth: { readonly undo: number; readonly redo: number };
  readonly isSaved: boolean;
  readonly language: Language;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onAsk: (kind: "insert" | "human" | "confirm") => void;
  readonly onSend: (what: "word" | "print") => void;
  /** More ways out of the product. */
  readonly children: ComponentChildren;
}

export function ReportTools({ depth, isSaved, language, onUndo, onRedo, onAsk, onSend, children }: ReportToolsProps) {
  const t = screenWords[language];
  const own = officerWords[language];
  return (
    <div class={css["tools"]} role="toolbar" aria-label={t.editor}>
      <Button isSmall icon="undo" label={t.undo} title={t.undo} onClick={onUndo} isDisabled={depth.undo === 0}>
        {null}
      </Button>
      <Button isSmall icon="redo" label={t.redo} title={t.redo} onClick={onRedo} isDisabled={depth.redo === 0}>
        {null}
      </Button>
      <Button isSmall icon="plus" onClick={() => onAsk("insert")}>
        {t.insert}
      </Button>
      <Button isSmall icon="pencil" onClick={() => onAsk("human")}>
        {own.byHand}
      </Button>
      <span class={css["saved"]} role="status">
        {isSaved ? t.saved : t.saving}
      </span>
      <span class={css["out"]}>
        <Button isSmall icon="check" onClick={() => onAsk("confirm")}>
          {own.confirmReport}
        </Button>
        <Button isSmall icon="print" onClick={() => onSend("print")}>
          {t.print}
        </Button>
        {children}
        <Button isSmall icon="download" look="primary" onClick={() => onSend("word")}>
          {t.exportWord}
        </Button>
      </span>
    </div>
  );
}
