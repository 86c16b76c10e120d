/** Which question the report screen is asking, and what each answer does to the report. */
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Signature } from "../../domain/report/editor/additions.ts";
import type { ChapterDifference } from "../../domain/report/editor/chapter-differences.ts";
import { type Anchor, addComment, openComments } from "../../domain/report/editor/comments.ts";
import { confirmationOf, confirmReport, isConfirmable } from "../../domain/report/editor/confirmation.ts";
import type { EditorReport } from "../../domain/report/editor/editor-document.ts";
import { humanAddress, humanFigureForm, humanFigureText } from "../../domain/report/editor/human-figures.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";
import { Button, Dialog } from "../components/controls.tsx";
import { DifferenceDialog } from "./difference-dialog.tsx";
import { HumanFigureDialog } from "./human-figure-dialog.tsx";
import { InsertFigure } from "./insert-figure.tsx";
import type { ReportEditor } from "./report-editor.ts";
import { screenWords } from "./report-screen-words.ts";
import { ConfirmDialog, NameDialog, PendingDialog, RemarkDialog } from "./small-dialogs.tsx";
import { freshId } from "./stamp.ts";

export type Asking =
  | { readonly kind: "insert" | "human"; readonly instead: PendingPlace | null }
  | { readonly kind: "again" | "confirm" }
  | { readonly kind: "name"; readonly then: (signature: Signature) => void }
  | { readonly kind: "remark"; readonly anchor: Anchor; readonly quote: string }
  | { readonly kind: "pending"; readonly draft: () => void }
  | { readonly kind: "difference"; readonly chapter: string };

interface DialogsProps {
  readonly asking: Asking;
  readonly editor: ReportEditor;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly fresh: EditorReport;
  readonly differences: readonly ChapterDifference[];
  readonly actor: string;
  /** Signs what is done in the officer's name, asking for it first where it is not known. */
  readonly sign: (then: (signature: Signature) => void) => void;
  readonly onName: (name: string, then: (signature: Signature) => void) => void;
  readonly onClose: () => void;
}

export function Dialogs(props: DialogsProps) {
  const { asking, editor, assessment, language, fresh, differences, actor, sign, onName, onClose } = props;
  const t = screenWords[language];
  const shared = { language, onClose };
  switch (asking.kind) {
    case "insert":
      return (
        <InsertFigure
          {...shared}
          assessment={assessment}
          canInsert={editor.canInsert()}
          typed={asking.instead?.text ?? ""}
          onInsert={(figure) => {
            onClose();
            editor.insertFigure(figure, asking.instead);
          }}
        />
      );
    case "human":
      return (
        <HumanFigureDialog
          {...shared}
          typed={asking.instead?.kind === "typed" ? asking.instead.text : ""}
          actor={actor}
          onInsert={(figure) => {
            onClose();
            const text = humanFigureText(figure, language);
            editor.insertFigure(
              { of: humanAddress(figure.id), form: humanFigureForm(figure.kind), text, isNoted: true },
              asking.instead,
              figure,
            );
          }}
        />
      );
    case "name":
      return <NameDialog {...shared} onName={(name) => onName(name, asking.then)} />;
    case "remark":
      return (
        <RemarkDialog
          {...shared}
          quote={asking.quote}
          onSave={(text) => {
            onClose();
            sign((signature) => editor.change((report) => addComment(report, freshId(), asking.anchor, text, signature, asking.quote)));
            editor.focus();
          }}
        />
      );
    case "pending":
      return (
        <PendingDialog
          {...shared}
          places={editor.pending()}
          onGo={(place) => {
            onClose();
            // The dialog gives the focus back first.
            setTimeout(() => editor.goToPending(place));
          }}
          onDraft={() => {
            onClose();
            // The dialog is gone before the printer looks at the page.
            setTimeout(asking.draft);
          }}
        />
      );
    case "confirm": {
      const report = editor.current();
      const open = report.doc.content.filter((block) => isConfirmable(block) && confirmationOf(report, block.attrs.id) === null);
      return (
        <ConfirmDialog
          {...shared}
          pending={editor.pending().length}
          open={open.length}
          remarks={openComments(report).length}
          onConfirm={() => {
            onClose();
            sign((signature) => editor.change((now) => confirmReport(now, signature)));
          }}
        />
      );
    }
    case "difference": {
      const difference = differences.find((one) => one.chapter === asking.chapter);
      if (difference === undefined) return null;
      return (
        <DifferenceDialog
          {...shared}
          difference={difference}
          onGo={(block) => {
            onClose();
            setTimeout(() => editor.goToBlock(block));
          }}
        />
      );
    }
    case "again":
      return (
        <Dialog
          title={t.startAgain}
          onClose={onClose}
          foot={
            <>
              <Button onClick={onClose}>{t.cancel}</Button>
              <Button
                look="danger"
                onClick={() => {
                  onClose();
                  // Remarks are others' words too: they stay, and those whose place is gone say so.
                  const { comments } = editor.current();
                  editor.replace({ ...fresh, comments });
                }}
              >
                {t.startAgainConfirm}
              </Button>
            </>
          }
        >
          <p>{t.startAgainText}</p>
        </Dialog>
      );
  }
}
