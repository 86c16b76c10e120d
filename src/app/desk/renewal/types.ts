/** 续贷: a new case from last time's, on this machine or from a case.json of another. */
import type { CaseId } from "../../../domain/kernel/ids.ts";
import type { Language } from "../../../domain/kernel/language.ts";
import type { CaseView } from "../types.ts";

export interface RenewalDesk {
  /** A new case with what stays true of an old one, and a copy of what that came to. */
  renewCase(id: CaseId, language: Language): Promise<CaseView>;
  /** The same from the text of a case.json; null when it is none. */
  renewFromFile(text: string, language: Language): Promise<CaseView | null>;
}
