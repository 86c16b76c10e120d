import { describe, expect, it } from "vitest";
import { bookOf, type Cell, codesOf, factsOf, parseWith, rowsOf } from "../../../../../test/records/grid-book.ts";
import { taxFamily } from "./index.ts";

/** The main form of a general taxpayer with the lines a test fills in: line → [month, year to date, refund month, refund year]. */
function general(
  lines: Readonly<Record<string, readonly Cell[]>>,
  { period = "税款所属时间：自2025年3月1日至2025年3月31日", hasLineColumn = true } = {},
): Cell[][] {
  const labels: [string, string][] = [
    ["（一）按适用税率计税销售额", "1"],
    ["其中：应税货物销售额", "2"],
    ["（二）按简易办法计税销售额", "5"],
    ["（三）免、抵、退办法出口销售额", "7"],
    ["（四）免税销售额", "8"],
    ["销项税额", "11"],
    ["进项税额", "12"],
    ["上期留抵税额", "13"],
    ["应抵扣税额合计", "17=12+13-14-15+16"],
    ["实际抵扣税额", "18（如17<11，则为17，否则为11）"],
    ["应纳税额", "19=11-18"],
    ["简易计税办法计算的应纳税额", "21"],
    ["应纳税额减征额", "23"],
    ["应纳税额合计", "24=19+21-23"],
    ["本期应补(退)税额", "34＝24-28-29"],
  ];
  return [
    ["增值税及附加税费申报表"],
    ["（一般纳税人适用）"],
    [period, null, null, null, null, "填表日期：2025年4月12日"],
    ["纳税人名称：某某纺织有限公司", null, null, "金额单位：元（列至角分）"],
    ["项目", hasLineColumn ? "栏次" : null, "一般项目", null, "即征即退项目", null],
    [null, null, "本月数", "本年累计", "本月数", "本年累计"],
    ...labels.map(([label, line]) => [label, hasLineColumn ? line : null, ...(lines[String(Number.parseInt(line, 10))] ?? [])]),
  ];
}

const filled = {
  "1": ["1,000,000.00", "3,000,000.00", "——", "——"],
  "5": ["20,000.00", "20,000.00"],
  "7": ["", ""],
  "8": ["5,000.00", "5,000.00"],
  "11": ["130,000.00", "390,000.00"],
  "12": ["100,000.00", "300,000.00"],
  "17": ["100,000.00", "0.00"],
  "18": ["100,000.00", "0.00"],
  "19": ["30,000.00", "90,000.00"],
  "21": ["600.00", "600.00"],
  "23": ["0.00", "0.00"],
  "24": ["30,600.00", "90,600.00"],
} satisfies Record<string, readonly Cell[]>;

