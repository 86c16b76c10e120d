import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileOptions, type Row, rowName, statementFile } from "../../../test/builders/statement-file.ts";
import type { CaseFile } from "../case/case-file.ts";
import { sources } from "../kernel/evidence.ts";
import type { NettingResult, StatementFile } from "./define.ts";
import { netStatements } from "./net-statements.ts";

const sale = (day: string, amount: number, more: Partial<Row> = {}): Row => ({ day, amount, to: "常来商店", memo: "货款", ...more });

function net(files: readonly StatementFile[], caseFile: CaseFile = {}, partners: readonly string[] = []): NettingResult {
  const result = netStatements(files, caseFile, new Set(partners));
  if (result === null) throw new Error("no rows");
  return result;
}

const one = (rows: readonly Row[], caseFile: CaseFile = {}, options: FileOptions = {}) => net([statementFile(rows, options)], caseFile);
const yuan = (fen: number) => fen / 100;

describe("what a row is taken out for", () => {
  const cases: readonly [what: string, reason: keyof NettingResult["removed"], rows: readonly Row[], removed: number][] = [
    ["a refund received", "reversal", [sale("2025-01-05", 100), { day: "2025-01-06", amount: 30, to: "供货站", memo: "退款" }], 30],
    ["a receipt reversed by the bank", "reversal", [sale("2025-01-05", 100), { day: "2025-01-05", amount: -100, memo: "冲正" }], 100],
    [
      "a sale paid back in part",
      "reversal",
      [sale("2025-01-05", 100), { day: "2025-01-08", amount: -40, to: "常来商店", memo: "退货款" }],
      40,
    ],
    ["a loan", "financing", [sale("2025-01-05", 100), { day: "2025-02-01", amount: 5000, to: "某农村商业银行", memo: "贷款发放" }], 5000],
    ["a wealth product coming back", "non-operating", [sale("2025-01-05", 100), { day: "2025-02-01", amount: 800, memo: "理财赎回" }], 800],
    ["a subsidy", "non-operating", [sale("2025-01-05", 100), { day: "2025-02-01", amount: 60, to: "县财政局", memo: "农机补贴" }], 60],
    [
      "the holder's other account, without its statement",
      "internal-transfer",
      [sale("2025-01-05", 100), { day: "2025-02-01", amount: 70, to: "周明", memo: "转账" }],
      70,
    ],
    ["payment for goods, one character from a loan", "financing", [sale("2025-01-05", 100, { memo: "货款" })], 0],
    ["a platform's discount to customers", "non-operating", [sale("2025-01-05", 100, { memo: "平台补贴 货款" })], 0],
    [
      "the day's takings paid in as cash under the holder's name",
      "internal-transfer",
      [sale("2025-01-05", 100, { to: "周明", memo: "现金存入" })],
      0,
    ],
  ];
  it.each(cases)("%s: %s", (_, reason, rows, removed) => {
    const result = one(rows);
    expect(yuan(result.removed[reason])).toBe(removed);
    expect(yuan(result.grossInflow - result.netOperatingInflow)).toBe(removed);
  });

  it("takes a row once, for the strongest reason", () => {
    const result = one([{ day: "2025-03-01", amount: 900, to: "周明", memo: "退款 贷款 赎回" }]);
    expect(yuan(result.removed.reversal)).toBe(900);
    expect(Object.values(result.removed).reduce((sum, amount) => sum + amount, 0)).toBe(90_000);
  });
});

