/** ⑤ 报告: contents on the left, the page in the middle, what to look at before signing on the right. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { resolveAddress } from "../../domain/report/addresses.ts";
import { buildReport } from "../../domain/report/build-report.ts";
import type { Signature } from "../../domain/report/editor/additions.ts";
import { chapterDifferences } from "../../domain/report/editor/chapter-differences.ts";
import { quoteOf, replyTo, resolveComment } from "../../domain/report/editor/comments.ts";
import { confirmationOf, confirmBlock, withdrawConfirmation, withLapses } from "../../domain/report/editor/confirmation.ts";
import { deletedParts, withRestored } from "../../domain/report/editor/deleted-parts.ts";
import { parseEditorReport } from "../../domain/report/editor/editor-document.ts";
import { followTemplate } from "../../domain/report/editor/follow-template.ts";
import { isLocked, withLock, withoutLock } from "../../domain/report/editor/locks.ts";
import { refreshEditor } from "../../domain/report/editor/refresh-editor.ts";
import { reportToEditor } from "../../domain/report/editor/report-to-editor.ts";
import { pendingPlaces } from "../../domain/report/editor/unsourced.ts";
import { exportReport, tagWords } from "../../domain/report/editor/export-report.ts";
import { noteText } from "../../domain/report/notes.ts";
import type { ReportDocument } from "../../domain/report/report.ts";
import { hasTemplate, templateById } from "../../domain/report/templates/built-in.ts";
import { chooseTemplate } from "../../domain/report/templates/choose-template.ts";
import type { ReportTemplate, Stage } from "../../domain/report/templates/template.ts";
import { CommentsPanel } from "./comments-panel.tsx";
import { ConfirmationNotice } from "./confirm-report.tsx";
import { Contents } from "./contents.tsx";
import { type Asking, Dialogs } from "./dialogs.tsx";
import { exportWord } from "./export-word.ts";
import { ExportTools } from "./exports/export-tools.tsx";
import { officerWords } from "./officer-words.ts";
import paper from "./paper.module.css";
import { ReportEditor } from "./report-editor.ts";
import css from "./report-screen.module.css";
import { screenWords } from "./report-screen-words.ts";
import { ReportState } from "./report-state.tsx";
import { ReportTools } from "./report-tools.tsx";
import { TemplateChoice } from "./template-choice.tsx";
import { saveLater } from "./save-later.ts";
import { type SentenceAction, SelectionTools } from "./selection-tools.tsx";
import { DeletedList } from "./side-lists.tsx";
import { freshId, signedBy } from "./stamp.ts";
import { useSettled } from "./use-settled.ts";

export interface ReportScreenProps {
  readonly assessment: Assessment;
  /** The stored report's JSON; null when none was saved yet. Read once: afterwards the editor holds the newest text. */
  readonly report: string | null;
  /** Its undo history, "" when there is none; read once. */
  readonly history: string;
  readonly language: Language;
  /** The bank's own report templates. */
  readonly templates: readonly ReportTemplate[];
  readonly stage: Stage;
  /** The name remarks and confirmations are signed with; "" asks for it once. */
  readonly actor: string;
  readonly onActor: (name: string) => void;
  readonly onSave: (json: string, history: string) => Promise<void>;
  readonly onOpenFact: (factId: string) => void;
  /** Statement rows behind a figure, under its name. */
  readonly onOpenRows?: (title: string, rows: readonly string[]) => void;
  /** Something left the product: "word", "print", or a draft of either. */
  readonly onExport?: (what: string) => void;
}

