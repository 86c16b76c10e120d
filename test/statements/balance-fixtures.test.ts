/** The running balance of the files at hand, as measured when they were collected. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testBalanceChain } from "../../src/domain/documents/balance-chain/balance-chain.ts";
import { shared, sharedPath } from "../shared.ts";
import { codesOf, readPaper, statementOf } from "./read.ts";

const cases = [
  { file: "statements/boc-debit.csv", chains: [["CNY", "newest-first", 16, 16]], isAlarmed: false },
  // Per currency: nine HKD rows give eight tests; the one CNY row cannot be tested.
  {
    file: "statements/hsbchk-debit.csv",
    chains: [
      ["HKD", "newest-first", 7, 8],
      ["CNY", "unknown", 0, 0],
    ],
    isAlarmed: true,
  },
  { file: "statements/cmb-debit.csv", chains: [["CNY", "oldest-first", 1, 4]], isAlarmed: true },
  { file: "statements/bocom-debit.csv", chains: [["CNY", "oldest-first", 0, 5]], isAlarmed: true },
  { file: "pdf-items/cmb-debit/result.csv", chains: [["CNY", "oldest-first", 0, 33]], isAlarmed: true },
  { file: "statements/bmo-debit.csv", chains: [["CAD", "oldest-first", 0, 0]], isAlarmed: false },
] as const;

describe.skipIf(!shared)("balance chains at hand", () => {
  it.each(cases)("$file", async ({ file, chains, isAlarmed }) => {
    const paper = await readPaper(new Uint8Array(readFileSync(sharedPath("fixtures", file))), file);
    const found = testBalanceChain(statementOf(paper).transactions);
    expect(found.map((chain) => [chain.currency, chain.order, chain.held, chain.tested])).toEqual(chains);
    expect(codesOf(paper).includes("balance-chain-broken")).toBe(isAlarmed);
  });

  it("names the line that does not follow, with both figures", async () => {
    const paper = await readPaper(new Uint8Array(readFileSync(sharedPath("fixtures/statements/hsbchk-debit.csv"))), "hsbc.csv");
    const [chain] = testBalanceChain(statementOf(paper).transactions);
    // 8,211.33 + 12,500.00 = 20,711.33; the file says 4,288.67 on line 7.
    expect(chain?.breaks).toEqual([{ sheet: statementOf(paper).transactions.sheets[0], line: 7, expected: 2071133, found: 428867 }]);
  });
});