describe("VAT return of a general taxpayer", () => {
  const content = parseWith(taxFamily, bookOf({ rows: general(filled) }));

  it("adds lines 1, 5, 7 and 8 for the month and the year to date", () => {
    expect(factsOf(content)).toMatchObject({
      "vatSales@2025-03": 102_500_000,
      "vatSales@2025-Q1": 302_500_000,
      "vatOutputTax@2025-03": 13_000_000,
      "vatPayable@2025-03": 3_060_000,
      "vatExemptSales@2025-03": 500_000,
    });
  });

  it("points to the lines it adds up and keeps their texts", () => {
    const sales = content.facts.find((fact) => fact.key === "vatSales" && fact.period === "2025-03");
    expect(sales?.source.at).toEqual({ kind: "lines", sheet: "Sheet1", column: "C", runs: [7, 7, 9, 9, 11, 11], count: 3 });
    expect(sales?.source.raw).toBe("1,000,000.00 + 20,000.00 + 5,000.00");
  });

  it("takes the year-to-date column with line 18 left at 0.00 for what it is: no alarm", () => {
    expect(codesOf(content)).toEqual([]);
  });

  it("leaves no row out of the tally", () => {
    expect(content.tally.read).toBe(21);
    expect(content.tally.mapped + content.tally.ignored.length).toBe(content.tally.read);
    expect(content.tally.mapped).toBe(15);
  });

  it.each([
    ["19 does not follow from 11 and 18", { "19": ["31,000.00"] }, ["tax-line-differs"]],
    ["24 does not add up", { "24": ["30,000.00", "90,600.00"] }, ["tax-line-differs"]],
    ["24 does not add up in the year to date", { "24": ["30,600.00", "90,000.00"] }, ["tax-line-differs"]],
    ["line 18 not filled in, tax follows from the input tax", { "17": ["0.00"], "18": ["0.00"] }, []],
    [
      "line 18 not filled in and the tax follows from nothing",
      { "17": [""], "18": [""], "19": ["77.00"], "24": ["677.00", "90,600.00"] },
      ["tax-line-differs"],
    ],
    ["an export line", { "7": ["8,000.00", "8,000.00"] }, ["vat-export-sales"]],
    ["an unreadable cell", { "12": ["10万左右", "300,000.00"] }, ["unreadable-amount"]],
  ] as const)("%s", (_name, change, codes) => {
    expect(codesOf(parseWith(taxFamily, bookOf({ rows: general({ ...filled, ...change }) })))).toEqual([...codes]);
  });

  it("adds 即征即退 sales and names the cells of both columns", () => {
    const both = parseWith(taxFamily, bookOf({ rows: general({ ...filled, "1": ["1,000,000.00", "", "7,000.00", ""] }) }));
    const sales = both.facts.find((fact) => fact.key === "vatSales" && fact.period === "2025-03");
    expect(sales?.value).toBe(103_200_000);
    expect(sales?.source.at).toEqual({ kind: "cell", sheet: "Sheet1", ref: "C7,E7,C9,C11" });
  });

  it("reads by label when the 栏次 column is missing", () => {
    const bare = parseWith(taxFamily, bookOf({ rows: general(filled, { hasLineColumn: false }) }));
    expect(factsOf(bare)["vatSales@2025-03"]).toBe(102_500_000);
    expect(factsOf(bare)["vatPayable@2025-03"]).toBe(3_060_000);
  });

  it("does not take a blank form for a nil return", () => {
    const blank = parseWith(taxFamily, bookOf({ rows: general({}) }));
    expect(blank.facts).toEqual([]);
    expect(codesOf(blank)).toEqual(["vat-sales-blank"]);
  });

  it("says when the period is missing, and counts nothing", () => {
    const undated = parseWith(taxFamily, bookOf({ rows: general(filled, { period: "税款所属时间：" }) }));
    expect(undated.facts).toEqual([]);
    expect(codesOf(undated)).toEqual(["tax-period-missing"]);
  });

  it("takes the dates right behind 税款所属, also split over cells", () => {
    const rows = general(filled);
    rows[2] = ["税款所属时间：自", "2025年01月01日", "至", "2025年03月31日", null, "填表日期：2025年4月12日"];
    const quarter = parseWith(taxFamily, bookOf({ rows }));
    expect(factsOf(quarter)["vatSales@2025-Q1"]).toBe(102_500_000);
    expect(quarter.facts.filter((fact) => fact.key === "vatSales")).toHaveLength(1);
  });
});

const smallScale = (lines: Readonly<Record<string, string>>): Cell[][] => [
  ["增值税及附加税费申报表"],
  ["（小规模纳税人适用）"],
  ["税款所属期：2025年04月01日至2025年06月30日"],
  ["项目", "栏次", "本期数", null, "本年累计", null],
  [null, null, "货物及劳务", "服务、不动产和无形资产", "货物及劳务", "服务、不动产和无形资产"],
  ...[
    ["（一）应征增值税不含税销售额（3%征收率）", "1"],
    ["（二）应征增值税不含税销售额（5%征收率）", "4"],
    ["（三）销售使用过的固定资产不含税销售额", "7(7≥8)"],
    ["（四）免税销售额", "9=10+11+12"],
    ["其中：小微企业免税销售额", "10"],
    ["未达起征点销售额", "11"],
    ["其他免税销售额", "12"],
    ["（五）出口免税销售额", "13(13≥14)"],
    ["本期应纳税额", "15"],
    ["本期应纳税额减征额", "16"],
    ["应纳税额合计", "20=15-16"],
  ].map(([label, line]) => [label ?? "", line ?? "", ...(lines[String(Number.parseInt(line ?? "", 10))] ?? "").split("|")]),
];

