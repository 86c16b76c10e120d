/** Writes docs/assessment.schema.json from the contract's own definition: `npx tsx scripts/schema.ts`. A test keeps it current. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { assessmentSchema } from "../src/domain/assessment/assessment.ts";

export const schemaPath = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../docs/assessment.schema.json");

/** Checks that are code (a date that exists, a period that runs forwards) have no form in JSON Schema: the type stays, the check is the engine's. */
export function schemaText(): string {
  const schema = toJsonSchema(assessmentSchema, { errorMode: "ignore", target: "draft-2020-12" });
  return `${JSON.stringify({ ...schema, $id: "assessment-0.schema.json", title: "Assessment" }, null, 2)}\n`;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(schemaPath, schemaText());
