/**
 * Figures a report needs that no check or ratio computes: the instalment of the loan asked for, what comes in a month, how much of a year
 * stands in its best months. Each has a name, a formula in words and the facts it rests on; unknown in, unknown out.
 */
import type { Assessment } from "../assessment/assessment.ts";
import type { Bilingual } from "../kernel/language.ts";
import { parsePeriod, span, spanPeriod } from "../kernel/period.ts";
import { fen, type Fen, fromDecimal, mulDiv, toDecimal } from "../kernel/money.ts";
import { swotParameters } from "../parameters/swot.ts";
import { partyWords } from "../netting/words/party-words.ts";
import { bestFact, yearsOf } from "./key-facts.ts";
import { annuity, rateRatio } from "./annuity.ts";
import { factName, periodName } from "../ledger/fact-names.ts";

export interface ComputedFigure {
  readonly label: Bilingual;
  readonly formula: Bilingual;
  /** A contract decimal (元) or a plain number; null is "not known". */
  readonly value: string | number | null;
  readonly facts: readonly string[];
}

type Compute = (assessment: Assessment, of: string) => ComputedFigure;

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });
const money = (text: string | null | undefined): Fen | null => (text === null || text === undefined ? null : fromDecimal(text));
const yuan = (amount: Fen | null): string | null => (amount === null ? null : toDecimal(amount));
const ratioOf = (top: Fen | null, bottom: Fen | null): number | null =>
  top === null || bottom === null || bottom <= 0 ? null : Math.round((top / bottom) * 1e6) / 1e6;

function figure(
  label: Bilingual,
  formula: Bilingual,
  value: string | number | null,
  facts: readonly (string | undefined)[] = [],
): ComputedFigure {
  return { label, formula, value, facts: facts.filter((fact) => fact !== undefined) };
}

/** Month by month, the loan asked for: level instalments (等额本息), rounded once to the 分. */
function instalment({ case: { loan } }: Assessment): Fen | null {
  const amount = money(loan?.amount);
  if (amount === null || !loan?.months || loan.annualRate === undefined) return null;
  return annuity(amount, loan.annualRate, loan.months);
}

function monthlyNet({ netting }: Assessment): Fen | null {
  const net = money(netting?.netOperatingInflow);
  return net === null || netting === null || netting.months.length === 0 ? null : mulDiv(net, 1, netting.months.length);
}

function netFacts({ netting }: Assessment): string[] {
  return netting?.inputs.slice(-1) ?? [];
}

function disposable(assessment: Assessment): Assessment["facts"][number] | undefined {
  return assessment.facts.find((fact) => fact.key === "monthly-disposable" && fact.status !== "superseded");
}

function debtsTotal({ case: { debts } }: Assessment): Fen | null {
  if (debts === undefined) return null;
  let total = 0;
  for (const debt of debts) total += money(debt.balance) ?? 0;
  return fen(total);
}

function debtsWithLoan(assessment: Assessment): Fen | null {
  const [debts, loan] = [debtsTotal(assessment), money(assessment.case.loan?.amount)];
  return debts === null || loan === null ? null : fen(debts + loan);
}

/** The last twelve months of the statements, when there are as many. */
export function lastYearOfMonths({ netting }: Assessment): { readonly month: string; readonly net: Fen }[] {
  const months = (netting?.months ?? []).flatMap((one) => {
    const net = money(one.net);
    return net === null ? [] : [{ month: one.month, net }];
  });
  return months.length < MONTHS ? [] : months.slice(-MONTHS);
}

const MONTHS = 12;

/** The best months of the last twelve, in the order of the calendar; as many as the parameter says. */
export function peakMonths(assessment: Assessment): { readonly month: string; readonly net: Fen }[] {
  const best = [...lastYearOfMonths(assessment)].sort((a, b) => b.net - a.net || (a.month < b.month ? -1 : 1));
  return best.slice(0, swotParameters["season-months"].value).sort((a, b) => (a.month < b.month ? -1 : 1));
}

function peakShare(assessment: Assessment): number | null {
  const year = lastYearOfMonths(assessment);
  const total = year.reduce((sum, one) => sum + one.net, 0);
  return ratioOf(fen(peakMonths(assessment).reduce((sum, one) => sum + one.net, 0)), fen(total));
}

/** The payer who brings most, wallets and clearing accounts left out: their customers are many. Null when nobody is named. */
export function topPayer({ netting }: Assessment): number | null {
  const clearing = partyWords.flatMap((rule) => [...rule.words]);
  const index = (netting?.counterparties ?? []).findIndex(
    (party) => party.name !== "" && party.share > 0 && !clearing.some((word) => party.name.includes(word)),
  );
  return index < 0 ? null : index;
}

