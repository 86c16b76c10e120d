/** What holds for every assessment, whatever the papers: shown on real files of several trades. */
import { describe, expect, it } from "vitest";
import { casesFolder } from "../../scripts/papers/index.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import { ENGINE_VERSION } from "../../src/domain/assessment/engine.ts";
import { leavesOf } from "../../src/domain/assessment/walk.ts";
import packageJson from "../../package.json" with { type: "json" };
import type { CaseFile } from "../../src/domain/case/case-file.ts";
import { firmBooks } from "../builders/firm-books.ts";
import { xlsxOf } from "../builders/paper-bytes.ts";
import { yearStatements } from "../builders/statement-forms.ts";
import { materialsOf, readPapers } from "../cases/case-of-folder.ts";

const names = ["ac-01-clothing-wholesaler", "ac-05-food-plant-volume", "ac-08-supermarket", "honest-building-couple", "sample"];

describe.each(names)("%s", (name) => {
  it("every figure walks to a paper's cell or a person's word, and every id resolves", async () => {
    const { caseFile, papers } = await materialsOf(casesFolder, name);
    const assessment = assess({ caseFile, documents: await readPapers(papers) });
    const known = new Map(assessment.facts.map((fact) => [fact.id, fact]));
    expect(known.size).toBe(assessment.facts.length);
    const named = [
      ...assessment.ratios.flatMap((one) => one.inputs),
      ...assessment.checks.flatMap((one) => one.inputs),
      ...(assessment.netting?.inputs ?? []),
      ...assessment.revenue.inputs,
      ...assessment.revenue.sources.flatMap((one) => one.inputs),
      ...(assessment.equityTest?.inputs ?? []),
      ...assessment.redFlags.flatMap((one) => one.inputs),
      ...assessment.reliabilityParts.map((one) => one.fact),
      ...assessment.facts.flatMap((fact) => fact.derivation?.inputs ?? []),
    ];
    expect(named.length).toBeGreaterThan(10);
    const papersKnown = new Set(assessment.documents.map((document) => document.id));
    for (const id of new Set(named)) {
      expect(known.has(id), id).toBe(true);
      const leaves = leavesOf(assessment, id);
      expect(leaves.length, id).toBeGreaterThan(0);
      for (const leaf of leaves)
        expect(leaf.source === null ? leaf.attestation !== null : papersKnown.has(leaf.source.document), leaf.id).toBe(true);
    }
  });

  it("a source of revenue has one tier, in the table of sources and as a figure; its coefficient lifts it no higher than its paper", async () => {
    const { caseFile, papers } = await materialsOf(casesFolder, name);
    const assessment = assess({ caseFile, documents: await readPapers(papers) });
    const facts = new Map(assessment.facts.map((fact) => [fact.id, fact]));
    for (const source of assessment.revenue.sources) {
      if (source.value === null) continue;
      const [id] = source.inputs;
      expect(id && facts.get(id)?.tier, source.id).toBe(source.tier);
    }
  });

  it("is the same to the byte whatever the order of papers, and twice the same paper is one with two names", async () => {
    const { caseFile, papers } = await materialsOf(casesFolder, name);
    const documents = await readPapers(papers);
    const straight = JSON.stringify(assess({ caseFile, documents }));
    expect(JSON.stringify(assess({ caseFile, documents: [...documents].reverse() }))).toBe(straight);
    const again = documents[0];
    if (again === undefined) throw new Error("no paper");
    const twice = assess({ caseFile, documents: [...documents, { ...again, paths: ["又一份.xlsx"] }] });
    expect(twice.documents).toHaveLength(documents.length);
    expect(twice.documents.find((document) => document.id === again.id)?.paths).toContain("又一份.xlsx");
    expect(twice.facts).toEqual(assess({ caseFile, documents }).facts);
  });

  it("says the same in both languages: only words differ", async () => {
    const { caseFile, papers } = await materialsOf(casesFolder, name);
    const documents = await readPapers(papers);
    const zh = assess({ caseFile, documents });
    const en = assess({ caseFile, documents, language: "en" });
    expect(en.facts).toEqual(zh.facts);
    expect(en.verdict.level).toBe(zh.verdict.level);
    expect(en.redFlags.map((flag) => [flag.id, flag.severity])).toEqual(zh.redFlags.map((flag) => [flag.id, flag.severity]));
    expect(en.verdict.sentence).not.toMatch(/[\u4e00-\u9fa5]/);
  });
});

