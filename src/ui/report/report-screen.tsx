/** ⑤ 报告: contents on the left, the page in the middle, what to look at before signing on the right. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { resolveAddress } from "../../domain/report/addresses.ts";
import { buildReport } from "../../domain/report/build-report.ts";
import { parseEditorReport } from "../../domain/report/editor/editor-document.ts";
import { refreshEditor } from "../../domain/report/editor/refresh-editor.ts";
import { reportToEditor } from "../../domain/report/editor/report-to-editor.ts";
import { noteText } from "../../domain/report/notes.ts";
import { Button, Dialog } from "../components/controls.tsx";
import { Contents } from "./contents.tsx";
import { exportWord } from "./export-word.ts";
import { InsertFigure } from "./insert-figure.tsx";
import { ReportEditor } from "./report-editor.ts";
import paper from "./paper.module.css";
import css from "./report-screen.module.css";
import { screenWords } from "./report-screen-words.ts";
import { ReportState } from "./report-state.tsx";
import { saveLater } from "./save-later.ts";

export interface ReportScreenProps {
  readonly assessment: Assessment;
  /** The stored report's JSON; null when none was saved yet. Read once: afterwards the editor holds the newest text. */
  readonly report: string | null;
  readonly language: Language;
  readonly onSave: (json: string) => void;
  readonly onOpenFact: (factId: string) => void;
  /** Statement rows behind a figure, under its name. */
  readonly onOpenRows?: (title: string, rows: readonly string[]) => void;
  /** Something left the product: "word" or "print". */
  readonly onExport?: (what: string) => void;
}

