/** From a fact of an assessment down to the papers' cells and people's words it rests on. */
import type { Assessment } from "./assessment.ts";

type JsonFact = Assessment["facts"][number];

/** The leaves of a fact, each once, in first-met order; the fact itself when it is one. Unknown ids have none. */
export function leavesOf(assessment: Pick<Assessment, "facts">, factId: string): JsonFact[] {
  const byId = new Map(assessment.facts.map((fact) => [fact.id, fact]));
  const leaves: JsonFact[] = [];
  const seen = new Set<string>();
  const open = [factId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const fact = byId.get(next);
    if (seen.has(next) || fact === undefined) continue;
    seen.add(next);
    if (fact.derivation === null) leaves.push(fact);
    else open.push(...[...fact.derivation.inputs].reverse());
  }
  return leaves;
}
