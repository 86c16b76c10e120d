/**
 * A sentence of the assessment with its amounts bound to the facts it was written from: 「净利润 132.86 万元」 opens the cell. An amount
 * that equals none of the facts stays as quoted.
 */
import { amountZh } from "../kernel/figure-words.ts";
import { fen, fromDecimal } from "../kernel/money.ts";
import type { Run } from "./report.ts";
import type { ReportWriter } from "./writer.ts";

const AMOUNT = /([-−]?[\d,]+(?:\.\d+)? (?:万元|元))/;

export function boundRuns(write: ReportWriter, of: string, text: string, inputs: readonly string[]): Run[] {
  const byText = new Map<string, string>();
  for (const id of inputs) {
    const fact = write.assessment.facts.find((one) => one.id === id);
    const amount = fact?.unit === "CNY" ? fromDecimal(fact.value) : null;
    if (amount !== null && !byText.has(plain(amountZh(fen(amount))))) byText.set(plain(amountZh(fen(amount))), id);
  }
  const runs: Run[] = [];
  for (const part of text.split(AMOUNT)) {
    const fact = byText.get(plain(part));
    if (part === "") continue;
    runs.push(fact === undefined ? write.said(of, part) : write.figure(["fact", fact], "amount"));
  }
  return runs;
}

function plain(text: string): string {
  return text.replace("−", "-").replace(/,/g, "");
}
