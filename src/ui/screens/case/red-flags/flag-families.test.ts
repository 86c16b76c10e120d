import { describe, expect, it } from "vitest";
import type { RedFlag } from "../../../../domain/assessment/assessment.ts";
import { explanationsOf, familyTiles, filterFlags } from "./flag-families.ts";

function flag(id: string, family: number, severity: RedFlag["severity"], status: RedFlag["status"] = "open"): RedFlag {
  return {
    id,
    family,
    severity,
    status,
    nature: "contradiction",
    evidence: [],
    title: id,
    why: "",
    ask: "",
    period: null,
    inputs: [],
    rows: [],
    closedBy: status === "open" ? null : "d1+d2",
  };
}

const flags = [flag("a", 2, "amber"), flag("b", 2, "red", "explained"), flag("c", 9, "blue", "explained")];

describe("the tiles", () => {
  it("are nine, with count, open ones and the worst that is open", () => {
    const tiles = familyTiles(flags);
    expect(tiles).toHaveLength(9);
    expect(tiles[1]).toEqual({ family: 2, count: 2, open: 1, worst: "amber" });
    expect(tiles[8]).toEqual({ family: 9, count: 1, open: 0, worst: "blue" });
    expect(tiles[0]).toEqual({ family: 1, count: 0, open: 0, worst: null });
  });
  it("are ten when there is conduct or law", () => {
    expect(familyTiles([flag("x", 0, "red")]).at(-1)).toEqual({ family: 0, count: 1, open: 1, worst: "red" });
  });
});

describe("the filters", () => {
  const any = { family: null, severity: null, isUnresolvedOnly: false };
  it("narrow by family, severity and standing", () => {
    const ids = (filter: Partial<typeof any> | { family: number } | { severity: "red" }) =>
      filterFlags(flags, { ...any, ...filter }).map((one) => one.id);
    expect(ids({})).toEqual(["a", "b", "c"]);
    expect(ids({ family: 2 })).toEqual(["a", "b"]);
    expect(ids({ severity: "red" })).toEqual(["b"]);
    expect(filterFlags(flags, { ...any, isUnresolvedOnly: true }).map((one) => one.id)).toEqual(["a"]);
  });
});

describe("explanations", () => {
  it("are those aimed at the flag and those that closed it", () => {
    const decision = (id: string, target: string) => ({ id, target, at: "", by: "", type: "close-flag" as const });
    const caseFile = { decisions: [decision("d1", "rule"), decision("d9", "b"), decision("d8", "other")] };
    const closed = flags[1];
    expect(closed && explanationsOf(closed, caseFile).map((made) => made.id)).toEqual(["d1", "d9"]);
    expect(explanationsOf(flag("new", 1, "red"), {})).toEqual([]);
  });
});
