import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bookOf, type Cell, codesOf, contextOf, factsOf, type GridSheet, rowsOf } from "../../../../test/records/grid-book.ts";
import { dayText } from "../../kernel/day.ts";
import type { Day } from "../../kernel/day.ts";
import { paperFamilies } from "../families/all.ts";
import type { PaperKind, SheetContent } from "../document.ts";
import { recogniseSheet } from "../recognise.ts";
import { familyOfMapping } from "./family-of-mapping.ts";
import { fingerprint } from "./fingerprint.ts";
import { mappableKinds, mappingFileSchema, mappingSchema, type SheetMapping } from "./mapping.ts";
import { mappingFields } from "./mapping-fields.ts";
import { parseWithMapping } from "./parse-with-mapping.ts";
import { type MappingProposal, proposeMapping } from "./propose.ts";

function propose(grid: GridSheet, kind: PaperKind): MappingProposal {
  const book = bookOf(grid);
  const [sheet] = book.sheets;
  const found = sheet && proposeMapping(sheet, book, kind);
  if (!found) throw new Error("no proposal");
  return found;
}

function parse(grid: GridSheet, mapping: SheetMapping): SheetContent {
  const book = bookOf(grid);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return parseWithMapping(sheet, mapping, contextOf(book));
}

const asked = (proposal: MappingProposal): string[] => proposal.questions.map((question) => `${question.id}:${question.about}`);

const column = (field: string, index: number, header: string, unit = ""): SheetMapping["columns"][number] => ({
  field,
  index,
  header,
  unit,
});

const strange: GridSheet = {
  name: "导出",
  rows: rowsOf(`某某系统导出
当日|变动额|剩余|哪家|说法
2025-01-03|100.00|1,100.00|甲商行|货款
2025-01-05|-40.50|1,059.50|乙厂|买纱
2025-01-06|10.00|1,069.50|丙|利息`),
};

describe("a bank statement in an unknown layout", () => {
  it("asks for the columns it cannot tell", () => {
    expect(asked(propose(strange, "bank-statement"))).toEqual(["column:date", "column:amount"]);
  });

  const told: SheetMapping = {
    ...propose(strange, "bank-statement").mapping,
    signConvention: "in-positive",
    columns: [
      column("date", 0, "当日"),
      column("amount", 1, "变动额"),
      column("balance", 2, "剩余"),
      column("counterparty", 3, "哪家"),
      column("memo", 4, "说法"),
    ],
  };

  it("is read as told", () => {
    const content = parse(strange, told);
    const table = content.transactions;
    expect([...(table?.amount ?? [])]).toEqual([10_000, -4_050, 1_000]);
    expect([...(table?.flow ?? [])]).toEqual([1, -1, 1]);
    expect([...(table?.day ?? [])].map((day) => dayText(day as Day))).toEqual(["2025-01-03", "2025-01-05", "2025-01-06"]); // a day column holds days
    expect(table?.counterparty.words).toEqual(["", "甲商行", "乙厂", "丙"]);
    expect(content.recognition).toMatchObject({ kind: "bank-statement", confidence: 1 });
    expect(content.tally).toMatchObject({ read: 5, mapped: 3 });
  });

  it("turns the sign when positive means money out", () => {
    const content = parse(strange, { ...told, signConvention: "out-positive" });
    expect([...(content.transactions?.amount ?? [])]).toEqual([-10_000, 4_050, -1_000]);
  });

  it("is remembered: the same template with another preamble and other rows is read without asking", () => {
    const next: GridSheet = {
      name: "二月",
      rows: [["某某系统导出"], ["操作员：王五"], [], ...rowsOf("当日|变动额|剩余|哪家|说法\n2025-02-03|7.00|8.00|丁|货款")],
    };
    const book = bookOf(next);
    const [sheet] = book.sheets;
    const found = sheet && recogniseSheet([...paperFamilies, familyOfMapping(told)], sheet, book);
    expect(found?.recognition).toMatchObject({ kind: "bank-statement", confidence: 1 });
    expect([...(parse(next, told).transactions?.amount ?? [])]).toEqual([700]);
  });

  it("finds a column that has moved, and reports one that is gone", () => {
    const moved: GridSheet = { rows: rowsOf("哪家|当日|变动额|剩余|说法\n丁|2025-02-03|7.00|8.00|货款") };
    expect([...(parse(moved, { ...told, anchorRow: 0, headerRow: 0, dataFrom: 1 }).transactions?.amount ?? [])]).toEqual([700]);
    const gone: GridSheet = { rows: rowsOf("当日|变动额|哪家|说法\n2025-02-03|7.00|丁|货款") };
    expect(codesOf(parse(gone, { ...told, anchorRow: 0, headerRow: 0, dataFrom: 1 }))).toContain("mapping-column-missing");
  });

  it("reads words of direction the officer explained", () => {
    const grid: GridSheet = { rows: rowsOf("交易日期|金额|方向|对方户名\n2025-01-03|100.00|来|甲\n2025-01-05|40.50|去|乙") };
    const proposal = propose(grid, "bank-statement");
    expect(proposal.questions).toMatchObject([{ id: "direction-words", choices: ["来", "去"] }]);
    const content = parse(grid, { ...proposal.mapping, directionWords: { 来: "in", 去: "out" } });
    expect([...(content.transactions?.amount ?? [])]).toEqual([10_000, -4_050]);
  });
});

