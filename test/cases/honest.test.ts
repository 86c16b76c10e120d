/** An honest firm stays honest when it hands over less, or when the officer has written down less about it. */
import { describe, expect, it } from "vitest";
import { paperCases } from "../../scripts/papers/all.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import type { CaseFile } from "../../src/domain/case/case-file.ts";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { readPapers } from "./case-of-folder.ts";

const innocent = paperCases.map((make) => make()).filter((one) => one.name.startsWith("honest") || /^ac-(13|31)-/.test(one.name));

function accused(caseFile: CaseFile, documents: readonly PaperDocument[]): string[] {
  const { verdict, redFlags } = assess({ caseFile, documents });
  return [...(verdict.level === "red" ? ["level red"] : []), ...redFlags.filter((flag) => flag.severity === "red").map((flag) => flag.id)];
}

describe.each(innocent.map((one) => [one.name, one] as const))("%s", (_name, one) => {
  it("is not accused with any one paper missing, nor with an empty case", async () => {
    const documents = await readPapers(one.papers);
    expect(documents.length).toBeGreaterThan(1);
    for (const missing of documents) {
      const rest = documents.filter((paper) => paper !== missing);
      expect(accused(one.caseFile, rest), `without ${missing.paths[0]}`).toEqual([]);
    }
    const { borrower, declared } = one.caseFile;
    const bare: CaseFile = { ...(borrower ? { borrower } : {}), ...(declared ? { declared } : {}) };
    expect(accused(bare, documents), "with accounts, parties, bases and debts unsaid").toEqual([]);
    expect(accused({}, documents), "with nothing said at all").toEqual([]);
  });
});
