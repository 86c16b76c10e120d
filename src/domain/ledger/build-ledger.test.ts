import { describe, expect, it } from "vitest";
import type { CaseFile } from "../case/case-file.ts";
import type { PaperDocument, PaperFact, PaperKind, RecordTable, WordColumn } from "../documents/document.ts";
import { docId } from "../kernel/ids.ts";
import type { Unit } from "../kernel/evidence.ts";
import { type Period, parsePeriod } from "../kernel/period.ts";
import { buildLedger } from "./build-ledger.ts";
import type { Fact, Ledger } from "./ledger.ts";

function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new RangeError(text);
  return found;
}
const year = period("2025");

interface Stated {
  readonly key: string;
  readonly value: number;
  readonly when?: string;
  readonly unit?: Unit;
  readonly halfStep?: number;
}

function paper(id: string, kind: PaperKind, stated: readonly Stated[], records: RecordTable | null = null): PaperDocument {
  const document = docId(id.repeat(64));
  const facts = stated.map(({ key, value, when = "2025", unit = "CNY", halfStep = 0.5 }, index): PaperFact => {
    const at =
      records === null
        ? ({ kind: "cell", sheet: "表", ref: `C${index + 1}` } as const)
        : ({ kind: "lines", sheet: "表", column: "C", runs: [2, records.rows + 1], count: records.rows } as const);
    return { key, period: period(when), value, unit, currency: "CNY", halfStep, source: { document, at, raw: String(value) } };
  });
  const recognition = { kind, layout: "test", confidence: 1, why: [] } as const;
  const tally = { read: 0, mapped: 0, ignored: [] };
  return {
    id: document,
    paths: [`${id}.xlsx`],
    bytes: 1,
    format: "xlsx",
    encoding: "binary",
    kind,
    layout: "test",
    confidence: 1,
    unit: "元",
    periods: [year],
    contents: [{ sheet: "表", recognition, unit: "元", periods: [year], facts, transactions: null, records, tally, problems: [] }],
    tally,
    problems: [],
  };
}

function column(words: readonly string[]): WordColumn {
  return { words: ["", ...words], codes: Uint32Array.from(words, (_, index) => index + 1) };
}

/** A bill of one row a meter: kWh by meter number. */
function bill(...rows: readonly (readonly [meter: string, use: number])[]): RecordTable {
  const n = rows.length;
  return {
    rows: n,
    sheets: ["表"],
    sheet: new Uint16Array(n),
    line: Uint32Array.from(rows, (_, index) => index + 2),
    days: {},
    amounts: {},
    quantities: { use: Float64Array.from(rows, ([, use]) => use) },
    texts: { meter: column(rows.map(([meter]) => meter)) },
    letters: { use: "C" },
  };
}
const billPaper = (id: string, ...rows: readonly (readonly [string, number])[]) =>
  paper(
    id,
    "utility-bill",
    [{ key: "electricityUse", value: rows.reduce((sum, [, use]) => sum + use, 0), when: "2025-03", unit: "kWh" }],
    bill(...rows),
  );

function built(papers: readonly PaperDocument[], caseFile: CaseFile = {}): Ledger {
  return buildLedger(papers, caseFile).ledger;
}
const standing = (facts: readonly Fact[], key: string) =>
  facts.filter((fact) => fact.key === key).map((fact) => [fact.figure.value, fact.status]);

describe("tiers", () => {
  it.each([
    ["vat-return", "A"],
    ["bank-statement", "B"],
    ["utility-bill", "B"],
    ["payroll-list", "B"],
    ["income-statement", "C"],
    ["purchase-list", "C"],
    ["other", "D"],
  ] as const)("a %s is %s", (kind, tier) => {
    expect(built([paper("a", kind, [{ key: "x", value: 1 }])]).get("x", year)?.tier).toBe(tier);
  });
  it("a person's word about a paper wins; three doubts bring it to D", () => {
    const statement = paper("a", "bank-statement", [{ key: "x", value: 1 }]);
    expect(built([statement], { documents: [{ name: "a.xlsx", tier: "A" }] }).get("x", year)?.tier).toBe("A");
    expect(buildLedger([statement], {}, new Set([statement.id])).ledger.get("x", year)?.tier).toBe("D");
  });
});

