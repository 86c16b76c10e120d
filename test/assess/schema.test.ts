/** The contract as JSON Schema: current, and kept by every assessment made here. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { schemaPath, schemaText } from "../../scripts/schema.ts";
import { casesFolder } from "../../scripts/papers/index.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import { type Assessment, assessmentSchema } from "../../src/domain/assessment/assessment.ts";
import { assessCase, materialsOf } from "../cases/case-of-folder.ts";

const schema: unknown = JSON.parse(readFileSync(schemaPath, "utf8"));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema as object);

function check(assessment: Assessment): void {
  // What people and banks receive is the JSON, so that is what is checked.
  const json: unknown = JSON.parse(JSON.stringify(assessment));
  expect(validate(json), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  expect(v.safeParse(assessmentSchema, json).issues?.map((issue) => v.getDotPath(issue)) ?? []).toEqual([]);
  expect(JSON.parse(JSON.stringify(v.parse(assessmentSchema, json)))).toEqual(json);
}

describe("docs/assessment.schema.json", () => {
  it("is generated from the contract (npx tsx scripts/schema.ts)", () => {
    expect(readFileSync(schemaPath, "utf8")).toBe(schemaText());
  });
  it("refuses what is not an assessment", () => {
    expect(validate({ schema: "assessment/0" })).toBe(false);
    expect(validate({ ...assess({ caseFile: {}, documents: [] }), reliability: "high" })).toBe(false);
  });
  it("is kept by an empty case", () => {
    const assessment = assess({ caseFile: {}, documents: [] });
    check(assessment);
    expect(assessment.verdict.level).toBe("grey");
  });
  it.each([
    "ac-01-clothing-wholesaler",
    "ac-06-precision-electronics",
    "ac-08-supermarket",
    "ac-31-bank-netting",
    "honest-noodle-shop",
    "sample",
  ])("is kept by %s", async (name) => {
    check(await assessCase(await materialsOf(casesFolder, name)));
  });
});
