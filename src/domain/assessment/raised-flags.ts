/** Findings with their standing: open, or explained by an officer with a reason (a red one by two people, with evidence). */
import type { CaseFile, Decision } from "../case/case-file.ts";
import type { Finding, RedFlagRule } from "../red-flags/define.ts";

export interface RaisedFlag {
  /** The rule's id; with what it is about when the rule finds several things. */
  readonly id: string;
  readonly rule: RedFlagRule;
  readonly finding: Finding;
  readonly status: "open" | "explained";
  /** The decisions that closed it, "id1+id2". */
  readonly closedBy: string | null;
}

const order = ["red", "orange", "amber", "blue"] as const;

/** Worst first, then by family and id. */
export function raisedFlags(found: readonly { readonly rule: RedFlagRule; readonly finding: Finding }[], caseFile: CaseFile): RaisedFlag[] {
  const flags = found.map(({ rule, finding }): RaisedFlag => {
    const id = finding.about === "" ? rule.id : `${rule.id}:${finding.about}`;
    const closing = closingDecisions(caseFile, [id, rule.id], finding.severity === "red");
    return {
      id,
      rule,
      finding,
      status: closing.length > 0 ? "explained" : "open",
      closedBy: closing.length > 0 ? closing.map((decision) => decision.id).join("+") : null,
    };
  });
  return flags.sort(
    (a, b) =>
      order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity) ||
      a.rule.family - b.rule.family ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Empty while the flag stays open. A red flag needs evidence and a second person: nobody closes it alone. */
function closingDecisions(caseFile: CaseFile, targets: readonly string[], isRed: boolean): Decision[] {
  const made = (caseFile.decisions ?? []).filter(
    (decision) => decision.type === "close-flag" && targets.includes(decision.target) && (decision.reason ?? "").trim() !== "",
  );
  if (!isRed) return made.slice(0, 1);
  const proven = made.filter((decision) => (decision.evidence ?? "").trim() !== "");
  const first = proven[0];
  const second = proven.find((decision) => first !== undefined && decision.by !== first.by);
  return first !== undefined && second !== undefined ? [first, second] : [];
}