describe("what is asked", () => {
  it.each<[string, PaperKind, string, string[]]>([
    [
      "a sign nobody states",
      "bank-statement",
      "交易日期|金额|对方户名\n2025-01-03|100.00|甲\n2025-01-05|40.50|乙",
      ["sign:signConvention"],
    ],
    [
      "no sign where the balance proves it",
      "bank-statement",
      "交易日期|金额|余额\n2025-01-03|100.00|1100.00\n2025-01-05|-40.50|1059.50\n2025-01-06|10.00|1069.50\n2025-01-07|10.00|1079.50",
      [],
    ],
    ["no sign with two columns", "bank-statement", "交易日期|收入|支出\n2025-01-03|100.00|\n2025-01-05||40.50", []],
    [
      "an order of dates that could be both",
      "bank-statement",
      "date|debit|credit\n03/04/2025|1.00|\n05/06/2025||2.00",
      ["date-order:dateOrder"],
    ],
    ["no order where a day above 12 proves it", "bank-statement", "date|debit|credit\n03/04/2025|1.00|\n25/06/2025||2.00", []],
    ["the resource of a bill", "utility-bill", "年月|用量|金额\n202501|5|20.00", ["resource:layout"]],
    ["the month of a payroll without one", "payroll-list", "姓名|应发工资\n张三|5000.00", ["period:period"]],
    ["nothing of a payroll with a title", "payroll-list", "2025年3月工资表\n姓名|应发工资\n张三|5000.00", []],
    ["the unit of a weight", "waybill-list", "运单号|寄件日期|件数|重量\nY1|2025-01-03|3|45", ["weight-unit:weight"]],
    [
      "which way invoices went",
      "invoice-list",
      "发票号码|开票日期|金额|税额|购方名称\n0001|2025-01-03|3.00|0.39|甲",
      ["direction:direction"],
    ],
    ["a missing column of a purchase list", "purchase-list", "货|日期|供应商|金额\n纱|2025-01-03|甲|3.00", ["column:goods"]],
    [
      "unit and period of a form that states neither",
      "income-statement",
      "项目|金额\n营业收入|100\n营业成本|60\n净利润|10",
      ["unit:unit", "period:amounts"],
    ],
  ])("%s", (_name, kind, text, questions) => {
    expect(asked(propose({ rows: rowsOf(text) }, kind))).toEqual(questions);
  });

  it("has no proposal for kinds that are not read by columns", () => {
    const book = bookOf(strange);
    const [sheet] = book.sheets;
    expect(sheet && proposeMapping(sheet, book, "vat-return")).toBeNull();
  });
});