describe("transfers between the household's accounts", () => {
  const bank = { id: "a", account: "6228000011112222", holder: "周明" };
  const wife = { id: "b", account: "6217000033334444", holder: "林月" };

  it("pairs both legs across a fee and two days, and shows the pair", () => {
    const out = statementFile([{ day: "2025-05-01", amount: -10_020, to: "林月" }], bank);
    const into = statementFile([{ day: "2025-05-03", amount: 10_000, to: "周明" }, sale("2025-05-04", 50)], wife);
    const result = net([out, into]);
    expect(result.pairs).toHaveLength(1);
    expect(result.pairs[0]).toMatchObject({ reason: "internal-transfer", amount: 1_000_000, rows: [rowName(into, 0), rowName(out, 0)] });
    expect(yuan(result.netOperatingInflow)).toBe(50);
  });

  it.each([
    ["three days apart", "2025-05-04", 10_000],
    ["more than a fee apart", "2025-05-01", 9_900],
  ])("does not pair legs %s: the inflow is family money then", (_, day, amount) => {
    const result = net([
      statementFile([{ day: "2025-05-01", amount: -10_000, to: "林月" }], bank),
      statementFile([{ day, amount, to: "周明" }], wife),
    ]);
    expect(yuan(result.removed["internal-transfer"])).toBe(0);
    expect(yuan(result.removed["related-party"])).toBe(amount);
  });

  it("does not take a sale for the other leg", () => {
    const result = net([
      statementFile([{ day: "2025-05-01", amount: -10_000, to: "林月" }], bank),
      statementFile([sale("2025-05-01", 10_000)], wife),
    ]);
    expect(yuan(result.netOperatingInflow)).toBe(10_000);
  });

  it("pairs a wallet's withdrawal with the bank's inflow: the receipts stand in the wallet", () => {
    const wallet = statementFile([sale("2025-05-01", 300), { day: "2025-05-02", amount: 299, flow: 0, to: "某银行", memo: "零钱提现" }], {
      id: "c",
      account: "微信",
      holder: "周明",
    });
    const card = statementFile([{ day: "2025-05-02", amount: 299, to: "财付通支付科技有限公司", memo: "微信零钱" }], bank);
    const result = net([wallet, card]);
    expect(yuan(result.netOperatingInflow)).toBe(300);
    expect(yuan(result.removed["internal-transfer"])).toBe(299);
  });

  it("counts a settlement by a wallet whose own statement is not there", () => {
    expect(yuan(one([{ day: "2025-05-02", amount: 299, to: "财付通支付科技有限公司", memo: "商户结算" }]).netOperatingInflow)).toBe(299);
  });

  it("asks about equal nameless amounts between own accounts on one day, and still counts them", () => {
    const result = net([
      statementFile([{ day: "2025-05-01", amount: -20_000 }], bank),
      statementFile([{ day: "2025-05-01", amount: 20_000 }], wife),
    ]);
    expect(result.pending.map((question) => question.reason)).toEqual(["internal-transfer"]);
    expect(yuan(result.netOperatingInflow)).toBe(20_000);
  });
});

describe("round trips", () => {
  const trips = (to: string): Row[] =>
    [1, 2, 3].flatMap((month) => [
      { day: `2025-0${month}-05`, amount: 10_000, to },
      { day: `2025-0${month}-20`, amount: -9_000, to },
    ]);
  it("takes out a counterparty three times on both sides in like amounts", () => {
    expect(yuan(one(trips("联营经营部")).removed["round-trip"])).toBe(30_000);
  });
  it.each(["拉卡拉支付股份有限公司", "支付宝（中国）网络技术有限公司", "银行内部户"])("exempts the clearing party %s", (to) => {
    expect(yuan(one(trips(to)).removed["round-trip"])).toBe(0);
  });
  it("asks about a party on the purchase lists", () => {
    const result = net([statementFile(trips("联营经营部"))], {}, ["联营经营部"]);
    expect(yuan(result.removed["round-trip"])).toBe(0);
    expect(result.pending.map((question) => question.reason)).toEqual(["round-trip"]);
  });
});

describe("pass-through", () => {
  const inflow = (day: string, amount = 100_000): Row => ({ day, amount, to: "外地贸易公司" });
  const cases: readonly [what: string, rows: readonly Row[], removed: number, pending: number][] = [
    ["leaves at once to a stranger", [inflow("2025-03-01"), { day: "2025-03-02", amount: -95_000, to: "陌生人甲" }], 100_000, 0],
    [
      "leaves in parts within three days",
      [inflow("2025-03-01"), { day: "2025-03-02", amount: -50_000, to: "甲公司" }, { day: "2025-03-04", amount: -45_000, to: "乙公司" }],
      100_000,
      0,
    ],
    ["leaves after four days", [inflow("2025-03-01"), { day: "2025-03-05", amount: -95_000, to: "陌生人甲" }], 0, 0],
    ["less than nine tenths leaves", [inflow("2025-03-01"), { day: "2025-03-02", amount: -89_000, to: "陌生人甲" }], 0, 0],
    ["below fifty thousand", [inflow("2025-03-01", 49_999), { day: "2025-03-02", amount: -49_000, to: "陌生人甲" }], 0, 0],
    ["pays for goods", [inflow("2025-03-01"), { day: "2025-03-02", amount: -95_000, to: "陌生人甲", memo: "货款" }], 0, 0],
    ["pays wages", [inflow("2025-03-01"), { day: "2025-03-02", amount: -95_000, to: "代发户", memo: "代发工资" }], 0, 0],
    ["leaves to nobody named", [inflow("2025-03-01"), { day: "2025-03-02", amount: -95_000 }], 0, 1],
    ["a far larger payment follows", [inflow("2025-03-01"), { day: "2025-03-02", amount: -300_000, to: "车行" }], 0, 1],
    [
      "left before it came",
      [
        { day: "2025-03-01", amount: -95_000, to: "陌生人甲", second: 100 },
        { ...inflow("2025-03-01"), second: 200 },
      ],
      0,
      0,
    ],
  ];
  it.each(cases)("%s", (_, rows, removed, pending) => {
    const result = one(rows);
    expect(yuan(result.removed["pass-through"])).toBe(removed);
    expect(result.pending).toHaveLength(pending);
  });

  it("lets a wholesaler pay his regular supplier the next day", () => {
    const rows = ["2025-01", "2025-02", "2025-03", "2025-04"].flatMap((month) => [
      { day: `${month}-10`, amount: 200_000, to: "大客户" },
      { day: `${month}-11`, amount: -195_000, to: "水果批发合作社" },
    ]);
    const result = one(rows);
    expect(yuan(result.netOperatingInflow)).toBe(800_000);
    expect(result.pending).toEqual([]);
  });

  it("uses each outflow once", () => {
    const result = one([inflow("2025-03-01"), inflow("2025-03-01"), { day: "2025-03-02", amount: -95_000, to: "陌生人甲" }]);
    expect(yuan(result.removed["pass-through"])).toBe(100_000);
  });
});

