/** Every made-up borrower of test/cases, assessed once for all tests of what is written about them. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { assessCase, materialsOf } from "../cases/case-of-folder.ts";

const folder = path.join(import.meta.dirname, "../cases");

export const goldenNames: readonly string[] = readdirSync(folder).filter(
  (name) => /^(ac-|honest-|sample$)/.test(name) && statSync(path.join(folder, name)).isDirectory(),
);

const kept = new Map<string, Promise<Assessment>>();

export function goldenAssessment(name: string): Promise<Assessment> {
  const known = kept.get(name) ?? materialsOf(folder, name).then(assessCase);
  kept.set(name, known);
  return known;
}
