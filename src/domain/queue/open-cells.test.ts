import { describe, expect, it } from "vitest";
import { smallAssessment } from "../../../test/report/small-assessment.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { doubtfulCells, openCells } from "./open-cells.ts";

const base = smallAssessment();
type Problem = Assessment["documents"][number]["problems"][number];
const problem = (code: string, severity: Problem["severity"], at: string): Problem => ({ code, severity, at, message: `${code}!` });
const [first, second] = base.documents;
/** The assessment with problems on its first two papers, and decisions. */
function withProblems(one: readonly Problem[], two: readonly Problem[] = [], decisions: Assessment["case"]["decisions"] = []): Assessment {
  const documents = base.documents.map((document) => ({
    ...document,
    problems: document === first ? [...one] : document === second ? [...two] : [],
  }));
  return { ...base, documents, case: { ...base.case, decisions } };
}
const decision = (type: "confirm" | "recheck" | "leave-out", target: string) => ({ id: type, at: "", by: "甲", type, target });
const own = (assessment: Assessment) => doubtfulCells(assessment).filter((cell) => cell.kind === "problem");

describe("doubtful cells", () => {
  it("are errors and warnings, and readings by a guess; other notes ask nothing", () =>
    expect(
      own(
        withProblems([
          problem("unreadable-amount", "error", "表!C9"),
          problem("unit-not-stated", "info", "表"),
          problem("stray", "info", ""),
        ]),
      ).map(({ code }) => code),
    ).toEqual(["unreadable-amount", "unit-not-stated"]));

  it("begin with what the verdict rests on, then with the worst", () => {
    const cells = own(withProblems([problem("a", "warning", "表!C9"), problem("b", "error", "表!C8")], [problem("c", "error", "表!C1")]));
    const ranks = cells.map(({ isDecisive, severity }) => Number(!isDecisive) * 10 + ["error", "warning", "info"].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("are done once confirmed or left out, and stay while marked", () => {
    const problems = [problem("a", "error", "表!C9")];
    const [cell] = own(withProblems(problems));
    const id = cell?.id ?? "";
    const state = (type: "confirm" | "recheck" | "leave-out") => own(withProblems(problems, [], [decision(type, id)]))[0]?.state;
    expect([cell?.state, state("confirm"), state("leave-out"), state("recheck")]).toEqual(["open", "done", "done", "recheck"]);
    expect(openCells(withProblems(problems, [], [decision("confirm", id)]))).toBe(openCells(withProblems([])));
  });

  it("are no cells of a paper without a table", () => {
    const bare = withProblems([problem("a", "error", "")]);
    const documents = bare.documents.map((document) => ({ ...document, rows: { read: 0, mapped: 0, ignored: [] } }));
    expect(own({ ...bare, documents })).toEqual([]);
  });
});
