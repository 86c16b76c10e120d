/** Beside 「导出 Word」: the bank's own template, and the working paper. What each needs is loaded when it is asked for. */
import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import type { CaseId } from "../../../domain/kernel/ids.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import type { ReportDocument } from "../../../domain/report/report.ts";
import { rows as rowsEn } from "../../../locales/en/rows.ts";
import { rows as rowsZh } from "../../../locales/zh-CN/rows.ts";
import { Button } from "../../components/controls.tsx";
import { caseView, desk } from "../../state/desk.ts";
import { saveFile } from "./save-file.ts";
import type { TemplateDialog as Opened } from "./template-dialog.tsx";
import { exportWords } from "./words.ts";

interface ExportToolsProps {
  readonly assessment: Assessment;
  readonly language: Language;
  /** The report as it would go out now; null before the editor stands. */
  readonly report: () => ReportDocument | null;
  /** A report with a number without a source leaves only after the officer was told that it goes out as a draft. */
  readonly gated: (leave: () => void) => void;
  readonly isDraft: boolean;
  /** When the text on the screen is stored: the desk writes the working paper from what it has. */
  readonly saved: () => Promise<void>;
  readonly onExport: (what: string) => void;
  readonly onMessage: (text: string) => void;
}

type Dialog = ComponentType<Parameters<typeof Opened>[0]>;

export function ExportTools({ assessment, language, report, gated, isDraft, saved, onExport, onMessage }: ExportToolsProps) {
  const t = exportWords[language];
  const [opened, setOpened] = useState<{ readonly Dialog: Dialog; readonly report: ReportDocument } | null>(null);
  const asOf = assessment.case.asOf ?? "";

  async function openTemplates(): Promise<void> {
    const now = report();
    if (now === null) return;
    const { TemplateDialog } = await import("./template-dialog.tsx");
    setOpened({ Dialog: TemplateDialog, report: now });
  }

  async function toWorkbook(id: CaseId | undefined): Promise<void> {
    if (id === undefined) return;
    onMessage(t.making);
    try {
      await saved();
      const open = await desk();
      const bytes = await open.workingPaper(id, language, (language === "en" ? rowsEn : rowsZh).categories);
      // Null: refused, and the refusal has been said.
      if (bytes === null) return onMessage("");
      saveFile(bytes, `${isDraft ? t.draftOf(t.workingPaperName) : t.workingPaperName}-${asOf}.xlsx`);
      onExport(isDraft ? "working-paper-draft" : "working-paper");
      onMessage(t.made);
    } catch {
      onMessage(t.failed);
    }
  }

  return (
    <>
      <Button isSmall icon="file" onClick={() => gated(() => void openTemplates())}>
        {t.template}
      </Button>
      <Button isSmall icon="download" onClick={() => gated(() => void toWorkbook(caseView.value?.summary.id))}>
        {t.workingPaper}
      </Button>
      {opened && (
        <opened.Dialog
          language={language}
          caseNow={() => ({ report: opened.report, assessment, occasion: { day: today() } })}
          fileName={`${opened.report.isDraft === true ? t.draftOf(t.reportName) : t.reportName}-${asOf}.docx`}
          onExported={() => onExport(opened.report.isDraft === true ? "template-draft" : "template")}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** The day by this machine's clock and in its own zone, as it is printed on paper. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
