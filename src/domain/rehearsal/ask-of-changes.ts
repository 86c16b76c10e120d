/** Questions about what the officer changed: a reviewer sees every one of them and asks why. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Decision } from "../case/case-file.ts";
import { factName } from "../ledger/fact-names.ts";
import { checkName } from "../report/addresses.ts";
import { sourced } from "../report/sourced.ts";
import type { ReportWriter } from "../report/writer.ts";
import { type Asked, asking, weights } from "./define.ts";
import { words } from "./words.ts";

type Fact = Assessment["facts"][number];

export function changeQuestions(write: ReportWriter): Asked[] {
  return (write.assessment.case.decisions ?? []).flatMap((decision) => {
    const asked = questionOf(write, decision);
    return asked === null ? [] : [asked];
  });
}

function questionOf(write: ReportWriter, decision: Decision): Asked | null {
  switch (decision.type) {
    case "correct":
      return ofCorrection(write, decision);
    case "exclude-source":
      return ofSource(write, decision);
    case "unpair":
      return asking(write, "unpair", weights.excluded, ["decision", decision.id])(
        words.unpair,
        words.unpairBecause,
        reasonOf(write, decision),
        hintOf(decision),
      );
    case "reconcile":
      return ofReconciling(write, decision);
    case "close-flag":
      return ofClosing(write, decision);
    default:
      return null;
  }
}

const reasonOf = (write: ReportWriter, { reason }: Decision) => ({ reason: write.name(reason ?? "") });
const hintOf = ({ reason }: Decision) => ((reason ?? "").trim() === "" ? null : words.reason);

function ofCorrection(write: ReportWriter, decision: Decision): Asked | null {
  const { facts } = write.assessment;
  const [key = "", period = ""] = decision.target.split("@");
  const before =
    facts.find((fact) => fact.id === decision.target) ?? facts.find((fact) => fact.status === "superseded" && isOf(fact, key, period));
  const after = facts.find((fact) =>
    before === undefined ? isOf(fact, key, period) && fact.attestation !== null : fact.attestation?.supersedes === before.id,
  );
  const shown = after ?? before;
  if (shown === undefined) return null;
  const form = shown.unit === "CNY" ? "amount" : "quantity";
  const figure = (fact: Fact) => sourced(write, ["fact", fact.id], form);
  return asking(write, `correct.${decision.id}`, weights.correction, ["fact", shown.id])(
    words.correct,
    before !== undefined && after !== undefined ? words.correctBecause : words.correctNow,
    {
      ...reasonOf(write, decision),
      fact: write.text(factName(shown.key, write.language)),
      period: write.period(shown.period),
      before: before === undefined ? write.unknown() : figure(before),
      after: figure(shown),
    },
    hintOf(decision),
  );
}

function isOf(fact: Fact, key: string, period: string): boolean {
  return fact.key === key && (period === "" || fact.period === period);
}

function ofSource(write: ReportWriter, decision: Decision): Asked {
  const where = ["source", decision.target, "value"] as const;
  return asking(write, `exclude.${decision.target}`, weights.excluded, where)(
    words.exclude,
    write.isKnown(...where) ? words.excludeBecause : words.excludeBare,
    {
      ...reasonOf(write, decision),
      source: write.text(write.words.sources[decision.target] ?? decision.target),
      value: write.isKnown(...where) ? sourced(write, where, "amount") : write.unknown(),
    },
    hintOf(decision),
  );
}

function ofReconciling(write: ReportWriter, decision: Decision): Asked | null {
  const [id = "", period] = decision.target.split("@");
  const check = write.assessment.checks.find((one) => one.id === id && (period === undefined || one.period === period));
  if (check === undefined) return null;
  const where = ["check", check.id, check.period, "difference"] as const;
  return asking(write, `reconcile.${decision.id}`, weights.correction, where)(
    words.reconcile,
    words.reconcileBecause,
    { ...reasonOf(write, decision), check: write.name(checkName(check)), difference: sourced(write, where, "amount") },
    hintOf(decision),
  );
}

function ofClosing(write: ReportWriter, decision: Decision): Asked | null {
  const flag = write.assessment.redFlags.find((one) => one.status === "explained" && (one.closedBy ?? "").split("+")[0] === decision.id);
  if (flag === undefined) return null;
  return asking(write, `closed.${flag.id}`, flag.severity === "red" ? weights.redFlagClosed : weights.flagClosed, ["flag", flag.id])(
    words.closed,
    words.closedBecause,
    {
      ...reasonOf(write, decision),
      title: write.said(`flag|${flag.id}|title`, flag.title),
      by: decision.by === "" ? write.text({ "zh-CN": "调查人", en: "the investigator" }[write.language]) : write.name(decision.by),
    },
    hintOf(decision),
  );
}
