/** One template being edited: name and cases, chapters in order, signatures; the draft is tested by the schema before it is stored. */
import { useEffect, useState } from "preact/hooks";
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import { industrySchema } from "../../../domain/case/case-file.ts";
import { reportWords } from "../../../domain/report/report-words.ts";
import { sections } from "../../../domain/report/sections/all.ts";
import { bands, type ReportTemplate, stages } from "../../../domain/report/templates/template.ts";
import { readTemplate } from "../../../domain/report/templates/template-file.ts";
import { Button, Field } from "../../components/controls.tsx";
import { desk } from "../../state/desk.ts";
import { language } from "../../state/language.ts";
import { moved, withChapter, withSignature, worded } from "./draft.ts";
import { ChapterParts } from "./chapter-parts.tsx";
import { SamplePreview } from "./sample-preview.tsx";
import css from "./templates.module.css";
import { templateWords } from "./words.ts";

interface EditorProps {
  readonly template: ReportTemplate;
  readonly onBack: () => void;
  readonly onSave: (template: ReportTemplate) => Promise<boolean>;
}

export function TemplateEditor({ template, onBack, onSave }: EditorProps) {
  const t = templateWords.value;
  const [draft, setDraft] = useState(template);
  const [fault, setFault] = useState("");
  const [isPreviewed, setPreviewed] = useState(false);
  const say = language.value;

  async function store(): Promise<void> {
    const read = readTemplate(draft);
    if (read.is === "wrong") return setFault(read.why[say]);
    setFault((await onSave(read.template)) ? "" : t.failed);
  }

  return (
    <div class={css["screen"]}>
      <header class={css["head"]}>
        <h1>{draft.name[say] || draft.name["zh-CN"] || t.title}</h1>
        <div class={css["buttons"]}>
          <Button onClick={onBack}>{t.back}</Button>
          <Button look="quiet" icon="undo" onClick={() => setDraft(template)} isDisabled={draft === template}>
            {t.reset}
          </Button>
          <Button onClick={() => setPreviewed(!isPreviewed)}>{isPreviewed ? t.closePreview : t.preview}</Button>
          <Button look="primary" onClick={() => void store()}>
            {t.save}
          </Button>
        </div>
        {fault !== "" && (
          <p role="alert" class={css["fault"]}>
            {fault}
          </p>
        )}
      </header>
      <section class={css["card"]} aria-label={t.meant}>
        <div class={css["fields"]}>
          <Field label={t.name}>
            {(props) => (
              <input
                {...props}
                autocomplete="off"
                value={draft.name[say] || draft.name["zh-CN"]}
                onInput={(event) => {
                  const text = event.currentTarget.value;
                  setDraft({ ...draft, name: say === "en" ? { ...draft.name, en: text } : { ...draft.name, "zh-CN": text } });
                }}
              />
            )}
          </Field>
          <Field label={t.reportTitle} hint={t.hintTitle}>
            {(props) => (
              <input
                {...props}
                autocomplete="off"
                value={draft.title?.[say] ?? ""}
                onInput={(event) => setDraft({ ...draft, title: worded(draft.title, say, event.currentTarget.value) })}
              />
            )}
          </Field>
          <Condition
            label={t.stage}
            all={stages}
            names={t.stages}
            value={draft.conditions.stages}
            onPick={(picked) => setDraft({ ...draft, conditions: conditionsWith(draft, "stages", picked) })}
          />
          <Condition
            label={t.industry}
            all={industrySchema.options}
            names={reportWords[say].industries}
            value={draft.conditions.industries}
            onPick={(picked) => setDraft({ ...draft, conditions: conditionsWith(draft, "industries", picked) })}
          />
          <Condition
            label={t.band}
            all={bands}
            names={t.bands}
            value={draft.conditions.bands}
            onPick={(picked) => setDraft({ ...draft, conditions: conditionsWith(draft, "bands", picked) })}
          />
        </div>
        <p class={css["checks"]}>
          <label>
            <input
              type="checkbox"
              checked={draft.look === "compact"}
              onChange={(event) => setDraft({ ...draft, look: event.currentTarget.checked ? "compact" : "normal" })}
            />
            {t.compact}
          </label>
          <label>
            <input
              type="checkbox"
              checked={draft.hasNotes}
              onChange={(event) => setDraft({ ...draft, hasNotes: event.currentTarget.checked })}
            />
            {t.notes}
          </label>
        </p>
      </section>
      <section class={css["card"]} aria-label={t.chapters}>
        <h2>{t.chapters}</h2>
        <p>{t.hintChapters}</p>
        <Chapters draft={draft} onChange={setDraft} />
      </section>
      <section class={css["card"]} aria-label={t.signatures}>
        <h2>{t.signatures}</h2>
        <Signatures draft={draft} onChange={setDraft} />
      </section>
      {isPreviewed && <SamplePreview template={draft} />}
    </div>
  );
}

type Conditions = ReportTemplate["conditions"];

/** One value or any: lists of several come in from files and are kept until somebody picks. */
function conditionsWith<K extends keyof Conditions>(draft: ReportTemplate, key: K, picked: string): Conditions {
  const { [key]: _, ...rest } = draft.conditions;
  // The options of each list are those of the schema.
  return picked === "" ? rest : ({ ...rest, [key]: [picked] } as Conditions);
}

