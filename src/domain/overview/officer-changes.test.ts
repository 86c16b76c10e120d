import { describe, expect, it } from "vitest";
import { smallAssessment } from "../../../test/report/small-assessment.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { officerChanges } from "./officer-changes.ts";

type Decision = NonNullable<Assessment["case"]["decisions"]>[number];
const decision = (type: Decision["type"], target: string, more: Partial<Decision> = {}): Decision => ({
  id: `${type}-${target}`,
  at: "2026-03-01T08:00:00Z",
  by: "客户经理甲",
  type,
  target,
  reason: "已电话核实",
  ...more,
});

/** The small assessment with some decisions and nothing else of an officer's. */
function decided(...decisions: Decision[]): Assessment {
  return smallAssessment((assessment) => {
    assessment.case.decisions = decisions;
    delete assessment.case.typed;
    delete assessment.case.documents;
    for (const fact of assessment.facts) if (fact.attestation) fact.attestation.supersedes = null;
  });
}
const kinds = (assessment: Assessment) => officerChanges(assessment, "zh-CN").map((change) => change.kind);

describe("what the officer changed", () => {
  it("is nothing while the case stands as it was read", () => {
    expect(officerChanges(decided(), "zh-CN")).toEqual([]);
  });

  it("a correction shows the figure before and after, with name and reason", () => {
    const assessment = decided();
    const [before, after] = assessment.facts;
    if (before === undefined || after === undefined) throw new Error("two facts");
    after.attestation = { by: "客户经理甲", at: "2026-03-01", what: "x", reason: "识别错误", supersedes: before.id };
    expect(officerChanges(assessment, "zh-CN")).toMatchObject([
      { kind: "correct", before: { id: before.id }, after: { id: after.id }, by: ["客户经理甲"], reason: "识别错误" },
    ]);
  });

  it("a closed red flag names both who signed; with one name it still waits", () => {
    const signed = (by: string) => decision("close-flag", "cash-behind-profit", { id: by, by, evidence: "回单" });
    expect(officerChanges(decided(signed("甲"), signed("乙")), "zh-CN")).toMatchObject([
      { kind: "close-flag", by: ["甲", "乙"], evidence: "回单", isWaiting: true },
    ]);
    const explained = decided(signed("甲"), signed("乙"));
    for (const flag of explained.redFlags) flag.status = "explained";
    expect(officerChanges(explained, "zh-CN")[0]?.isWaiting).toBe(false);
  });

  it("a source left out counts until it is taken in again", () => {
    expect(kinds(decided(decision("exclude-source", "electricity")))).toEqual(["exclude-source"]);
    const again = decision("exclude-source", "electricity", { id: "later", value: "include" });
    expect(kinds(decided(decision("exclude-source", "electricity"), again))).toEqual([]);
    expect(officerChanges(decided(decision("exclude-source", "electricity")), "en")[0]?.title).toBe("Electricity");
  });

  it("a row counted again is named by its paper and can be opened", () => {
    const assessment = decided();
    const paper = assessment.documents[0];
    if (paper === undefined) throw new Error("a paper");
    assessment.case.decisions = [decision("unpair", `${paper.id}#12`)];
    expect(officerChanges(assessment, "zh-CN")).toMatchObject([{ kind: "unpair", title: `${paper.path} #12`, rows: [`${paper.id}#12`] }]);
  });

  it("a figure typed in from a page is one, and a kind a person said another", () => {
    const assessment = decided();
    const paper = assessment.documents[0];
    if (paper === undefined) throw new Error("a paper");
    assessment.case.typed = [{ document: paper.id, key: "cash", period: "2025", value: "1.00", by: "客户经理乙" }];
    assessment.case.documents = [{ sha256: paper.id, tier: "A" }];
    expect(officerChanges(assessment, "zh-CN").map(({ kind, by }) => [kind, by])).toEqual([
      ["typed", ["客户经理乙"]],
      ["paper-said", []],
    ]);
  });

  it("comes by kind, corrections first, and in the order made within a kind", () => {
    const made = [decision("confirm", "nobody#1"), decision("exclude-source", "vat"), decision("exclude-source", "bank")];
    expect(officerChanges(decided(...made), "zh-CN").map(({ kind, title }) => [kind, title])).toEqual([
      ["exclude-source", "增值税申报"],
      ["exclude-source", expect.any(String)],
      ["confirm", "nobody #1"],
    ]);
  });
});