/** Months of the latest year that have this fact, each with its best fact; one fact for a whole year stands for itself. */
function yearFacts(assessment: Assessment, key: string): Assessment["facts"][number][] {
  const known = assessment.facts.filter((fact) => fact.key === key && fact.status !== "superseded");
  const year = known
    .map((fact) => fact.period.slice(0, 4))
    .sort()
    .at(-1);
  if (year === undefined) return [];
  const whole = bestFact(assessment, key, year);
  if (whole !== null) return [whole];
  const months = [...new Set(known.map((fact) => fact.period))].filter((period) => period.startsWith(year) && /^\d{4}-\d{2}$/.test(period));
  return months.sort().flatMap((month) => bestFact(assessment, key, month) ?? []);
}

function yearSum(assessment: Assessment, key: string): string | null {
  const facts = yearFacts(assessment, key);
  if (facts.length === 0) return null;
  let hundredths = 0;
  for (const fact of facts) hundredths += Math.round(Number(fact.value) * 100);
  return Number.isSafeInteger(hundredths) ? toDecimal(fen(hundredths)) : null;
}

/** The period a year's sum of records stands for, in the contract's form; null without records. */
export function yearCovered(assessment: Assessment, key: string): string | null {
  const facts = yearFacts(assessment, key);
  const [first, last] = [facts[0]?.period, facts.at(-1)?.period];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [parsePeriod(first), parsePeriod(last)];
  return from === null || to === null ? null : spanPeriod({ from: span(from).from, to: span(to).to });
}

const named = (key: string) => say(factName(key, "zh-CN"), factName(key, "en"));

