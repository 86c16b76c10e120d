/** What the officer calls a case and a paper, for records known only by their opaque ids. */
import { type CaseId, caseId } from "../../../domain/kernel/ids.ts";
import type { CaseStore } from "../../../ports/case-store.ts";
import { caseName, readCase, type StoredCase } from "../stored-case.ts";
import type { LostPaper } from "./types.ts";

export interface LostName {
  readonly space: string;
  readonly kind: string;
  readonly id: string;
}

/** Empty where the case cannot be read: its head is lost too, or the vault is locked. */
export async function namedLosses(store: CaseStore, lost: readonly LostName[]): Promise<LostPaper[]> {
  const cases = new Map<string, StoredCase | null>();
  const named: LostPaper[] = [];
  for (const { space, kind, id } of lost) {
    if (!cases.has(space)) cases.set(space, await caseOrNull(store, space));
    const stored = cases.get(space) ?? null;
    const paper = stored?.papers.find((entry) => entry.id === id)?.paths[0] ?? "";
    named.push({ space: space as CaseId | "desk", caseName: stored ? caseName(stored.caseFile) : "", paper, kind });
  }
  return named;
}

export async function nameOf(store: CaseStore, space: string): Promise<string> {
  const stored = await caseOrNull(store, space);
  return stored ? caseName(stored.caseFile) : "";
}

async function caseOrNull(store: CaseStore, space: string): Promise<StoredCase | null> {
  if (space === "desk") return null;
  try {
    return await readCase(store, caseId(space));
  } catch {
    return null;
  }
}
