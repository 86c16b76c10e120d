/** The records a case is kept as. Shapes are checked when they come back from the store: one of the four doors data enters by. */
import * as v from "valibot";
import { type CaseFile, caseFileSchema, paperKindSchema } from "../../domain/case/case-file.ts";
import type { PaperDocument } from "../../domain/documents/document.ts";
import { type CaseId, caseId, type DocId, docId } from "../../domain/kernel/ids.ts";
import type { CaseStore, PageKey } from "../../ports/case-store.ts";

const idText = v.pipe(v.string(), v.transform(docId));
const instant = v.string();

const storedPaperSchema = v.object({
  id: idText,
  paths: v.array(v.string()),
  bytes: v.number(),
  importedAt: instant,
  deletedAt: v.nullable(instant),
});

/** One assessment that was made: repeated assessments of a case stay comparable by their hashes. */
const snapshotSchema = v.object({
  at: instant,
  inputs: v.string(),
  result: v.string(),
  level: v.picklist(["green", "amber", "red", "grey"]),
});

const storedCaseSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.transform(caseId)),
  stage: v.picklist(["pre-loan", "in-loan", "post-loan"]),
  isSample: v.boolean(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
  caseFile: caseFileSchema,
  papers: v.array(storedPaperSchema),
  snapshots: v.array(snapshotSchema),
  red: v.number(),
  amber: v.number(),
});

const historySchema = v.object({ past: v.array(caseFileSchema), future: v.array(caseFileSchema) });
const fileSchema = v.object({ bytes: v.instance(Uint8Array) });
/** The columns inside are checked by the record codec; the head is checked here. */
const paperHeadSchema = v.looseObject({ id: idText, kind: paperKindSchema, contents: v.array(v.looseObject({})) });

export type StoredCase = v.InferOutput<typeof storedCaseSchema>;
export type StoredPaper = v.InferOutput<typeof storedPaperSchema>;
export type History = v.InferOutput<typeof historySchema>;

export const headKey = (space: CaseId): PageKey => ({ space, kind: "case", id: "head" });
export const historyKey = (space: CaseId): PageKey => ({ space, kind: "case", id: "history" });
export const paperKey = (space: CaseId, id: DocId): PageKey => ({ space, kind: "paper", id });
export const fileKey = (space: CaseId, id: DocId): PageKey => ({ space, kind: "file", id });

export async function readCase(store: CaseStore, id: CaseId): Promise<StoredCase> {
  const record = await store.read(headKey(id));
  if (record === null) throw new RangeError(`no such case: ${id}`);
  return v.parse(storedCaseSchema, record);
}

export async function readHistory(store: CaseStore, id: CaseId): Promise<History> {
  const record = await store.read(historyKey(id));
  return record === null ? { past: [], future: [] } : v.parse(historySchema, record);
}

export async function readPaper(store: CaseStore, space: CaseId, id: DocId): Promise<PaperDocument> {
  const record = await store.read(paperKey(space, id));
  v.parse(paperHeadSchema, record);
  return record as PaperDocument; // written by this module from a PaperDocument; the head was checked on the line above
}

export async function readFile(store: CaseStore, space: CaseId, id: DocId): Promise<Uint8Array> {
  return v.parse(fileSchema, await store.read(fileKey(space, id))).bytes;
}

/** What a case is called: the borrower's name, else what its papers are called, else nothing yet. */
export function caseName(caseFile: CaseFile): string {
  return caseFile.borrower?.name?.trim() ?? "";
}

/** The papers of a case that are not in its bin. */
export function outsideBin(stored: StoredCase, all: readonly PaperDocument[]): PaperDocument[] {
  const inBin = new Set(stored.papers.filter((entry) => entry.deletedAt !== null).map((entry) => entry.id));
  return all.filter((paper) => !inBin.has(paper.id));
}
