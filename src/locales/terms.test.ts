import { describe, expect, it } from "vitest";
import { terms } from "./terms.ts";

describe("the terms", () => {
  const all = Object.entries(terms);

  it("are enough for the screens, in the order of their ids", () => {
    expect(all.length).toBeGreaterThanOrEqual(30);
    expect(all.map(([id]) => id)).toEqual(all.map(([id]) => id).sort());
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
