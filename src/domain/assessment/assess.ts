/**
 * One pure function from a case (papers, what people declared and decided) to one assessment. The page and the command line call it with
 * the same arguments and get the same bytes: it reads no clock, and neither the order of papers nor of their rows changes anything.
 */
import type { CaseFile } from "../case/case-file.ts";
import { said } from "../case/said.ts";
import { tierDoubts } from "../authenticity/bank-doubts.ts";
import { runChecks } from "../checks/run-checks.ts";
import type { PaperDocument } from "../documents/document.ts";
import { runEquityTest } from "../equity-test/run-equity-test.ts";
import { householdFigures, householdView } from "../household/household-view.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { DocId } from "../kernel/ids.ts";
import type { Language } from "../kernel/language.ts";
import { comparePeriods, type Period, yearPeriod } from "../kernel/period.ts";
import { buildLedger } from "../ledger/build-ledger.ts";
import { latestFullYear } from "../ledger/spoken-facts.ts";
import { tierOf } from "../ledger/tiers.ts";
import { netStatements } from "../netting/net-statements.ts";
import { statementFilesOf, tradePartners } from "../netting/statement-files.ts";
import { reliabilityParameters } from "../parameters/reliability.ts";
import { rulesetDigests } from "../parameters/rulesets.ts";
import { computeRatios } from "../ratios/compute-ratios.ts";
import { raiseRedFlags } from "../red-flags/raise.ts";
import { reliabilityOf } from "../reliability/reliability.ts";
import { repaymentFigures, repaymentOf } from "../repayment/repayment.ts";
import { triangulate } from "../revenue/triangulate.ts";
import { explainVerdict } from "../verdict/explain-verdict.ts";
import { allFacts } from "./all-facts.ts";
import { latestDate } from "./as-of.ts";
import type { Assessment } from "./assessment.ts";
import { ENGINE_VERSION } from "./engine.ts";
import { jsonHousehold, jsonRepayment } from "./json-household.ts";
import * as json from "./json-parts.ts";
import { withNetting } from "./net-facts.ts";
import { raisedFlags } from "./raised-flags.ts";

export interface AssessInput {
  readonly caseFile: CaseFile;
  readonly documents: readonly PaperDocument[];
  /** "YYYY-MM-DD"; absent, the latest date found in the papers. */
  readonly asOf?: string;
  readonly language?: Language;
}

export function assess({ caseFile, documents, asOf, language = "zh-CN" }: AssessInput): Assessment {
  const papers = distinctPapers(documents, caseFile);
  const doubted = doubtedPapers(papers);
  const { ledger: stated, problems } = buildLedger(papers, caseFile, doubted);
  const netting = netStatements(statementFilesOf(papers, caseFile), caseFile, tradePartners(papers));
  const ledger = withNetting(stated, netting, papers, caseFile, doubted);
  const ratios = computeRatios({ ledger, caseFile });
  const checks = runChecks({ ledger, caseFile });
  const equityTest = runEquityTest(caseFile, ledger);
  const revenue = triangulate({ ledger, netting, caseFile, documents: papers });
  const found = raiseRedFlags({ caseFile, documents: papers, ledger, ratios, checks, netting, revenue, equityTest });
  const flags = raisedFlags(found, caseFile);
  const household = householdView(caseFile, netting);
  const repayment = repaymentOf(caseFile, netting);
  const reliability = reliabilityOf(ledger);
  const verdict = explainVerdict({ revenue, checks, flags, reliability: reliability.value, caseFile, documents: papers, equityTest });

  const used: Figure[] = [
    ...ratios.flatMap((result) => result.inputs),
    ...checks.flatMap((result) => result.inputs),
    ...(netting ? [netting.gross, netting.net, ...netting.monthlyNet.values()] : []),
    ...[revenue.declared, revenue.corroborated, ...revenue.sources.map((source) => source.value)].filter((figure) => figure !== null),
    ...(equityTest?.inputs ?? []),
    ...flags.flatMap((flag) => flag.finding.inputs),
    ...(household ? householdFigures(household) : []),
    ...(repayment ? repaymentFigures(repayment) : []),
  ];
  const tiers = new Map(papers.map((paper) => [paper.id, tierOf(paper, paper.kind, caseFile, doubted.has(paper.id))]));
  const tierOfPaper = (id: DocId) => tiers.get(id) ?? "D";
  const judged = new Map(revenue.sources.flatMap(({ value, tier }) => (value === null ? [] : [[value.id, tier] as const])));
  const when = asOf ?? latestDate(papers);
  const fallback = latestPeriod(ledger.facts.map((fact) => fact.period)) ?? yearPeriod(Number(when?.slice(0, 4) ?? "0"));
  return {
    schema: "assessment/0",
    engine: { version: ENGINE_VERSION, rulesets: rulesetDigests.map((ruleset) => ({ ...ruleset })) },
    language,
    case: json.jsonCase(caseFile, when),
    documents: papers.map((paper) => json.jsonDocument(paper, tierOfPaper(paper.id), language)),
    problems: problems.map((one) => json.jsonProblem(one, language)),
    facts: allFacts(ledger, used, tierOfPaper, judged, fallback),
    transactions: json.jsonTransactions(papers, netting),
    ratios: ratios.map((result) => json.jsonRatio(result, language)),
    checks: checks.map((result) => json.jsonCheck(result, language)),
    netting: netting && json.jsonNetting(netting, language),
    revenue: json.jsonRevenue(revenue, language),
    equityTest: equityTest && json.jsonEquityTest(equityTest, language),
    household: household && jsonHousehold(household),
    repayment: repayment && jsonRepayment(repayment, language),
    redFlags: flags.map((flag) => json.jsonFlag(flag, language)),
    rules: null,
    score: null,
    limit: null,
    reliability: json.ratio(reliability.value),
    reliabilityParts: reliability.parts.map(({ key, weight, tier, fact }) => ({ key, weight, tier, fact: fact.figure.id })),
    verdict: json.jsonVerdict(verdict, language),
  };
}

/** By id, the same bytes once with all their names; the kind a person said wins over detection. */
function distinctPapers(documents: readonly PaperDocument[], caseFile: CaseFile): PaperDocument[] {
  const byId = new Map<DocId, PaperDocument>();
  for (const paper of documents) {
    const known = byId.get(paper.id);
    const paths = known ? [...new Set([...known.paths, ...paper.paths])].sort() : [...paper.paths].sort();
    byId.set(paper.id, { ...(known ?? paper), paths });
  }
  const papers = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return papers.map((paper) => ({ ...paper, kind: said(caseFile, paper)?.kind ?? paper.kind }));
}

function doubtedPapers(papers: readonly PaperDocument[]): Set<DocId> {
  const least = reliabilityParameters["doubts-for-tier-d"].value;
  return new Set(papers.filter((paper) => tierDoubts(paper) >= least).map((paper) => paper.id));
}

function latestPeriod(periods: readonly Period[]): Period | null {
  return latestFullYear(periods) ?? [...periods].sort(comparePeriods).at(-1) ?? null;
}
