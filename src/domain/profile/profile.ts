/** One borrower on one page, in two voices: figures for the approver, and plain words anybody can follow. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Bilingual, Language } from "../kernel/language.ts";
import { profileParameters } from "../parameters/profile.ts";
import { boundRuns } from "../report/bound-runs.ts";
import { yearsOf, bestFact, factFigure } from "../report/key-facts.ts";
import type { Run, Sentence } from "../report/report.ts";
import { numberAt, sourced } from "../report/sourced.ts";
import { type ReportWriter, reportWriter } from "../report/writer.ts";
import { plainWorry } from "./plain-worries.ts";
import { approverWords as A, plainPapers, plainTrades, plainWords as P, profileTitles } from "./words.ts";

/** approver: 「给审批人」; plain: 「大白话」, at most as many characters as the parameter says (Chinese). */
export type ProfileVoice = "approver" | "plain";

export type ProfileBlockId = keyof typeof profileTitles;

export interface ProfileBlock {
  readonly id: ProfileBlockId;
  readonly title: string;
  /** Never empty: what nobody knows is said to be unknown. */
  readonly sentences: readonly Sentence[];
}

type Slots = Readonly<Record<string, Run | readonly Run[]>>;
type Blocks = Readonly<Record<ProfileBlockId, readonly (Sentence | null)[]>>;

/** The seven blocks in order. */
export function borrowerProfile(assessment: Assessment, voice: ProfileVoice, language: Language): ProfileBlock[] {
  return profileWith(reportWriter(assessment, language), voice);
}

/** The same with a writer at hand: the report's chapter. */
export function profileWith(write: ReportWriter, voice: ProfileVoice): ProfileBlock[] {
  if (voice === "approver") return shaped(write, forApprover(write));
  // What can be left out goes first when the page would grow too long.
  for (let spare = SPARES; spare > 0; spare--) {
    const blocks = shaped(write, inPlainWords(write, spare));
    if (profileLength(blocks) <= profileParameters["plain-length"].value) return blocks;
  }
  return shaped(write, inPlainWords(write, 0));
}

/** Characters a reader sees in the sentences, titles left out. */
export function profileLength(blocks: readonly ProfileBlock[]): number {
  return blocks.reduce(
    (sum, block) => sum + block.sentences.reduce((total, one) => total + one.runs.reduce((length, run) => length + run.text.length, 0), 0),
    0,
  );
}

function shaped(write: ReportWriter, blocks: Blocks): ProfileBlock[] {
  return Object.entries(profileTitles).map(([id, title]) => ({
    id: id as ProfileBlockId, // a key of profileTitles
    title: title[write.language],
    sentences: blocks[id as ProfileBlockId].filter((sentence) => sentence !== null),
  }));
}

/** A sentence of the profile; its id is stable over assessments and voices never share one. */
function pen(write: ReportWriter, voice: ProfileVoice) {
  return (id: string, words: Bilingual, slots: Slots = {}): Sentence => write.sentence(`profile.${voice}.${id}`, words, slots);
}

