/** A mapping while a person works on it: which column is what, and which questions are still open. Pure; nothing is kept from here. */
import type { DisplayUnit } from "../../../../../domain/documents/document.ts";
import type { SheetMapping } from "../../../../../domain/documents/mapping/mapping.ts";
import type { MappingProposal, MappingQuestion } from "../../../../../domain/documents/mapping/propose.ts";
import type { Language } from "../../../../../domain/kernel/language.ts";

type AmountFrom = SheetMapping["amounts"][number]["from"];

export interface Answers {
  readonly unit?: DisplayUnit;
  readonly dateOrder?: SheetMapping["dateOrder"];
  readonly sign?: "in-positive" | "out-positive";
  readonly direction?: "outgoing" | "incoming";
  readonly layout?: string;
  readonly weight?: string;
  /** A contract period, already read from what was typed. */
  readonly period?: string | undefined;
}

export interface MappingDraft {
  readonly proposal: MappingProposal;
  readonly name: string;
  /** Zero-based; −1 without a header. */
  readonly headerRow: number;
  /** Column → field; a column that is not here is not read. */
  readonly given: Readonly<Record<number, string>>;
  readonly answers: Answers;
  readonly directionWords: SheetMapping["directionWords"];
  /** Amount columns of a statement form: where each takes its period from. */
  readonly amounts: Readonly<Record<number, { readonly from: AmountFrom; readonly period: string | null }>>;
}

/** A fixed period is asked for where neither heading nor title states one; then every column waits for its own. */
export function draftOf(proposal: MappingProposal, name: string): MappingDraft {
  const { mapping, headers } = proposal;
  const isUndated = proposal.questions.some((question) => question.id === "period" && question.about === "amounts");
  const given: Record<number, string> = {};
  for (const { index, field } of headers) if (field !== null) given[index] = field;
  const amounts: Record<number, { from: AmountFrom; period: string | null }> = {};
  for (const { index, from } of mapping.amounts) amounts[index] = { from: isUndated && from === "title" ? "fixed" : from, period: null };
  return { proposal, name, headerRow: mapping.headerRow, given, answers: {}, directionWords: mapping.directionWords, amounts };
}

/** Gives a column to a field ("" takes it back). A field that may stand once is taken from the column that had it. */
export function give(draft: MappingDraft, column: number, field: string): MappingDraft {
  const isRepeatable = draft.proposal.fields.find((known) => known.id === field)?.isRepeatable === true;
  const given: Record<number, string> = {};
  for (const [index, known] of Object.entries(draft.given)) {
    if (Number(index) !== column && (known !== field || isRepeatable)) given[Number(index)] = known;
  }
  if (field !== "") given[column] = field;
  const isForm = draft.proposal.fields.some((known) => known.id === "label");
  const isNewAmount = isForm && field === "amount" && draft.amounts[column] === undefined;
  return { ...draft, given, amounts: isNewAmount ? { ...draft.amounts, [column]: { from: "header", period: null } } : draft.amounts };
}

export function columnsOf(draft: MappingDraft, field: string): number[] {
  return Object.entries(draft.given)
    .filter(([, known]) => known === field)
    .map(([index]) => Number(index));
}

/** How the sheet says which way money went: told by which columns there are, asked only for one plain amount column. */
export function signOf(draft: MappingDraft): SheetMapping["signConvention"] | null {
  const fields = new Set(Object.values(draft.given));
  if (fields.has("inflow") || fields.has("outflow")) return "two-columns";
  if (fields.has("direction")) return "direction-column";
  return draft.answers.sign ?? provenSign(draft);
}

/** What the running balance proved about the proposal's own amount column; nothing is known of a column a person gave. */
function provenSign(draft: MappingDraft): "in-positive" | "out-positive" | null {
  const { mapping, questions } = draft.proposal;
  const proposed = mapping.columns.find((column) => column.field === "amount")?.index;
  if (proposed === undefined || draft.given[proposed] !== "amount" || questions.some(({ id }) => id === "sign")) return null;
  return mapping.signConvention === "in-positive" || mapping.signConvention === "out-positive" ? mapping.signConvention : null;
}

function isStatement(draft: MappingDraft): boolean {
  const { kind } = draft.proposal.mapping;
  return kind === "bank-statement" || kind === "wallet-statement";
}