describe("people's decisions", () => {
  const rows: Row[] = [sale("2025-02-01", 100), { day: "2025-02-01", amount: 5000, to: "某银行", memo: "贷款发放" }];
  it("counts a row an officer put back", () => {
    const file = statementFile(rows);
    const decisions = [{ id: "d1", at: "", by: "甲", type: "unpair" as const, target: rowName(file, 1), value: "count" }];
    expect(yuan(net([file], { decisions }).netOperatingInflow)).toBe(5100);
  });
  it("takes out what an officer confirmed", () => {
    const file = statementFile([
      { day: "2025-03-01", amount: 100_000, to: "外地公司" },
      { day: "2025-03-02", amount: -95_000 },
    ]);
    const decisions = [{ id: "d1", at: "", by: "甲", type: "confirm" as const, target: rowName(file, 0) }];
    const result = net([file], { decisions });
    expect(yuan(result.removed["pass-through"])).toBe(100_000);
    expect(result.pending).toEqual([]);
  });
});

describe("files of one account", () => {
  const rows = [sale("2025-01-05", 100), sale("2025-01-05", 100), sale("2025-02-05", 70)];
  it("drops the rows two overlapping files share, as a multiset", () => {
    const first = statementFile(rows, { id: "a" });
    const second = statementFile(
      [rows[0], rows[1], rows[1], sale("2025-03-05", 30)].flatMap((row) => row ?? []),
      { id: "b" },
    );
    const result = net([first, second]);
    expect(yuan(result.grossInflow)).toBe(100 * 3 + 70 + 30);
    expect(result.duplicates).toHaveLength(2);
  });
  it("keeps equal rows inside one file and of two accounts", () => {
    expect(yuan(one(rows).grossInflow)).toBe(270);
    expect(yuan(net([statementFile(rows, { id: "a" }), statementFile(rows, { id: "b", account: "6228999988887777" })]).grossInflow)).toBe(
      540,
    );
  });
});

describe("currencies and unreadable rows", () => {
  it("shows foreign inflow with its own amount and totals nothing across currencies", () => {
    const result = one([sale("2025-01-05", 100), sale("2025-01-06", 999, { currency: "HKD" })]);
    expect(yuan(result.grossInflow)).toBe(100);
    expect(result.pairs.map((pair) => [pair.reason, pair.amount])).toEqual([["other-currency", 0]]);
    expect(result.pairs[0]?.note["zh-CN"]).toContain("HKD 999.00");
  });
  it("is null without a usable row", () => {
    expect(netStatements([], {}, new Set())).toBeNull();
    expect(netStatements([statementFile([sale("2025-13-45", Number.NaN)])], {}, new Set())).toBeNull();
  });
});