function forApprover(write: ReportWriter): Blocks {
  const { assessment, words: common, language } = write;
  const { borrower, loan, debts } = assessment.case;
  const say = pen(write, "approver");
  const year = yearsOf(assessment).at(-1) ?? "";
  const hasRatio = (id: string) => numberAt(write, "ratio", id, year) !== null;
  const ratio = (id: string, form: "times" | "percent") => sourced(write, ["ratio", id, year], form);
  const named = (names: Readonly<Record<string, string>>, key: string | undefined): Run =>
    key === undefined || names[key] === undefined ? write.unknown() : write.text(names[key] ?? "");
  const worries = assessment.redFlags.filter((flag) => flag.status === "open" && flag.severity !== "blue").slice(0, WORRIES);
  const { missing } = assessment.verdict;
  const isBorrowed = write.isKnown("case", "amount");
  return {
    who: [
      borrower?.kind || borrower?.region
        ? say("who", A.who, {
            name: borrower.name ? write.name(borrower.name) : write.unknown(),
            kind: named(common.borrowerKinds, borrower.kind),
            region: borrower.region ? write.name(borrower.region) : write.unknown(),
          })
        : say("who", A.onlyName, { name: borrower?.name ? write.name(borrower.name) : write.unknown() }),
      write.isKnown("case", "yearsInTrade") ? say("years", A.years, { years: write.bare(["case", "yearsInTrade"], "count") }) : null,
    ],
    trade: [
      borrower?.industry ? say("trade", A.trade, { industry: named(common.industries, borrower.industry) }) : say("trade", A.noTrade),
      borrower?.vat?.kind ? say("vat", A.vat, { vat: named(common.vatKinds, borrower.vat.kind) }) : null,
      bestFact(assessment, "operatingRevenue", year) === null
        ? null
        : say("books", A.books, {
            period: write.period(year),
            sales: factFigure(write, "operatingRevenue", year, "amount", true),
            profit: factFigure(write, "netIncome", year, "amount", true),
          }),
      hasRatio("gross-margin") ? say("margin", A.margin, { margin: ratio("gross-margin", "percent") }) : null,
    ],
    income: [
      incomeSentence(write, say, A),
      write.isKnown("netting", "net")
        ? say("inflow", A.inflow, {
            months: write.bare(["computed", "statement-months"], "count"),
            net: sourced(write, ["netting", "net"], "amount"),
            month: sourced(write, ["computed", "month-net"], "amount"),
          })
        : null,
      (numberAt(write, "netting", "topFiveShare") ?? 0) > 0
        ? say("top-five", A.topFive, { share: sourced(write, ["netting", "topFiveShare"], "percent") })
        : null,
    ],
    debts: [
      debts === undefined
        ? say("unknown-debts", A.unknownDebts)
        : debts.length === 0
          ? say("no-debts", A.noDebts)
          : say("debts", A.debts, {
              count: write.count("debts"),
              total: write.bare(["computed", "debts-total"], "amount"),
              lenders: write.list([...new Set(debts.map((debt) => debt.lender))]),
            }),
      hasRatio("debt-to-assets")
        ? say("leverage", A.leverage, { period: write.period(year), value: ratio("debt-to-assets", "percent") })
        : null,
    ],
    repay: [
      isBorrowed
        ? say("loan", A.loan, {
            amount: write.bare(["case", "amount"], "amount"),
            months: write.bare(["case", "months"], "count"),
            rate: write.bare(["case", "annualRate"], "percent"),
          })
        : say("no-loan", A.noLoan),
      write.isKnown("computed", "loan-instalment")
        ? say("instalment", A.instalment, { due: write.bare(["computed", "loan-instalment"], "amount") })
        : null,
      write.isKnown("computed", "disposable-cover")
        ? say("disposable-cover", A.disposableCover, {
            income: sourced(write, ["computed", "month-disposable"], "amount"),
            cover: sourced(write, ["computed", "disposable-cover"], "times"),
          })
        : write.isKnown("computed", "inflow-cover")
          ? say("inflow-cover", A.inflowCover, { cover: sourced(write, ["computed", "inflow-cover"], "times") })
          : null,
      hasRatio("debt-service-coverage")
        ? say("coverage", A.coverage, { period: write.period(year), value: ratio("debt-service-coverage", "times") })
        : null,
      hasRatio("renewal-dependence") && loan !== undefined
        ? say("renewal", A.renewal, { period: write.period(year), value: ratio("renewal-dependence", "times") })
        : null,
    ],
    worries:
      worries.length === 0
        ? [say("no-worry", A.noWorry)]
        : worries.map((flag) =>
            say(`worry.${flag.id}`, A.worry, {
              title: write.said(`flag|${flag.id}|title`, flag.title),
              why: boundRuns(write, `flag|${flag.id}|why`, flag.why, flag.inputs),
            }),
          ),
    missing:
      missing.length === 0
        ? [say("nothing-missing", A.nothingMissing)]
        : [
            say("missing", A.missing, {
              count: write.count("missingPapers"),
              papers: write.name(missing.join(language === "zh-CN" ? "；" : "; ")),
            }),
          ],
  };
}

