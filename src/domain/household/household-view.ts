/**
 * 家庭合看: the family's accounts side by side (夫妻, the shop), what only moved between them taken out, its debts and its spending.
 * Nothing is added up across currencies; an account that is named or paid but not handed in is said to be missing, never guessed.
 */
import type { CaseFile } from "../case/case-file.ts";
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Fen, fen } from "../kernel/money.ts";
import { matchText } from "../kernel/plain-text.ts";
import type { AccountFlow, NettingResult, OutflowCategory, OutflowGroup } from "../netting/define.ts";
import { fitsMask } from "../netting/people.ts";
import { plainAccount } from "../netting/rows.ts";
import { answeredAmount, saidAmount } from "../statements/said.ts";

type CaseAccount = NonNullable<CaseFile["accounts"]>[number];
export type AccountRelation = CaseAccount["relation"] | "unknown";

export interface HouseholdAccount {
  readonly flow: AccountFlow;
  /** As printed, or as the name of a wallet says; "" when unknown. */
  readonly owner: string;
  readonly relation: AccountRelation;
  /** The bank said in the case; "" when nobody said. */
  readonly bank: string;
  readonly kind: "bank" | "wallet" | "unnamed";
}

export interface MissingAccount {
  /** named: in the case's list of accounts · seen: paid to or from, its number is known · unnamed: the paper leaves its number out. */
  readonly reason: "named" | "seen" | "unnamed";
  readonly owner: string;
  readonly account: string;
  readonly bank: string;
  readonly relation: AccountRelation;
  /** Unsigned 分 that went to it and came from it; 0 for one that is only named. */
  readonly paidIn: Fen;
  readonly paidOut: Fen;
  readonly rows: readonly string[];
}

export interface HouseholdDebt {
  readonly lender: string;
  readonly balance: Figure<Fen> | null;
  readonly annualRate: number | null;
  readonly repayment: string | null;
  readonly to: string | null;
}

export interface HouseholdSpending {
  readonly category: OutflowCategory;
  readonly amount: Figure<Fen>;
  readonly rows: readonly string[];
  /** Months in which something was paid. */
  readonly months: number;
}

export interface HouseholdView {
  /** The currency of the totals. */
  readonly currency: string;
  readonly accounts: readonly HouseholdAccount[];
  readonly missing: readonly MissingAccount[];
  /** Over the accounts in the totals' currency, transfers between them taken out. Null for other currencies than yuan, or with no account. */
  readonly inflow: Figure<Fen> | null;
  readonly outflow: Figure<Fen> | null;
  readonly net: Figure<Fen> | null;
  /** Null unless every one of these accounts prints a balance. */
  readonly closing: Figure<Fen> | null;
  readonly debts: readonly HouseholdDebt[];
  /** Payments that look like interest, instalments or lending platforms. */
  readonly signs: readonly OutflowGroup[];
  readonly spending: readonly HouseholdSpending[];
  readonly declaredSpending: Figure<Fen> | null;
}

const SIGNS: readonly OutflowCategory[] = ["interest-like", "interest", "loan-repayment", "lending-platform"];
const SPENDING: readonly OutflowCategory[] = ["household", "insurance", "live-streaming", "gambling"];

const plus = (...values: number[]): Fen => fen(values.reduce((sum, value) => sum + value, 0));

/** Null when the case has neither statements nor a word about the family's accounts, debts or spending. */
export function householdView(caseFile: CaseFile, netting: NettingResult | null): HouseholdView | null {
  const debts = debtsOf(caseFile);
  const declaredSpending = answeredAmount(caseFile, "household-spending");
  const hasNothing = netting === null && debts.length === 0 && declaredSpending === null && (caseFile.accounts ?? []).length === 0;
  if (hasNothing) return null;
  const flows = netting?.accounts ?? [];
  const currency = netting?.currency ?? "CNY";
  return {
    currency,
    accounts: flows.map((flow) => accountOf(caseFile, flow)),
    missing: missingAccounts(caseFile, netting),
    ...totalsOf(flows.filter((flow) => flow.currency === currency && currency === "CNY")),
    debts,
    signs: (netting?.outflows ?? []).filter((group) => SIGNS.includes(group.category)),
    spending: spendingOf(netting?.outflows ?? []),
    declaredSpending,
  };
}

function accountOf(caseFile: CaseFile, flow: AccountFlow): HouseholdAccount {
  const number = flow.account.replace(/@.*$/, "");
  const named = (caseFile.accounts ?? []).find((account) => isSameAccount(account.number, number));
  const owner = flow.owner || ownerInName(caseFile, number);
  const owned = named ?? (caseFile.accounts ?? []).find((account) => matchText(account.owner) === owner);
  const isBorrower = owner !== "" && matchText(caseFile.borrower?.name ?? "") === owner;
  return {
    flow,
    owner,
    relation: owned?.relation ?? (isBorrower ? "borrower" : "unknown"),
    bank: named?.bank ?? "",
    kind: /^[\d*x]{6,}$/i.test(number) ? "bank" : number === "" || number.startsWith("#") ? "unnamed" : "wallet",
  };
}

/** A wallet is often named after its holder: 「微信支付田守业」. Only a name the case knows is taken. */
function ownerInName(caseFile: CaseFile, account: string): string {
  const names = [
    caseFile.borrower?.name,
    ...(caseFile.accounts ?? []).map(({ owner }) => owner),
    ...(caseFile.parties ?? []).map(({ name }) => name),
  ];
  return names.map((name) => matchText(name ?? "")).find((name) => name !== "" && account.endsWith(name)) ?? "";
}