export function ReportScreen(props: ReportScreenProps) {
  const { assessment, report, history, language, templates, stage, onOpenFact, onExport } = props;
  const t = screenWords[language];
  const own = officerWords[language];
  const host = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const editor = useRef<ReportEditor | null>(null);
  const [version, setVersion] = useState(0);
  const [, setCaret] = useState(0);
  const [isUpdated, setUpdated] = useState(false);
  const [isSaved, setSaved] = useState(true);
  const [selected, setSelected] = useState<{ readonly of: string; readonly on: string } | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [message, setMessage] = useState("");
  const [actor, setActor] = useState(props.actor);
  const kept = useMemo(() => (report === null ? null : parseEditorReport(report)), []);
  const [isGone, setGone] = useState(kept !== null && !hasTemplate(kept.template, templates));
  const [template, setTemplate] = useState(() => {
    return kept === null ? chooseTemplate(assessment, templates, stage, language).template : templateById(kept.template, templates);
  });
  const fresh = useMemo(() => reportToEditor(buildReport(assessment, language, template), template.id), [assessment, language, template]);
  // What the editor's callbacks read: it lives longer than one drawing of the screen.
  const now = useRef({ ...props, fresh });
  now.current = { ...props, fresh };
  const stored = useRef(Promise.resolve());
  const saver = useMemo(
    () =>
      saveLater(() => {
        if (editor.current) stored.current = now.current.onSave(JSON.stringify(editor.current.current()), editor.current.historyText());
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
    const refreshed = stored === null ? null : refreshEditor(stored, assessment, language, template);
    const opened = refreshed === null ? fresh : withLapses(refreshed.report);
    const made = new ReportEditor(host.current, {
      report: opened,
      history: refreshed?.isUpdated === false ? history : "",
      label: t.editor,
      words: () => {
        const words = screenWords[now.current.language];
        return {
          notesTitle: words.notes,
          date: words.date,
          colon: words.colon,
          seal: words.seal,
          pending: tagWords[now.current.language].pending,
          locked: officerWords[now.current.language].locked,
        };
      },
      notes: (numbers, stated) =>
        [...numbers].map(([of, number]) => ({ of, number, text: noteText(now.current.assessment, of, now.current.language, stated) })),
      pending: (held) => pendingPlaces(held, now.current.fresh, now.current.assessment),
      onOpen: (of, on) => {
        const found = resolveAddress(now.current.assessment, of, now.current.language);
        setSelected({ of, on });
        if (found?.facts.length === 1 && found.facts[0] !== undefined) now.current.onOpenFact(found.facts[0]);
        else if (found !== null && found.facts.length === 0 && found.rows.length > 0) now.current.onOpenRows?.(found.label, found.rows);
      },
      onChange: (what) => {
        if (what === "selected") setCaret((before) => before + 1);
        else setVersion((before) => before + 1);
        if (what !== "selected") touch();
      },
      onRefused: () => setMessage(officerWords[now.current.language].refused),
      onKey: (what) => {
        if (what === "remark") doHere.current("remark");
        else tools.current?.querySelector("button")?.focus();
      },
    });
    editor.current = made;
    setVersion((before) => before + 1);
    if (refreshed?.isUpdated) setUpdated(true);
    if (refreshed?.isUpdated || opened !== (refreshed?.report ?? fresh)) touch();
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
    const refreshed = refreshEditor(editor.current.current(), assessment, language, template);
    if (!refreshed.isUpdated) return;
    editor.current.replace(withLapses(refreshed.report));
    if (!isOtherLanguage) setUpdated(true);
  }, [assessment, language]);

  const current = useMemo(() => editor.current?.current() ?? fresh, [version, fresh]);
  const settled = useSettled(current);
  const differences = useMemo(() => chapterDifferences(settled, fresh), [settled, fresh]);
  const deleted = useMemo(() => deletedParts(settled.doc.content, fresh), [settled, fresh]);
  const titles = useMemo(() => new Map(differences.map((one) => [one.chapter, one.title])), [differences]);
  const pending = editor.current?.pending() ?? [];
  const place = editor.current?.place() ?? null;
  const top = page.current === null ? null : (editor.current?.placeTop(page.current) ?? null);

  function follow(next: ReportTemplate): void {
    if (editor.current === null) return;
    editor.current.replace(withLapses(followTemplate(editor.current.current(), assessment, language, template, next)));
    setTemplate(next);
    setGone(false);
  }

  function sign(then: (signature: Signature) => void): void {
    if (actor === "") setAsking({ kind: "name", then });
    else then(signedBy(actor));
  }

  function doAt(what: SentenceAction): void {
    const here = editor.current?.place();
    if (!here) return;
    if (what === "source") setAsking({ kind: "insert", instead: here.pending });
    if (what === "byHand") setAsking({ kind: "human", instead: here.pending });
    if (what === "remark") setAsking({ kind: "remark", anchor: { on: here.on, of: null }, quote: here.quote });
    if (what === "remove") editor.current?.deleteSentence(here);
    if (what === "unlock") editor.current?.change((held) => withoutLock(held, here.on));
    if (what === "unconfirm") editor.current?.change((held) => withdrawConfirmation(held, here.block));
    if (what === "lock") sign((signature) => editor.current?.change((held) => withLock(held, here.on, signature)));
    // A number nobody stands behind cannot be confirmed.
    if (what === "confirm" && editor.current?.pending().some((one) => one.index === here.index)) setMessage(own.confirmFirst);
    else if (what === "confirm") sign((signature) => editor.current?.change((held) => confirmBlock(held, here.block, signature)));
  }
  const doHere = useRef(doAt);
  doHere.current = doAt;

  async function toWord(): Promise<void> {
    if (editor.current === null) return;
    saver.flush();
    setMessage(t.exporting);
    const places = editor.current.pending();
    const name = places.length > 0 ? t.draftFileName : t.fileName;
    try {
      await exportWord(editor.current.current(), places, assessment, template.look, `${name}-${assessment.case.asOf ?? ""}.docx`);
      onExport?.(places.length > 0 ? "word-draft" : "word");
      setMessage(t.exported);
    } catch {
      setMessage(t.exportFailed);
    }
  }

  /** As it would go out now: a draft when there are numbers without a source. */
  function reportNow(): ReportDocument | null {
    saver.flush();
    return editor.current === null ? null : exportReport(editor.current.current(), editor.current.pending());
  }

  function toPrinter(): void {
    saver.flush();
    onExport?.(pending.length > 0 ? "print-draft" : "print");
    // Margin boxes of @page, which number the pages, came to browsers together with their interface.
    if (!("CSSMarginRule" in globalThis)) setMessage(t.unnumbered);
    globalThis.print();
  }

  /** Only a draft goes out while a number is without a source, and the officer is told of it first. */
  function gated(leave: () => void): void {
    if (editor.current !== null && editor.current.pending().length > 0) setAsking({ kind: "pending", draft: leave });
    else leave();
  }

  const close = (): void => setAsking(null);
  return (
    <div class={css["frame"]} data-report-screen="">
      <ReportTools
        depth={editor.current?.depth() ?? { undo: 0, redo: 0 }}
        isSaved={isSaved}
        language={language}
        onUndo={() => editor.current?.undo()}
        onRedo={() => editor.current?.redo()}
        onAsk={(kind) => setAsking(kind === "confirm" ? { kind } : { kind, instead: null })}
        onSend={(what) => gated(what === "word" ? () => void toWord() : toPrinter)}
      >
        <ExportTools
          {...{ assessment, language, gated, isDraft: pending.length > 0 }}
          report={reportNow}
          saved={() => {
            saver.flush();
            return stored.current;
          }}
          onExport={(what) => onExport?.(what)}
          onMessage={setMessage}
        />
      </ReportTools>
      <div class={css["screen"]}>
        <Contents
          title={t.contents}
          blocks={current.doc.content}
          differences={differences}
          language={language}
          onGo={(id) => editor.current?.scrollTo(id)}
          onCompare={(chapter) => setAsking({ kind: "difference", chapter })}
        />
        <div class={css["middle"]}>
          <TemplateChoice
            assessment={assessment}
            language={language}
            stage={stage}
            own={templates}
            chosen={template.id}
            isGone={isGone}
            onChoose={follow}
          />
          <ConfirmationNotice
            report={current}
            assessment={assessment}
            language={language}
            onGo={(block) => editor.current?.goToBlock(block)}
            onPutAway={() => editor.current?.change((held) => ({ ...held, lapses: [] }))}
            onTakeBack={() => editor.current?.change((held) => ({ ...held, confirmation: null }))}
          />
          {isUpdated && (
            <div class={css["updated"]} role="status">
              <p>
                <strong>{t.updated}</strong> {t.updatedText}
              </p>
              <button type="button" class={css["dismiss"]} onClick={() => setUpdated(false)}>
                {t.dismiss}
              </button>
            </div>
          )}
          <p class={message === "" ? "visually-hidden" : css["message"]} role="status">
            {message}
          </p>
          <article
            ref={page}
            class={paper["paper"]}
            lang={language}
            data-paper
            data-look={template.look}
            {...(pending.length > 0 ? { "data-draft": tagWords[language].draft } : {})}
          >
            <header class={paper["title"]}>
              <h1>{fresh.title}</h1>
              <p class={paper["borrower"]}>{fresh.borrower}</p>
              <p class={paper["subtitle"]}>{fresh.subtitle}</p>
            </header>
            <div ref={host} class={paper["host"]} />
            {place !== null && top !== null && (
              <SelectionTools
                held={tools}
                place={place}
                top={top}
                isConfirmed={confirmationOf(current, place.block) !== null}
                isLocked={isLocked(current, place.on)}
                language={language}
                onDo={doAt}
                onLeave={() => editor.current?.focus()}
              />
            )}
          </article>
        </div>
        <ReportState
          blocks={current.doc.content}
          stated={current.figures}
          pending={pending}
          assessment={assessment}
          language={language}
          selected={selected?.of ?? null}
          onOpenFact={onOpenFact}
          onGo={(one) => editor.current?.goToPending(one)}
          onRemark={() => {
            if (selected !== null) setAsking({ kind: "remark", anchor: selected, quote: quoteOf(current.doc.content, selected) });
          }}
        >
          <CommentsPanel
            comments={current.comments}
            blocks={current.doc.content}
            language={language}
            onGo={(block) => editor.current?.goToBlock(block)}
            onReply={(comment, text) =>
              sign((signature) => editor.current?.change((held) => replyTo(held, comment, freshId(), text, signature)))
            }
            onResolve={(comment, isResolved) =>
              sign((signature) => editor.current?.change((held) => resolveComment(held, comment, isResolved ? signature : null)))
            }
          />
          <DeletedList
            parts={deleted}
            titles={titles}
            language={language}
            onStartAgain={() => setAsking({ kind: "again" })}
            onRestore={(id) => editor.current?.setBlocks(withRestored(editor.current.blocks(), fresh, id))}
          />
        </ReportState>
        {asking !== null && editor.current !== null && (
          <Dialogs
            asking={asking}
            editor={editor.current}
            assessment={assessment}
            language={language}
            fresh={fresh}
            differences={differences}
            actor={actor}
            sign={sign}
            onName={(name, then) => {
              setActor(name);
              props.onActor(name);
              close();
              then(signedBy(name));
            }}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}
