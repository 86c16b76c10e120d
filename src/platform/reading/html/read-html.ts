/** Tables in web pages: exports named .xls, mails with a bill, saved pages. Every table with text becomes a sheet; all cells are text. */
import type { Book, Sheet } from "../../../domain/documents/book.ts";
import { type Problem, problem } from "../../../domain/kernel/problem.ts";
import type { DecodedText } from "../decode-text.ts";
import { readingLimits } from "../limits.ts";
import { type ReadOptions, throwIfAborted } from "../outcome.ts";
import { areaBudget } from "../sheet-builder.ts";
import { spanOf, TableGrid } from "./table-grid.ts";
import { attribute, type HtmlSink, tokenizeHtml } from "./tokenize.ts";

/** Tags that begin a new line inside a cell. */
const BREAKS = new Set(["br", "p", "div", "li"]);

class TableReader implements HtmlSink {
  readonly strings: string[] = [];
  readonly finished: TableGrid[] = [];
  readonly #budget = areaBudget();
  /** Tables being read, the innermost last: a mail's layout tables hold the real ones. */
  readonly #open: TableGrid[] = [];
  /** Tables opened beyond the caps and not closed yet: their closing tags close none of ours. */
  #skipped = 0;
  hasTooManyTables = false;

  open(name: string, attributes: string): void {
    if (name === "table") {
      if (this.#skipped > 0 || this.finished.length >= readingLimits.tables || this.#open.length >= readingLimits.tableDepth) {
        this.#skipped++;
        this.hasTooManyTables = true;
        return;
      }
      const grid = new TableGrid(this.#budget);
      this.finished.push(grid);
      this.#open.push(grid);
      return;
    }
    if (this.#skipped > 0) return;
    const grid = this.#open.at(-1);
    if (grid === undefined) return;
    if (name === "tr") grid.openRow(this.strings);
    else if (name === "td" || name === "th") {
      // Most cells span nothing; looking for two attributes in each doubled the time of a long page.
      if (!/span/i.test(attributes)) {
        grid.openCell(1, 1, this.strings);
        return;
      }
      const columns = spanOf(attribute(attributes, "colspan"), readingLimits.columns);
      grid.openCell(columns, spanOf(attribute(attributes, "rowspan"), 65_534), this.strings);
    } else if (BREAKS.has(name)) grid.lineBreak();
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      if (name === "table") this.#skipped--;
      return;
    }
    const grid = this.#open.at(-1);
    if (grid === undefined) return;
    if (name === "td" || name === "th" || name === "tr") grid.closeCell(this.strings);
    else if (name === "table") {
      grid.closeCell(this.strings);
      this.#open.pop();
    }
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#open.at(-1)?.text(text);
  }

  end(): void {
    for (const grid of this.#open) grid.closeCell(this.strings);
  }
}

export function readHtml(decoded: DecodedText, options: ReadOptions): Book {
  const reader = new TableReader();
  tokenizeHtml(decoded.text, reader, (position) => {
    throwIfAborted(options.signal);
    options.progress?.(position / decoded.text.length);
  });
  reader.end();
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  for (const grid of reader.finished) {
    if (grid.builder.cells === 0) continue;
    const finished = grid.builder.finish(`表${sheets.length + 1}`, false);
    sheets.push(finished.sheet);
    problems.push(...finished.problems);
  }
  if (reader.hasTooManyTables) problems.push(problem("too-many-tables", "error", "", { limit: readingLimits.tables }));
  if (sheets.length === 0) problems.push(problem("no-tables", "warning"));
  if (decoded.isTruncated) problems.push(problem("truncated-text", "warning", "", { line: decoded.text.split("\n").length }));
  return { format: "html", encoding: decoded.encoding, uses1904Dates: false, strings: reader.strings, sheets, externalLinks: [], problems };
}
