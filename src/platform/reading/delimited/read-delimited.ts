/** Text files with cells: CSV, TAB-separated text (also when named .xls), and plain text as one column. */
import type { Book } from "../../../domain/documents/book.ts";
import { type Problem, problem } from "../../../domain/kernel/problem.ts";
import type { DecodedText } from "../decode-text.ts";
import { breathe, type ReadOptions, throwIfAborted } from "../outcome.ts";
import { areaBudget, SheetBuilder } from "../sheet-builder.ts";
import { findDelimiter } from "./delimiter.ts";
import { Tokenizer } from "./tokenize.ts";

/** Characters read between two looks at the signal. */
const STEP = 2_000_000;

export async function readDelimited(decoded: DecodedText, options: ReadOptions): Promise<Book> {
  const text = decoded.text;
  const delimiter = findDelimiter(text);
  const builder = new SheetBuilder(areaBudget(), estimateRows(text));
  // Plain text has one column: a unit separator never stands in a text that passed for text.
  const tokenizer = new Tokenizer(text, delimiter ?? "\u001f", builder);
  while (tokenizer.run(tokenizer.position + STEP)) {
    throwIfAborted(options.signal);
    options.progress?.(tokenizer.position / text.length);
    await breathe();
  }
  options.progress?.(1);
  const { sheet, problems } = builder.finish(sheetName(options.fileName), false, tokenizer.lines);
  return {
    format: delimiter === null ? "text" : "csv",
    encoding: decoded.encoding,
    uses1904Dates: false,
    strings: tokenizer.strings,
    sheets: [sheet],
    externalLinks: [],
    problems: [...problems, ...textProblems(decoded, tokenizer)],
  };
}

/** From the length of the lines after the first few (titles are shorter than data). */
function estimateRows(text: string): number {
  let at = 0;
  let lines = 0;
  while (lines < 60 && at >= 0) {
    at = text.indexOf("\n", at + 1);
    lines++;
  }
  if (at < 0) return 0;
  const from = at;
  while (lines < 160 && at >= 0) {
    at = text.indexOf("\n", at + 1);
    lines++;
  }
  return at < 0 ? 0 : Math.ceil((text.length / (at - from)) * 100 * 1.05);
}

function textProblems(decoded: DecodedText, tokenizer: Tokenizer): Problem[] {
  const found: Problem[] = [];
  if (decoded.isTruncated) found.push(problem("truncated-text", "warning", "", { line: Math.max(1, tokenizer.line - 1) }));
  const strays = tokenizer.strayQuotes;
  if (strays.count > 0) found.push(problem("stray-quotes", "warning", "", { count: strays.count, lines: String(strays) }));
  const undecodable = countUndecodable(decoded);
  if (undecodable) found.push(problem("undecodable-text", "warning", "", undecodable));
  return found;
}

function countUndecodable(decoded: DecodedText): { count: number; line: number } | null {
  if (!decoded.mayHaveGaps) return null;
  const first = decoded.text.indexOf("\ufffd");
  const last = decoded.text.length - 1;
  if (first < 0 || (decoded.isTruncated && first === last)) return null;
  let count = 0;
  for (let at = first; at >= 0; at = decoded.text.indexOf("\ufffd", at + 1)) count++;
  let line = 1;
  for (let at = decoded.text.indexOf("\n"); at >= 0 && at < first; at = decoded.text.indexOf("\n", at + 1)) line++;
  return { count, line };
}

/** A text file has one sheet, named after the file so that a place in it reads "流水.csv!C14" without the folder. */
function sheetName(fileName: string): string {
  return fileName.replaceAll("\\", "/").split("/").pop() ?? fileName;
}
