/** The desk's verbs over the report of a case. The report and its undo history are one page: they are only of use together. */
import * as v from "valibot";
import type { CaseId } from "../../../domain/kernel/ids.ts";
import type { Change, CaseStore, PageKey } from "../../../ports/case-store.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { DataClass, EventType } from "../types.ts";
import type { ReportDeskApi, StoredReport } from "./types.ts";

const reportSchema = v.object({ json: v.string(), savedAt: v.string(), history: v.optional(v.string(), "") });

interface ReportPorts {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly event: (
    space: string,
    type: EventType,
    target: string,
    detail: string,
    dataClass: DataClass,
  ) => Promise<Change["events"][number]>;
}

export function reportDesk({ store, clock, event }: ReportPorts): ReportDeskApi {
  const keyOf = (id: CaseId): PageKey => ({ space: id, kind: "report", id: "report" });
  return {
    async report(id) {
      const record = await store.read(keyOf(id));
      return record === null ? null : v.parse(reportSchema, record);
    },
    async saveReport(id, json, history) {
      const record: StoredReport = { json, savedAt: clock.now(), history };
      await store.commit({
        writes: [{ key: keyOf(id), record }],
        removes: [],
        events: [await event(id, "report-saved", "report", String(json.length), "C2")],
      });
      return record;
    },
    async recordExport(id, what) {
      await store.commit({ writes: [], removes: [], events: [await event(id, "exported", what, "", "C2")] });
    },
  };
}
