/** One listed firm's whole history from a finance site, lines across and periods down, against a plain reading of the same file. */
import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { shared, sharedPath } from "../shared.ts";
import { readPaper } from "./read-sheet.ts";

async function open(name: string): Promise<PaperDocument> {
  const outcome = await readBook(new Uint8Array(readFileSync(sharedPath("fixtures", "financials", name))), { fileName: name });
  if (outcome.kind !== "book") throw new Error(`${name} is no book`);
  return readPaper(outcome.book, name);
}

/** Facts that differ from the oracle's cell, how many were compared, and the columns that hold a number no fact comes from. */
function compare(paper: PaperDocument, name: string): { compared: number; different: string[]; unread: string[] } {
  const used = new Set(
    paper.contents.flatMap((content) => content.facts.map((fact) => (fact.source.at.kind === "cell" ? fact.source.at.ref : ""))),
  );
  const sheets = XLSX.read(readFileSync(sharedPath("fixtures", "financials", name))).Sheets;
  const different: string[] = [];
  let compared = 0;
  for (const fact of paper.contents.flatMap((content) => content.facts)) {
    const at = fact.source.at;
    if (at.kind !== "cell") throw new Error("a statement fact is one cell");
    const value: unknown = sheets[at.sheet]?.[at.ref]?.v;
    compared++;
    if (typeof value !== "number" || fact.value !== Math.round(value * 100)) different.push(`${at.ref} ${String(value)} ${fact.value}`);
  }
  const sheet = sheets["Sheet1"] ?? {};
  const unread = new Set<string>();
  for (const [ref, cell] of Object.entries(sheet)) {
    const letters = /^[A-Z]+(?=\d)/.exec(ref)?.[0];
    if (letters !== undefined && letters !== "A" && cell.t === "n" && !used.has(ref)) unread.add(String(sheet[`${letters}1`]?.v));
  }
  return { compared, different, unread: [...unread].sort() };
}

describe.skipIf(!shared)("sina workbooks", () => {
  it("the balance sheet holds 100 periods, in each assets = liabilities + equity, and no cell differs", async () => {
    const name = "sina-资产负债表.xlsx";
    const paper = await open(name);
    expect(paper.kind).toBe("balance-sheet");
    const [content] = paper.contents;
    const facts = content?.facts ?? [];
    const value = (key: string, period: string): number | undefined =>
      facts.find((fact) => fact.key === key && fact.period === period)?.value;
    expect(paper.periods).toHaveLength(100);
    let holding = 0;
    for (const period of paper.periods) {
      const [assets, liabilities, equity] = [value("totalAssets", period), value("totalLiabilities", period), value("equity", period)];
      if (assets !== undefined && liabilities !== undefined && equity !== undefined && assets === liabilities + equity) holding++;
    }
    expect(holding).toBe(100);
    expect([value("totalAssets", "2023-09"), value("totalLiabilities", "2023-09"), value("equity", "2023-09")]).toEqual([
      4975052961100, 2082627880500, 2892425080600,
    ]);
    const { compared, different, unread } = compare(paper, name);
    expect(different).toEqual([]);
    expect(compared).toBe(5144);
    // Sums that repeat a line stated in full beside them.
    expect(unread).toEqual(["其他应付款合计", "其他应收款(合计)", "固定资产及清理合计", "在建工程合计", "长期应付款合计"]);
    expect(content?.tally).toMatchObject({ read: 101, mapped: 100 });
    expect(content?.problems.map((found) => found.code).sort()).toEqual(["unit-not-stated"]);
    expect(facts.every((fact) => fact.halfStep === 50 && fact.currency === "CNY")).toBe(true);
  });

  it("the income statement is cumulative within each year, and no cell differs", async () => {
    const name = "sina-利润表.xlsx";
    const paper = await open(name);
    expect(paper.kind).toBe("income-statement");
    expect(paper.periods).toHaveLength(100);
    expect(paper.periods).toContain("2023-01..2023-09");
    expect(paper.periods).toContain("2022");
    const { compared, different, unread } = compare(paper, name);
    expect(different).toEqual([]);
    expect(compared).toBe(2233);
    // Per-share figures, and parts of other comprehensive income that no check uses: all of the latter are listed to the officer.
    expect(unread).toHaveLength(12);
    expect(paper.problems.find((found) => found.code === "unmatched-line")?.params["count"]).toBe(10);
  });

  it("indicators and prices are no statement", async () => {
    const paper = await open("sina-财务报表.xlsx");
    expect(paper.kind).toBe("other");
    expect(paper.contents.flatMap((content) => content.facts)).toEqual([]);
  });
});