describe("元 and 万元", () => {
  const plan = {
    revenue: 9_600_000,
    cost: 7_200_000,
    payroll: 720_000,
    surcharges: 36_000,
    selling: 480_000,
    administrative: 240_000,
    depreciation: 120_000,
    interest: 60_000,
    incomeTax: 60_000,
  };
  const closing = { accountsReceivable: 960_000, inventory: 720_000, accountsPayable: 600_000 };
  const opening = {
    ...closing,
    cash: 800_000,
    fixedAssetsCost: 1_200_000,
    accumulatedDepreciation: 240_000,
    shortTermBorrowings: 1_000_000,
    paidInCapital: 1_000_000,
  };
  const [before, now] = firmBooks(
    opening,
    [
      { ...plan, year: 2024, closing },
      { ...plan, year: 2025, closing },
    ],
    { output: 0.13, input: 0.13 },
  );
  if (before === undefined || now === undefined) throw new Error("two years");

  it("give the same facts, ratios, outcomes and level", async () => {
    const results = [];
    for (const unit of ["元", "万元"] as const) {
      const bytes = xlsxOf(yearStatements(now, { company: "演示公司", unit, cells: "number" }, before));
      const caseFile: CaseFile = { borrower: { vat: { kind: "general", rate: 0.13 } } };
      const { facts, ratios, checks, redFlags, verdict } = assess({
        caseFile,
        documents: await readPapers([{ path: "报表.xlsx", bytes }]),
      });
      results.push({
        facts: facts.filter((fact) => fact.source !== null).map((fact) => [fact.key, fact.period, fact.value]),
        ratios: ratios.map((one) => [one.id, one.period, one.status, one.value]),
        checks: checks.map((one) => [one.id, one.period, one.outcome]),
        flags: redFlags.map((one) => [one.id, one.severity]),
        level: verdict.level,
      });
    }
    expect(results[0]?.facts.length).toBeGreaterThan(40);
    expect(results[1]).toEqual(results[0]);
  });
});

describe("missing papers", () => {
  it("never improve the level", async () => {
    const rank = { red: 0, grey: 1, amber: 2, green: 3 } as const;
    const { caseFile, papers } = await materialsOf(casesFolder, "honest-bullet-loan");
    const documents = await readPapers(papers);
    const whole = assess({ caseFile, documents }).verdict;
    for (const left of documents) {
      const less = assess({ caseFile, documents: documents.filter((paper) => paper.id !== left.id) }).verdict;
      expect(rank[less.level], left.paths.join()).toBeLessThanOrEqual(rank[whole.level]);
    }
    expect(assess({ caseFile, documents: [] }).verdict.missing.length).toBeGreaterThan(2);
  });
});

describe("the engine", () => {
  it("prints the package's version and every ruleset with its hash", () => {
    const { engine } = assess({ caseFile: {}, documents: [] });
    expect(ENGINE_VERSION).toBe(packageJson.version);
    expect(engine.rulesets.map((ruleset) => ruleset.id)).toEqual([...engine.rulesets.map((ruleset) => ruleset.id)].sort());
    for (const ruleset of engine.rulesets) expect(ruleset.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
  it("takes its date from the papers, or from who asks", () => {
    expect(assess({ caseFile: {}, documents: [] }).case.asOf).toBeNull();
    expect(assess({ caseFile: {}, documents: [], asOf: "2026-01-31" }).case.asOf).toBe("2026-01-31");
  });
});
