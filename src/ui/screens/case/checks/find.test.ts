import { describe, expect, it } from "vitest";
import { decisionAbout, type Fact, factOf, latestFirst, shareOf, statementRows } from "./find.ts";

function fact(id: string, key: string, period: string, status: Fact["status"] = "ok"): Fact {
  return { id, key, period, status, value: "1.00", unit: "CNY", tier: "B", source: null, derivation: null, attestation: null };
}

describe("the fact behind a figure of the screen", () => {
  const facts = [
    fact("month", "netOperatingInflow", "2025-03"),
    fact("year", "netOperatingInflow", "2025"),
    fact("old", "cash", "2025", "superseded"),
  ];
  it("is the one of the whole period unless a period is asked for", () => {
    expect(factOf(facts, "netOperatingInflow")?.id).toBe("year");
    expect(factOf(facts, "netOperatingInflow", "2025-03")?.id).toBe("month");
  });
  it("is never one that was corrected away, nor invented", () => {
    expect(factOf(facts, "cash")).toBeUndefined();
    expect(factOf(facts, "inventory")).toBeUndefined();
  });
});

describe("periods", () => {
  it("come latest first, each once", () => {
    expect(latestFirst(["2024", "2025-06", "2025", "2024"])).toEqual(["2025", "2025-06", "2024"]);
  });
});

describe("decisions", () => {
  const made = (id: string, target: string) => ({ id, at: "", by: "", type: "exclude-source" as const, target });
  it("are found by what they are about, the last one first", () => {
    expect(decisionAbout({ decisions: [made("1", "vat"), made("2", "vat")] }, "exclude-source", ["vat"])?.id).toBe("2");
    expect(decisionAbout({ decisions: [made("1", "vat")] }, "unpair", ["vat"])).toBeUndefined();
    expect(decisionAbout({}, "unpair", ["vat"])).toBeUndefined();
  });
});

describe("a share", () => {
  it("of nothing is not known", () => {
    expect(shareOf("25.00", "100.00")).toBe(0.25);
    expect(shareOf("25.00", "0.00")).toBeNull();
  });
});

describe("rows behind a figure", () => {
  it("are entries only where they stand in a statement", () => {
    const paper = (id: string, kind: "bank-statement" | "vat-return") => ({ id, kind }) as Parameters<typeof statementRows>[0][number]; // the two fields it reads
    expect(statementRows([paper("a", "bank-statement"), paper("b", "vat-return")], ["a#3", "b#4", "a#Sheet1!5", "c#6"])).toEqual([
      "a#3",
      "a#Sheet1!5",
    ]);
  });
});
