/** 科目余额表: hierarchies are counted once, accounts make statement lines, and what does not balance is said. */
import { describe, expect, it } from "vitest";
import type { GridCell } from "../builders/book-of-grid.ts";
import { codesOf, readGrid, valuesOf } from "./read-sheet.ts";

type Rows = readonly (readonly GridCell[])[];
const yuan = (amount: number): number => Math.round(amount * 100);

/** Code, name, opening debit and credit, movement debit and credit, closing debit and credit. */
const ledger: Rows = [
  ["1001", "库存现金", 5000, null, 1000, 2000, 4000, null],
  ["1002", "银行存款", 200_000, null, 500_000, 450_000, 250_000, null],
  ["100201", "工商银行", 150_000, null, 500_000, 450_000, 200_000, null],
  ["100202", "农商银行", 50_000, null, null, null, 50_000, null],
  ["1012", "其他货币资金", 10_000, null, null, null, 10_000, null],
  ["1122", "应收账款", 100_000, null, 500_000, 499_000, 101_000, null],
  ["1405", "库存商品", 300_000, null, 350_000, 320_000, 330_000, null],
  ["1601", "固定资产", 400_000, null, null, null, 400_000, null],
  ["1602", "累计折旧", null, 100_000, null, 4000, null, 104_000],
  ["2202", "应付账款", null, 215_000, 400_000, 350_000, null, 165_000],
  ["2221", "应交税费", null, 20_000, 20_000, 15_000, null, 15_000],
  ["3001", "实收资本", null, 500_000, null, null, null, 500_000],
  ["3104", "利润分配", null, 180_000, null, 131_000, null, 311_000],
  ["5001", "主营业务收入", null, null, 480_000, 480_000, null, null],
  ["5401", "主营业务成本", null, null, 320_000, 320_000, null, null],
];
const totals = ["合计", null, 1_015_000, 1_015_000, 2_571_000, 2_571_000, 1_095_000, 1_095_000];

function sheet(rows: Rows, date = "2025年12月"): Rows {
  return [
    ["科目余额表"],
    ["编制单位：某某食品有限公司", null, date, null, null, null, null, "单位：元"],
    ["科目编码", "科目名称", "期初余额", null, "本期发生额", null, "期末余额", null],
    [null, null, "借方", "贷方", "借方", "贷方", "借方", "贷方"],
    ...rows,
    totals,
  ];
}

describe("trial balance", () => {
  it("counts level 1 once and maps accounts to lines", () => {
    const content = readGrid(sheet(ledger));
    expect(content.recognition.kind).toBe("trial-balance");
    expect(content.problems).toEqual([]);
    expect(valuesOf(content)).toMatchObject({
      "tb:cash@2025": yuan(264_000),
      "tb:cash@2025-11": yuan(215_000),
      "tb:cash:debit@2025-12": yuan(501_000),
      "tb:accountsReceivable@2025": yuan(101_000),
      "tb:accumulatedDepreciation@2025": yuan(104_000),
      "tb:accountsPayable@2025": yuan(165_000),
      "tb:retainedEarnings@2025": yuan(311_000),
      "tb:operatingRevenue@2025-12": yuan(480_000),
      "tb:operatingCost@2025-12": yuan(320_000),
    });
    const cash = content.facts.find((fact) => fact.key === "tb:cash" && fact.period === "2025");
    expect(cash?.source.at).toEqual({ kind: "lines", sheet: "Sheet1", column: "G", runs: [5, 6, 9, 9], count: 3 });
    expect(content.facts.find((fact) => fact.key === "tb:accountsReceivable" && fact.period === "2025")?.source.at).toEqual({
      kind: "cell",
      sheet: "Sheet1",
      ref: "G10",
    });
    expect(content.tally).toMatchObject({ read: 20, mapped: 15 });
    expect(content.tally.ignored.map((row) => row.reason)).toEqual(["title", "preamble", "header", "header", "total"]);
  });
  it("leaves alone make the same lines", () => {
    const leaves = ledger.filter(([code]) => code !== "1002");
    expect(valuesOf(readGrid(sheet(leaves)))["tb:cash@2025"]).toBe(yuan(264_000));
  });
  it("one amount beside 借 or 贷 says the same", () => {
    const turned: Rows = [
      ["科目余额表", "2025年12月", "单位：元"],
      ["科目代码", "科目名称", "方向", "期初余额", "本期借方", "本期贷方", "方向", "期末余额"],
      ...ledger.map(([code, name, a, b, debit, credit, c, d]): GridCell[] => [
        code ?? null,
        name ?? null,
        a ? "借" : b ? "贷" : "平",
        a ?? b ?? 0,
        debit ?? null,
        credit ?? null,
        c ? "借" : d ? "贷" : "平",
        c ?? d ?? 0,
      ]),
    ];
    const content = readGrid(turned);
    expect(content.problems).toEqual([]);
    expect(valuesOf(content)).toMatchObject({
      "tb:cash@2025": yuan(264_000),
      "tb:accountsPayable@2025-11": yuan(215_000),
      "tb:operatingRevenue@2025-12": yuan(480_000),
    });
  });
  it.each([
    ["an account that was left out", ledger.filter(([code]) => code !== "2202"), "trial-balance-unbalanced"],
    [
      "a changed closing balance",
      ledger.map((row) => (row[0] === "1405" ? [...row.slice(0, 6), 340_000, null] : row)),
      "trial-balance-row-broken",
    ],
    [
      "details that do not add up",
      ledger.map((row) => (row[0] === "100202" ? [...row.slice(0, 6), 51_000, null] : row)),
      "trial-balance-children-differ",
    ],
    [
      "an asset in credit",
      ledger.map((row) => (row[0] === "1122" ? [...row.slice(0, 6), null, 101_000] : row)),
      "trial-balance-abnormal-side",
    ],
    ["an account nobody knows", [...ledger, ["9999", "神秘科目", 1, null, null, null, 1, null]], "unmatched-line"],
  ] as const)("says so: %s", (_, rows, code) => {
    expect(codesOf(readGrid(sheet(rows)))).toContain(code);
  });
  it("without a date reads no fact", () => {
    const content = readGrid(sheet(ledger, ""));
    expect([content.facts, codesOf(content)]).toEqual([[], ["period-not-stated"]]);
  });
  it("reads the accounts of 企业会计准则 by name", () => {
    const content = readGrid(
      sheet([
        ["4001", "实收资本", null, 100_000, null, null, null, 100_000],
        ["1002", "银行存款", 100_000, null, null, null, 100_000, null],
        ["6001", "主营业务收入", null, null, 9, 9, null, null],
        ["5001", "生产成本", null, null, 7, 7, null, null],
      ]),
    );
    expect(valuesOf(content)).toMatchObject({
      "tb:paidInCapital@2025": yuan(100_000),
      "tb:operatingRevenue@2025-12": 900,
      "tb:inventory:debit@2025-12": 700,
    });
  });
});

