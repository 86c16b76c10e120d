/** Whatever is dropped on the importer ends in a result or a named problem in words, never in an exception. */
import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importPaper, type ImportOutcome } from "../../../src/app/import-paper.ts";
import { problemText } from "../../../src/domain/kernel/problem.ts";
import { readBook } from "../../../src/platform/reading/read-book.ts";
import { messyPapers } from "../../../scripts/papers/messy.ts";

const ports = { read: readBook, digest: { sha256: async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex") } };

async function bring(name: string, bytes: Uint8Array, password?: string): Promise<ImportOutcome> {
  return importPaper(ports, bytes, name, password === undefined ? {} : { password });
}

describe("messy papers", () => {
  const papers = messyPapers();

  it.each(papers.map((paper) => [paper.name, paper] as const))("%s", async (_name, paper) => {
    const outcome = await bring(paper.name, paper.bytes, paper.password);
    if (outcome.kind !== "papers") throw new Error(`${paper.name} asks for a password`);
    const documents = outcome.papers.map(({ document }) => document);
    expect(documents.map((document) => document.kind)).toEqual(paper.kinds);
    const problems = documents.flatMap((document) => document.problems);
    expect(problems.map((found) => found.code)).toEqual(expect.arrayContaining([...paper.problems]));
    for (const found of problems) {
      expect(problemText(found, "zh-CN")).toMatch(/[一-鿿]/);
      expect(problemText(found, "en").length).toBeGreaterThan(10);
    }
    // An unreadable paper always says why.
    for (const document of documents)
      if (document.kind === "unreadable") expect(document.problems.some((found) => found.severity === "error")).toBe(true);
    if (paper.rows !== undefined) {
      const rows = documents.flatMap((document) => document.contents).reduce((sum, content) => sum + (content.transactions?.rows ?? 0), 0);
      expect(rows).toBe(paper.rows);
    }
    if (paper.facts !== undefined)
      expect(documents.flatMap((document) => document.contents.flatMap((content) => content.facts))).toEqual([]);
    // No row is lost without a reason.
    for (const document of documents) expect(document.tally.read).toBe(document.tally.mapped + document.tally.ignored.length);
  });

  const locked = papers.find((paper) => paper.password !== undefined);

  it("a locked bill asks for its password, and says when it was wrong", async () => {
    if (!locked) throw new Error("the collection has a locked bill");
    const asked = await bring(locked.name, locked.bytes);
    expect(asked.kind).toBe("needs-password");
    const again = await bring(locked.name, locked.bytes, "000000");
    expect(again.kind).toBe("needs-password");
    expect(again.kind === "needs-password" && again.problems.map((found) => found.code)).toContain("wrong-password");
  });

  it("opens an AES-256 zip as the wallets mail it", async () => {
    const zip = await import("@zip.js/zip.js");
    zip.configure({ useWebWorkers: false });
    const inner = papers.find((paper) => paper.name === "没有扩展名");
    if (!inner) throw new Error("the collection has a plain statement");
    const writer = new zip.ZipWriter(new zip.Uint8ArrayWriter(), { password: "654321", encryptionStrength: 3 });
    await writer.add("账单.csv", new zip.Uint8ArrayReader(inner.bytes));
    const bytes = await writer.close();
    expect((await bring("账单.zip", bytes)).kind).toBe("needs-password");
    const opened = await bring("账单.zip", bytes, "654321");
    expect(opened.kind === "papers" && opened.papers.map(({ document }) => document.kind)).toEqual(["bank-statement"]);
  });

  it("reads what another program packed", async () => {
    const inner = papers.find((paper) => paper.name === "没有扩展名");
    if (!inner) throw new Error("the collection has a plain statement");
    const outcome = await bring("材料.zip", zipSync({ "流水/工行.csv": inner.bytes }));
    expect(outcome.kind === "papers" && outcome.papers.map(({ document }) => document.paths[0])).toEqual(["材料.zip/流水/工行.csv"]);
  });
});