describe("one fact in two papers", () => {
  it("agreeing within what both print is one", () => {
    const papers = [
      paper("a", "income-statement", [{ key: "netIncome", value: 1_234_567 }]),
      paper("b", "income-statement", [{ key: "netIncome", value: 1_230_000, halfStep: 5_000 }]),
    ];
    const ledger = built(papers);
    expect(standing(ledger.facts, "netIncome")).toEqual([
      [1_234_567, "ok"],
      [1_230_000, "ok"],
    ]);
  });
  it("differing is a conflict: both kept, the better tier in force, nothing summed, whatever the order", () => {
    const papers = [
      paper("a", "income-statement", [{ key: "vatSales", value: 900 }]),
      paper("b", "vat-return", [{ key: "vatSales", value: 800 }]),
    ];
    for (const order of [papers, [...papers].reverse()]) {
      const ledger = built(order);
      expect(ledger.get("vatSales", year)?.figure.value).toBe(800);
      expect(standing(ledger.facts, "vatSales")).toEqual([
        [800, "conflict"],
        [900, "conflict"],
      ]);
    }
  });
  it("of equal standing goes by document, until a person confirms one", () => {
    const papers = [
      paper("a", "income-statement", [{ key: "netIncome", value: 100 }]),
      paper("b", "income-statement", [{ key: "netIncome", value: 200 }]),
    ];
    const ledger = built(papers);
    expect(ledger.get("netIncome", year)?.figure.value).toBe(100);
    const other = ledger.facts.find((fact) => fact.figure.value === 200)?.figure.id ?? "";
    const decisions = [{ id: "1", at: "", by: "甲", type: "confirm" as const, target: other }];
    expect(built(papers, { decisions }).get("netIncome", year)?.figure.value).toBe(200);
  });
});

describe("lists that state parts of a month", () => {
  const march = period("2025-03");
  it("bills of two meters are added, and the sum names both", () => {
    const fact = built([billPaper("a", ["001", 100]), billPaper("b", ["002", 50])]).get("electricityUse", march);
    expect(fact?.figure.value).toBe(150);
    expect(fact?.figure.trace).toMatchObject({ kind: "derived", inputs: [{ value: 100 }, { value: 50 }] });
  });
  it("the same rows twice are one; the fuller list is in force", () => {
    const ledger = built([billPaper("a", ["001", 100]), billPaper("b", ["001", 100], ["002", 50])]);
    expect(standing(ledger.facts, "electricityUse")).toEqual([
      [150, "ok"],
      [100, "ok"],
    ]);
  });
  it("two bills of one meter that disagree are a conflict", () => {
    const ledger = built([billPaper("a", ["001", 100]), billPaper("b", ["001", 120])]);
    expect(standing(ledger.facts, "electricityUse")).toEqual([
      [100, "conflict"],
      [120, "conflict"],
    ]);
  });
  it("lists that share some rows are not added, and it is said", () => {
    const papers = [billPaper("a", ["001", 100], ["002", 50]), billPaper("b", ["001", 100], ["003", 70])];
    const { ledger, problems } = buildLedger(papers, {});
    expect(standing(ledger.facts, "electricityUse")).toEqual([
      [150, "conflict"],
      [170, "conflict"],
    ]);
    expect(problems.map((found) => found.code)).toEqual(["lists-overlap"]);
  });
});

describe("what people say", () => {
  it("declared revenue is a fact of tier D under a key of its own", () => {
    const ledger = built([paper("a", "income-statement", [{ key: "operatingRevenue", value: 900 }])], {
      declared: { revenue: [{ period: "2025", amount: "10.00" }] },
    });
    expect(ledger.get("declaredRevenue", year)).toMatchObject({ tier: "D", figure: { value: 1000, trace: { kind: "attested" } } });
    expect(ledger.get("operatingRevenue", year)?.figure.value).toBe(900);
  });
  it("another declared amount belongs to the latest full year; without one it is said, not guessed", () => {
    expect(
      built([paper("a", "income-statement", [{ key: "x", value: 1 }])], { declared: { netIncome: "5.00" } }).get("netIncome", year)?.figure
        .value,
    ).toBe(500);
    const { ledger, problems } = buildLedger([], { declared: { netIncome: "5.00" } });
    expect(ledger.facts).toEqual([]);
    expect(problems.map((found) => found.code)).toEqual(["declared-without-period"]);
  });
  it("figures typed from a page stand on that page", () => {
    const photo = paper("a", "other", []);
    const typed = [{ document: "a.xlsx", key: "cash", period: "2025", value: "12.50", page: 3 }];
    expect(built([photo], { typed }).get("cash", year)?.figure.trace).toMatchObject({
      kind: "read",
      source: { at: { kind: "page", page: 3 }, raw: "12.50" },
    });
    expect(buildLedger([], { typed }).problems.map((found) => found.code)).toEqual(["typed-paper-missing"]);
    expect(
      buildLedger([photo], { typed: [{ ...typed[0], document: "a.xlsx", key: "cash", period: "2025", value: "十二" }] }).problems.map(
        (found) => found.code,
      ),
    ).toEqual(["typed-value-unreadable"]);
  });
});