function inPlainWords(write: ReportWriter, spare: number): Blocks {
  const { assessment, language } = write;
  const { borrower, debts } = assessment.case;
  const say = pen(write, "plain");
  const semicolon = { "zh-CN": "；", en: "; " }[language];
  const worries = assessment.redFlags
    .filter((flag) => flag.status === "open" && flag.severity !== "blue")
    .map((flag) => plainWorry(flag, language));
  const told = [...new Set(worries)].slice(0, Math.min(WORRIES, Math.max(1, spare)));
  const papers = [...new Set(assessment.verdict.missing.map((paper) => plainPaper(paper, language)))];
  const trade = plainTrades[borrower?.industry ?? "other"] ?? plainTrades["other"];
  return {
    who: [
      say("who", P.who, { name: borrower?.name ? write.name(borrower.name) : write.unknown() }),
      spare > 1 && write.isKnown("case", "yearsInTrade")
        ? say("years", P.years, { years: write.bare(["case", "yearsInTrade"], "count") })
        : null,
    ],
    trade: [trade === undefined ? null : say("trade", trade)],
    income: [
      plainIncome(write, say),
      spare > 0 && write.isKnown("computed", "month-net")
        ? say("inflow", P.inflow, { month: sourced(write, ["computed", "month-net"], "amount") })
        : null,
    ],
    debts: [
      debts === undefined
        ? say("unknown-debts", P.unknownDebts)
        : debts.length === 0
          ? say("no-debts", P.noDebts)
          : say("debts", P.debts, {
              lenders: lendersOf(
                write,
                debts.map((debt) => debt.lender),
              ),
              total: write.bare(["computed", "debts-total"], "amount"),
            }),
    ],
    repay: [
      write.isKnown("case", "amount")
        ? say("loan", P.loan, { amount: write.bare(["case", "amount"], "amount"), months: write.bare(["case", "months"], "count") })
        : say("no-loan", P.noLoan),
      write.isKnown("computed", "loan-instalment")
        ? say("repay", P.repay, { due: write.bare(["computed", "loan-instalment"], "amount") })
        : null,
      spare > 2 ? say("source", P.source) : null,
    ],
    worries: told.length === 0 ? [say("no-worry", P.noWorry)] : [say("worries", P.worries, { list: write.text(told.join(semicolon)) })],
    missing: papers.length === 0 ? [say("nothing-missing", P.nothingMissing)] : [say("missing", P.missing, { papers: write.list(papers) })],
  };
}

type Say = ReturnType<typeof pen>;

function incomeSentence(write: ReportWriter, say: Say, words: Pick<typeof A, "income" | "onlyDeclared" | "noIncome">): Sentence {
  const amount = (field: string) => sourced(write, ["revenue", field], "amount");
  if (!write.isKnown("revenue", "declared")) return say("no-income", words.noIncome);
  if (!write.isKnown("revenue", "corroborated")) return say("only-declared", words.onlyDeclared, { declared: amount("declared") });
  return say("income", words.income, {
    declared: amount("declared"),
    corroborated: amount("corroborated"),
    rate: sourced(write, ["revenue", "deviationRate"], "percent"),
  });
}

function plainIncome(write: ReportWriter, say: Say): Sentence {
  const amount = (field: string) => write.bare(["revenue", field], "amount");
  if (!write.isKnown("revenue", "declared")) return say("no-income", P.noIncome);
  if (!write.isKnown("revenue", "corroborated")) return say("only-declared", P.onlyDeclared, { declared: amount("declared") });
  const { verdict, deviationRate } = write.assessment.revenue;
  const fits = verdict === "green" ? P.fits : (deviationRate ?? 0) < 0 ? P.less : verdict === "red" ? P.more : P.between;
  return say("income", P.income, {
    declared: amount("declared"),
    corroborated: amount("corroborated"),
    fits: write.text(fits[write.language]),
  });
}

/** One lender by name; of several, the first and how many. */
function lendersOf(write: ReportWriter, lenders: readonly string[]): readonly Run[] {
  const all = [...new Set(lenders)];
  const [first = ""] = all;
  if (all.length < 2) return [write.name(first)];
  return write.sentence("", P.severalLenders, { first: write.name(first), count: write.count("debts") }).runs;
}

function plainPaper(paper: string, language: Language): string {
  return plainPapers.find(([sign]) => sign.test(paper))?.[1][language] ?? paper;
}

const WORRIES = 3;
/** Steps of leaving out: how it is earned, then the years, then worries one by one. */
const SPARES = 3;
