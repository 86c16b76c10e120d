/**
 * Import of a bank statement of 100,000 rows × 10 columns, ours and a peer, interleaved, each run in a process of its own.
 * CPU time is the minimum of the runs (wall time on shared cores says little); memory is the process's peak, its baseline included.
 * Run alone: `npx tsx scripts/bench/import.ts [runs]` prints one JSON line a row of the table.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Book, CellKind, cellKind, cellText } from "../../src/domain/documents/book.ts";
import { statementCsv, statementXlsx } from "./statement-files.ts";

export interface ImportMeasure {
  readonly work: string;
  readonly peer: string;
  readonly runs: number;
  readonly oursCpuMs: number;
  readonly peerCpuMs: number;
  readonly cpuRatio: number;
  readonly oursPeakMb: number;
  readonly peerPeakMb: number;
  readonly memoryRatio: number;
}

interface Run {
  readonly cpuMs: number;
  readonly peakMb: number;
}

type Side = "ours" | "peer";
type Kind = "xlsx" | "csv";

export const ROWS = 100_000;

/** Ours against SheetJS `read(dense)` + `sheet_to_json(header: 1)`. */
export function measureXlsxImport(runs = 5): ImportMeasure {
  return measure("xlsx", runs, `import ${ROWS} × 10 .xlsx to columns`, "SheetJS read(dense) + sheet_to_json(header: 1)");
}

/** Ours from GB18030 bytes, decoding included, against decoding + uDSV on the text. */
export function measureCsvImport(runs = 5): ImportMeasure {
  return measure("csv", runs, `import ${ROWS} × 10 GB18030 .csv to columns`, "TextDecoder + uDSV stringArrs");
}

function measure(kind: Kind, runs: number, work: string, peer: string): ImportMeasure {
  const folder = mkdtempSync(path.join(tmpdir(), "yardstick-bench-"));
  try {
    const file = path.join(folder, `statement.${kind}`);
    writeFileSync(file, kind === "xlsx" ? statementXlsx(ROWS) : statementCsv(ROWS));
    child("check", kind, "ours", file);
    const ours: Run[] = [];
    const theirs: Run[] = [];
    for (let run = 0; run < runs; run++) {
      ours.push(child("time", kind, "ours", file));
      theirs.push(child("time", kind, "peer", file));
    }
    const least = (all: readonly Run[], field: keyof Run): number => Math.min(...all.map((run) => run[field]));
    const [oursCpuMs, peerCpuMs] = [least(ours, "cpuMs"), least(theirs, "cpuMs")];
    const [oursPeakMb, peerPeakMb] = [least(ours, "peakMb"), least(theirs, "peakMb")];
    const ratio = (a: number, b: number): number => Math.round((a / b) * 1_000) / 1_000;
    return {
      work,
      peer,
      runs,
      oursCpuMs,
      peerCpuMs,
      cpuRatio: ratio(oursCpuMs, peerCpuMs),
      oursPeakMb,
      peerPeakMb,
      memoryRatio: ratio(oursPeakMb, peerPeakMb),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function child(task: "check" | "time", kind: Kind, side: Side, file: string): Run {
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), "--child", task, kind, side, file];
  const printed = execFileSync(process.execPath, args, {
    encoding: "utf8",
    cwd: path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.."),
  });
  // Cast: the line is printed by runChild below.
  return JSON.parse(printed.trim().split("\n").pop() ?? "") as Run;
}

async function readOurs(bytes: Uint8Array): Promise<Book> {
  const { readBook } = await import("../../src/platform/reading/read-book.ts");
  const outcome = await readBook(bytes, { fileName: "statement" });
  if (outcome.kind !== "book") throw new Error(outcome.kind);
  return outcome.book;
}

/** Loads what the side needs and gives back the work itself, so that loading is not timed. */
async function workOf(kind: Kind, side: Side, bytes: Uint8Array): Promise<() => Promise<unknown>> {
  if (side === "ours") {
    await import("../../src/platform/reading/read-book.ts");
    return () => readOurs(bytes);
  }
  if (kind === "xlsx") {
    const { read, utils } = await import("@e965/xlsx");
    return async () => {
      const workbook = read(bytes, { type: "array", dense: true });
      return utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0] ?? ""] ?? {}, { header: 1 });
    };
  }
  const { inferSchema, initParser } = await import("udsv");
  return async () => {
    const text = new TextDecoder("gb18030").decode(bytes);
    return initParser(inferSchema(text)).stringArrs(text);
  };
}

async function runChild(task: string, kind: Kind, side: Side, file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  if (task === "check") return check(kind, bytes);
  const work = await workOf(kind, side, bytes);
  const before = process.cpuUsage();
  const result = await work();
  const used = process.cpuUsage(before);
  if (result === undefined) throw new Error("no result");
  const run: Run = { cpuMs: Math.round((used.user + used.system) / 1_000), peakMb: Math.round(process.resourceUsage().maxRSS / 1_024) };
  process.stdout.write(`${JSON.stringify(run)}\n`);
}

/** Both sides must give the same cells before either is timed. */
async function check(kind: Kind, bytes: Uint8Array): Promise<void> {
  const book = await readOurs(bytes);
  // Cast: both peers give an array of rows of plain values.
  const rows = (await (await workOf(kind, "peer", bytes))()) as unknown[][];
  const sheet = book.sheets[0];
  const skipped = kind === "csv" ? 1 : 0;
  if (sheet === undefined || sheet.rows !== rows.length + skipped || book.problems.some((found) => found.severity !== "info"))
    throw new Error("rows differ");
  for (const [index, row] of rows.entries()) {
    for (let column = 0; column < 10; column++) {
      const isBlank = cellKind(sheet, index + skipped, column) === CellKind.blank;
      const ours = cellText(book, sheet, index + skipped, column);
      const theirs = row[column] === undefined ? "" : String(row[column]);
      if (ours !== theirs || isBlank !== (theirs === "")) throw new Error(`cell differs in row ${index}: ${ours} ≠ ${theirs}`);
    }
  }
  process.stdout.write(`${JSON.stringify({ cpuMs: 0, peakMb: 0 })}\n`);
}

async function main(): Promise<void> {
  const [first, task, kind, side, file] = process.argv.slice(2);
  if (first === "--child") {
    // Casts: the arguments are those `child` passes.
    await runChild(task ?? "", kind as Kind, side as Side, file ?? "");
    return;
  }
  const runs = Number(first ?? 5);
  process.stdout.write(`${JSON.stringify(measureXlsxImport(runs))}\n${JSON.stringify(measureCsvImport(runs))}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