describe("lists by mapping", () => {
  it("a utility bill under names of its own", () => {
    const grid: GridSheet = {
      name: "一车间",
      rows: rowsOf("哪个月|走字（度）|花销\n2025-01|500|360.00\n2025-02|600|432.00\n总计|1100|792.00"),
    };
    const { mapping } = propose(grid, "utility-bill");
    const content = parse(grid, {
      ...mapping,
      layout: "utility-electricity",
      headerRow: 0,
      dataFrom: 1,
      columns: [column("month", 0, "哪个月"), column("use", 1, "走字（度）", "度"), column("charge", 2, "花销")],
    });
    expect(factsOf(content)).toEqual({
      "electricityUse@2025-01": 500,
      "electricityUse@2025-02": 600,
      "electricityCharge@2025-01": 36_000,
      "electricityCharge@2025-02": 43_200,
    });
    expect(content.tally.ignored.map((row) => row.reason)).toEqual(["header", "total"]);
  });

  it("the month, the direction and the unit a person said", () => {
    const payroll: GridSheet = { rows: rowsOf("姓名|应发工资\n张三|5000.00") };
    expect(factsOf(parse(payroll, { ...propose(payroll, "payroll-list").mapping, period: "2025-03" }))["payrollTotal@2025-03"]).toBe(
      500_000,
    );
    const invoices: GridSheet = { rows: rowsOf("发票号码|开票日期|金额|税额|购方名称\n0001|2025-01-03|3.00|0.39|甲") };
    expect(factsOf(parse(invoices, { ...propose(invoices, "invoice-list").mapping, direction: "incoming" }))).toEqual({
      "invoicedPurchases@2025-01": 300,
    });
    const goods: GridSheet = { rows: rowsOf("采购\n品名|日期|供应商|金额\n纱|2025-01-03|甲|3.5") };
    expect(factsOf(parse(goods, { ...propose(goods, "purchase-list").mapping, unit: "万元" }))).toEqual({ "purchases@2025-01": 3_500_000 });
  });

  it("a list without any header", () => {
    const grid: GridSheet = { rows: rowsOf("Y1|2025-01-03|3\nY2|2025-01-04|4") };
    const { mapping } = propose(grid, "waybill-list");
    expect(mapping.headerRow).toBe(-1);
    const content = parse(grid, {
      ...mapping,
      dataFrom: 0,
      direction: "outgoing",
      columns: [column("number", 0, ""), column("date", 1, ""), column("pieces", 2, "")],
    });
    expect(factsOf(content)["waybillPieces@2025-01"]).toBe(7);
    expect(content.tally).toMatchObject({ read: 2, mapped: 2, ignored: [] });
  });
});

