/** AC-29: with no language model at all the report is complete: every section speaks, every flag is told, nothing is left to be filled in. */
import { describe, expect, it } from "vitest";
import { casesFolder } from "../../scripts/papers/index.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { buildReport } from "../../src/domain/report/build-report.ts";
import { runsOf } from "../../src/domain/report/report.ts";
import { sections } from "../../src/domain/report/sections/all.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import { materialsOf, readPapers } from "./case-of-folder.ts";

const told: readonly (readonly [name: string, language: Language])[] = [
  ["ac-01-clothing-wholesaler", "zh-CN"],
  ["ac-06-precision-electronics", "zh-CN"],
  ["honest-noodle-shop", "zh-CN"],
  ["sample", "zh-CN"],
  ["sample", "en"],
];

describe("a report without a model", () => {
  it.each(told)("%s in %s is complete", async (name, language) => {
    const { caseFile, papers } = await materialsOf(casesFolder, name);
    const assessment = assess({ caseFile, documents: await readPapers(papers), language });
    const report = buildReport(assessment);
    const headings = report.blocks.filter((block) => block.type === "heading" && block.level === 1);
    expect(headings.map((block) => block.id)).toEqual(sections.map((section) => section.id));

    // Between one section's heading and the next something is said.
    let spoken = 0;
    for (const block of [...report.blocks].reverse()) {
      if (block.type === "heading" && block.level === 1) {
        expect(spoken, `${block.id} says nothing`).toBeGreaterThan(0);
        spoken = 0;
      } else if (block.type === "notes" || block.type === "signatures") spoken += 1;
      else spoken += runsOf(block).filter((run) => run.text.trim() !== "").length;
    }

    const text = report.blocks.flatMap(runsOf).map((run) => run.text);
    for (const words of text) expect(words).not.toMatch(/\{\{|\}\}|\$\{|undefined|NaN|\[object/);
    const whole = text.join("");
    expect(whole).toContain(assessment.verdict.sentence);
    for (const flag of assessment.redFlags) expect(whole, flag.id).toContain(flag.title);
    for (const reason of assessment.verdict.reasons) expect(whole).toContain(reason);
    expect(JSON.stringify(buildReport(assessment))).toBe(JSON.stringify(report));
  });
});
