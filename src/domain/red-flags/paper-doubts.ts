/** One rule for each kind of doubt a bank paper raises about itself. */
import { continuityDoubts, type Doubt, type DoubtKind, doubtsOfKind } from "../authenticity/bank-doubts.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "./define.ts";
import { finding, type FlagWords } from "./finding.ts";

export interface PaperDoubtWords {
  readonly numbers: Doubt["numbers"];
  /** The paper's own name, without folders. */
  readonly paper: string;
  readonly account: string;
}

export function paperDoubtRule(id: string, kind: DoubtKind, words: (doubt: PaperDoubtWords) => FlagWords): RedFlagRule {
  return {
    id,
    family: 8,
    nature: "contradiction",
    find(context: RedFlagContext): readonly Finding[] {
      const findings: Finding[] = [];
      for (const doubt of doubtsOf(context, kind)) {
        const paper = doubt.document.paths[0]?.split("/").at(-1) ?? "";
        findings.push(
          finding(words({ numbers: doubt.numbers, paper, account: doubt.account }), {
            about: `${doubt.document.id.slice(0, 12)}/${doubt.account}`,
            severity: doubt.severity,
            evidence: ["bank"],
            period: null,
            inputs: [],
            rows: doubt.rows,
          }),
        );
      }
      return findings;
    },
  };
}

function doubtsOf(context: RedFlagContext, kind: DoubtKind): Doubt[] {
  if (kind === "continuity") return continuityDoubts(context.documents);
  const own = new Set<string>();
  if (kind === "round-amounts") {
    for (const pair of context.netting?.pairs ?? []) if (pair.reason === "internal-transfer") for (const row of pair.rows) own.add(row);
  }
  return context.documents.flatMap((document) => doubtsOfKind(document, kind, own));
}
