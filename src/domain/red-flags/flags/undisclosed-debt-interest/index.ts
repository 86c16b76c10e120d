import type { PaperDocument } from "../../../documents/document.ts";
import { attest, derive } from "../../../kernel/evidence.ts";
import { fen, scale } from "../../../kernel/money.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import type { OutflowGroup } from "../../../netting/define.ts";
import { revenueParameters as P } from "../../../parameters/revenue.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/**
 * 隐形负债: regular interest-like payments to people nobody declared. Amber by themselves; red when the equity test falls short too,
 * because then bank and equity speak of the same debt. Estimates stand side by side, the largest only as 「至多」; none enters a ratio.
 */
const rule: RedFlagRule = {
  id: "undisclosed-debt-interest",
  family: 7,
  nature: "contradiction",
  find({ netting, equityTest, documents }: RedFlagContext): readonly Finding[] {
    if (netting === null) return [];
    const employees = payrollNames(documents);
    const groups = netting.outflows.filter((group) => group.category === "interest-like" && !employees.has(group.counterparty));
    if (groups.length === 0) return [];
    const level = P["private-lending-rate"];
    const period = netting.gross.trace.kind === "derived" ? netting.gross.trace.formula.split("@")[1] : undefined;
    const rate = attest(`privateLendingRate@${period ?? ""}`, level.value, "ratio", {
      by: "revenue-parameters",
      at: "",
      reason: level.basis,
    });
    const months = groups.map((group) => group.months);
    const principal = derive(
      `undisclosed-debt-by-interest@${period ?? ""}`,
      "CNY",
      [rate, ...groups.map((group) => group.figure())],
      (annual = 1, ...paid) =>
        scale(
          fen(paid.reduce((sum, amount, index) => sum + Math.round((amount * 12) / yearlyPayments(months[index] ?? 12, groups[index])), 0)),
          1 / annual,
        ),
    );
    const shortfall =
      equityTest?.status === "ok" && equityTest.verdict === "red" && equityTest.gap !== null && equityTest.gap < 0
        ? fen(-equityTest.gap)
        : null;
    const inputs = [principal, ...groups.map((group) => group.figure()), ...(shortfall === null ? [] : (equityTest?.inputs ?? []))];
    const text = words({
      payees: groups.map((group) => ({ name: group.counterparty, amount: group.amount, months: group.months })),
      byInterest: principal.value,
      byEquity: shortfall,
      rate: level.value,
    });
    return [
      finding(text, {
        severity: shortfall === null ? "amber" : "red",
        evidence: shortfall === null ? ["bank"] : ["bank", "equity"],
        period: null,
        inputs,
        rows: groups.flatMap((group) => group.rows),
      }),
    ];
  },
};

/** Months the payments stand for: quarterly interest paid four times covers a year. */
function yearlyPayments(months: number, group: OutflowGroup | undefined): number {
  return group === undefined ? months : Math.max(months, group.span);
}

/** Wages look like interest: the same people, day and amount every month. */
function payrollNames(documents: readonly PaperDocument[]): Set<string> {
  const names = new Set<string>();
  for (const paper of documents) {
    for (const { recognition, records } of paper.contents) {
      if (recognition.kind === "payroll-list") for (const word of records?.texts["name"]?.words ?? []) names.add(matchText(word));
    }
  }
  return names;
}

export default rule;
