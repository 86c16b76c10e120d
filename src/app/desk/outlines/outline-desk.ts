/** The bank's own report templates: each change one commit with its event, read back through the schema. */
import * as v from "valibot";
import { assess } from "../../../domain/assessment/assess.ts";
import { builtInTemplates } from "../../../domain/report/templates/built-in.ts";
import { type ReportTemplate, reportTemplateSchema } from "../../../domain/report/templates/template.ts";
import { readTemplate } from "../../../domain/report/templates/template-file.ts";
import type { CaseStore, PageKey } from "../../../ports/case-store.ts";
import type { EventType } from "../types.ts";
import type { OutlineVerbs } from "./types.ts";

const DESK = "desk";
const keyOf = (id: string): PageKey => ({ space: DESK, kind: "outline", id });
const recordSchema = v.object({ savedAt: v.string(), template: v.unknown() });

interface OutlinePorts {
  readonly store: CaseStore;
  readonly event: (type: EventType, target: string, detail: string) => Promise<{ space: string; record: { readonly at: string } }>;
}

export function outlineDesk({ store, event }: OutlinePorts): OutlineVerbs {
  async function kept(): Promise<{ readonly savedAt: string; readonly template: ReportTemplate }[]> {
    const found: { savedAt: string; template: ReportTemplate }[] = [];
    for (const id of await store.ids(DESK, "outline")) {
      const { savedAt, template } = v.parse(recordSchema, await store.read(keyOf(id)));
      const read = readTemplate(template);
      // A chapter this version no longer has: the case is then written by a built-in template, and the file can be imported again.
      if (read.is === "template") found.push({ savedAt, template: read.template });
    }
    return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }
  const all = async (): Promise<ReportTemplate[]> => (await kept()).map(({ template }) => template);

  return {
    reportOutlines: all,
    async saveReportOutline(template) {
      const read = v.safeParse(reportTemplateSchema, template);
      if (!read.success) throw new RangeError("not a report template");
      if (builtInTemplates.some((one) => one.id === template.id)) throw new RangeError("a built-in template is copied, never changed");
      const before = (await all()).find((one) => one.id === template.id);
      const record: ReportTemplate = { ...read.output, version: before === undefined ? read.output.version : before.version + 1 };
      const noted = await event("outline-saved", record.id, `${record.name["zh-CN"]} ${record.version}`);
      await store.commit({
        writes: [{ key: keyOf(record.id), record: { savedAt: noted.record.at, template: record } }],
        removes: [],
        events: [noted],
      });
      return all();
    },
    async assessUnstored(caseFile, documents, language) {
      return assess({ caseFile, documents, language });
    },
    async deleteReportOutline(id) {
      await store.commit({ writes: [], removes: [keyOf(id)], events: [await event("outline-deleted", id, "")] });
      return all();
    },
  };
}
