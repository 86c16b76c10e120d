/** From a printed label to the line of a statement. Built once from the table; every name means one line in its place. */
import { type StatementForm, type StatementLine, statementLines } from "../../statement-lines.ts";
import { bareName, type LineLabel, withoutNumeral } from "./label.ts";

export interface LineMatch {
  /** The line whose own name this is, null where the name only ever stands in. */
  readonly line: StatementLine | null;
  /** Lines it stands in for where they have no amount of their own; `rank` orders several stand-ins, 0 first. */
  readonly standsInFor: readonly { readonly line: StatementLine; readonly rank: number }[];
}

interface Entry {
  line: StatementLine | null;
  /** The same name as a part of another line (应收利息 under 其他应收款). */
  part: StatementLine | null;
  readonly standsInFor: { line: StatementLine; rank: number }[];
}

const index = build();

function build(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (form: StatementForm, name: string): Entry => {
    const key = `${form}/${bareName(name)}`;
    const held = entries.get(key) ?? { line: null, part: null, standsInFor: [] };
    entries.set(key, held);
    return held;
  };
  for (const line of statementLines) {
    for (const name of [line.zh, ...line.also]) {
      const entry = entryOf(line.form, name);
      if (entry.line === null) entry.line = line;
      else if (entry.line !== line && line.partOf !== null && entry.part === null) entry.part = line;
    }
    line.standIns.forEach((name, rank) => {
      entryOf(line.form, name).standsInFor.push({ line, rank });
    });
  }
  return entries;
}

/**
 * Null when the label is no line of the form. `seen` holds the keys met above in the same column: a name that is a line of its own
 * before its parent is a part of it afterwards.
 */
export function findLine(form: StatementForm, label: LineLabel, seen: ReadonlySet<string>): LineMatch | null {
  const entry = index.get(`${form}/${label.name}`) ?? index.get(`${form}/${withoutNumeral(label.name)}`);
  if (entry === undefined) return null;
  const isPart = entry.part !== null && (label.isPart || (entry.part.partOf !== null && seen.has(entry.part.partOf)));
  return { line: isPart ? entry.part : entry.line, standsInFor: isPart ? [] : entry.standsInFor };
}

/** Whether a label names a line of the form at all: what detection counts. */
export function namesLine(form: StatementForm, name: string): boolean {
  return index.has(`${form}/${name}`) || index.has(`${form}/${withoutNumeral(name)}`);
}

/** The forms whose tables hold the name. */
export function formsOf(name: string): StatementForm[] {
  const forms: StatementForm[] = ["balance", "income", "cash"];
  return name === "" ? [] : forms.filter((form) => namesLine(form, name));
}
