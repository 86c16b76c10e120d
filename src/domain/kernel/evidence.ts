/**
 * A number always knows where it came from. A figure is made by `read`, `derive` or `attest`; there is no fourth way.
 */
import { type DocId, type FigureId, figureId, shortHash } from "./ids.ts";

/** CNY figures hold 分 (Fen); every other unit holds the plain quantity. */
export type Unit = "CNY" | "kWh" | "m3" | "piece" | "tonne" | "person" | "ratio" | "day" | "count";

/** Where in a paper a value stands. Row and line numbers count from 1, as people do. */
export type Locator =
  | { readonly kind: "cell"; readonly sheet: string; readonly ref: string }
  | { readonly kind: "line"; readonly sheet: string; readonly line: number }
  /** Many rows of one column, summed or counted: runs are [first, last] pairs of line numbers. */
  | { readonly kind: "lines"; readonly sheet: string; readonly column: string; readonly runs: readonly number[]; readonly count: number }
  | { readonly kind: "page"; readonly page: number; readonly box?: readonly [number, number, number, number] }
  | { readonly kind: "photo" };

export interface Source {
  readonly document: DocId;
  readonly at: Locator;
  /** The text as it stands in the paper, untouched. */
  readonly raw: string;
}

export type Trace =
  | { readonly kind: "read"; readonly source: Source }
  | { readonly kind: "derived"; readonly formula: string; readonly inputs: readonly Figure[] }
  | {
      readonly kind: "attested";
      readonly by: string;
      readonly at: string;
      readonly what: string;
      readonly reason: string;
      readonly supersedes?: Figure;
    };

export interface Figure<V extends number = number> {
  readonly id: FigureId;
  readonly value: V;
  readonly unit: Unit;
  readonly trace: Trace;
}

/** A figure read from a paper. `name` keeps two readings of one cell apart (a cell may serve two keys or periods). */
export function read<V extends number>(name: string, value: V, unit: Unit, source: Source): Figure<V> {
  const id = figureId(`${source.document.slice(0, 12)}/${locatorText(source.at)}#${name}`);
  return { id, value, unit, trace: { kind: "read", source } };
}

/** A figure computed from others. `formula` is a stable id in the trade's words ("gross-margin@2025"). */
export function derive<V extends number>(
  formula: string,
  unit: Unit,
  inputs: readonly Figure[],
  compute: (...values: number[]) => V,
): Figure<V> {
  const value = compute(...inputs.map((input) => input.value));
  const id = figureId(`=${formula}~${shortHash(inputs.map((input) => input.id).join("|"))}`);
  return { id, value, unit, trace: { kind: "derived", formula, inputs } };
}

/** A figure that rests on a named person's word: typed in, counted on site, or a correction of what was read. */
export function attest<V extends number>(
  what: string,
  value: V,
  unit: Unit,
  witness: { readonly by: string; readonly at: string; readonly reason: string; readonly supersedes?: Figure },
): Figure<V> {
  const id = figureId(`@${what}~${shortHash(`${witness.by}|${witness.at}|${witness.reason}|${value}|${witness.supersedes?.id ?? ""}`)}`);
  return { id, value, unit, trace: { kind: "attested", what, ...witness } };
}

/** The leaves of a figure: every paper's cell or person's word it rests on, each once, in first-met order. */
export function sources(figure: Figure): Figure[] {
  const leaves: Figure[] = [];
  const seen = new Set<FigureId>();
  const open: Figure[] = [figure];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    if (next.trace.kind === "derived") open.push(...[...next.trace.inputs].reverse());
    else leaves.push(next);
  }
  return leaves;
}

/** "资产负债表!C14", "流水!3", "流水!E5:E3218", "p2", "photo": the contract's `at`. */
export function locatorText(at: Locator): string {
  switch (at.kind) {
    case "cell":
      return `${at.sheet}!${at.ref}`;
    case "line":
      return `${at.sheet}!${at.line}`;
    case "lines": {
      const runs: string[] = [];
      for (let i = 0; i < at.runs.length && i < 6; i += 2) runs.push(`${at.column}${at.runs[i]}:${at.column}${at.runs[i + 1]}`);
      return `${at.sheet}!${runs.join(",")}${at.runs.length > 6 ? `…(${at.count})~${shortHash(at.runs.join(","))}` : ""}`;
    }
    case "page":
      return at.box ? `p${at.page}[${at.box.join(",")}]` : `p${at.page}`;
    case "photo":
      return "photo";
  }
}

/** Column letters from a zero-based index: 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** Zero-based row and column to the reference people read: (13, 2) is "C14". */
export function cellRef(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
