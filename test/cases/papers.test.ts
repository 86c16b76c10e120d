/** What is committed is what `npm run papers` writes, to the byte; and it stays small. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { paperCases } from "../../scripts/papers/all.ts";
import { caseFiles, casesFolder, messyFolder, samplePath } from "../../scripts/papers/index.ts";
import { messyPapers } from "../../scripts/papers/messy.ts";
import { sampleBorrower } from "../../scripts/papers/sample/borrower.ts";
import { sampleModule } from "../../scripts/papers/sample/module.ts";
import { sampleCaseFile, sampleFiles } from "../../src/sample/index.ts";
import { creditCodeFault } from "../../src/ui/screens/case/materials/typed-in/credit-code.ts";
import { parseCaseFile } from "./case-of-folder.ts";

const made = paperCases.map((make) => make());

describe("made-up papers", () => {
  it.each(made.map((one) => [one.name, one] as const))("%s is what the script writes", (_name, one) => {
    const folder = join(casesFolder, one.name, "materials");
    const files = caseFiles(one);
    expect(readdirSync(folder).sort()).toEqual(files.map((file) => file.path).sort());
    for (const file of files) expect(Buffer.compare(readFileSync(join(folder, file.path)), file.bytes), file.path).toBe(0);
    expect(files.reduce((sum, file) => sum + file.bytes.length, 0)).toBeLessThan(300 * 1024);
    expect(parseCaseFile(JSON.parse(readFileSync(join(folder, "case.json"), "utf8")))).toEqual(one.caseFile);
  });

  it("their firms cannot exist: well-formed codes of region 000000, which no registry gives out", () => {
    const codes = [...made, sampleBorrower()].flatMap((one) => one.caseFile.borrower?.creditCode ?? []);
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      expect(creditCodeFault(code), code).toBeNull();
      expect(code.slice(2, 8)).toBe("000000");
    }
  });

  it("the messy collection is what the script writes", () => {
    const papers = messyPapers();
    expect(readdirSync(messyFolder).sort()).toEqual(papers.map((paper) => paper.name).sort());
    for (const paper of papers) expect(Buffer.compare(readFileSync(join(messyFolder, paper.name)), paper.bytes), paper.name).toBe(0);
  });

  it("the sample module is what the script writes, and gives the files back", async () => {
    const sample = sampleBorrower();
    expect(readFileSync(samplePath, "utf8") === sampleModule(sample)).toBe(true);
    const files = await sampleFiles();
    expect(files.map((file) => file.path)).toEqual(sample.papers.map((paper) => paper.path));
    for (const [index, file] of files.entries())
      expect(Buffer.compare(file.bytes, sample.papers[index]?.bytes ?? new Uint8Array(0)), file.path).toBe(0);
    expect(parseCaseFile(await sampleCaseFile())).toEqual(sample.caseFile);
    expect(files.reduce((sum, file) => sum + file.bytes.length, 0)).toBeLessThan(400 * 1024);
  });

  it("all papers together stay under 4 MB", () => {
    const bytes = made.flatMap((one) => one.papers).reduce((sum, paper) => sum + paper.bytes.length, 0);
    expect(bytes).toBeLessThan(4 * 1024 * 1024);
  });
});