interface ConditionProps {
  readonly label: string;
  readonly all: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly value: readonly string[] | undefined;
  readonly onPick: (picked: string) => void;
}

function Condition({ label, all, names, value, onPick }: ConditionProps) {
  const t = templateWords.value;
  const several = (value?.length ?? 0) > 1;
  const joined = value?.map((one) => names[one] ?? one).join(language.value === "en" ? ", " : "、");
  return (
    <Field label={label}>
      {(props) => (
        <select
          {...props}
          value={several ? "*" : (value?.[0] ?? "")}
          onChange={(event) => event.currentTarget.value !== "*" && onPick(event.currentTarget.value)}
        >
          <option value="">{t.any}</option>
          {several && <option value="*">{joined}</option>}
          {all.map((one) => (
            <option key={one} value={one}>
              {names[one] ?? one}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface PartProps {
  readonly draft: ReportTemplate;
  readonly onChange: (next: ReportTemplate) => void;
}

function Chapters({ draft, onChange }: PartProps) {
  const t = templateWords.value;
  const say = language.value;
  const last = draft.chapters.length - 1;
  const [sample, setSample] = useState<Assessment | null>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    void desk()
      .then((open) => open.sampleAssessment(say))
      .then((found) => isGone || setSample(found));
    return () => {
      isGone = true;
    };
  }, [isAsked, say]);
  return (
    <ol class={css["chapters"]}>
      {draft.chapters.map((chapter, index) => {
        const name = sections.find((section) => section.id === chapter.section)?.title[say] ?? chapter.section;
        const shown = chapter.title?.[say] ?? name;
        return (
          <li key={chapter.section} data-chapter={chapter.section} data-on={chapter.isOn}>
            <div class={css["row"]}>
              <label>
                <input
                  type="checkbox"
                  checked={chapter.isOn}
                  aria-label={t.include(name)}
                  onChange={(event) => onChange(withChapter(draft, index, { isOn: event.currentTarget.checked }))}
                />
                {shown}
                {shown !== name && <small> {name}</small>}
              </label>
              <span class={css["buttons"]}>
                <Button isSmall look="quiet" label={t.up(name)} isDisabled={index === 0} onClick={() => onChange(moved(draft, index, -1))}>
                  ↑
                </Button>
                <Button
                  isSmall
                  look="quiet"
                  label={t.down(name)}
                  isDisabled={index === last}
                  onClick={() => onChange(moved(draft, index, 1))}
                >
                  ↓
                </Button>
              </span>
            </div>
            {chapter.isOn && (
              <details onToggle={(event) => event.currentTarget.open && setAsked(true)}>
                <summary aria-label={`${t.details} ${name}`}>{t.details}</summary>
                <Field label={t.chapterTitle} hint={t.hintTitle}>
                  {(props) => (
                    <input
                      {...props}
                      autocomplete="off"
                      value={chapter.title?.[say] ?? ""}
                      placeholder={name}
                      onInput={(event) =>
                        onChange(withChapter(draft, index, { title: worded(chapter.title, say, event.currentTarget.value) }))
                      }
                    />
                  )}
                </Field>
                <Field label={t.opening} hint={t.hintOpening}>
                  {(props) => (
                    <textarea
                      {...props}
                      rows={3}
                      value={chapter.opening?.[say] ?? ""}
                      onInput={(event) =>
                        onChange(withChapter(draft, index, { opening: worded(chapter.opening, say, event.currentTarget.value) }))
                      }
                    />
                  )}
                </Field>
                {isAsked && (
                  <ChapterParts chapter={chapter} sample={sample} onChange={(omit) => onChange(withChapter(draft, index, { omit }))} />
                )}
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Signatures({ draft, onChange }: PartProps) {
  const t = templateWords.value;
  const say = language.value;
  return (
    <>
      {draft.signatures.map((line, index) => (
        <div class={css["signature"]} key={index}>
          <Field label={t.role(index + 1)}>
            {(props) => (
              <input
                {...props}
                autocomplete="off"
                value={line.role[say] ?? ""}
                onInput={(event) => onChange(withSignature(draft, index, { role: worded(line.role, say, event.currentTarget.value) }))}
              />
            )}
          </Field>
          <Field label={t.named}>
            {(props) => (
              <select
                {...props}
                value={line.who ?? ""}
                onChange={(event) => {
                  const picked = event.currentTarget.value;
                  const signatures = draft.signatures.map((one, at): ReportTemplate["signatures"][number] =>
                    at !== index ? one : picked === "first" || picked === "second" ? { role: one.role, who: picked } : { role: one.role },
                  );
                  onChange({ ...draft, signatures });
                }}
              >
                <option value="">{t.who["none"]}</option>
                <option value="first">{t.who["first"]}</option>
                <option value="second">{t.who["second"]}</option>
              </select>
            )}
          </Field>
          <Button
            isSmall
            look="quiet"
            icon="bin"
            label={t.removeLine(index + 1)}
            onClick={() => onChange({ ...draft, signatures: draft.signatures.filter((_, at) => at !== index) })}
          >
            {null}
          </Button>
        </div>
      ))}
      <Button icon="plus" onClick={() => onChange({ ...draft, signatures: [...draft.signatures, { role: {} }] })}>
        {t.addLine}
      </Button>
    </>
  );
}
