/** Every figure an assessment rests on, as facts in a fixed order: whatever id is named anywhere resolves here. */
import { type Figure, locatorText } from "../kernel/evidence.ts";
import type { DocId, FigureId } from "../kernel/ids.ts";
import { fen, toDecimal } from "../kernel/money.ts";
import { comparePeriods, type Period, parsePeriod } from "../kernel/period.ts";
import type { Tier } from "../documents/document.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { worstTier } from "../ledger/tiers.ts";
import type { Assessment } from "./assessment.ts";

type JsonFact = Assessment["facts"][number];

/**
 * `used`: figures outside the ledger that results name. Figures they were computed from are found by walking.
 * `judged`: tiers a result has settled for its own figure (a source of revenue), so that the matrix and the drawer say the same.
 */
export function allFacts(
  ledger: Ledger,
  used: Iterable<Figure>,
  tierOfPaper: (id: DocId) => Tier,
  judged: ReadonlyMap<FigureId, Tier>,
  fallback: Period,
): JsonFact[] {
  const figures = new Map<FigureId, Figure>();
  const open: Figure[] = [...ledger.facts.map((fact) => fact.figure), ...used];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (figures.has(next.id)) continue;
    figures.set(next.id, next);
    if (next.trace.kind === "derived") open.push(...next.trace.inputs);
    if (next.trace.kind === "attested" && next.trace.supersedes) open.push(next.trace.supersedes);
  }
  const tierOfFigure = figureTiers(ledger, tierOfPaper, judged);
  const facts = [...figures.values()].map((figure) => jsonFact(ledger, figure, tierOfFigure, fallback));
  return facts.sort((a, b) => order(a.key, b.key) || comparePeriods(a.period as Period, b.period as Period) || order(a.id, b.id)); // periods come from Period values
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One rule for every figure: what was settled for it, else its paper's tier, else the weakest of what it was computed from; a word is D. */
function figureTiers(ledger: Ledger, tierOfPaper: (id: DocId) => Tier, judged: ReadonlyMap<FigureId, Tier>): (figure: Figure) => Tier {
  const known = new Map<FigureId, Tier>(judged);
  const tierOfFigure = (figure: Figure): Tier => {
    const settled = known.get(figure.id);
    if (settled !== undefined) return settled;
    const { trace } = figure;
    const own =
      ledger.byId(figure.id)?.tier ??
      (trace.kind === "read"
        ? tierOfPaper(trace.source.document)
        : trace.kind === "derived"
          ? worstTier(trace.inputs.map(tierOfFigure))
          : "D");
    known.set(figure.id, own);
    return own;
  };
  return tierOfFigure;
}

function jsonFact(ledger: Ledger, figure: Figure, tierOfFigure: (figure: Figure) => Tier, fallback: Period): JsonFact {
  const fact = ledger.byId(figure.id);
  const named = nameOf(figure);
  const { trace } = figure;
  return {
    id: figure.id,
    key: fact?.key ?? named.key,
    period: fact?.period ?? named.period ?? fallback,
    value: valueText(figure),
    unit: figure.unit,
    tier: tierOfFigure(figure),
    status: fact?.status ?? "ok",
    source: trace.kind === "read" ? { document: trace.source.document, at: locatorText(trace.source.at), raw: trace.source.raw } : null,
    derivation: trace.kind === "derived" ? { formula: trace.formula, inputs: trace.inputs.map((input) => input.id) } : null,
    attestation:
      trace.kind === "attested"
        ? { by: trace.by, at: trace.at, what: trace.what, reason: trace.reason, supersedes: trace.supersedes?.id ?? null }
        : null,
  };
}

/** Figures are named "key@period" by whoever made them. */
function nameOf(figure: Figure): { key: string; period: Period | null } {
  const { trace } = figure;
  const name =
    trace.kind === "derived" ? trace.formula : trace.kind === "attested" ? trace.what : figure.id.slice(figure.id.lastIndexOf("#") + 1);
  const at = name.lastIndexOf("@");
  const period = at < 0 ? null : parsePeriod(name.slice(at + 1));
  return { key: period === null ? name : name.slice(0, at), period };
}

/** 元 with two places for money; other units as a plain decimal of at most six places, never with an exponent. */
function valueText(figure: Figure): string {
  if (figure.unit === "CNY") return toDecimal(fen(Math.sign(figure.value) * Math.round(Math.abs(figure.value))));
  return plainDecimal(figure.value);
}

export function plainDecimal(value: number): string {
  const text = value.toFixed(6).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}
