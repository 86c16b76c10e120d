/**
 * Honest firms with one habit each that a naive rule would accuse. Their papers are built in memory, in the files people really send, and go
 * through the one way in: green, no red flag, nothing left out in silence. With nothing said about them they are still not accused.
 */
import { describe, expect, it } from "vitest";
import { assess } from "../../src/domain/assessment/assess.ts";
import { readPapers } from "./case-of-folder.ts";
import { accountHabits } from "./habits/accounts.ts";
import { bookHabits } from "./habits/books.ts";
import { paperHabits } from "./habits/papers.ts";
import { shopHabits } from "./habits/shops.ts";

const habits = [...bookHabits, ...paperHabits, ...accountHabits, ...shopHabits].map((make) => make());

describe.each(habits.map((one) => [one.name, one] as const))("%s", (_name, one) => {
  it("is green without a red flag, and not accused when nobody says anything about it", async () => {
    const documents = await readPapers(one.papers);
    const { verdict, redFlags, documents: shown, revenue } = assess({ caseFile: one.caseFile, documents });
    expect(redFlags.filter((flag) => flag.severity === "red").map((flag) => `${flag.id}: ${flag.why}`)).toEqual([]);
    expect(`${verdict.level}: ${verdict.sentence} ${verdict.reasons.join(" ")}`).toMatch(/^green: /);
    expect(verdict.reasons.length).toBeGreaterThan(0);
    expect(revenue.sources.some((source) => source.status === "ok")).toBe(true);
    for (const paper of shown) {
      expect(paper.kind, paper.path).not.toBe("other");
      expect(paper.problems.filter((problem) => problem.severity === "error")).toEqual([]);
    }
    const bare = assess({ caseFile: {}, documents });
    expect(bare.redFlags.filter((flag) => flag.severity === "red").map((flag) => `${flag.id}: ${flag.why}`)).toEqual([]);
    expect(bare.verdict.level).not.toBe("red");
  });
});
