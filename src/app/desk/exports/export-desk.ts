/** Templates of the bank's and the working paper: verbs of the desk, each change one commit with its event. */
import * as v from "valibot";
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import type { CaseId } from "../../../domain/kernel/ids.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import type { TemplateContext } from "../../../domain/report/editor/standing-report.ts";
import type { CaseStore, PageKey } from "../../../ports/case-store.ts";
import type { FreshIds } from "../../../ports/clock.ts";
import type { WorkbookWriter } from "../../../ports/workbook-writer.ts";
import type { RowColumns } from "../rows/columns.ts";
import type { EventType } from "../types.ts";
import type { ExportVerbs, ReportTemplate } from "./types.ts";

const DESK = "desk";
const headOf = (id: string): PageKey => ({ space: DESK, kind: "template", id });
const fileOf = (id: string): PageKey => ({ space: DESK, kind: "file", id });

const templateSchema = v.object({
  version: v.literal(1),
  id: v.string(),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  bytes: v.number(),
  savedAt: v.string(),
  savedBy: v.string(),
});
const fileSchema = v.object({ bytes: v.instance(Uint8Array) });

export interface ExportPorts {
  readonly store: CaseStore;
  readonly ids: FreshIds;
  readonly writeWorkbook: WorkbookWriter;
  /** The case as it stands: its assessment, its stored report (null when none was saved), its statement rows, and what its template is found by. */
  readonly caseNow: (
    id: CaseId,
    language: Language,
  ) => Promise<{
    readonly assessment: Assessment;
    readonly report: string | null;
    readonly rows: RowColumns;
    readonly templates: TemplateContext;
  }>;
  readonly event: (space: string, type: EventType, target: string, detail: string) => Promise<{ space: string; record: EventOfDesk }>;
}

interface EventOfDesk {
  readonly at: string;
  readonly by: string;
}

export function exportDesk({ store, ids, writeWorkbook, caseNow, event }: ExportPorts): ExportVerbs {
  async function wordTemplates(): Promise<ReportTemplate[]> {
    const kept: ReportTemplate[] = [];
    for (const id of await store.ids(DESK, "template")) kept.push(v.parse(templateSchema, await store.read(headOf(id))));
    return kept.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  return {
    async workingPaper(id, language, categories) {
      const { assessment, report, rows, templates } = await caseNow(id, language);
      // What only an export needs is loaded with it.
      const { workingPaperOf } = await import("./working-paper-of.ts");
      return writeWorkbook(workingPaperOf(assessment, report, language, rows, categories, templates));
    },
    reportTemplates: wordTemplates,
    async reportTemplateBytes(id) {
      return v.parse(fileSchema, await store.read(fileOf(id))).bytes;
    },
    async saveReportTemplate({ id, name, bytes }) {
      const noted = await event(DESK, "template-saved", id ?? "", name);
      const { at, by } = noted.record;
      const known = id ?? ids.fresh();
      const record = v.parse(templateSchema, { version: 1, id: known, name, bytes: bytes.length, savedAt: at, savedBy: by });
      await store.commit({
        writes: [
          { key: headOf(known), record },
          { key: fileOf(known), record: { bytes } },
        ],
        removes: [],
        events: [noted],
      });
      return wordTemplates();
    },
    async deleteReportTemplate(id) {
      await store.commit({ writes: [], removes: [headOf(id), fileOf(id)], events: [await event(DESK, "template-deleted", id, "")] });
      return wordTemplates();
    },
  };
}
