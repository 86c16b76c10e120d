/** The golden borrowers: real files through the one way in, with the level the rulings expect and the findings reviewed in expected.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { casesFolder } from "../../scripts/papers/index.ts";
import { assessCase, materialsOf } from "./case-of-folder.ts";
import { findingsOf } from "./findings.ts";

/** Written by hand from the table of levels, so that updating expected.json cannot change a verdict unseen. */
const levels: readonly (readonly [name: string, ...allowed: string[]])[] = [
  ["ac-01-clothing-wholesaler", "red"],
  ["ac-01-power-only", "amber"],
  ["ac-03-medical-devices", "red"],
  ["ac-04-food-plant-costs", "amber"],
  ["ac-05-food-plant-volume", "red"],
  ["ac-06-precision-electronics", "amber"],
  ["ac-07-furniture-factory", "red"],
  ["ac-08-supermarket", "red"],
  ["ac-13-restaurant", "green", "amber"],
  ["ac-31-bank-netting", "green"],
  ["honest-bullet-loan", "green"],
  ["honest-agency-books", "green"],
  ["honest-next-day-wholesaler", "green"],
  ["honest-noodle-shop", "green"],
  ["honest-crab-farm", "green"],
  ["honest-repair-garage", "green"],
  ["honest-building-couple", "green"],
  ["honest-growing-bakery", "green"],
  ["sample", "red"],
];

describe.each(levels)("%s", (name, ...allowed) => {
  it("comes out as the rulings expect, for the reviewed reasons", async () => {
    const assessment = await assessCase(await materialsOf(casesFolder, name));
    const expected: unknown = JSON.parse(readFileSync(join(casesFolder, name, "expected.json"), "utf8"));
    expect(allowed).toContain(assessment.verdict.level);
    expect(expected).toMatchObject(JSON.parse(JSON.stringify(findingsOf(assessment))));
    expect(findingsOf(assessment).redFlags).toEqual((expected as { redFlags: unknown }).redFlags);
    // The honest are not accused: no red flag, and no more than the two amber notes a green verdict may carry.
    if (name.startsWith("honest") || name === "ac-13-restaurant")
      expect(assessment.redFlags.filter((flag) => flag.severity === "red")).toEqual([]);
    // Every figure a verdict rests on is there to be opened.
    const known = new Set(assessment.facts.map((fact) => fact.id));
    for (const flag of assessment.redFlags) for (const input of flag.inputs) expect(known.has(input), `${flag.id} ${input}`).toBe(true);
    for (const fact of assessment.facts) expect(Boolean(fact.source ?? fact.derivation ?? fact.attestation), fact.id).toBe(true);
  });
});
