/** What the officer changed: every place where the case no longer stands as the papers and the machine left it. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Language } from "../kernel/language.ts";
import { factName, periodName } from "../ledger/fact-names.ts";
import { sourceNames } from "../revenue/words.ts";

type Fact = Assessment["facts"][number];
type Decision = NonNullable<Assessment["case"]["decisions"]>[number];

export const changeKinds = [
  "correct",
  "typed",
  "close-flag",
  "exclude-source",
  "unpair",
  "reconcile",
  "paper-said",
  "map",
  "confirm",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface OfficerChange {
  readonly kind: ChangeKind;
  /** What it is about, in the language asked for. */
  readonly title: string;
  /** Facts before and after a correction; only `after` for a figure typed in or a reconciling amount that is none. */
  readonly before: Fact | null;
  readonly after: Fact | null;
  /** A reconciling amount in 元; null for the other kinds. */
  readonly amount: string | null;
  /** Everybody who signed it: two for a closed red flag. */
  readonly by: readonly string[];
  readonly at: string;
  readonly reason: string;
  readonly evidence: string;
  /** "<doc>#<line>" of a row counted again. */
  readonly rows: readonly string[];
  /** A red flag one person has explained stays open until a second signs. */
  readonly isWaiting: boolean;
}

const nothing = { before: null, after: null, amount: null, by: [], at: "", reason: "", evidence: "", rows: [], isWaiting: false } as const;

/** By kind, then in the order they were made. */
export function officerChanges(assessment: Assessment, language: Language): OfficerChange[] {
  const decisions = assessment.case.decisions ?? [];
  const found = [
    ...corrections(assessment, language),
    ...typedFigures(assessment, language),
    ...closedFlags(assessment, decisions),
    ...decisions.flatMap((made) => plainChange(assessment, made, decisions, language) ?? []),
    ...papersSaid(assessment),
  ];
  return found.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

function named(fact: Fact, language: Language): string {
  return `${factName(fact.key, language)} · ${periodName(fact.period, language)}`;
}

/** A corrected figure is a fact that a person vouches for and that supersedes another. */
function corrections({ facts }: Assessment, language: Language): OfficerChange[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact): OfficerChange[] => {
    const told = fact.attestation;
    if (told === null || told.supersedes === null || fact.status === "superseded") return [];
    const before = byId.get(told.supersedes) ?? null;
    return [
      { ...nothing, kind: "correct", title: named(fact, language), before, after: fact, by: [told.by], at: told.at, reason: told.reason },
    ];
  });
}

function typedFigures({ facts, case: said }: Assessment, language: Language): OfficerChange[] {
  return (said.typed ?? []).map((entry): OfficerChange => {
    const fact = facts.find(
      (one) =>
        one.key === entry.key &&
        one.period === entry.period &&
        one.source !== null &&
        (one.source.at === entry.at || /^(?:p\d|photo)/.test(one.source.at)),
    );
    const title = fact ? named(fact, language) : `${factName(entry.key, language)} · ${periodName(entry.period, language)}`;
    return { ...nothing, kind: "typed", title, after: fact ?? null, by: entry.by ? [entry.by] : [], reason: entry.reason ?? "" };
  });
}

function closedFlags({ redFlags }: Assessment, decisions: readonly Decision[]): OfficerChange[] {
  return redFlags.flatMap((flag): OfficerChange[] => {
    const rule = flag.id.replace(/:.*$/, "");
    const made = decisions.filter((one) => one.type === "close-flag" && (one.target === flag.id || one.target === rule));
    const [first] = made;
    if (first === undefined) return [];
    return [
      {
        ...nothing,
        kind: "close-flag",
        title: flag.title,
        by: [...new Set(made.map((one) => one.by))],
        at: first.at,
        reason: first.reason ?? "",
        evidence: first.evidence ?? "",
        isWaiting: flag.status === "open",
      },
    ];
  });
}

function plainChange(assessment: Assessment, made: Decision, all: readonly Decision[], language: Language): OfficerChange | null {
  const change = (kind: ChangeKind, title: string, more: Partial<OfficerChange> = {}): OfficerChange => ({
    ...nothing,
    kind,
    title,
    by: made.by === "" ? [] : [made.by],
    at: made.at,
    reason: made.reason ?? "",
    evidence: made.evidence ?? "",
    ...more,
  });
  switch (made.type) {
    case "exclude-source": {
      const isLast = all.findLast((one) => one.type === made.type && one.target === made.target) === made;
      const name = sourceNames[made.target]?.[language] ?? made.target;
      return isLast && made.value !== "include" ? change("exclude-source", name) : null;
    }
    case "unpair":
      return change("unpair", placeOf(assessment, made.target), { rows: [made.target] });
    case "reconcile": {
      const check = assessment.checks.find((one) => one.reconciled.some((item) => item.decision === made.id));
      return check ? change("reconcile", `${check.name} · ${periodName(check.period, language)}`, { amount: made.value ?? null }) : null;
    }
    case "map":
      return change(
        "map",
        assessment.documents.find((paper) => paper.id === made.target || paper.paths.includes(made.target))?.path ?? made.target,
      );
    case "confirm": {
      const fact = assessment.facts.find((one) => one.id === made.target);
      return fact
        ? change("confirm", named(fact, language), { after: fact })
        : change("confirm", placeOf(assessment, made.target), { rows: [made.target] });
    }
    default:
      return null;
  }
}

/** 「流水.csv 第 12 行」 as "path #12": the paper of a row by its name. */
function placeOf({ documents }: Assessment, ref: string): string {
  const [document = "", line = ""] = ref.split("#");
  return `${documents.find((paper) => paper.id === document)?.path ?? document.slice(0, 8)} #${line}`;
}

/** What a person said a paper is, or how far it is to be trusted, against what was recognised. */
function papersSaid({ documents, case: said }: Assessment): OfficerChange[] {
  return (said.documents ?? []).flatMap((word): OfficerChange[] => {
    if (word.kind === undefined && word.tier === undefined) return [];
    const paper = documents.find((one) => one.id === word.sha256 || (word.name !== undefined && one.paths.includes(word.name)));
    return paper ? [{ ...nothing, kind: "paper-said", title: paper.path }] : [];
  });
}
