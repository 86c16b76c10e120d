/** The sums of 企业会计准则 on one listed firm's whole history: what must hold holds, and a line an export leaves out accuses nobody. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { runChecks } from "../../src/domain/checks/run-checks.ts";
import type { CheckResult } from "../../src/domain/checks/define.ts";
import { buildLedger } from "../../src/domain/ledger/build-ledger.ts";
import { computeRatios } from "../../src/domain/ratios/compute-ratios.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { readPaper } from "../financial/read-sheet.ts";
import { shared, sharedPath } from "../shared.ts";

describe.skipIf(!shared)("a listed firm, 100 periods", () => {
  let checks: CheckResult[] = [];
  let ratios = 0;
  beforeAll(async () => {
    const papers = [];
    for (const name of ["sina-资产负债表.xlsx", "sina-利润表.xlsx"]) {
      const outcome = await readBook(new Uint8Array(readFileSync(sharedPath("fixtures", "financials", name))), { fileName: name });
      if (outcome.kind !== "book") throw new Error(`${name} is no book`);
      papers.push(readPaper(outcome.book, name));
    }
    const { ledger } = buildLedger(papers, {});
    checks = runChecks({ ledger, caseFile: {} });
    ratios = computeRatios({ ledger, caseFile: {} }).filter((ratio) => ratio.id === "current-ratio" && ratio.status === "ok").length;
  });
  const outcomes = (id: string, since: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const check of checks) if (check.id === id && check.period >= since) counts[check.outcome] = (counts[check.outcome] ?? 0) + 1;
    return counts;
  };

  it.each(["B4", "B7", "B9", "B10", "I2"])("%s holds in every one", (id) => {
    expect(outcomes(id, "1990")).toEqual({ pass: 100 });
  });
  // Before 2007 the forms had other lines, and two later years show one amount on two lines (B6).
  it.each(["B1", "B3", "B5", "B8", "I1", "I3"])("%s breaks in none since the forms of 2007", (id) => {
    const found = outcomes(id, "2007");
    expect(found["fail"] ?? 0).toBe(0);
    expect(found["pass"] ?? 0).toBeGreaterThan(40);
  });
  it("has a current ratio at every date", () => {
    expect(ratios).toBe(100);
  });
});