describe("interest-like payments", () => {
  const monthly = (to: string, memo = "", amount = -9000): Row[] =>
    ["01", "02", "03", "04", "05"].map((month) => ({ day: `2025-${month}-05`, amount, to, memo }));
  const likeInterest = (rows: readonly Row[], caseFile: CaseFile = {}) =>
    one([sale("2025-01-02", 100), ...rows], caseFile).outflows.filter((group) => group.category === "interest-like");
  it("notes the same person, day and amount month by month", () => {
    expect(likeInterest(monthly("薛秀兰"))).toMatchObject([{ counterparty: "薛秀兰", months: 5, amount: 4_500_000, regular: true }]);
  });
  it.each([
    ["rent", monthly("薛秀兰", "房租"), {}],
    ["wages", monthly("薛秀兰", "工资"), {}],
    ["insurance", monthly("薛秀兰", "保险费"), {}],
    ["a firm", monthly("宏达印刷有限公司"), {}],
    ["a declared lender", monthly("薛秀兰"), { debts: [{ lender: "薛秀兰", balance: "500000" }] }],
    ["the landlord", monthly("薛秀兰"), { parties: [{ name: "薛秀兰", relation: "房东" }] }],
    ["the wife", monthly("薛秀兰"), { parties: [{ name: "薛秀兰", relation: "spouse" }] }],
    ["two payments only", monthly("薛秀兰").slice(0, 2), {}],
    ["amounts that vary", monthly("薛秀兰").map((row, index) => ({ ...row, amount: row.amount - index * 700 })), {}],
    [
      "days that vary",
      monthly("薛秀兰").map((row, index) => ({ ...row, day: row.day.slice(0, 8) + String(5 + index * 3).padStart(2, "0") })),
      {},
    ],
  ])("lets %s be", (_, rows, caseFile) => {
    expect(likeInterest(rows, caseFile)).toEqual([]);
  });
});

describe("laws", () => {
  const days = fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2025-${String(1 + (day % 6)).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  const anyRow: fc.Arbitrary<Row> = fc.record({
    day: days,
    amount: fc
      .integer({ min: -20_000_000, max: 20_000_000 })
      .filter((fen) => fen !== 0)
      .map((fen) => fen / 100),
    to: fc.constantFrom("", "周明", "林月", "常来商店", "甲公司", "乙公司", "支付宝", "供货站"),
    memo: fc.constantFrom("", "货款", "退款", "冲正", "贷款发放", "赎回", "工资", "转账", "提现"),
    second: fc.constantFrom(-1, 3600, 7200),
  });
  const household = fc.tuple(fc.array(anyRow, { maxLength: 40 }), fc.array(anyRow, { minLength: 1, maxLength: 40 }));
  const files = ([a, b]: readonly [readonly Row[], readonly Row[]]) => [
    statementFile(a, { id: "a" }),
    statementFile(b, { id: "b", account: "6217000033334444", holder: "林月" }),
  ];
  const totals = (result: NettingResult) => ({
    gross: result.grossInflow,
    net: result.netOperatingInflow,
    removed: result.removed,
    months: result.months,
  });

  it("gross − Σ removed = net, to the 分, and by month", () => {
    fc.assert(
      fc.property(household, (rows) => {
        const result = net(files(rows));
        const removed = Object.values(result.removed).reduce((sum, amount) => sum + amount, 0);
        expect(result.grossInflow - removed).toBe(result.netOperatingInflow);
        expect(result.months.reduce((sum, month) => sum + month.net, 0)).toBe(result.netOperatingInflow);
        expect(result.months.reduce((sum, month) => sum + month.gross, 0)).toBe(result.grossInflow);
        expect(result.pairs.reduce((sum, pair) => sum + pair.amount, 0)).toBe(removed);
      }),
    );
  });

  it("each row is taken once", () => {
    fc.assert(
      fc.property(household, (rows) => {
        const result = net(files(rows));
        const whole = result.pairs.filter((pair) => pair.note["zh-CN"].includes("部分") === false).flatMap((pair) => pair.rows);
        expect(new Set(whole).size).toBe(whole.length);
      }),
    );
  });

  it("neither the order of rows nor of files changes a total", () => {
    fc.assert(
      fc.property(household, fc.infiniteStream(fc.nat()), ([a, b], picks) => {
        const shuffled = (rows: readonly Row[]) =>
          rows
            .map((row) => ({ row, key: picks.next().value ?? 0 }))
            .sort((x, y) => x.key - y.key)
            .map(({ row }) => row);
        expect(totals(net(files([shuffled(a), shuffled(b)]).reverse()))).toEqual(totals(net(files([a, b]))));
      }),
    );
  });

  it("every monthly figure walks to rows of a paper and adds up", () => {
    fc.assert(
      fc.property(household, (rows) => {
        const result = net(files(rows));
        expect([...result.monthlyNet.values()].reduce((sum, figure) => sum + figure.value, 0)).toBe(result.netOperatingInflow);
        for (const figure of result.monthlyNet.values()) for (const leaf of sources(figure)) expect(leaf.trace.kind).toBe("read");
      }),
    );
  });
});
