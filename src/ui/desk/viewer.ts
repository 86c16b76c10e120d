/** Shows pieces of papers: a reader worker that keeps the last few books open, started again when a paper kills it. */
import type { ReaderApi } from "../../app/desk/reader-types.ts";
import type { SheetPage, SheetQuestion } from "../../app/desk/original/types.ts";
import type { SheetWindow } from "../../app/desk/types.ts";
import type { PaperKind } from "../../domain/documents/document.ts";
import type { MappingProposal } from "../../domain/documents/mapping/propose.ts";
import type { CaseId, DocId } from "../../domain/kernel/ids.ts";
import type { Client } from "../../platform/rpc/client.ts";
import { PATIENCE_MS, startReader } from "./reader-worker.ts";

export interface Viewer {
  window(id: CaseId, paper: DocId, at: string, rows: number): Promise<SheetWindow | null>;
  page(id: CaseId, paper: DocId, question: SheetQuestion): Promise<SheetPage | null>;
  tableOf(html: string): Promise<string[][] | null>;
  propose(id: CaseId, paper: DocId, sheet: string, kind: PaperKind): Promise<MappingProposal | null>;
}

export function openViewer(bytesOf: (id: CaseId, paper: DocId) => Promise<Uint8Array>): Viewer {
  let reader: Promise<Client<ReaderApi>> | null = null;
  /** Papers the current reader has been given: their bytes need not travel again. */
  let given = new Set<DocId>();

  async function call<T>(
    id: CaseId,
    paper: DocId,
    ask: (reader: Client<ReaderApi>, bytes: Uint8Array | null) => Promise<T | null>,
  ): Promise<T | null> {
    reader ??= startReader();
    try {
      const open = await reader;
      const known = given.has(paper);
      const answer = await ask(open, known ? null : await bytesOf(id, paper));
      given.add(paper);
      // The reader lets old books go: one it no longer has is given again.
      return answer === null && known ? await ask(open, await bytesOf(id, paper)) : answer;
    } catch (error) {
      reader = null;
      given = new Set();
      throw error;
    }
  }

  return {
    window: (id, paper, at, rows) =>
      call(id, paper, (open, bytes) => open.call("window", [{ path: "", bytes, document: paper, at, rows }], { patience: PATIENCE_MS })),
    page: (id, paper, question) =>
      call(id, paper, (open, bytes) => open.call("page", [{ path: "", bytes, document: paper, ...question }], { patience: PATIENCE_MS })),
    async tableOf(html) {
      reader ??= startReader();
      try {
        return await (await reader).call("tableOf", [html], { patience: PATIENCE_MS });
      } catch (error) {
        reader = null;
        given = new Set();
        throw error;
      }
    },
    propose: (id, paper, sheet, kind) =>
      call(id, paper, (open, bytes) =>
        open.call("propose", [{ path: "", bytes, document: paper, at: sheet, rows: 20, sheet, kind }], { patience: PATIENCE_MS }),
      ),
  };
}
