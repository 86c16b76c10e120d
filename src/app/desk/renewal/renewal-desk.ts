/** Makes the new case of a renewal. Mappings travel as the desk's own memory: they are decisions of the old case, never of the new one. */
import * as v from "valibot";
import { assess } from "../../../domain/assessment/assess.ts";
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import { type CaseFile, caseFileSchema } from "../../../domain/case/case-file.ts";
import { previousSchema } from "../../../domain/case/previous.ts";
import { mappingSchema, type SheetMapping } from "../../../domain/documents/mapping/mapping.ts";
import type { CaseId } from "../../../domain/kernel/ids.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import { carryForward } from "../../../domain/renewal/carry-forward.ts";
import { resultCopy } from "../../../domain/renewal/result-copy.ts";
import type { CaseView } from "../types.ts";
import type { RenewalDesk } from "./types.ts";

export interface RenewalPorts {
  /** The case as it stands, assessed in a language. */
  read(id: CaseId, language: Language): Promise<{ readonly caseFile: CaseFile; readonly assessment: Assessment }>;
  create(caseFile: CaseFile, language: Language): Promise<CaseView>;
  remember(mapping: SheetMapping): Promise<unknown>;
}

/** case.json as the page saves it: beside what people said, a copy of what the case came to. */
const carriedSchema = v.object({ ...caseFileSchema.entries, result: v.optional(previousSchema) });

export function renewalDesk({ read, create, remember }: RenewalPorts): RenewalDesk {
  async function keepMappings(caseFile: CaseFile): Promise<void> {
    for (const decision of caseFile.decisions ?? []) {
      const mapping = decision.type === "map" ? mappingOf(decision.value ?? "") : null;
      if (mapping) await remember(mapping);
    }
  }
  return {
    async renewCase(id, language) {
      const { caseFile, assessment } = await read(id, language);
      await keepMappings(caseFile);
      return create(carryForward(caseFile, resultCopy(assessment, id)), language);
    },
    async renewFromFile(text, language) {
      const carried = parsed(text);
      const file = v.safeParse(carriedSchema, carried);
      if (!file.success || typeof carried !== "object") return null;
      const { result, ...caseFile } = file.output;
      await keepMappings(caseFile);
      // Without its papers a case comes only to what people said of it: everything else is not obtained.
      const previous = result ?? resultCopy(assess({ caseFile, documents: [], language }), "");
      return create(carryForward(caseFile, previous), language);
    },
  };
}

function mappingOf(json: string): SheetMapping | null {
  const read = v.safeParse(mappingSchema, parsed(json));
  return read.success ? read.output : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