export function ReportScreen({ assessment, report, language, onSave, onOpenFact, onOpenRows, onExport }: ReportScreenProps) {
  const t = screenWords[language];
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<ReportEditor | null>(null);
  const [version, setVersion] = useState(0);
  const [isUpdated, setUpdated] = useState(false);
  const [isSaved, setSaved] = useState(true);
  const [selected, setSelected] = useState<string | null>(null);
  const [asking, setAsking] = useState<"insert" | "again" | null>(null);
  const [message, setMessage] = useState("");
  const fresh = useMemo(() => reportToEditor(buildReport(assessment, language)), [assessment, language]);
  // What the editor's callbacks read: it lives longer than one drawing of the screen.
  const now = useRef({ assessment, language, onSave, onOpenFact, onOpenRows });
  now.current = { assessment, language, onSave, onOpenFact, onOpenRows };
  const saver = useMemo(
    () =>
      saveLater(() => {
        if (editor.current) now.current.onSave(JSON.stringify(editor.current.current()));
        setSaved(true);
      }),
    [],
  );
  const touch = (): void => {
    setSaved(false);
    saver.touch();
  };

  useEffect(() => {
    if (host.current === null) return;
    const stored = report === null ? null : parseEditorReport(report);
    const refreshed = stored === null ? null : refreshEditor(stored, assessment, language);
    const made = new ReportEditor(host.current, {
      report: refreshed?.report ?? fresh,
      label: t.editor,
      words: () => ({
        notesTitle: screenWords[now.current.language].notes,
        date: screenWords[now.current.language].date,
        colon: screenWords[now.current.language].colon,
      }),
      notes: (numbers) =>
        [...numbers].map(([of, number]) => ({ of, number, text: noteText(now.current.assessment, of, now.current.language) })),
      onOpen: (of) => {
        const found = resolveAddress(now.current.assessment, of, now.current.language);
        setSelected(of);
        if (found?.facts.length === 1 && found.facts[0] !== undefined) now.current.onOpenFact(found.facts[0]);
        else if (found !== null && found.facts.length === 0 && found.rows.length > 0) now.current.onOpenRows?.(found.label, found.rows);
      },
      onChange: (isTyped) => {
        setVersion((before) => before + 1);
        if (isTyped) touch();
      },
    });
    editor.current = made;
    setVersion((before) => before + 1);
    if (refreshed?.isUpdated) {
      setUpdated(true);
      touch();
    }
    const leave = (): void => saver.flush();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      saver.flush();
      editor.current = null;
      made.destroy();
    };
  }, []);

  const seen = useRef({ assessment, language });
  useEffect(() => {
    if (editor.current === null || (seen.current.assessment === assessment && seen.current.language === language)) return;
    const isOtherLanguage = seen.current.language !== language;
    seen.current = { assessment, language };
    const refreshed = refreshEditor(editor.current.current(), assessment, language);
    if (!refreshed.isUpdated) return;
    editor.current.replace(refreshed.report);
    if (!isOtherLanguage) setUpdated(true);
    touch();
  }, [assessment, language]);

  const blocks = useMemo(() => editor.current?.blocks() ?? fresh.doc.content, [version, fresh]);
  const depth = editor.current?.depth() ?? { undo: 0, redo: 0 };

  async function toWord(): Promise<void> {
    if (editor.current === null) return;
    saver.flush();
    setMessage(t.exporting);
    try {
      await exportWord(editor.current.current(), assessment, `${t.fileName}-${assessment.case.asOf ?? ""}.docx`);
      onExport?.("word");
      setMessage(t.exported);
    } catch {
      setMessage(t.exportFailed);
    }
  }

  function toPrinter(): void {
    saver.flush();
    onExport?.("print");
    globalThis.print();
  }

  return (
    <div class={css["frame"]} data-report-screen="">
      <div class={css["screen"]}>
        <Contents title={t.contents} blocks={blocks} language={language} onGo={(id) => editor.current?.scrollTo(id)} />
        <div class={css["middle"]}>
          <div class={css["tools"]} role="toolbar" aria-label={t.editor}>
            <Button isSmall icon="undo" onClick={() => editor.current?.undo()} isDisabled={depth.undo === 0}>
              {t.undo}
            </Button>
            <Button isSmall icon="redo" onClick={() => editor.current?.redo()} isDisabled={depth.redo === 0}>
              {t.redo}
            </Button>
            <Button isSmall icon="plus" onClick={() => setAsking("insert")}>
              {t.insert}
            </Button>
            <Button isSmall look="quiet" onClick={() => setAsking("again")}>
              {t.startAgain}
            </Button>
            <span class={css["saved"]} role="status">
              {isSaved ? t.saved : t.saving}
            </span>
            <Button isSmall icon="print" onClick={toPrinter}>
              {t.print}
            </Button>
            <Button isSmall icon="download" look="primary" onClick={() => void toWord()}>
              {t.exportWord}
            </Button>
          </div>
          {isUpdated && (
            <div class={css["updated"]} role="status">
              <p>
                <strong>{t.updated}</strong> {t.updatedText}
              </p>
              <Button isSmall onClick={() => setUpdated(false)}>
                {t.dismiss}
              </Button>
            </div>
          )}
          <p class={message === "" ? "visually-hidden" : css["message"]} role="status">
            {message}
          </p>
          <article class={paper["paper"]} lang={language} data-paper>
            <header class={paper["title"]}>
              <h1>{fresh.title}</h1>
              <p class={paper["borrower"]}>{fresh.borrower}</p>
              <p class={paper["subtitle"]}>{fresh.subtitle}</p>
            </header>
            <div ref={host} class={paper["host"]} />
          </article>
        </div>
        <ReportState
          blocks={blocks}
          fresh={fresh}
          assessment={assessment}
          language={language}
          selected={selected}
          onOpenFact={onOpenFact}
        />
        {asking === "insert" && (
          <InsertFigure
            assessment={assessment}
            language={language}
            canInsert={editor.current?.canInsert() ?? false}
            onClose={() => setAsking(null)}
            onInsert={(figure) => {
              setAsking(null);
              editor.current?.insertFigure(figure);
            }}
          />
        )}
        {asking === "again" && (
          <Dialog
            title={t.startAgain}
            onClose={() => setAsking(null)}
            foot={
              <>
                <Button onClick={() => setAsking(null)}>{t.cancel}</Button>
                <Button
                  look="danger"
                  onClick={() => {
                    setAsking(null);
                    editor.current?.replace(fresh);
                    touch();
                  }}
                >
                  {t.startAgainConfirm}
                </Button>
              </>
            }
          >
            <p>{t.startAgainText}</p>
          </Dialog>
        )}
      </div>
    </div>
  );
}
