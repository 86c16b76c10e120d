/** 对照原件: a paper's own table beside what was read from it. Only windows of either side travel. */
import type { CaseId, DocId } from "../../../domain/kernel/ids.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import type { ProblemSeverity } from "../../../domain/kernel/problem.ts";
import type { StatementRow } from "../rows/types.ts";

/** Rows of one sheet by their index from 0; `line` asks in which row a line of the file stands. */
export interface SheetQuestion {
  readonly sheet: number;
  readonly first: number;
  /** At most 200 are answered. */
  readonly count: number;
  readonly line: number | null;
}

/** A merged area that reaches into the rows asked for, with the text that stands in its first cell. */
export interface PageMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly text: string;
}

export interface SheetPage {
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly isHidden: boolean }[];
  readonly totalRows: number;
  /** Width of each column in half-width characters, by what stands in it. */
  readonly widths: readonly number[];
  readonly first: number;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly merges: readonly PageMerge[];
  /** The row of the line asked for, or of the next line there is; null when none was asked for. */
  readonly row: number | null;
}

interface Place {
  /** Line of the sheet, as people count. */
  readonly line: number;
  readonly at: string;
}

/** One thing that was, or was not, read from a line. */
export type Reading =
  | (Place & {
      readonly kind: "fact";
      readonly key: string;
      readonly period: string;
      /** A decimal string, in 元 when the unit is CNY. */
      readonly value: string;
      readonly unit: string;
      readonly raw: string;
    })
  | (Place & { readonly kind: "row"; readonly row: StatementRow })
  /** A row of a list (waybills, payroll, stock …): its fields by name, as they were understood. */
  | (Place & { readonly kind: "record"; readonly fields: readonly (readonly [field: string, value: string])[] })
  | (Place & { readonly kind: "left-out"; readonly reason: string })
  | (Place & { readonly kind: "problem"; readonly severity: ProblemSeverity; readonly message: string });

export interface ReadingsQuestion {
  /** Which of the sheets that hold anything, from 0. */
  readonly sheet: number;
  readonly first: number;
  readonly count: number;
  /** Asks which reading stands at this line, or next after it. */
  readonly line: number | null;
}

export interface ReadingsAnswer {
  readonly all: number;
  readonly first: number;
  readonly readings: readonly Reading[];
  /** Index of the first reading at or after the line asked for; null when none was asked for, or none is left. */
  readonly at: number | null;
}

export interface OriginalDesk {
  /** What was read from a sheet of a paper, in the order of its lines. */
  readings(id: CaseId, paper: DocId, question: ReadingsQuestion, language: Language): Promise<ReadingsAnswer>;
}
