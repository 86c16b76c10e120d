/** The manual's page of placeholders and the table that fills templates are one. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { placeholderPage } from "../../scripts/placeholders.ts";

it("docs/report-placeholders.md is what the code knows (npx tsx scripts/placeholders.ts)", () => {
  const page = readFileSync(path.join(import.meta.dirname, "../../docs/report-placeholders.md"), "utf8");
  expect(page).toBe(placeholderPage());
});