describe("corrections", () => {
  const statement = paper("a", "balance-sheet", [{ key: "cash", value: 100 }]);
  const correct = (target: string, value: string, id = "1") => ({
    id,
    at: "2026-01-02T00:00:00Z",
    by: "甲",
    type: "correct" as const,
    target,
    value,
    reason: "识别错误",
  });

  it("put a new fact in front and keep the old one, superseded", () => {
    for (const target of ["cash@2025", built([statement]).facts[0]?.figure.id ?? ""]) {
      const ledger = built([statement], { decisions: [correct(target, "2.00")] });
      expect(standing(ledger.facts, "cash")).toEqual([
        [200, "ok"],
        [100, "superseded"],
      ]);
      expect(ledger.get("cash", year)?.figure.trace).toMatchObject({
        kind: "attested",
        by: "甲",
        reason: "识别错误",
        supersedes: { value: 100 },
      });
      expect(ledger.get("cash", year)?.tier).toBe("C");
    }
  });
  it("can be corrected again", () => {
    const ledger = built([statement], { decisions: [correct("cash@2025", "2.00"), correct("cash@2025", "3.00", "2")] });
    expect(standing(ledger.facts, "cash")).toEqual([
      [300, "ok"],
      [200, "superseded"],
      [100, "superseded"],
    ]);
  });
  it.each([
    ["no such fact", correct("nothing", "1.00")],
    ["no number", correct("cash@2025", "a lot")],
  ])("without effect are said: %s", (_, decision) => {
    const { ledger, problems } = buildLedger([statement], { decisions: [decision] });
    expect(problems.map((found) => found.code)).toEqual(["correction-without-target"]);
    expect(ledger.get("cash", year)?.figure.value).toBe(100);
  });
});

describe("a figure left out", () => {
  const better = paper("a", "vat-return", [{ key: "cash", value: 100 }]);
  const other = paper("b", "balance-sheet", [{ key: "cash", value: 300 }]);
  const idOf = (value: number) =>
    built([better, other]).facts.find(({ key, figure }) => key === "cash" && figure.value === value)?.figure.id ?? "";
  const leaveOut = (target: string) => ({ id: "1", at: "", by: "甲", type: "leave-out" as const, target, reason: "不是这家的" });

  it("stays, counts nowhere, and the next of its group is in force without a conflict", () => {
    const ledger = built([better, other], { decisions: [leaveOut(idOf(100))] });
    expect(standing(ledger.facts, "cash").sort()).toEqual([
      [100, "superseded"],
      [300, "ok"],
    ]);
    expect(ledger.get("cash", year)?.figure.value).toBe(300);
  });
  it("leaves nothing in force where it was alone: not obtained, never zero", () => {
    const ledger = built([better], { decisions: [leaveOut(built([better]).facts[0]?.figure.id ?? "")] });
    expect(standing(ledger.facts, "cash")).toEqual([[100, "superseded"]]);
    expect(ledger.get("cash", year)).toBeUndefined();
  });
  it("is nothing where the cell gave no figure", () => {
    const decided = buildLedger([better, other], { decisions: [leaveOut(`${"a".repeat(12)}/表!C9?unreadable-amount`)] });
    expect(decided.ledger.facts).toEqual(built([better, other]).facts);
    expect(decided.problems).toEqual([]);
  });
});

describe("a figure typed in the place of a cell", () => {
  const unread: PaperDocument = {
    ...paper("a", "balance-sheet", []),
    problems: [{ code: "unreadable-amount", severity: "error", at: "资产!负债表!C9", params: { raw: "约3万" } }],
  };
  const typed = (at: string) => ({
    typed: [{ document: unread.id, key: "cash", period: "2025", value: "30000.00", at, reason: "问过会计", by: "甲" }],
  });

  it("has the cell as its place and the paper's own text", () =>
    expect(built([unread], typed("资产!负债表!C9")).get("cash", year)?.figure.trace).toEqual({
      kind: "read",
      source: { document: unread.id, at: { kind: "cell", sheet: "资产!负债表", ref: "C9" }, raw: "约3万" },
    }));
  it("without a cell's name has the picture as its place", () =>
    expect(built([unread], typed("somewhere")).get("cash", year)?.figure.trace).toMatchObject({ source: { at: { kind: "photo" } } }));
});
