/**
 * The loan asked for beside what the statements show: instalment a month against net operating inflow a month. An inflow is sales money,
 * not profit: the comparison says how far money could at most reach, the debt-service ratio says whether it does.
 */
import type { CaseFile } from "../case/case-file.ts";
import { derive, type Figure } from "../kernel/evidence.ts";
import { type Fen, fen, scale } from "../kernel/money.ts";
import type { NettingResult } from "../netting/define.ts";
import { saidAmount, saidNumber } from "../statements/said.ts";

export interface Repayment {
  readonly requested: Figure<Fen> | null;
  readonly months: Figure | null;
  readonly annualRate: Figure | null;
  /** Principal and interest a month when repaid evenly (等额本息). */
  readonly instalment: Figure<Fen> | null;
  /** Interest a month while the principal stands until the end (先息后本). */
  readonly interestOnly: Figure<Fen> | null;
  readonly inflowMonthly: Figure<Fen> | null;
  readonly inflowMonths: number;
  /** Net operating inflow a month ÷ instalment. */
  readonly cover: Figure | null;
  /** Names of what is missing, as `missingWords` knows them. */
  readonly missing: readonly string[];
}

/** Null when nobody said anything of a loan. */
export function repaymentOf(caseFile: CaseFile, netting: NettingResult | null): Repayment | null {
  const { loan } = caseFile;
  if (loan === undefined) return null;
  const requested = loan.amount === undefined ? null : saidAmount(caseFile, "loan.amount", loan.amount);
  const months = loan.months === undefined || loan.months <= 0 ? null : saidNumber(caseFile, "loan.months", loan.months, "count");
  const annualRate = loan.annualRate === undefined ? null : saidNumber(caseFile, "loan.annualRate", loan.annualRate, "ratio");
  const instalment =
    requested && months && annualRate ? derive("loan-instalment", "CNY", [requested, months, annualRate], evenInstalment) : null;
  const interestOnly =
    requested && annualRate
      ? derive("loan-interest-monthly", "CNY", [requested, annualRate], (p = 0, r = 0) => scale(fen(p), r / 12))
      : null;
  const inflowMonths = netting?.months.length ?? 0;
  const inflowMonthly =
    netting !== null && netting.currency === "CNY" && inflowMonths > 0
      ? derive("net-inflow-monthly", "CNY", [netting.net], (net = 0) => scale(fen(net), 1 / inflowMonths))
      : null;
  const cover =
    instalment !== null && inflowMonthly !== null && instalment.value > 0
      ? derive("instalment-cover", "ratio", [inflowMonthly, instalment], (inflow = 0, due = 1) => inflow / due)
      : null;
  const missing = [
    ...(requested === null ? ["case:loan.amount"] : []),
    ...(months === null ? ["case:loan.months"] : []),
    ...(annualRate === null ? ["case:loan.annualRate"] : []),
    ...(inflowMonthly === null ? ["paper:bank-statement"] : []),
  ];
  return { requested, months, annualRate, instalment, interestOnly, inflowMonthly, inflowMonths, cover, missing };
}

/** 等额本息 of `principal` 分 over `months` at a yearly rate, rounded to 分; without interest, an equal part of the principal. */
export function evenInstalment(principal = 0, months = 1, annualRate = 0): Fen {
  const rate = annualRate / 12;
  const factor = rate === 0 ? 1 / months : rate / (1 - (1 + rate) ** -months);
  return scale(fen(principal), factor);
}

/** Every figure of it, for the ledger of facts. */
export function repaymentFigures(found: Repayment): Figure[] {
  const { requested, months, annualRate, instalment, interestOnly, inflowMonthly, cover } = found;
  return [requested, months, annualRate, instalment, interestOnly, inflowMonthly, cover].filter((figure) => figure !== null);
}
