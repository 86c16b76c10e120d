/** Answers what was read from a sheet. The sheets last looked at are kept until the case changes. */
import type { PaperDocument } from "../../../domain/documents/document.ts";
import type { CaseId, DocId } from "../../../domain/kernel/ids.ts";
import type { CaseRows } from "../rows/row-desk.ts";
import type { StatementRow } from "../rows/types.ts";
import { SheetReadings } from "./readings.ts";
import type { OriginalDesk } from "./types.ts";

export interface CasePapers {
  readonly updatedAt: string;
  /** One paper, wherever it lies; undefined when the case has none of that id. */
  paper(id: DocId): Promise<PaperDocument | undefined>;
  rows(): Promise<CaseRows>;
}

/** [P] Sheets kept: both sides of a workbook that is being leafed through. */
const KEPT = 4;

export function originalDesk(read: (id: CaseId) => Promise<CasePapers>): OriginalDesk {
  const kept = new Map<string, SheetReadings>();
  return {
    async readings(id, paperId, question, language) {
      const state = await read(id);
      const key = JSON.stringify([id, state.updatedAt, paperId, question.sheet]);
      let sheet = kept.get(key);
      if (!sheet) {
        const paper = await state.paper(paperId);
        const content = paper?.contents[question.sheet];
        if (!paper || !content) return { all: 0, first: 0, readings: [], at: null };
        sheet = new SheetReadings(paper, content);
        kept.set(key, sheet);
        for (const oldest of kept.keys()) {
          if (kept.size <= KEPT) break;
          kept.delete(oldest);
        }
      }
      const rows = await state.rows();
      const rowOf = (name: string, line: number): StatementRow | null => rows.rowAt(paperId, name, line);
      return sheet.answer(question, rowOf, language);
    },
  };
}
