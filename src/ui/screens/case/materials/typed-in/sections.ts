/** Where each section stands in the case file: reading it into fields, and writing it back through the schema. */
import type { CaseFile } from "../../../../../domain/case/case-file.ts";
import { withPart } from "../../../../../domain/case/with-part.ts";
import type { EntryValue } from "../entry/entry.ts";
import type { StoredRows } from "../entry/use-entry-texts.ts";
import type { AnswerId, SectionId } from "./columns.ts";

export type FormSectionId = "borrower" | "loan" | "investigators" | "equity";
export type TableSectionId = Exclude<SectionId, FormSectionId>;
type Values = Readonly<Record<string, EntryValue | undefined>>;

export function isForm(section: SectionId): section is FormSectionId {
  return section === "borrower" || section === "loan" || section === "investigators" || section === "equity";
}

export function readForm(section: FormSectionId, caseFile: CaseFile): Values {
  if (section === "loan") return caseFile.loan ?? {};
  if (section === "equity") return caseFile.equityTest ?? {};
  if (section === "investigators") {
    const [first, second] = caseFile.investigators ?? [];
    return present({ first, second });
  }
  const { vat, ...rest } = caseFile.borrower ?? {};
  return present({ ...rest, vatKind: vat?.kind, vatRate: vat?.rate });
}

/** Null when the schema refuses it. */
export function writeForm(section: FormSectionId, caseFile: CaseFile, values: Values): CaseFile | null {
  if (section === "loan") return withPart(caseFile, "loan", present(values));
  if (section === "equity") return withPart(caseFile, "equityTest", present(values));
  if (section === "investigators") {
    // A third name that came with an imported case is not lost because the form shows two.
    const names = [values["first"], values["second"], ...(caseFile.investigators ?? []).slice(2)];
    return withPart(
      caseFile,
      "investigators",
      names.filter((name) => name !== undefined),
    );
  }
  const { vatKind, vatRate, ...rest } = values;
  // A rate without a kind says nothing that could be computed with.
  const vat = vatKind === undefined ? {} : { vat: present({ kind: vatKind, rate: vatRate }) };
  return withPart(caseFile, "borrower", present({ ...rest, ...vat }));
}

export function readRows(section: TableSectionId, caseFile: CaseFile): StoredRows {
  return section === "revenue" ? (caseFile.declared?.revenue ?? []) : (caseFile[section] ?? []);
}

export function writeRows(section: TableSectionId, caseFile: CaseFile, rows: StoredRows): CaseFile | null {
  if (section !== "revenue") return withPart(caseFile, section, rows);
  const { revenue: _before, ...others } = caseFile.declared ?? {};
  return withPart(caseFile, "declared", rows.length === 0 ? others : { ...others, revenue: rows });
}

export function readAnswer(answer: AnswerId, caseFile: CaseFile): Values {
  const said = caseFile.answers?.[answer];
  return said === undefined ? {} : { [answer]: typeof said === "number" ? said.toFixed(2) : said };
}

export function writeAnswer(answer: AnswerId, caseFile: CaseFile, values: Values): CaseFile | null {
  const { [answer]: _before, ...others } = caseFile.answers ?? {};
  return withPart(caseFile, "answers", present({ ...others, ...values }));
}

/** How many things a section says: the badge in the list of sections. */
export function filledIn(section: SectionId, caseFile: CaseFile): number {
  return isForm(section) ? Object.keys(present(readForm(section, caseFile))).length : readRows(section, caseFile).length;
}

function present<T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
  return kept;
}