describe("trial balances of bookkeeping programs", () => {
  const heads: Rows = [
    ["某某食品有限公司-科目余额表"],
    ["科目编码", "科目名称", "期初余额", null, "本期发生额", null, "期末余额", null],
    [null, null, "借方", "贷方", "借方", "贷方", "借方", "贷方"],
  ];
  const month = readGrid(sheet(ledger));

  it("name the month in the sheet's name only", () => {
    const content = readGrid([...heads, ...ledger, totals], { name: "科目余额表_202512", path: "导出.xls" });
    expect(codesOf(content)).toEqual(["unit-not-stated"]);
    expect(valuesOf(content)).toEqual(valuesOf(month));
  });

  it("name the month in the file's name only: taken, and said", () => {
    const content = readGrid([...heads, ...ledger, totals], { path: "科目余额表_202512_某某食品.xls" });
    expect(codesOf(content)).toEqual(["period-from-file-name", "unit-not-stated"]);
    expect(valuesOf(content)).toEqual(valuesOf(month));
  });

  it("a run of digits in a name is no month", () => {
    expect(codesOf(readGrid([...heads, ...ledger, totals], { path: "账号6228202512340018.xls" }))).toEqual(["period-not-stated"]);
  });

  it("set 方向 and 金额 under 期初 and 余额", () => {
    const side = (debit: GridCell, credit: GridCell): GridCell[] =>
      debit !== null ? ["借", debit] : credit !== null ? ["贷", credit] : ["平", null];
    const rows = ledger.map((row) => {
      const [code = null, name = null, od = null, oc = null, md = null, mc = null, cd = null, cc = null] = row;
      return [code, name, ...side(od, oc), md, mc, ...side(cd, cc)];
    });
    const content = readGrid([
      ["科目余额表"],
      ["2025.12--2025.12", null, null, null, null, null, null, "单位：元"],
      ["科目编号", "科目名称", "期初", null, "本期发生", null, "余额", null],
      [null, null, "方向", "金额", "借方", "贷方", "方向", "金额"],
      ...rows,
    ]);
    expect(content.problems).toEqual([]);
    expect(valuesOf(content)).toEqual(valuesOf(month));
  });

  it("a ledger of quantities is no trial balance: it is not meant to balance", () => {
    const content = readGrid(
      [
        ["数量金额余额表"],
        ["科目编码", "科目名称", "单位", "期初余额", null, null, null, "本期借方", null, "本期贷方", null, "期末余额", null, null, null],
        [null, null, null, "方向", "数量", "单价", "金额", "数量", "金额", "数量", "金额", "方向", "数量", "单价", "金额"],
        ["1405", "库存商品", null, "借", 10, 5, 50, 1, 5, 2, 10, "借", 9, 5, 45],
        ["1405001", "润滑油", "升", "借", 10, 5, 50, 1, 5, 2, 10, "借", 9, 5, 45],
      ],
      { name: "数量核算余额表_202105" },
    );
    expect([content.recognition.kind, content.problems]).toEqual(["other", []]);
  });
});
