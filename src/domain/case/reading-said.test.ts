import { describe, expect, it } from "vitest";
import type { CaseFile } from "./case-file.ts";
import { docId } from "../kernel/ids.ts";
import { readingSaid } from "./reading-said.ts";

const paper = { id: docId("a".repeat(64)), paths: ["流水/账.csv"] };
const decision = (target: string, value: string) => ({ id: `on ${target}`, at: "", by: "", type: "map" as const, target, value });

describe("how a paper is to be read", () => {
  it("is nobody's word when nothing was said", () =>
    expect(readingSaid({}, paper)).toEqual({ confirmed: [], offered: [], kind: null, unreadable: [] }));
  it("takes the kind by hash or by name", () => {
    const of = (entry: NonNullable<CaseFile["documents"]>[number]) => readingSaid({ documents: [entry] }, paper).kind;
    expect(of({ sha256: paper.id, kind: "contract" })).toBe("contract");
    expect(of({ name: "账.csv", kind: "bank-statement" })).toBe("bank-statement");
    expect(of({ name: "别的.csv", kind: "bank-statement" })).toBeNull();
  });
  it("names the decisions it cannot understand and leaves other papers' alone", () => {
    const caseFile: CaseFile = { decisions: [decision(paper.id, "{"), decision("", "{}"), decision("别的.csv", "{")] };
    expect(readingSaid(caseFile, paper)).toMatchObject({ confirmed: [], offered: [], unreadable: [`on ${paper.id}`, "on "] });
  });
});
