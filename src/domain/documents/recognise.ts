/** From a book to a paper: each sheet goes to the family that is surest of it; a tie goes to the earlier registration. */
import type { DocId } from "../kernel/ids.ts";
import { comparePeriods } from "../kernel/period.ts";
import { problem } from "../kernel/problem.ts";
import type { Book, Sheet } from "./book.ts";
import type { PaperContent, PaperDocument, PaperFamily, ParseContext, Recognition, SheetContent } from "./document.ts";

/** Below this a sheet stays `other` and is offered to the mapping screen. [P] */
export const SURE_ENOUGH = 0.5;

export interface PaperFile {
  readonly id: DocId;
  readonly path: string;
  readonly bytes: number;
}

export function recogniseSheet(
  families: readonly PaperFamily[],
  sheet: Sheet,
  book: Book,
): { family: PaperFamily; recognition: Recognition } | null {
  let best: { family: PaperFamily; recognition: Recognition } | null = null;
  for (const family of families) {
    const recognition = family.detect(sheet, book);
    if (recognition && recognition.confidence > (best?.recognition.confidence ?? 0)) best = { family, recognition };
  }
  return best && best.recognition.confidence >= SURE_ENOUGH ? best : null;
}

/** Parses every sheet that a family recognises. A book none of whose sheets is recognised is a paper of kind `other`. */
export function recognise(families: readonly PaperFamily[], book: Book, file: PaperFile): PaperDocument {
  const context: ParseContext = { document: file.id, fileName: file.path.split("/").pop() ?? file.path, book };
  const contents: PaperContent[] = [];
  for (const sheet of book.sheets) {
    if (sheet.rows === 0) continue;
    const found = recogniseSheet(families, sheet, book);
    const content = found ? found.family.parse(sheet, found.recognition, context) : unrecognised(sheet);
    contents.push({ ...content, sheet: sheet.name });
  }
  return paperOf(book, file, contents);
}

/** Puts the sheets of one file together; the paper is named after the sheet with the most mapped rows. */
export function paperOf(book: Book, file: PaperFile, contents: readonly PaperContent[]): PaperDocument {
  const known = contents.filter((content) => content.recognition.kind !== "other");
  const main = known.reduce<SheetContent | null>(
    (best, next) => (best === null || next.tally.mapped > best.tally.mapped ? next : best),
    null,
  );
  const problems = [...book.problems, ...contents.flatMap((content) => content.problems)];
  if (main === null && problems.every((found) => found.severity !== "error")) problems.push(problem("not-a-paper", "info"));
  return {
    id: file.id,
    paths: [file.path],
    bytes: file.bytes,
    format: book.format,
    encoding: book.encoding,
    kind: main?.recognition.kind ?? (book.problems.some((found) => found.severity === "error") ? "unreadable" : "other"),
    layout: main?.recognition.layout ?? "none",
    confidence: main?.recognition.confidence ?? 0,
    unit: main?.unit ?? null,
    periods: [...new Set(contents.flatMap((content) => content.periods))].sort(comparePeriods),
    contents,
    tally: {
      read: contents.reduce((n, content) => n + content.tally.read, 0),
      mapped: contents.reduce((n, content) => n + content.tally.mapped, 0),
      ignored: contents.flatMap((content) => content.tally.ignored),
    },
    problems,
  };
}

function unrecognised(sheet: Sheet): SheetContent {
  const ignored = Array.from({ length: sheet.rows }, (_, row) => ({ at: `${sheet.name}!${row + 1}`, reason: "unrecognised" }));
  return {
    recognition: { kind: "other", layout: "none", confidence: 0, why: [] },
    unit: null,
    periods: [],
    facts: [],
    transactions: null,
    records: null,
    tally: { read: sheet.rows, mapped: 0, ignored },
    problems: [],
  };
}