describe("statement forms by mapping", () => {
  const form: GridSheet = {
    rows: rowsOf(`某公司资产负债表
2025年9月30日||单位：千元|||
资产|期末数|年初数|负债和所有者权益|期末数|年初数
货币资金|100|80|短期借款|50|50
应收账款|200|150|应付账款|70|60
流动资产合计|300|230|实收资本|180|120
怪科目|5|5|||
资产总计|300|230|负债和所有者权益总计|300|230`),
  };

  it("reads both sides, opening as the end of the year before, in the stated unit", () => {
    const proposal = propose(form, "balance-sheet");
    expect(asked(proposal)).toEqual([]);
    expect(proposal.mapping.amounts.map(({ index, label, from }) => [index, label, from])).toEqual([
      [1, 0, "title"],
      [2, 0, "prior"],
      [4, 3, "title"],
      [5, 3, "prior"],
    ]);
    const content = parse(form, proposal.mapping);
    expect(factsOf(content)).toMatchObject({
      "cash@2025-09": 10_000_000,
      "cash@2024": 8_000_000,
      "shortTermBorrowings@2025-09": 5_000_000,
      "totalLiabilitiesAndEquity@2024": 23_000_000,
    });
    expect(content.facts.find((fact) => fact.key === "accountsPayable")?.source.at).toEqual({ kind: "cell", sheet: "Sheet1", ref: "E5" });
    expect(content.problems).toMatchObject([{ code: "mapping-label-unknown", at: "Sheet1!A7" }]);
    expect(content.tally.mapped + content.tally.ignored.length).toBe(8);
  });

  it("takes a label a person gave to a line", () => {
    const { mapping } = propose(form, "balance-sheet");
    const content = parse(form, { ...mapping, labels: { 怪科目: "otherReceivables" } });
    expect(factsOf(content)["otherReceivables@2025-09"]).toBe(500_000);
    expect(content.problems).toEqual([]);
  });

  it("offers a period said for one file again, instead of applying it to the next", () => {
    const bare: GridSheet = { rows: rowsOf("利润表 单位：元\n项目|行次|金额\n营业收入|1|100\n营业成本|2|60\n净利润|32|10") };
    const proposal = propose(bare, "income-statement");
    expect(asked(proposal)).toEqual(["period:amounts"]);
    const told = {
      ...proposal.mapping,
      amounts: proposal.mapping.amounts.map((amount) => ({ ...amount, from: "fixed" as const, period: "2025" })),
    };
    expect(factsOf(parse(bare, told))).toEqual({ "operatingRevenue@2025": 10_000, "operatingCost@2025": 6_000, "netIncome@2025": 1_000 });
    const book = bookOf(bare);
    const [sheet] = book.sheets;
    expect(sheet && familyOfMapping(told).detect(sheet, book)?.confidence).toBeLessThan(0.5);
  });
});

describe("fingerprint", () => {
  const print = (rows: readonly (readonly Cell[])[]): string => {
    const book = bookOf({ rows });
    const [sheet] = book.sheets;
    return sheet ? fingerprint(sheet, book) : "";
  };
  const base = rowsOf("标题\n日期|金额|备注一\n2025-01-03|1.00|甲");

  it.each<[string, Cell[][], boolean]>([
    ["other rows", rowsOf("标题\n日期|金额|备注一\n2026-05-03|77.00|乙\n2026-05-04|78.00|丙"), true],
    ["another preamble", rowsOf("另一标题\n\n日期|金额|备注一\n2025-01-03|1.00|甲"), true],
    ["padding and full-width letters", rowsOf("标题\n日 期|金额（元）|备注一\n2025-01-03|1.00|甲"), true],
    ["another order", rowsOf("标题\n金额|日期|备注一\n1.00|2025-01-03|甲"), false],
    ["another column", rowsOf("标题\n日期|金额|余额|备注一\n2025-01-03|1.00||甲"), false],
  ])("%s", (_name, rows, isSame) => {
    expect(print(rows) === print(base)).toBe(isSame);
  });

  it("does not change with the year in a header", () => {
    expect(print(rowsOf("项目|2024年|2025年\n收入|1|2"))).toBe(print(rowsOf("项目|2025年|2026年\n收入|3|4")));
  });
});

describe("mappings as a file", () => {
  it("survive export and import unchanged", () => {
    const { mapping } = propose(strange, "bank-statement");
    const file = { format: "yardstick-mappings", version: 1, mappings: [mapping] };
    expect(v.parse(mappingFileSchema, JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each([
    ["a negative column", { columns: [column("date", -1, "")] }],
    ["an unknown kind", { kind: "poem" }],
    ["a period that is none", { period: "2025-13" }],
    ["a unit that is none", { unit: "两" }],
  ])("are refused with %s", (_name, change) => {
    expect(v.safeParse(mappingSchema, { ...propose(strange, "bank-statement").mapping, ...change }).success).toBe(false);
  });
});

describe("the screen", () => {
  it("offers fields with both languages for every kind", () => {
    for (const kind of mappableKinds) {
      const fields = mappingFields(kind);
      expect(fields.some((field) => field.isRequired)).toBe(true);
      expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
      for (const field of fields) expect(field.name["zh-CN"] !== "" && field.name.en !== "").toBe(true);
    }
  });
});
