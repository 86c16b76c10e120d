/** How a person said a paper is to be read: what the page re-reads by and the command line reads by, so that both see the same. */
import * as v from "valibot";
import type { PaperDocument, PaperKind } from "../documents/document.ts";
import { mappingSchema, type SheetMapping } from "../documents/mapping/mapping.ts";
import type { CaseFile } from "./case-file.ts";
import { isPaper, said } from "./said.ts";

export interface ReadingSaid {
  /** Made on this very paper: certain, whatever a detector thinks. */
  readonly confirmed: readonly SheetMapping[];
  /** Said of no paper in particular: for any sheet of their fingerprint. */
  readonly offered: readonly SheetMapping[];
  readonly kind: PaperKind | null;
  /** Decisions whose mapping cannot be understood, by id. */
  readonly unreadable: readonly string[];
}

export function readingSaid(caseFile: CaseFile, paper: Pick<PaperDocument, "id" | "paths">): ReadingSaid {
  const confirmed: SheetMapping[] = [];
  const offered: SheetMapping[] = [];
  const unreadable: string[] = [];
  for (const decision of caseFile.decisions ?? []) {
    if (decision.type !== "map" || decision.value === undefined) continue;
    const isMeant = isPaper(paper, decision.target);
    if (decision.target !== "" && !isMeant) continue;
    const mapping = mappingOf(decision.value);
    if (mapping === null) unreadable.push(decision.id);
    else if (isMeant) confirmed.push(mapping);
    else offered.push(mapping);
  }
  return { confirmed, offered, kind: said(caseFile, paper)?.kind ?? null, unreadable };
}

function mappingOf(json: string): SheetMapping | null {
  try {
    const parsed = v.safeParse(mappingSchema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
