import { describe, expect, it } from "vitest";
import { removalReasons } from "../domain/netting/net-statements.ts";
import { ratioRows } from "../domain/ratios/ratio-table.ts";
import { checks } from "./zh-CN/checks.ts";
import { redFlags } from "./zh-CN/red-flags.ts";
import { zhCN } from "./zh-CN.ts";
import { judgementTerms } from "./terms/judgement.ts";
import { loanTerms } from "./terms/loans.ts";
import { paperTerms } from "./terms/papers.ts";
import { ratioTerms } from "./terms/ratios.ts";
import { isTerm, terms } from "./terms.ts";

describe("the terms", () => {
  const all = Object.entries(terms);

  it("each stand in one file only", () => {
    const ids = [paperTerms, ratioTerms, judgementTerms, loanTerms].flatMap((part) => Object.keys(part));
    expect(ids).toHaveLength(all.length);
  });

  it.each(all)("%s is one or two plain sentences in both languages, of its own", (_, { name, text }) => {
    for (const language of ["zh-CN", "en"] as const) {
      expect(text[language]).toMatch(/[。.]$/);
      expect(text[language]).not.toMatch(/造假|系统决定|fraud/i);
      expect(all.filter(([, other]) => other.name[language] === name[language])).toHaveLength(1);
    }
    // [P] A sentence that is read at a glance.
    expect(text["zh-CN"].length).toBeLessThanOrEqual(70);
  });
});

describe("every word of the trade on a screen has its sentence", () => {
  const outcomes = Object.keys(checks.ties.outcome).filter((id) => id !== "error");
  const shown: Readonly<Record<string, readonly string[]>> = {
    ratios: ratioRows.map((row) => row.id),
    "netting reasons": removalReasons,
    "families of flags": Object.keys(redFlags.families).map((family) => `family-${family}`),
    "levels of the verdict": Object.keys(zhCN.level).map((level) => `level-${level}`),
    severities: Object.keys(redFlags.severity).map((severity) => `severity-${severity}`),
    natures: Object.keys(redFlags.nature),
    "families of checks": Object.keys(checks.ties.groups).map((group) => (group === "other" ? "check-ipc" : `check-${group}`)),
    "outcomes of checks": outcomes,
    "grades of papers": Object.keys(zhCN.drawer.tier).map((tier) => `tier-${tier}`),
    "reliability and revenue": ["reliability", "tier", "triangulation", "corroborated-revenue", "deviation-rate", "agreement"],
  };
  it.each(Object.entries(shown))("%s", (_, ids) => {
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => !isTerm(id))).toEqual([]);
  });
});
