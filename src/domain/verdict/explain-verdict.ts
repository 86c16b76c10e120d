/** Puts a decision into words: sentence, reasons, what to verify, what is missing. */
import type { CaseFile } from "../case/case-file.ts";
import type { PaperDocument } from "../documents/document.ts";
import type { EquityTestResult } from "../equity-test/define.ts";
import type { Bilingual } from "../kernel/language.ts";
import { type Decision, decideVerdict, type VerdictContext, type VerdictText } from "./decide-verdict.ts";
import { missingPapers } from "./missing-papers.ts";
import { sourceNames } from "../revenue/words.ts";
import { onlyWitness, reasonWords, say, sentenceOf } from "./words.ts";

export interface ExplainContext extends VerdictContext {
  readonly caseFile: CaseFile;
  readonly documents: readonly PaperDocument[];
  readonly equityTest: EquityTestResult | null;
}

const REASONS = 3;
const VERIFY = 6;

export function explainVerdict(context: ExplainContext): VerdictText {
  const decision = decideVerdict(context);
  const only = onlyWitness(context.revenue);
  const flags = decision.openFlags.filter((flag) => flag.finding.severity !== "blue");
  return {
    level: decision.level,
    sentence: sentenceOf(decision, context),
    reasons: reasonsOf(decision, context).slice(0, REASONS),
    verify: distinct([...flags, ...decision.openFlags].map((flag) => flag.finding.ask)).slice(0, VERIFY),
    missing: missingPapers(context.caseFile, context.documents, context.revenue, context.equityTest),
    notes:
      decision.level === "green"
        ? [...decision.openFlags.map((flag) => flag.finding.title), ...(only === null ? [] : [reasonWords.onlyWitness(only)])]
        : [],
  };
}

function reasonsOf(decision: Decision, context: ExplainContext): Bilingual[] {
  const { revenue, reliability } = context;
  if (decision.level === "grey") return [reasonWords.nothing];
  if (decision.level === "green") return reasonsForGreen(context);
  // What made the level is said first.
  const reasons: Bilingual[] = decidingFlags(decision).map((flag) => flag.finding.why);
  if (revenue.verdict === "red" || revenue.verdict === "amber") reasons.push(revenue.note);
  const counted = revenue.sources.flatMap((source) =>
    source.status === "ok" && source.weight > 0 && source.value
      ? [{ name: sourceNames[source.id] ?? say(source.id, source.id), amount: source.value.value }]
      : [],
  );
  // Beside the median: sources that lie far apart are told apart.
  if (revenue.verdict === "red" || (revenue.verdict === "amber" && counted.length > 1)) reasons.push(reasonWords.sources(counted));
  for (const flag of decision.openFlags) {
    // The triangulation's own flag says again what its note has said.
    if (
      flag.finding.severity === "blue" ||
      (flag.rule.id.startsWith("revenue-") && reasons.includes(revenue.note) && flag.rule.id !== "revenue-channel-change")
    )
      continue;
    reasons.push(flag.finding.why);
  }
  for (const check of decision.brokenIdentities) reasons.push(reasonWords.brokenIdentity(check));
  if (decision.causes.includes("unreliable") && reliability !== null) reasons.push(reasonWords.unreliable(reliability));
  return distinct(reasons);
}

/** The red flags that made the case red by themselves; none when revenue did. */
function decidingFlags({ causes, openFlags }: Decision): Decision["openFlags"] {
  const [cause] = causes;
  const nature =
    cause === "contradictions" ? "contradiction" : cause === "weaknesses" ? "weakness" : cause === "conduct" ? "conduct" : null;
  return openFlags.filter((flag) => flag.finding.severity === "red" && flag.rule.nature === nature);
}

function reasonsForGreen({ revenue, checks, equityTest }: ExplainContext): Bilingual[] {
  const reasons: Bilingual[] = [];
  if (revenue.verdict === "green") reasons.push(revenue.note);
  const tested = checks.filter((check) => check.outcome === "pass" || check.outcome === "warn" || check.outcome === "fail");
  if (tested.length > 0 && tested.every((check) => check.outcome === "pass")) reasons.push(reasonWords.ties(tested.length));
  if (equityTest?.status === "ok" && equityTest.verdict === "green") reasons.push(reasonWords.equity);
  if (
    revenue.sources.some(
      (source) => source.id === "bank" && source.status === "ok" && source.deviation !== null && Math.abs(source.deviation) <= 0.1,
    )
  )
    reasons.push(reasonWords.netting);
  return reasons;
}

function distinct(texts: readonly Bilingual[]): Bilingual[] {
  const seen = new Set<string>();
  return texts.filter((text) => text["zh-CN"] !== "" && !seen.has(text["zh-CN"]) && seen.add(text["zh-CN"]));
}
