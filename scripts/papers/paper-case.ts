/** A borrower of our own making: what is declared about him (case.json) and the papers he hands over. */
import type { CaseFile } from "../../src/domain/case/case-file.ts";

export interface Paper {
  /** File name inside the materials folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PaperCase {
  /** Folder name under test/cases. */
  readonly name: string;
  /** What the case is there to show, for expected.json's readers. */
  readonly about: string;
  readonly caseFile: CaseFile;
  readonly papers: readonly Paper[];
}
