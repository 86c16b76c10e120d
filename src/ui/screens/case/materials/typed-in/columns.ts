/** What can be typed in each section: the fields of case.json, in the words of the language shown. */
import type { typedIn as Words } from "../../../../../locales/zh-CN/typed-in.ts";
import type { EntryColumn, EntryKind } from "../entry/entry.ts";

type TypedWords = typeof Words;
type ColumnName = keyof TypedWords["columns"];
type ChoiceName = keyof TypedWords["choices"];

interface Extra {
  /** The name of its label where that is not the field's own. */
  readonly label?: ColumnName;
  readonly choices?: ChoiceName;
  readonly hint?: keyof TypedWords["hints"];
  readonly suggestions?: keyof TypedWords["suggestions"];
}

export const sectionIds = [
  "borrower",
  "loan",
  "investigators",
  "revenue",
  "equity",
  "accounts",
  "parties",
  "bases",
  "monthly",
  "margins",
  "stockCount",
  "holdings",
  "debts",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** "!" after the kind: a row is not complete without it. */
type Row = readonly [id: string, kind: EntryKind | `${EntryKind}!`, extra?: Extra];

const rows: Readonly<Record<SectionId, readonly Row[]>> = {
  borrower: [
    ["name", "text"],
    ["kind", "choice", { choices: "kind" }],
    ["industry", "choice", { choices: "industry" }],
    ["region", "text"],
    ["creditCode", "text"],
    ["yearsInTrade", "number", { hint: "yearsInTrade" }],
    ["vatKind", "choice", { choices: "vatKind" }],
    ["vatRate", "percent", { hint: "vatRate" }],
  ],
  loan: [
    ["amount", "amount"],
    ["months", "number", { hint: "months" }],
    ["purpose", "text"],
    ["product", "choice", { choices: "product" }],
    ["annualRate", "percent"],
  ],
  investigators: [
    ["first", "text"],
    ["second", "text"],
  ],
  revenue: [
    ["period", "period!", { hint: "period" }],
    ["amount", "amount!", { label: "revenueAmount" }],
    ["taxIncluded", "yes-no"],
  ],
  equity: [
    ["opening", "amount"],
    ["profit", "amount"],
    ["injected", "amount"],
    ["withdrawn", "amount"],
    ["appreciation", "amount"],
    ["depreciation", "amount"],
    ["profitBeforeDepreciation", "yes-no"],
    ["actual", "amount"],
  ],
  accounts: [
    ["owner", "text!"],
    ["number", "text!"],
    ["bank", "text"],
    ["relation", "choice!", { label: "accountRelation", choices: "accountRelation" }],
  ],
  parties: [
    ["name", "text!", { label: "partyName" }],
    ["relation", "text!", { suggestions: "relation" }],
  ],
  bases: [
    ["source", "choice!", { choices: "source" }],
    ["period", "period!"],
    ["quantity", "number!"],
    ["unit", "choice!", { choices: "unit" }],
    ["revenue", "amount!", { label: "baseRevenue" }],
    ["basis", "choice", { choices: "basis" }],
  ],
  monthly: [
    ["month", "period!"],
    ["season", "choice", { choices: "season" }],
    ["dailySales", "amount"],
    ["days", "number"],
    ["sales", "amount"],
    ["fixedCosts", "amount", { hint: "fixedCosts" }],
  ],
  margins: [
    ["name", "text!", { label: "good" }],
    ["share", "percent!"],
    ["margin", "percent"],
    ["cost", "yuan"],
    ["price", "yuan"],
  ],
  stockCount: [
    ["name", "text!", { label: "stock" }],
    ["quantity", "number!", { label: "count" }],
    ["unit", "text"],
    ["unitCost", "yuan!"],
  ],
  holdings: [
    ["side", "choice!", { choices: "side" }],
    ["item", "text!", { suggestions: "item" }],
    ["amount", "amount!"],
    ["note", "text"],
  ],
  debts: [
    ["lender", "text!"],
    ["balance", "amount!"],
    ["annualRate", "percent"],
    ["repayment", "choice", { choices: "repayment" }],
    ["from", "day"],
    ["to", "day"],
    ["declared", "yes-no"],
  ],
};

/** Answers kept beside the tables, under the names the domain asks for. */
const answerRows = {
  "household-spending": ["household-spending", "amount", { label: "spending", hint: "spending" }],
  "monthly-counted-on-site": ["monthly-counted-on-site", "yes-no", { label: "counted", hint: "counted" }],
} as const satisfies Readonly<Record<string, Row>>;
export type AnswerId = keyof typeof answerRows;

export function sectionColumns(section: SectionId, t: TypedWords): EntryColumn[] {
  return rows[section].map((row) => columnOf(row, t));
}

export function answerColumn(answer: AnswerId, t: TypedWords): EntryColumn {
  return columnOf(answerRows[answer], t);
}

function columnOf([id, kind, extra = {}]: Row, t: TypedWords): EntryColumn {
  const isRequired = kind.endsWith("!");
  return {
    id,
    kind: (isRequired ? kind.slice(0, -1) : kind) as EntryKind, // the mark of Row taken off
    label: t.columns[extra.label ?? (id as ColumnName)], // every id without a label is a name of `columns`
    isRequired,
    ...(extra.hint ? { hint: t.hints[extra.hint] } : {}),
    ...(extra.choices ? { choices: Object.entries(t.choices[extra.choices]) } : {}),
    ...(extra.suggestions ? { suggestions: t.suggestions[extra.suggestions] } : {}),
  };
}
