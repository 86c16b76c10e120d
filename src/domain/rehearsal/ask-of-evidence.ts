/** Questions about how well things are known: sources, reliability, spoken figures, missing papers, broken identities. */
import { factName } from "../ledger/fact-names.ts";
import { checkName } from "../report/addresses.ts";
import { sourced } from "../report/sourced.ts";
import type { ReportWriter } from "../report/writer.ts";
import { swotParameters } from "../parameters/swot.ts";
import { verdictParameters } from "../parameters/verdict.ts";
import { type Asked, asking, weights } from "./define.ts";
import { words } from "./words.ts";

export function evidenceQuestions(write: ReportWriter): Asked[] {
  return [...ofSources(write), ...ofReliability(write), ...ofTies(write), ...ofMissing(write)];
}

function ofSources(write: ReportWriter): Asked[] {
  const used = write.assessment.revenue.sources.filter((source) => source.status === "ok");
  const [only] = used;
  if (only === undefined)
    return [
      asking(write, "no-source", weights.noEvidence, ["revenue", "corroborated"])(words.noCorroboration, words.noCorroborationBecause),
    ];
  if (used.length >= swotParameters["sources-least"].value) return [];
  return [
    asking(write, "one-source", weights.thinEvidence, ["source", only.id, "value"])(words.corroboration, words.corroborationBecause, {
      source: write.text(write.words.sources[only.id] ?? only.id),
      value: sourced(write, ["source", only.id, "value"], "amount"),
    }),
  ];
}

function ofReliability(write: ReportWriter): Asked[] {
  const { assessment, language } = write;
  const least = verdictParameters["least-reliability"].value;
  const asked: Asked[] = [];
  if (assessment.reliability !== null && assessment.reliability < least)
    asked.push(
      asking(write, "reliability", weights.thinEvidence, ["assessment", "reliability"])(words.reliability, words.reliabilityBecause, {
        value: sourced(write, ["assessment", "reliability"], "percent"),
        bound: write.bare(["parameter", "verdict", "least-reliability"], "percent"),
      }),
    );
  for (const part of assessment.reliabilityParts) {
    const fact = assessment.facts.find((one) => one.id === part.fact);
    // What other papers bear out needs no proof of its own.
    if (part.key === "revenue" && assessment.revenue.verdict === "green") continue;
    if (part.tier !== "D" || part.weight < swotParameters["key-weight-asked"].value || fact === undefined) continue;
    asked.push(
      asking(write, `spoken.${part.key}`, weights.spoken, ["fact", fact.id])(words.spoken, words.spokenBecause, {
        fact: write.text(factName(fact.key, language)),
        period: write.period(fact.period),
        value: sourced(write, ["fact", fact.id], fact.unit === "CNY" ? "amount" : "quantity"),
      }),
    );
  }
  return asked;
}

/** Only what is not already asked by a flag: identities that fail while nothing else says so. */
function ofTies(write: ReportWriter): Asked[] {
  const { checks, redFlags } = write.assessment;
  if (redFlags.some((flag) => flag.status === "open" && flag.id.startsWith("statements-do-not-tie"))) return [];
  return checks
    .filter((check) => check.outcome === "fail" || check.outcome === "conflict")
    .map((check) => {
      const of = (field: string) => sourced(write, ["check", check.id, check.period, field], "amount");
      return asking(write, `tie.${check.id}.${check.period}`, weights.brokenTie, ["check", check.id, check.period, "difference"])(
        words.tie,
        words.tieBecause,
        {
          check: write.name(checkName(check)),
          period: write.period(check.period),
          left: of("left"),
          right: of("right"),
          difference: of("difference"),
        },
      );
    });
}

function ofMissing(write: ReportWriter): Asked[] {
  return write.assessment.verdict.missingPapers.map(({ paper, decides }, index) =>
    asking(write, `missing.${index}`, weights.missing, ["missing", String(index)])(
      words.missing,
      words.missingBecause,
      { paper: write.name(withoutAside(paper)), decides: write.name(decides) },
      words.missingHint,
    ),
  );
}

/** 「征信报告（须先取得授权）」 is asked for by its name. */
function withoutAside(paper: string): string {
  return paper.replace(/\s*[（(][^）)]*[）)]$/, "");
}
