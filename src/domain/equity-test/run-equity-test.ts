/** 权益检验: what the owner should own by now, from where he began, against what he does own. */
import type { CaseFile } from "../case/case-file.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Bilingual } from "../kernel/language.ts";
import { type Fen, fen } from "../kernel/money.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { buildHousehold } from "../no-statement/household.ts";
import { equityTestParameters as P } from "../parameters/equity-test.ts";
import { saidAmount } from "../statements/said.ts";
import { isWholeYear, readStatements } from "../statements/statement-reader.ts";
import { statementView } from "../statements/statement-view.ts";
import type { EquityTestResult } from "./define.ts";
import { equityTestWords } from "./words.ts";

interface Parts {
  readonly basis: EquityTestResult["basis"];
  readonly opening: number;
  readonly profit: number;
  readonly injected: number;
  readonly withdrawn: number;
  readonly appreciation: number;
  readonly depreciation: number;
  readonly actual: number;
  readonly inputs: readonly Figure[];
  readonly missing: readonly string[];
  /** Said in the note: value changes nobody stated are left out, openly. */
  readonly leavesOutValueChanges: boolean;
}

/** Null when nothing was entered and no two balance sheets exist. */
export function runEquityTest(caseFile: CaseFile, ledger: Ledger): EquityTestResult | null {
  const parts = caseFile.equityTest === undefined ? partsOfBooks(ledger) : partsOfOfficer(caseFile, ledger);
  return parts === null ? null : resultOf(parts, ledger);
}

/** 初始权益＋利润＋注资＋升值－提取－折旧（仅当利润未扣折旧）. */
export function expectedEquity(parts: Pick<Parts, "opening" | "profit" | "injected" | "withdrawn" | "appreciation" | "depreciation">): Fen {
  return fen(parts.opening + parts.profit + parts.injected + parts.appreciation - parts.withdrawn - parts.depreciation);
}

function partsOfOfficer(caseFile: CaseFile, ledger: Ledger): Parts {
  const entered = caseFile.equityTest ?? {};
  const inputs: Figure[] = [];
  const missing: string[] = [];
  function take(figure: Figure | null | undefined, name: string): number {
    if (!figure) {
      missing.push(name);
      return Number.NaN;
    }
    inputs.push(figure);
    return figure.value;
  }
  function said(field: "opening" | "profit" | "injected" | "withdrawn" | "appreciation" | "depreciation" | "actual"): Figure | null {
    const text = entered[field];
    return text === undefined ? null : saidAmount(caseFile, `equityTest.${field}`, text);
  }
  const view = statementView(ledger);
  const year = view.flowPeriods.filter(isWholeYear).at(-1);
  const bookedProfit = year === undefined ? undefined : view.flow("netIncome", year)?.figure;
  const appreciation = said("appreciation");
  const depreciation = said("depreciation");
  return {
    basis: "officer",
    opening: take(said("opening"), "case:equityTest.opening"),
    profit: take(said("profit") ?? bookedProfit, "case:equityTest.profit"),
    injected: take(said("injected"), "case:equityTest.injected"),
    withdrawn: take(said("withdrawn"), "case:equityTest.withdrawn"),
    appreciation: appreciation ? take(appreciation, "") : 0,
    depreciation: depreciation && entered.profitBeforeDepreciation !== false ? take(depreciation, "") : 0,
    actual: take(said("actual") ?? buildHousehold(caseFile)?.netWorth, "case:equityTest.actual"),
    inputs,
    missing,
    leavesOutValueChanges: appreciation === null || depreciation === null,
  };
}

/** The same test on the statements alone: it says whether profit stayed in the firm, not whether the assets exist. */
function partsOfBooks(ledger: Ledger): Parts | null {
  const view = statementView(ledger);
  const year = view.flowPeriods.filter(isWholeYear).at(-1);
  if (year === undefined) return null;
  const reader = readStatements(view, year);
  if (!view.balance("equity", reader.open) || !view.balance("equity", reader.close) || !view.flow("netIncome", year)) return null;
  const opening = reader.balance("equity", reader.open);
  const profit = reader.flow("netIncome") + reader.flowIfStated("priorYearAdjustment");
  const injected = reader.flowAddend("capitalReceipts");
  // 企业会计准则 mixes what owners took with interest: then nobody knows what was withdrawn.
  const isMixed = view.flow("dividendAndInterestPayments", year) !== undefined;
  const split = view.flow("profitPayments", year);
  const paid = isMixed && !split ? reader.lack(`paper:dividend-split@${year}`) : reader.flowAddend("profitPayments");
  const withdrawn = paid + reader.changeIfStated("profitPayable");
  const actual = reader.balance("equity", reader.close);
  return {
    basis: "books",
    opening,
    profit,
    injected,
    withdrawn,
    appreciation: 0,
    depreciation: 0,
    actual,
    inputs: reader.inputs,
    missing: reader.missing,
    leavesOutValueChanges: false,
  };
}

function resultOf(parts: Parts, ledger: Ledger): EquityTestResult {
  const base = { basis: parts.basis, inputs: parts.inputs, missing: parts.missing };
  const expected = parts.missing.length > 0 ? null : expectedEquity(parts);
  const actual = Number.isFinite(parts.actual) ? fen(parts.actual) : null;
  if (expected === null || actual === null || expected <= 0) {
    const note: Bilingual = expected === null ? equityTestWords.missing : equityTestWords.expectedNotPositive;
    return {
      ...base,
      status: "insufficient",
      expected,
      actual,
      gap: null,
      deviation: null,
      gapToProfit: null,
      gapToSales: null,
      verdict: "grey",
      note,
    };
  }
  const gap = fen(actual - expected);
  const deviation = gap / expected;
  const sales = latestSales(ledger);
  return {
    ...base,
    inputs: sales ? [...parts.inputs, sales] : parts.inputs,
    status: "ok",
    expected,
    actual,
    gap,
    deviation,
    ...withoutValueChange(parts, expected, actual),
    gapToProfit: parts.profit === 0 ? null : gap / parts.profit,
    gapToSales: sales && sales.value !== 0 ? gap / sales.value : null,
    verdict: verdictOf(deviation),
    note: equityTestWords.result({ expected, actual, gap, deviation, leavesOut: parts.leavesOutValueChanges }),
  };
}

function withoutValueChange({ appreciation }: Parts, expected: Fen, actual: Fen): Pick<EquityTestResult, "deviationWithoutValueChange"> {
  const plain = expected - appreciation;
  return appreciation === 0 || plain <= 0 ? {} : { deviationWithoutValueChange: (actual - plain) / plain };
}

/** A surplus asks where the money came from and is never red: nobody hides a debt by owning more. */
function verdictOf(deviation: number): EquityTestResult["verdict"] {
  if (Math.abs(deviation) <= P["deviation-amber"].value) return "green";
  return deviation < -P["deviation-red"].value ? "red" : "amber";
}

function latestSales(ledger: Ledger): Figure | null {
  const view = statementView(ledger);
  const year = view.flowPeriods.filter(isWholeYear).at(-1);
  const booked = year === undefined ? undefined : view.flow("operatingRevenue", year);
  if (booked) return booked.figure;
  const declared = ledger.periods("declaredRevenue").at(-1);
  return declared === undefined ? null : (ledger.get("declaredRevenue", declared)?.figure ?? null);
}
