/**
 * The assessment of papers on the command line: the same core as the page, one JSON document on standard output and nothing else there.
 * Exit status: 0 an assessment was made, 2 unusable arguments, 1 the program itself failed.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { importPaper, type ImportOptions } from "../src/app/import-paper.ts";
import { assess } from "../src/domain/assessment/assess.ts";
import { type CaseFile, caseFileSchema } from "../src/domain/case/case-file.ts";
import { readingSaid } from "../src/domain/case/reading-said.ts";
import type { PaperDocument } from "../src/domain/documents/document.ts";
import { paperOf } from "../src/domain/documents/recognise.ts";
import { parseIsoDay } from "../src/domain/kernel/day.ts";
import { docId } from "../src/domain/kernel/ids.ts";
import type { Language } from "../src/domain/kernel/language.ts";
import { type Problem, problem, problemText } from "../src/domain/kernel/problem.ts";
import { readBook } from "../src/platform/reading/read-book.ts";

const USAGE = "usage: npm run -s assess -- <file or folder>... [--case case.json] [--as-of YYYY-MM-DD] [--language zh-CN|en] [--pretty]";

interface Arguments {
  readonly inputs: readonly string[];
  readonly casePath: string | null;
  readonly asOf: string | null;
  readonly language: Language;
  readonly pretty: boolean;
}

interface NamedFile {
  /** Where it is read from. */
  readonly file: string;
  /** As it is named in the assessment: relative, forward slashes. */
  readonly name: string;
}

class UnusableArguments extends Error {}

function parseArguments(words: readonly string[]): Arguments {
  const inputs: string[] = [];
  let casePath: string | null = null;
  let asOf: string | null = null;
  let language: Language = "zh-CN";
  let pretty = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const value = () => {
      const next = words[++i];
      if (next === undefined || next.startsWith("--")) throw new UnusableArguments(`${word} needs a value`);
      return next;
    };
    if (word === "--case") casePath = value();
    else if (word === "--as-of") {
      asOf = value();
      if (parseIsoDay(asOf) === null) throw new UnusableArguments(`--as-of ${asOf}: not a date of the form YYYY-MM-DD`);
    } else if (word === "--language") {
      const said = value();
      if (said !== "zh-CN" && said !== "en") throw new UnusableArguments(`--language ${said}: zh-CN or en`);
      language = said;
    } else if (word === "--pretty") pretty = true;
    else if (word.startsWith("-") && word !== "-") throw new UnusableArguments(`unknown option ${word}`);
    else inputs.push(word);
  }
  if (inputs.length === 0) throw new UnusableArguments("no file or folder named");
  return { inputs, casePath, asOf, language, pretty };
}

/** Files in name order; the folder's own name is not part of a paper's name, so that moving a folder changes nothing. */
async function namedFiles(inputs: readonly string[]): Promise<{ files: NamedFile[]; caseFiles: string[] }> {
  const files: NamedFile[] = [];
  const caseFiles: string[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => null);
    if (found === null) throw new UnusableArguments(`${input}: no such file or folder`);
    if (!found.isDirectory()) {
      files.push({ file: input, name: path.basename(input) });
      continue;
    }
    for (const name of await filesIn(input, "")) {
      if (name === "case.json") caseFiles.push(path.join(input, name));
      else files.push({ file: path.join(input, ...name.split("/")), name });
    }
  }
  return { files, caseFiles };
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const names: string[] = [];
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) names.push(...(await filesIn(root, name)));
    else if (entry.isFile()) names.push(name);
  }
  return names;
}

async function readCaseFile(file: string): Promise<CaseFile> {
  let json: unknown;
  try {
    json = JSON.parse((await readFile(file, "utf8")).replace(/^\uFEFF/, ""));
  } catch {
    throw new UnusableArguments(`${file}: not readable as JSON`);
  }
  const parsed = v.safeParse(caseFileSchema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new UnusableArguments(
    `${file}: ${problemText(problem("case-file-unreadable", "error", "", { where: v.getDotPath(issue) ?? "" }), "zh-CN")}`,
  );
}

const digest = { sha256: async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex") };

/** Papers of one file. A bad file never fails the run: it becomes a paper with its problems. */
async function papersOf({ file, name }: NamedFile, caseFile: CaseFile): Promise<PaperDocument[]> {
  const bytes = new Uint8Array(await readFile(file));
  const id = await digest.sha256(bytes);
  const { confirmed, offered, kind, unreadable } = readingSaid(caseFile, { id: docId(id), paths: [name] });
  for (const decision of unreadable) process.stderr.write(`decision ${decision}: the mapping is not readable and was left out\n`);
  const options: ImportOptions = { confirmed, mappings: offered, ...(kind === null ? {} : { kind }) };
  const outcome = await importPaper({ read: readBook, digest }, bytes, name, options);
  if (outcome.kind === "papers") return outcome.papers.map((paper) => paper.document);
  const problems: Problem[] = outcome.problems.length > 0 ? [...outcome.problems] : [problem("password-needed", "error")];
  return [
    paperOf(
      { format: "zip", encoding: "binary", uses1904Dates: false, strings: [], sheets: [], externalLinks: [], problems },
      { id: docId(id), path: name, bytes: bytes.length },
      [],
    ),
  ];
}

async function main(): Promise<number> {
  let args: Arguments;
  let files: NamedFile[];
  let caseFile: CaseFile;
  try {
    args = parseArguments(process.argv.slice(2));
    const found = await namedFiles(args.inputs);
    files = found.files;
    const casePath = args.casePath ?? found.caseFiles[0];
    if (args.casePath === null && found.caseFiles.length > 1)
      throw new UnusableArguments(`several case.json: ${found.caseFiles.join(", ")}; name one with --case`);
    caseFile = casePath === undefined ? {} : await readCaseFile(casePath);
  } catch (error) {
    if (!(error instanceof UnusableArguments)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return 2;
  }
  const documents: PaperDocument[] = [];
  for (const file of files) {
    const papers = await papersOf(file, caseFile);
    for (const paper of papers)
      process.stderr.write(`${paper.paths[0]}: ${paper.kind} (${paper.layout}), ${paper.tally.mapped}/${paper.tally.read}\n`);
    documents.push(...papers);
  }
  const assessment = assess({ caseFile, documents, language: args.language, ...(args.asOf === null ? {} : { asOf: args.asOf }) });
  await write(`${JSON.stringify(assessment, null, args.pretty ? 2 : undefined)}\n`);
  return 0;
}

/** Waits until the whole document is handed over: a pipe that is read slowly must not cut it short. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
