import { describe, expect, it } from "vitest";
import type { PaperContent, PaperDocument } from "../../../domain/documents/document.ts";
import { docId } from "../../../domain/kernel/ids.ts";
import { monthPeriod } from "../../../domain/kernel/period.ts";
import { problem } from "../../../domain/kernel/problem.ts";
import { SheetReadings } from "./readings.ts";

const id = docId("c".repeat(64));
const fact = (ref: string, value: number): PaperContent["facts"][number] => ({
  key: "cash",
  period: monthPeriod(24_300),
  value,
  unit: "CNY",
  currency: "CNY",
  halfStep: 0.5,
  source: { document: id, at: { kind: "cell", sheet: "表", ref }, raw: String(value / 100) },
});
const content: PaperContent = {
  sheet: "表",
  recognition: { kind: "balance-sheet", layout: "x", confidence: 1, why: [] },
  unit: "元",
  periods: [],
  // A two-column balance sheet: one row of the original gives two figures.
  facts: [fact("F6", 300), fact("C6", 100), fact("C12", 200)],
  transactions: null,
  records: null,
  tally: { read: 3, mapped: 2, ignored: [{ at: "表!3", reason: "title" }] },
  problems: [],
};
const paper: PaperDocument = {
  id,
  paths: ["a.xlsx"],
  bytes: 1,
  format: "xlsx",
  encoding: "binary",
  kind: "balance-sheet",
  layout: "x",
  confidence: 1,
  unit: "元",
  periods: [],
  contents: [content],
  tally: content.tally,
  problems: [problem("unreadable-amount", "error", "表!C6", { raw: "3O0" }), problem("unit-not-stated", "warning", "另一张!A1")],
};
const ask = (first: number, count: number, line: number | null = null) =>
  new SheetReadings(paper, content).answer({ sheet: 0, first, count, line }, () => null, "zh-CN");

describe("what was read from a sheet", () => {
  it("stands in the order of the original's lines, what is to be checked first within one", () =>
    expect(ask(0, 10).readings.map((reading) => [reading.line, reading.kind])).toEqual([
      [3, "left-out"],
      [6, "problem"],
      [6, "fact"],
      [6, "fact"],
      [12, "fact"],
    ]));
  it("finds the reading of a line, or the next after it", () => {
    expect(ask(0, 0, 6).at).toBe(1);
    expect(ask(0, 0, 7).at).toBe(4);
    expect(ask(0, 0, 13).at).toBeNull();
  });
  it("answers windows, never past the ends, and leaves other sheets' problems out", () => {
    expect(ask(4, 10).readings).toHaveLength(1);
    expect(ask(-3, 2).first).toBe(0);
    expect(ask(0, 10).all).toBe(5);
  });
  it("is nothing for a sheet without readings", () => {
    const bare = { ...content, facts: [], tally: { ...content.tally, ignored: [] } };
    expect(new SheetReadings({ ...paper, problems: [] }, bare).answer({ sheet: 0, first: 0, count: 5, line: 1 }, () => null, "en")).toEqual(
      {
        all: 0,
        first: 0,
        readings: [],
        at: null,
      },
    );
  });
});