describe("VAT return of a small-scale taxpayer", () => {
  it("adds taxable and exempt sales of goods and services, once", () => {
    const content = parseWith(
      taxFamily,
      bookOf({
        rows: smallScale({
          "1": "100000.00|20000.00|250000.00|20000.00",
          "9": "30000.00|0.00|30000.00|0.00",
          "10": "30000.00",
          "15": "3000.00|600.00",
          "16": "2000.00|400.00",
          "20": "1000.00|200.00",
        }),
      }),
    );
    expect(factsOf(content)).toMatchObject({
      "vatSales@2025-Q2": 15_000_000,
      "vatSales@2025-01..2025-06": 30_000_000,
      "vatPayable@2025-Q2": 120_000,
      "vatExemptSales@2025-Q2": 3_000_000,
    });
    expect(content.problems.filter((found) => found.params["rule"] === "20 = 15 − 16")).toEqual([]);
  });

  it("flags 20 ≠ 15 − 16 at its cell", () => {
    const content = parseWith(taxFamily, bookOf({ rows: smallScale({ "1": "1.00", "15": "3000.00", "16": "2000.00", "20": "3000.00" }) }));
    expect(content.problems).toMatchObject([
      { code: "tax-line-differs", at: "Sheet1!C16", params: { rule: "20 = 15 − 16", printed: "3000.00", expected: "1000.00" } },
    ]);
  });
});

describe("附列资料（一）", () => {
  const schedule = rowsOf(`
增值税及附加税费申报表附列资料（一）
（本期销售情况明细）
项目及栏次|||开具增值税专用发票||开具其他发票||未开具发票||合计
|||销售额|销项税额|销售额|销项税额|销售额|销项税额|销售额
|||1|2|3|4|5|6|9
一、一般计税|全部征税项目|1|100.00|13.00|||50.00|6.50|150.00
||2|||||20.00|1.20|20.00
|其中：即征即退|6|||||7.00|0.91|7.00
||7|||||||
二、简易计税|3%征收率|11|||||30.00|0.90|30.00
||12|||||||
四、免税|货物|18|||||5.00||5.00`);

  it("adds the uninvoiced sales without the lines that repeat others, and takes the period from the main form", () => {
    const book = bookOf({ name: "主表", rows: general(filled) }, { name: "附表一", rows: schedule });
    const content = parseWith(taxFamily, book, 1);
    expect(factsOf(content)).toEqual({ "vatUninvoicedSales@2025-03": 10_500 });
    expect(content.facts[0]?.source.at).toEqual({
      kind: "lines",
      sheet: "附表一",
      column: "H",
      runs: [6, 6, 7, 7, 10, 10, 12, 12],
      count: 4,
    });
  });

  it("says when no sheet of the book tells the period", () => {
    const content = parseWith(taxFamily, bookOf({ rows: schedule }));
    expect(content.facts).toEqual([]);
    expect(codesOf(content)).toEqual(["tax-period-missing"]);
  });
});

describe("other schedules", () => {
  it.each([
    "增值税减免税申报明细表",
    "增值税及附加税费申报表附列资料（二）（本期进项税额明细）",
    "增值税及附加税费申报表附列资料（五）（附加税费情况表）",
  ])("%s is kept and leads to no figure", (title) => {
    const content = parseWith(
      taxFamily,
      bookOf({ rows: [[title], ["税款所属时间：2025年3月1日至2025年3月31日"], ["项目", "栏次", "金额"], ["合计", "1", "5.00"]] }),
    );
    expect(content.recognition.layout).toBe("vat-schedule-other");
    expect(content.facts).toEqual([]);
    expect(content.tally).toMatchObject({ read: 4, mapped: 0 });
  });
});

describe("what is no VAT return", () => {
  it.each([
    ["a statement", [["资产负债表"], ["项目", "期末余额"], ["货币资金", "1.00"]]],
    ["another tax", [["企业所得税年度纳税申报表"], ["行次", "项目", "金额"], ["1", "营业收入", "1.00"]]],
    ["a notice that speaks of VAT", [["关于增值税申报表报送时间的通知"], ["请于15日前报送"]]],
  ])("%s", (_name, rows) => {
    const book = bookOf({ rows });
    const [sheet] = book.sheets;
    expect(sheet && taxFamily.detect(sheet, book)).toBeNull();
  });
});
