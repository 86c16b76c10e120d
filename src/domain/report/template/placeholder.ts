/** What a placeholder of the bank's own Word template is: one shape for the page that lists them, the manual page, and the filling. */
import type { Bilingual } from "../../kernel/language.ts";
import type { Run } from "../report.ts";
import type { ReportWriter } from "../writer.ts";

/** What the case cannot know: the day of the export. */
export interface Occasion {
  /** "YYYY-MM-DD" by the machine's clock; null leaves a line to write on. */
  readonly day: string | null;
}

/** The Chinese name first, then the English one, then other ways of writing it. */
export type Names = readonly [zh: string, en: string, ...others: string[]];

/** {借款人}: one text. */
export interface ValuePlaceholder {
  readonly names: Names;
  readonly meaning: Bilingual;
  readonly example: string;
  readonly run: (write: ReportWriter, occasion: Occasion) => Run;
}

export interface FieldPlaceholder {
  readonly names: Names;
  readonly example: string;
}

/** {#疑点} … {/疑点}: what stands between is repeated for each. */
export interface LoopPlaceholder {
  readonly names: Names;
  readonly meaning: Bilingual;
  readonly fields: readonly FieldPlaceholder[];
  /** One list of texts per item, in the order of the fields. */
  readonly rows: (write: ReportWriter, occasion: Occasion) => readonly (readonly Run[])[];
}

/** {@章节:疑点与核实建议}: paragraphs, tables and footnotes, in a paragraph of their own. */
export interface ChapterPlaceholder {
  /** The id of the report's chapter; "report" for all of it, "appendix" for the evidence index, "signatures" for the lines to sign. */
  readonly id: string;
  readonly names: Names;
  readonly meaning: Bilingual;
}

/** One kind of width, no spaces, lower case: what a person cannot tell apart on paper is one name. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
