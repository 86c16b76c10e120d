import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flagContext, lastYear, twoYears } from "../../../test/builders/flag-context.ts";
import { type Amounts, tiedYear } from "../../../test/builders/statement-ledger.ts";
import { redFlagRules } from "./all.ts";
import type { RedFlagContext } from "./define.ts";
import { raiseRedFlags } from "./raise.ts";

const folder = new URL("./flags/", import.meta.url);
const trader = { borrower: { kind: "company" as const, industry: "wholesale" as const, vat: { kind: "general" as const, rate: 0.13 } } };

function raised(context: RedFlagContext): string[] {
  return raiseRedFlags(context).map(({ rule, finding }) => `${rule.id} ${finding.severity}`);
}

describe("the registry", () => {
  const folders = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/index.ts`, folder)));
  it("holds every folder once, in order", () => {
    expect(redFlagRules.map((rule) => rule.id)).toEqual([...folders].sort());
  });
  it.each(folders)("%s has words and a test beside it", (name) => {
    for (const file of ["words.ts", `${name}.test.ts`]) expect(existsSync(new URL(`${name}/${file}`, folder))).toBe(true);
  });
});

describe("the runner", () => {
  it("an honest firm that ties has no flag", () => {
    expect(raised(flagContext({ periods: twoYears(), caseFile: trader }))).toEqual([]);
  });
  it("nothing in, nothing out", () => {
    expect(raised(flagContext({}))).toEqual([]);
  });
  it("worst first, then by family and id", () => {
    const weak = flagContext({
      periods: twoYears({ now: { operatingCashFlow: -60, accountsReceivable: 600, netIncome: 44 } }),
      caseFile: trader,
    });
    const severities = raiseRedFlags(weak).map(({ finding }) => finding.severity);
    const rank = ["red", "orange", "amber", "blue"];
    expect(severities.length).toBeGreaterThan(3);
    expect(severities).toEqual([...severities].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
  });
  it("a rule that breaks loses itself, not the report", () => {
    const broken = {
      id: "broken",
      family: 1,
      nature: "weakness" as const,
      find: () => {
        throw new Error("bug");
      },
    };
    expect(raiseRedFlags(flagContext({}), [broken])).toMatchObject([
      { rule: { id: "broken" }, finding: { severity: "blue", about: "error" } },
    ]);
  });
});

describe("laws over every rule", () => {
  const keys = Object.keys({ ...tiedYear()["2025"], ...lastYear });
  /** Any two years with any two lines changed: what the rules say about them. */
  const changed = fc.record({
    now: fc.constantFrom(...keys),
    amount: fc.integer({ min: -3000, max: 3000 }),
    before: fc.constantFrom(...keys),
    earlier: fc.integer({ min: -3000, max: 3000 }),
  });
  const periodsOf = (x: { now: string; amount: number; before: string; earlier: number }): Record<string, Amounts> =>
    twoYears({ now: { [x.now]: x.amount }, before: { [x.before]: x.earlier } });

  it("speak both languages, with a title, a reason and something to go and see, and never of forgery", () => {
    fc.assert(
      fc.property(changed, (x) => {
        for (const { finding } of raiseRedFlags(flagContext({ periods: periodsOf(x), caseFile: trader }))) {
          for (const text of [finding.title, finding.why, finding.ask]) {
            expect(text["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
            expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
            expect(`${text["zh-CN"]} ${text.en}`).not.toMatch(/造假|伪造|NaN|undefined|Infinity/);
          }
          expect(finding.inputs.length + finding.rows.length).toBeGreaterThan(0);
          expect(finding.about).not.toBe("error");
        }
      }),
      { numRuns: 150 },
    );
  });
  it("a flag that rests on one year's statement never needs what is not there: taking a line away raises nothing red that was not red", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), (key) => {
        const { [key]: _gone, ...rest } = twoYears()["2025"] ?? {};
        const reds = raised(flagContext({ periods: { ...twoYears(), "2025": rest }, caseFile: trader })).filter((text) =>
          text.endsWith(" red"),
        );
        // A blank line inside a sum is a sum that does not hold: that is the one thing a missing line may show.
        expect(reds.filter((text) => !text.startsWith("statements-do-not-tie"))).toEqual([]);
      }),
    );
  });
});
