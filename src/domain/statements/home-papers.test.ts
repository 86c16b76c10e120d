import { describe, expect, it } from "vitest";
import { type Amounts, statementFacts, tiedCash2025, tiedYear } from "../../../test/builders/statement-ledger.ts";
import { runChecks } from "../checks/run-checks.ts";
import { docId } from "../kernel/ids.ts";
import { type Fact, ledgerOf } from "../ledger/ledger.ts";
import { statementView } from "./statement-view.ts";

const other = docId("b".repeat(64));

/** The tied year, and a second paper's cash-flow column of it; lines the two tell differently are marked as the ledger marks them. */
function ledgerWith(column: Amounts, change: (fact: Fact) => Fact = (fact) => fact) {
  const own = statementFacts(tiedYear());
  const second = statementFacts({ "2025": column }, { document: other });
  const differs = (fact: Fact) => {
    const [mine, theirs] = [own, second].map((facts) => facts.find((one) => one.key === fact.key && one.period === fact.period));
    return mine !== undefined && theirs !== undefined && mine.figure.value !== theirs.figure.value;
  };
  const all = [...own, ...second].map((fact) => change(differs(fact) ? { ...fact, status: "conflict" } : fact));
  return ledgerOf(all);
}
/** Next year's paper moved 20 万 of fees from other payments to purchases, and shows them under other receipts too: it adds up by itself. */
const moved: Amounts = { ...tiedCash2025, purchasePayments: 1111.75, otherOperatingPayments: 7.2, otherOperatingReceipts: 5 };
const failing = (ledger: ReturnType<typeof ledgerWith>) =>
  runChecks({ ledger, caseFile: {} })
    .filter((check) => check.outcome === "fail")
    .map((check) => `${check.id}@${check.period}`);

describe("two papers that tell one year differently", () => {
  it("are each summed by themselves: lines moved about break nothing", () => {
    expect(failing(ledgerWith(moved))).toEqual([]);
  });
  it("all lines come from one of them, and what that form leaves blank is blank", () => {
    const view = statementView(ledgerWith(moved));
    const papers = new Set(
      ["salesReceipts", "purchasePayments", "otherOperatingPayments"].map((key) => sourceOf(view.flow(key, "2025" as never))),
    );
    expect(papers.size).toBe(1);
    expect(view.flow("otherOperatingReceipts", "2025" as never)).toBeUndefined();
  });
  it("a paper whose own lines do not add up is found, although the other one holds", () => {
    expect(failing(ledgerWith({ ...moved, purchasePayments: 1011.75 }))).toContain("C1@2025");
  });
  it("a paper of better standing is in force line by line", () => {
    const better = ledgerOf(
      [...statementFacts(tiedYear()), ...statementFacts({ "2025": { salesReceipts: 1400 } }, { document: other })]
        .map(
          (fact): Fact =>
            fact.key === "salesReceipts" ? { ...fact, status: "conflict", tier: fact.figure.value === 1_400_000_000 ? "A" : "C" } : fact,
        )
        .sort((a, b) => (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0)),
    );
    expect(statementView(better).flow("salesReceipts", "2025" as never)?.figure.value).toBe(1_400_000_000);
  });
});

function sourceOf(fact: Fact | undefined): string {
  return fact?.figure.trace.kind === "read" ? fact.figure.trace.source.document : "";
}
