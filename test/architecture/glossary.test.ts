import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { glossary } from "../../scripts/glossary.ts";

const page = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");

describe("the glossary", () => {
  it("is what the code's data says (npx tsx scripts/glossary.ts)", () => expect(page).toBe(glossary(page)));
  it("names every statement line, record fact and ratio", () => {
    for (const term of ["accountsReceivable", "electricityUse", "current-ratio", "净现比"]) expect(page).toContain(term);
  });
});
