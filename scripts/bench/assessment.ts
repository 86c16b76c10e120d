/** The full assessment of the sample case once its papers are read, and the import of a whole statement down to typed rows. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { importPaper } from "../../src/app/import-paper.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { sampleCaseFile, sampleFiles } from "../../src/sample/index.ts";
import { statementXlsx } from "./statement-files.ts";

export interface AssessmentMeasure {
  readonly work: string;
  readonly runs: number;
  readonly cpuMs: number;
  readonly size: string;
}

const ports = { read: readBook, digest: { sha256: async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex") } };

async function papersOf(bytes: Uint8Array, path: string): Promise<PaperDocument[]> {
  const outcome = await importPaper(ports, bytes, path);
  if (outcome.kind !== "papers") throw new Error(`${path} asks for a password`);
  return outcome.papers.map((paper) => paper.document);
}

async function leastCpu(runs: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const used = process.cpuUsage(before);
    least = Math.min(least, (used.user + used.system) / 1000);
  }
  return Math.round(least * 10) / 10;
}

export async function measureAssessment(runs = 7): Promise<AssessmentMeasure[]> {
  const documents: PaperDocument[] = [];
  for (const file of await sampleFiles()) documents.push(...(await papersOf(file.bytes, file.path)));
  const caseFile = await sampleCaseFile();
  const { facts, checks, redFlags } = assess({ caseFile, documents });
  const statement = statementXlsx(100_000);
  return [
    {
      work: "full assessment of the sample case after import",
      runs,
      cpuMs: await leastCpu(runs, () => assess({ caseFile, documents })),
      size: `${documents.length} papers, ${facts.length} facts, ${checks.length} checks, ${redFlags.length} red flags`,
    },
    {
      work: "import 100,000 × 10 .xlsx to recognised, typed statement rows",
      runs: 3,
      cpuMs: await leastCpu(3, () => papersOf(statement, "statement.xlsx")),
      size: `${Math.round(statement.length / 1e5) / 10} MB`,
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const row of await measureAssessment()) console.log(JSON.stringify(row));
