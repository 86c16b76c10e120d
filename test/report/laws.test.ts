/** What holds of every report: a number is a figure that walks to its source, or it is not there. */
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { leavesOf } from "../../src/domain/assessment/walk.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { resolveAddress } from "../../src/domain/report/addresses.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { figureShown } from "../../src/domain/report/figure-shown.ts";
import { notesOf } from "../../src/domain/report/notes.ts";
import { type FigureRun, type ReportDocument, runsOf } from "../../src/domain/report/report.ts";
import { assessCase, materialsOf } from "../cases/case-of-folder.ts";
import { smallAssessment } from "./small-assessment.ts";

const languages: readonly Language[] = ["zh-CN", "en"];

function figures(report: ReportDocument): FigureRun[] {
  return report.blocks.flatMap(runsOf).filter((run) => run.type === "figure");
}

function expectLaws(assessment: Assessment, language: Language): void {
  const report = buildReport(assessment, language);
  const facts = new Set(assessment.facts.map((fact) => fact.id));
  const texts = report.blocks.flatMap((block) => [
    ...runsOf(block).flatMap((run) => (run.type === "text" ? [run.text] : [])),
    ...(block.type === "heading" ? [block.text] : []),
    // A column may be headed by the year it shows.
    ...(block.type === "table" ? block.columns.map((column) => column.title).filter((title) => !/^\d{4}( 年)?$/.test(title)) : []),
  ]);
  expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
  for (const figure of figures(report)) {
    const found = resolveAddress(assessment, figure.of, language);
    expect(found, figure.of).not.toBeNull();
    expect(figure.text).toBe(figureShown(found?.value ?? null, figure.form, language));
    expect((found?.facts ?? []).filter((id) => !facts.has(id))).toEqual([]);
    // A figure that carries a footnote rests on a cell, a row or a person's word.
    const leaves = (found?.facts ?? []).flatMap((id) => leavesOf(assessment, id));
    if (figure.isNoted) expect(leaves.length + (found?.rows.length ?? 0), figure.of).toBeGreaterThan(0);
  }
  const ids = report.blocks.map((block) => block.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const notes = notesOf(report, assessment);
  expect(notes.map((note) => note.number)).toEqual(notes.map((_, index) => index + 1));
  expect(notes.filter((note) => /undefined|null|NaN/.test(note.text))).toEqual([]);
}

describe.each(languages)("a report in %s", (language) => {
  it("holds the laws for the small firm", () => expectLaws(smallAssessment(), language));

  it("holds them whatever is missing", () => {
    const takeAway: readonly ((assessment: Assessment) => void)[] = [
      (one) => (one.netting = null),
      (one) => (one.transactions = null),
      (one) => (one.equityTest = null),
      (one) => (one.ratios = []),
      (one) => (one.checks = []),
      (one) => (one.redFlags = []),
      (one) => (one.documents = []),
      (one) => (one.reliability = null),
      (one) => (one.case = { asOf: null }),
      (one) =>
        (one.revenue = {
          ...one.revenue,
          declared: null,
          corroborated: null,
          deviationRate: null,
          inflationRate: null,
          agreement: null,
          inputs: [],
        }),
      (one) => (one.revenue = { ...one.revenue, sources: [] }),
      (one) => (one.verdict = { ...one.verdict, level: "grey", reasons: [], verify: [], missing: [], missingPapers: [] }),
    ];
    fc.assert(
      fc.property(fc.subarray([...takeAway]), (taken) => {
        expectLaws(
          smallAssessment((assessment) => {
            for (const take of taken) take(assessment);
          }),
          language,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("shows the assessment's own numbers, whatever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.double({ min: -5, max: 5, noNaN: true }), (fen, rate) => {
        const amount = `${fen < 0 ? "-" : ""}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, "0")}`;
        expectLaws(
          smallAssessment((assessment) => {
            for (const fact of assessment.facts) fact.value = amount;
            assessment.revenue.declared = amount;
            assessment.revenue.deviationRate = rate;
            for (const ratio of assessment.ratios) ratio.value = rate;
          }),
          language,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("is the same twice", () => {
    expect(JSON.stringify(buildReport(smallAssessment(), language))).toBe(JSON.stringify(buildReport(smallAssessment(), language)));
  });
});

describe("reports of whole cases", () => {
  const folder = path.join(import.meta.dirname, "../cases");
  it.each(["sample", "ac-06-precision-electronics", "ac-13-restaurant", "honest-noodle-shop"])("hold the laws: %s", async (name) => {
    const assessment = await assessCase(await materialsOf(folder, name));
    for (const language of languages) expectLaws(assessment, language);
    expect(figures(buildReport(assessment)).length).toBeGreaterThan(20);
  });
});