const computed: Readonly<Record<string, Compute>> = {
  growth: (assessment, key) => {
    const [before, now] = yearsOf(assessment).slice(-2);
    const label = named(key);
    const facts = [before, now].map((year) => (year === undefined ? null : bestFact(assessment, key, year)));
    const [from, to] = facts.map((fact) => money(fact?.value));
    const isNext = before !== undefined && now !== undefined && Number(now) - Number(before) === 1;
    const value = isNext && from !== undefined && from !== null && to !== undefined && to !== null ? ratioOf(fen(to - from), from) : null;
    return figure(
      say(`${label["zh-CN"]}同比`, `${label.en}, year on year`),
      say("（本年－上年）÷上年", "(this year − last year) ÷ last year"),
      value,
      facts.map((fact) => fact?.id),
    );
  },
  "year-sum": (assessment, key) => {
    const label = named(key);
    const covered = yearCovered(assessment, key);
    const of = (language: "zh-CN" | "en") => (covered === null ? "" : `${periodName(covered, language)} `);
    return figure(
      say(`${of("zh-CN")}${label["zh-CN"]}合计`, `${label.en}, ${of("en")}total`),
      say("各月相加", "sum of the months"),
      yearSum(assessment, key),
      yearFacts(assessment, key).map((fact) => fact.id),
    );
  },
  "year-months": (assessment, key) =>
    figure(
      say(`${named(key)["zh-CN"]}有记录的月数`, `Months with ${named(key).en.toLowerCase()}`),
      say("", ""),
      yearFacts(assessment, key).length || null,
      yearFacts(assessment, key).map((fact) => fact.id),
    ),
  "per-revenue": (assessment, key) => {
    const label = named(key);
    return figure(
      say(`${label["zh-CN"]}占核实收入`, `${label.en} to corroborated revenue`),
      say(`${label["zh-CN"]}合计÷核实收入`, `${label.en} ÷ corroborated revenue`),
      isSameYear(assessment, key) ? ratioOf(money(yearSum(assessment, key)), money(assessment.revenue.corroborated)) : null,
      [...yearFacts(assessment, key).map((fact) => fact.id), ...assessment.revenue.inputs.slice(-1)],
    );
  },
  "revenue-per": (assessment, key) => {
    const label = named(key);
    const [revenue, quantity] = [money(assessment.revenue.corroborated), money(yearSum(assessment, key))];
    const isKnown = isSameYear(assessment, key) && revenue !== null && quantity !== null && quantity > 0;
    return figure(
      say(`核实收入÷${label["zh-CN"]}`, `Corroborated revenue ÷ ${label.en.toLowerCase()}`),
      say("按同一年计算", "for the same year"),
      isKnown ? toDecimal(mulDiv(revenue, 100, quantity)) : null,
      [...yearFacts(assessment, key).map((fact) => fact.id), ...assessment.revenue.inputs.slice(-1)],
    );
  },
  "loan-interest": ({ case: { loan } }) => {
    const amount = money(loan?.amount);
    const rate = loan?.annualRate === undefined ? null : rateRatio(loan.annualRate);
    return figure(
      say("每月利息（到期一次还本）", "Interest a month (bullet)"),
      say("申请金额×年利率÷12", "amount × annual rate ÷ 12"),
      amount === null || rate === null ? null : yuan(mulDiv(amount, Number(rate.top), Number(rate.bottom))),
    );
  },
  "loan-instalment": (assessment) =>
    figure(
      say("月供（等额本息）", "Monthly instalment (level)"),
      say("按申请金额、期限、年利率计算的等额本息", "level instalment of the amount, term and annual rate applied for"),
      yuan(instalment(assessment)),
    ),
  "month-net": (assessment) =>
    figure(
      say("月均净经营流入", "Net operating inflow a month"),
      say("净经营流入÷流水月数", "net operating inflow ÷ months of statements"),
      yuan(monthlyNet(assessment)),
      netFacts(assessment),
    ),
  "inflow-cover": (assessment) =>
    figure(
      say("月均净经营流入与月供之比", "Monthly net inflow to instalment"),
      say("月均净经营流入÷月供", "monthly net operating inflow ÷ instalment"),
      ratioOf(monthlyNet(assessment), instalment(assessment)),
      netFacts(assessment),
    ),
  "disposable-cover": (assessment) =>
    figure(
      say("月均可支配收入与月供之比", "Monthly disposable income to instalment"),
      say("月均可支配收入÷月供", "monthly disposable income ÷ instalment"),
      ratioOf(money(disposable(assessment)?.value), instalment(assessment)),
      [disposable(assessment)?.id],
    ),
  "month-disposable": (assessment) =>
    figure(say("月均可支配收入", "Monthly disposable income"), say("", ""), disposable(assessment)?.value ?? null, [
      disposable(assessment)?.id,
    ]),
  "debts-total": (assessment) =>
    figure(say("申报的现有借款合计", "Declared borrowings"), say("各笔余额相加", "sum of balances"), yuan(debtsTotal(assessment))),
  "debts-with-loan": (assessment) =>
    figure(
      say("现有借款加本笔申请", "Borrowings with this loan"),
      say(
        "现有借款合计＋申请金额（续贷时旧贷归还后会减少）",
        "declared borrowings + amount applied for (less once a renewed loan is repaid)",
      ),
      yuan(debtsWithLoan(assessment)),
    ),
  "debts-to-revenue": (assessment) =>
    figure(
      say("现有借款加本笔申请占核实收入", "Borrowings with this loan to revenue"),
      say("（现有借款合计＋申请金额）÷核实收入", "(declared borrowings + amount applied for) ÷ corroborated revenue"),
      ratioOf(debtsWithLoan(assessment), money(assessment.revenue.corroborated)),
      assessment.revenue.inputs.slice(-1),
    ),
  "loan-to-revenue": (assessment) =>
    figure(
      say("申请金额占核实收入", "Amount applied for to revenue"),
      say("申请金额÷核实收入", "amount applied for ÷ corroborated revenue"),
      ratioOf(money(assessment.case.loan?.amount), money(assessment.revenue.corroborated)),
      assessment.revenue.inputs.slice(-1),
    ),
  "removed-total": ({ netting }) => {
    const [gross, net] = [money(netting?.grossInflow), money(netting?.netOperatingInflow)];
    return figure(
      say("剔除合计", "Removed in all"),
      say("毛流入－净经营流入", "gross inflow − net operating inflow"),
      gross === null || net === null ? null : toDecimal(fen(gross - net)),
      netting?.inputs ?? [],
    );
  },
  "removed-share": ({ netting }, reason) => {
    const removed = Object.entries(netting?.removed ?? {}).find(([name]) => name === reason)?.[1];
    return figure(
      say("占毛流入", "Share of gross inflow"),
      say("剔除金额÷毛流入", "amount removed ÷ gross inflow"),
      ratioOf(money(removed), money(netting?.grossInflow)),
      netting?.inputs.slice(0, 1) ?? [],
    );
  },
  "peak-share": (assessment) =>
    figure(
      say("旺季月份占一年净经营流入", "Share of the year in its best months"),
      say("最多的几个月净经营流入÷最近十二个月净经营流入", "net operating inflow of the best months ÷ that of the last twelve"),
      peakShare(assessment),
      netFacts(assessment),
    ),
  "peak-months": (assessment) => figure(say("旺季月数", "Best months"), say("", ""), peakMonths(assessment).length || null),
  "month-of": ({ netting }, month) =>
    figure(
      say(`${periodName(month, "zh-CN")}净经营流入`, `Net operating inflow ${month}`),
      say("", ""),
      netting?.months.find((one) => one.month === month)?.net ?? null,
      netting?.inputs.slice(-1) ?? [],
    ),
  "statement-months": ({ netting }) => figure(say("流水月数", "Months of statements"), say("", ""), netting?.months.length ?? null),
  corrections: ({ case: { decisions } }) =>
    figure(
      say("调查人更正的数据", "Figures the investigator corrected"),
      say("", ""),
      (decisions ?? []).filter((one) => one.type === "correct").length,
    ),
};

/** Records of a year may be held against revenue only when both are of that whole year. */
function isSameYear(assessment: Assessment, key: string): boolean {
  const facts = yearFacts(assessment, key);
  const year = facts[0]?.period.slice(0, 4);
  return year !== undefined && assessment.revenue.period === year && (facts.length === MONTHS || facts[0]?.period === year);
}

/** Null when no figure has this id; one that cannot be computed has the value null. */
export function computedFigure(assessment: Assessment, id: string, of: string): ComputedFigure | null {
  return Object.hasOwn(computed, id) ? (computed[id]?.(assessment, of) ?? null) : null;
}