function isSameAccount(said: string, printed: string): boolean {
  const number = plainAccount(said);
  return number === printed || (printed.includes("*") && fitsMask(printed, number)) || (number.includes("*") && fitsMask(number, printed));
}

function missingAccounts(caseFile: CaseFile, netting: NettingResult | null): MissingAccount[] {
  const printed = (netting?.accounts ?? []).map((flow) => flow.account.replace(/@.*$/, ""));
  const unjoined = netting?.unjoined ?? [];
  const isHere = (number: string) => printed.some((known) => isSameAccount(number, known));
  const named = (caseFile.accounts ?? []).filter((account) => account.relation !== "related" && !isHere(account.number));
  const transfersOf = (number: string) => unjoined.filter((group) => group.account !== "" && isSameAccount(number, group.account));
  const missing = named.map((account): MissingAccount => {
    const groups = transfersOf(account.number);
    return {
      reason: "named",
      owner: account.owner,
      account: account.number,
      bank: account.bank ?? "",
      relation: account.relation,
      paidIn: plus(...groups.map((group) => group.outflow)),
      paidOut: plus(...groups.map((group) => group.inflow)),
      rows: groups.flatMap((group) => group.rows),
    };
  });
  for (const group of unjoined) {
    if (group.account !== "" && named.some((account) => isSameAccount(account.number, group.account))) continue;
    const owner = (caseFile.accounts ?? []).find((account) => matchText(account.owner) === group.owner);
    missing.push({
      reason: group.account === "" ? "unnamed" : "seen",
      owner: owner?.owner ?? group.owner,
      account: group.account,
      bank: "",
      relation: owner?.relation ?? "unknown",
      paidIn: group.outflow,
      paidOut: group.inflow,
      rows: group.rows,
    });
  }
  return missing;
}

type Totals = Pick<HouseholdView, "inflow" | "outflow" | "net" | "closing">;

function totalsOf(flows: readonly AccountFlow[]): Totals {
  if (flows.length === 0) return { inflow: null, outflow: null, net: null, closing: null };
  const inflow = withoutOwn("household-inflow", flows, "inflow", "ownInflow");
  const outflow = withoutOwn("household-outflow", flows, "outflow", "ownOutflow");
  const balances = flows.flatMap((flow) => flow.closing?.figure ?? []);
  return {
    inflow,
    outflow,
    net: inflow && outflow ? derive("household-net", "CNY", [inflow, outflow], (a = 0, b = 0) => fen(a - b)) : null,
    closing: balances.length === flows.length ? derive("household-closing", "CNY", balances, plus) : null,
  };
}

/** Null when no row moved this way: a sum of nothing has no source. */
function withoutOwn(
  name: string,
  flows: readonly AccountFlow[],
  all: "inflow" | "outflow",
  own: "ownInflow" | "ownOutflow",
): Figure<Fen> | null {
  const whole = flows.flatMap((flow) => flow.figures[all] ?? []);
  const between = flows.flatMap((flow) => flow.figures[own] ?? []);
  if (whole.length === 0) return null;
  return derive(name, "CNY", [...whole, ...between], (...values) =>
    fen(plus(...values.slice(0, whole.length)) - plus(...values.slice(whole.length))),
  );
}

function debtsOf(caseFile: CaseFile): HouseholdDebt[] {
  const listed = (caseFile.debts ?? []).map(
    (debt, position): HouseholdDebt => ({
      lender: debt.lender,
      balance: saidAmount(caseFile, `debts.${position}.balance`, debt.balance),
      annualRate: debt.annualRate ?? null,
      repayment: debt.repayment ?? null,
      to: debt.to ?? null,
    }),
  );
  const held = (caseFile.holdings ?? []).flatMap((line, position): HouseholdDebt[] =>
    line.side === "liability"
      ? [
          {
            lender: line.item,
            balance: saidAmount(caseFile, `holdings.${position}.${line.item}`, line.amount),
            annualRate: null,
            repayment: null,
            to: null,
          },
        ]
      : [],
  );
  return [...listed, ...held];
}

function spendingOf(outflows: readonly OutflowGroup[]): HouseholdSpending[] {
  return SPENDING.flatMap((category): HouseholdSpending[] => {
    const groups = outflows.filter((group) => group.category === category);
    if (groups.length === 0) return [];
    return [
      {
        category,
        amount: derive(
          `household-${category}`,
          "CNY",
          groups.map((group) => group.figure()),
          plus,
        ),
        rows: groups.flatMap((group) => group.rows),
        months: Math.max(...groups.map((group) => group.months)),
      },
    ];
  });
}

/** Every figure of the view, for the ledger of facts. */
export function householdFigures(view: HouseholdView): Figure[] {
  return [
    ...view.accounts.flatMap(({ flow }) => [...Object.values(flow.figures), flow.closing?.figure ?? null]),
    view.inflow,
    view.outflow,
    view.net,
    view.closing,
    ...view.debts.map((debt) => debt.balance),
    ...view.signs.map((sign) => sign.figure()),
    ...view.spending.map((one) => one.amount),
    view.declaredSpending,
  ].filter((figure) => figure !== null);
}
