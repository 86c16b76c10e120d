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
  const reasons = reasonsOf(decision, context).slice(0, REASONS);
  return {
    level: decision.level,
    sentence: sentenceOf(decision, context),
    reasons: reasons.map((reason) => reason.text),
    // In the order of the reasons: the first thing to do is what the first reason calls for.
    verify: distinct([
      ...reasons.flatMap((reason) => (reason.ask === null ? [] : [reason.ask])),
      ...[...flags, ...decision.openFlags].map((flag) => flag.finding.ask),
    ]).slice(0, VERIFY),
    missing: missingPapers(context.caseFile, context.documents, context.revenue, context.equityTest),
    notes:
      decision.level === "green"
        ? [...decision.openFlags.map((flag) => flag.finding.title), ...(only === null ? [] : [reasonWords.onlyWitness(only)])]
        : [],
  };
}

interface Reason {
  readonly text: Bilingual;
  /** What to go and verify because of it; null when a missing paper says so. */
  readonly ask: Bilingual | null;
}

function reasonsOf(decision: Decision, context: ExplainContext): Reason[] {
  const { revenue, reliability } = context;
  if (decision.level === "grey") return [{ text: reasonWords.nothing, ask: null }];
  if (decision.level === "green") return reasonsForGreen(context).map((text) => ({ text, ask: null }));
  // What made the level is said first.
  const reasons: Reason[] = decidingFlags(decision).map((flag) => ({ text: flag.finding.why, ask: flag.finding.ask }));
  const says = (text: Bilingual, ask: Bilingual | null = null) => reasons.push({ text, ask });
  const speaksOfRevenue = revenue.verdict === "red" || revenue.verdict === "amber";
  if (speaksOfRevenue) says(revenue.note, revenueFlag(decision)?.finding.ask);
  const counted = revenue.sources.flatMap((source) =>
    source.status === "ok" && source.weight > 0 && source.value
      ? [{ name: sourceNames[source.id] ?? say(source.id, source.id), amount: source.value.value }]
      : [],
  );
  // Beside the median: sources that lie far apart are told apart.
  if (revenue.verdict === "red" || (revenue.verdict === "amber" && counted.length > 1)) says(reasonWords.sources(counted));
  for (const flag of decision.openFlags) {
    // The triangulation's own flag says again what its note has said.
    if (flag.finding.severity === "blue" || (speaksOfRevenue && isOwnFlagOfRevenue(flag))) continue;
    says(flag.finding.why, flag.finding.ask);
  }
  for (const check of decision.brokenIdentities) says(reasonWords.brokenIdentity(check));
  if (decision.causes.includes("unreliable") && reliability !== null) says(reasonWords.unreliable(reliability));
  const texts = distinct(reasons.map((reason) => reason.text));
  return texts.flatMap((text) => reasons.find((reason) => reason.text["zh-CN"] === text["zh-CN"]) ?? []);
}

/** The flag the triangulation raises itself, not one about how the money came. */
function isOwnFlagOfRevenue({ rule }: Decision["openFlags"][number]): boolean {
  return rule.id.startsWith("revenue-") && rule.id !== "revenue-channel-change";
}

function revenueFlag({ openFlags }: Decision): Decision["openFlags"][number] | undefined {
  return openFlags.find(isOwnFlagOfRevenue);
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
