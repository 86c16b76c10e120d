/** 报告模板: the bank's own and the built-in ones; a copy is edited, previewed on the sample, saved, carried in a file. */
import { useEffect, useRef, useState } from "preact/hooks";
import { builtInTemplates } from "../../../domain/report/templates/built-in.ts";
import type { ReportTemplate } from "../../../domain/report/templates/template.ts";
import { readTemplateFile, writeTemplateFile } from "../../../domain/report/templates/template-file.ts";
import { reportWords } from "../../../domain/report/report-words.ts";
import { Button } from "../../components/controls.tsx";
import { desk } from "../../state/desk.ts";
import { language } from "../../state/language.ts";
import { say } from "../../state/messages.ts";
import { copyOf } from "./draft.ts";
import { TemplateEditor } from "./template-editor.tsx";
import css from "./templates.module.css";
import { templateWords } from "./words.ts";

export function TemplatesScreen() {
  const t = templateWords.value;
  const [own, setOwn] = useState<readonly ReportTemplate[] | null>(null);
  const [editing, setEditing] = useState<ReportTemplate | null>(null);
  const [fault, setFault] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void desk()
      .then((open) => open.reportOutlines())
      .then(setOwn);
  }, []);

  async function save(template: ReportTemplate): Promise<boolean> {
    try {
      setOwn(await (await desk()).saveReportOutline(template));
    } catch {
      return false;
    }
    say(t.saved(nameOf(template)));
    return true;
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = readTemplateFile(await file.text());
    if (read.is === "wrong") return setFault(read.why[language.value]);
    setFault("");
    const isTaken = builtInTemplates.some((one) => one.id === read.template.id);
    const template = isTaken ? { ...read.template, id: freshId() } : read.template;
    if (await save(template)) say(t.imported(nameOf(template)));
  }

  async function remove(template: ReportTemplate): Promise<void> {
    setOwn(await (await desk()).deleteReportOutline(template.id));
    say(t.removed(nameOf(template)));
  }

  if (editing !== null)
    return <TemplateEditor key={editing.id} template={editing} onBack={() => setEditing(null)} onSave={(next) => save(next)} />;
  return (
    <div class={css["screen"]}>
      <header class={css["head"]}>
        <h1>{t.title}</h1>
        <p>{t.about}</p>
      </header>
      <section class={css["card"]} aria-label={t.own}>
        <h2>{t.own}</h2>
        {own !== null && own.length === 0 && <p>{t.ownNone}</p>}
        {own !== null && own.length > 0 && (
          <TemplateTable
            caption={t.own}
            templates={own}
            actions={(template) => (
              <>
                <Button isSmall onClick={() => setEditing(template)}>
                  {t.edit}
                </Button>
                <Button isSmall look="quiet" icon="download" onClick={() => download(template)}>
                  {t.export}
                </Button>
                <Button isSmall look="quiet" icon="bin" label={t.remove(nameOf(template))} onClick={() => void remove(template)}>
                  {null}
                </Button>
              </>
            )}
          />
        )}
        {fault !== "" && (
          <p role="alert" class={css["fault"]}>
            {fault}
          </p>
        )}
        <Button icon="file" onClick={() => picker.current?.click()}>
          {t.import}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t.import}
          onChange={(event) => {
            const input = event.currentTarget;
            void take(input.files?.[0]).then(() => {
              input.value = "";
            });
          }}
        />
      </section>
      <section class={css["card"]} aria-label={t.builtIn}>
        <h2>{t.builtIn}</h2>
        <TemplateTable
          caption={t.builtIn}
          templates={builtInTemplates}
          actions={(template) => (
            <>
              <Button
                isSmall
                label={`${t.copy} ${nameOf(template)}`}
                onClick={() => setEditing(copyOf(template, freshId(), t.copyOf(nameOf(template))))}
              >
                {t.copy}
              </Button>
              <Button isSmall look="quiet" icon="download" label={`${t.export} ${nameOf(template)}`} onClick={() => download(template)}>
                {t.export}
              </Button>
            </>
          )}
        />
      </section>
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly templates: readonly ReportTemplate[];
  readonly actions: (template: ReportTemplate) => preact.ComponentChildren;
}

function TemplateTable({ caption, templates, actions }: TableProps) {
  const t = templateWords.value;
  return (
    <div class={css["scroll"]}>
      <table class={css["table"]}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[t.columns.name, t.columns.meant, t.columns.chapters, t.columns.version].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{t.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {templates.map((template) => (
            <tr key={template.id}>
              <th scope="row">{nameOf(template)}</th>
              <td>{meantFor(template)}</td>
              <td class={css["number"]}>{template.chapters.filter((chapter) => chapter.isOn).length}</td>
              <td class={css["number"]}>{template.version}</td>
              <td class={css["actions"]}>{actions(template)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function meantFor({ conditions }: ReportTemplate): string {
  const t = templateWords.value;
  const trades = reportWords[language.value].industries;
  const comma = language.value === "en" ? ", " : "、";
  return [
    conditions.stages?.map((stage) => t.stages[stage] ?? stage).join(comma),
    conditions.industries?.map((one) => trades[one] ?? one).join(comma) ?? t.allTrades,
    conditions.bands?.map((band) => t.bands[band] ?? band).join(comma) ?? t.allAmounts,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}

export function nameOf(template: ReportTemplate): string {
  return template.name[language.value] || template.name["zh-CN"];
}

function freshId(): string {
  return `own-${crypto.randomUUID()}`;
}

function download(template: ReportTemplate): void {
  const address = URL.createObjectURL(new Blob([writeTemplateFile(template)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${nameOf(template)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