/** Names of fields without which the sheet cannot be read. */
export function missingFields(draft: MappingDraft, language: Language): string[] {
  const { fields, questions } = draft.proposal;
  const given = new Set(Object.values(draft.given));
  const name = (id: string) => fields.find((field) => field.id === id)?.name[language] ?? id;
  const missing = new Set<string>();
  for (const field of fields) if (field.isRequired && !given.has(field.id)) missing.add(field.name[language]);
  for (const question of questions) {
    if (question.id !== "column" || isStatement(draft)) continue;
    const group = question.choices.length > 0 ? question.choices : [question.about];
    if (!group.some((id) => given.has(id))) missing.add(group.map(name).join(language === "en" ? " or " : " 或 "));
  }
  if (isStatement(draft) && !["amount", "inflow", "outflow"].some((id) => given.has(id))) missing.add(name("amount"));
  return [...missing];
}

/** Everything that has to be asked about this sheet, answered or not. */
export function questionsOf(draft: MappingDraft): MappingQuestion["id"][] {
  const asked = new Set<MappingQuestion["id"]>();
  for (const question of draft.proposal.questions) {
    if (question.id === "column" || question.id === "sign" || question.id === "direction-words") continue;
    asked.add(question.id);
  }
  const fields = new Set(Object.values(draft.given));
  const isPlainAmount = fields.has("amount") && !fields.has("direction") && !fields.has("inflow") && !fields.has("outflow");
  if (isStatement(draft) && isPlainAmount && provenSign(draft) === null) asked.add("sign");
  if (fields.has("direction") && unknownWords(draft).length > 0) asked.add("direction-words");
  return [...asked];
}

export function unknownWords(draft: MappingDraft): readonly string[] {
  return draft.proposal.questions.find((question) => question.id === "direction-words")?.choices ?? [];
}

export function isAnswered(draft: MappingDraft, question: MappingQuestion["id"]): boolean {
  const { answers } = draft;
  switch (question) {
    case "unit":
      return answers.unit !== undefined;
    case "date-order":
      return answers.dateOrder !== undefined;
    case "sign":
      return signOf(draft) !== null;
    case "direction":
      return answers.direction !== undefined;
    case "direction-words":
      return unknownWords(draft).every((word) => draft.directionWords[word] !== undefined);
    case "resource":
      return answers.layout !== undefined;
    case "weight-unit":
      return answers.weight !== undefined;
    case "period":
      return isForm(draft)
        ? columnsOf(draft, "amount").every((column) => draft.amounts[column]?.from !== "fixed" || draft.amounts[column].period !== null)
        : answers.period !== undefined;
    case "column":
      return true;
  }
}

export function isForm(draft: MappingDraft): boolean {
  return draft.proposal.fields.some((field) => field.id === "label");
}

/** True when a person may confirm it. */
export function isComplete(draft: MappingDraft): boolean {
  const periods = !isForm(draft) || isAnswered(draft, "period");
  return periods && missingFields(draft, "en").length === 0 && questionsOf(draft).every((question) => isAnswered(draft, question));
}

/** The mapping to be kept; `header` gives the words above a column, `version` counts a person's changes. */
export function mappingOf(draft: MappingDraft, header: (column: number) => string, version: number): SheetMapping {
  const base = draft.proposal.mapping;
  const { answers } = draft;
  const unitOf = (column: number, field: string) =>
    field === "weight" && answers.weight !== undefined
      ? answers.weight
      : (base.columns.find((known) => known.index === column)?.unit ?? "");
  const labels = columnsOf(draft, "label");
  const given = Object.entries(draft.given).map(([index, field]) => ({ index: Number(index), field }));
  return {
    ...base,
    version,
    name: draft.name.trim() || base.name,
    layout: answers.layout ?? base.layout,
    headerRow: draft.headerRow,
    dataFrom: draft.headerRow === base.headerRow ? base.dataFrom : draft.headerRow + 1,
    unit: answers.unit ?? base.unit,
    dateOrder: answers.dateOrder ?? base.dateOrder,
    signConvention: isStatement(draft) ? (signOf(draft) ?? base.signConvention) : base.signConvention,
    directionWords: draft.directionWords,
    direction: answers.direction ?? base.direction,
    period: isForm(draft) ? null : (answers.period ?? null),
    columns: isForm(draft) ? [] : given.map(({ index, field }) => ({ field, index, header: header(index), unit: unitOf(index, field) })),
    amounts: isForm(draft)
      ? columnsOf(draft, "amount").map((index) => ({
          index,
          // Two-sided forms have a label column on each side: an amount belongs to the nearest on its left.
          label: labels.filter((label) => label < index).at(-1) ?? labels[0] ?? 0,
          header: header(index),
          from: draft.amounts[index]?.from ?? "header",
          period: draft.amounts[index]?.from === "fixed" ? draft.amounts[index].period : null,
        }))
      : [],
  };
}
