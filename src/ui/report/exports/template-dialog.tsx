/** 套用本行模板: templates that are kept, a new one tried before it is kept, and what may be written in one. */
import { useEffect, useState } from "preact/hooks";
import type { ReportTemplate } from "../../../app/desk/exports/types.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import type { TemplateProblem } from "../../../domain/report/template/template-problem.ts";
import { templateProblemText } from "../../../domain/report/template/template-problem.ts";
import type { TemplateTrial } from "../../../platform/docx/template/try-template.ts";
import type { TemplateCase } from "../../../platform/docx/template/template-data.ts";
import { Button, Dialog, Field } from "../../components/controls.tsx";
import { desk } from "../../state/desk.ts";
import css from "./exports.module.css";
import { PlaceholderList } from "./placeholder-list.tsx";
import { saveFile } from "./save-file.ts";
import { exportWords } from "./words.ts";

interface TemplateDialogProps {
  readonly language: Language;
  /** The case as it would be exported now. */
  readonly caseNow: () => TemplateCase;
  readonly fileName: string;
  readonly onExported: () => void;
  readonly onClose: () => void;
}

interface Tried {
  readonly replaces: ReportTemplate | null;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly trial: TemplateTrial;
}

/** The library comes with the first template that is filled. */
async function tried(bytes: Uint8Array, of: TemplateCase): Promise<TemplateTrial> {
  const { tryTemplate } = await import("../../../platform/docx/template/try-template.ts");
  return tryTemplate(bytes, of);
}

export function TemplateDialog({ language, caseNow, fileName, onExported, onClose }: TemplateDialogProps) {
  const t = exportWords[language];
  const [kept, setKept] = useState<readonly ReportTemplate[]>([]);
  const [current, setCurrent] = useState<Tried | null>(null);
  const [problems, setProblems] = useState<readonly TemplateProblem[]>([]);
  const [removing, setRemoving] = useState<string | null>(null);
  const [message, setMessage] = useState("");

  useEffect(() => {
    void desk()
      .then((open) => open.reportTemplates())
      .then(setKept);
  }, []);

  async function guarded(what: () => Promise<void>): Promise<void> {
    try {
      await what();
    } catch {
      setMessage(t.failed);
    }
  }

  const choose = (file: File | undefined, replaces: ReportTemplate | null) =>
    guarded(async () => {
      if (file === undefined) return;
      setMessage(t.checking);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const trial = await tried(bytes, caseNow());
      setProblems(trial.isRight ? [] : trial.problems);
      setCurrent({ replaces, name: replaces?.name ?? file.name.replace(/\.\w+$/, "").slice(0, NAME), bytes, trial });
      setMessage(trial.isRight ? t.right(trial.placeholders.length) : t.wrong(trial.problems.length));
    });

  const save = () =>
    guarded(async () => {
      if (current === null) return;
      const open = await desk();
      setKept(await open.saveReportTemplate({ id: current.replaces?.id ?? null, name: current.name, bytes: current.bytes }));
      setCurrent(null);
      setMessage(t.saved);
    });

  const use = (template: ReportTemplate) =>
    guarded(async () => {
      setCurrent(null);
      setMessage(t.making);
      const open = await desk();
      const trial = await tried(await open.reportTemplateBytes(template.id), caseNow());
      setProblems(trial.isRight ? [] : trial.problems);
      if (!trial.isRight) {
        setMessage(t.wrong(trial.problems.length));
        return;
      }
      saveFile(trial.filled, fileName);
      onExported();
      setMessage(t.made);
    });

  const remove = (template: ReportTemplate) =>
    guarded(async () => {
      const open = await desk();
      setKept(await open.deleteReportTemplate(template.id));
      setRemoving(null);
    });

  return (
    <Dialog title={t.title} onClose={onClose} isWide>
      <div class={css["dialog"]}>
        <p>{t.intro}</p>
        <p class={css["hint"]} role="status">
          {message}
        </p>
        {problems.length > 0 && (
          <div class={css["wrong"]}>
            <ul>
              {problems.map((problem, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: problems have no names of their own and are never reordered
                <li key={index}>{templateProblemText(problem, language)}</li>
              ))}
            </ul>
            <p>{t.wrongNext}</p>
          </div>
        )}
        {current?.trial.isRight && (
          <div class={css["right"]}>
            <Field label={t.name} hint={t.nameHint}>
              {(control) => (
                <input
                  {...control}
                  value={current.name}
                  maxLength={NAME}
                  autocomplete="off"
                  onInput={(event) => setCurrent({ ...current, name: event.currentTarget.value })}
                />
              )}
            </Field>
            <div class={css["buttons"]}>
              <Button look="primary" onClick={() => void save()} isDisabled={current.name.trim() === ""}>
                {t.save}
              </Button>
              <Button icon="download" onClick={() => current.trial.isRight && saveFile(current.trial.filled, `${t.trialName}.docx`)}>
                {t.download}
              </Button>
            </div>
          </div>
        )}
        <section>
          <h3>{t.yours}</h3>
          {kept.length === 0 && <p class={css["hint"]}>{t.none}</p>}
          <ul class={css["kept"]}>
            {kept.map((template) => (
              <li key={template.id}>
                <span>
                  {template.name}
                  <small>
                    {t.kilobytes(Math.max(1, Math.round(template.bytes / 1024)))} ·{" "}
                    {t.savedAt(template.savedBy, template.savedAt.slice(0, 10))}
                  </small>
                </span>
                {removing === template.id ? (
                  <>
                    <span>{t.removeText(template.name)}</span>
                    <Button isSmall look="danger" onClick={() => void remove(template)}>
                      {t.removeConfirm}
                    </Button>
                    <Button isSmall onClick={() => setRemoving(null)}>
                      {t.cancel}
                    </Button>
                  </>
                ) : (
                  <>
                    <Button isSmall look="primary" icon="download" onClick={() => void use(template)}>
                      {t.use}
                    </Button>
                    <FileButton label={t.replace} onChoose={(file) => void choose(file, template)} />
                    <Button isSmall look="quiet" icon="bin" onClick={() => setRemoving(template.id)}>
                      {t.remove}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
          <div class={css["buttons"]}>
            <FileButton label={t.add} onChoose={(file) => void choose(file, null)} />
          </div>
          <p class={css["hint"]}>{t.addHint}</p>
        </section>
        <PlaceholderList language={language} />
      </div>
    </Dialog>
  );
}

/** Characters of a template's name. */
const NAME = 60;

/** A button that asks for a file: the native input behind it is the one that is asked. */
function FileButton({ label, onChoose }: { label: string; onChoose: (file: File | undefined) => void }) {
  let input: HTMLInputElement | null = null;
  return (
    <>
      <input
        ref={(held) => {
          input = held;
        }}
        class={css["file"]}
        type="file"
        accept=".docx,.dotx,.doc,.docm"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          onChoose(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
      <Button isSmall icon="file" onClick={() => input?.click()}>
        {label}
      </Button>
    </>
  );
}
