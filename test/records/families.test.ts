/** Record papers in the files people really send, and what must hold for every one of them. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../../src/domain/documents/book.ts";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { paperFamilies, recordFamilies, recordLayoutWords } from "../../src/domain/documents/families/all.ts";
import { inventoryFamily } from "../../src/domain/documents/families/inventory/index.ts";
import { invoiceFamily } from "../../src/domain/documents/families/invoices/index.ts";
import { payrollFamily } from "../../src/domain/documents/families/payroll/index.ts";
import { purchaseFamily } from "../../src/domain/documents/families/purchases/index.ts";
import { utilityFamily } from "../../src/domain/documents/families/utilities/index.ts";
import { waybillFamily } from "../../src/domain/documents/families/waybills/index.ts";
import { recognise } from "../../src/domain/documents/recognise.ts";
import { recordFacts } from "../../src/domain/documents/record-fields.ts";
import { rowReasons } from "../../src/domain/documents/row-reasons.ts";
import { sources, read as readFigure } from "../../src/domain/kernel/evidence.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { csvOf, type Grid, htmlTableOf, xlsOf, xlsxOf } from "../builders/paper-bytes.ts";
import { seededRandom } from "../builders/random.ts";
import { electricityGrid, payrollGrids, purchaseGrid, salesInvoiceGrid, stockCountGrid, waybillGrid } from "../builders/record-papers.ts";
import { generalReturns, smallScaleReturns } from "../builders/vat-forms.ts";
import { shared, sharedPath } from "../shared.ts";
import { bookOf, type Cell, contextOf, factsOf, paper, parseWith, rowsOf } from "./grid-book.ts";

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const goods = [
  { name: "棉布", model: "40S", unit: "米", price: 12.5 },
  { name: "拉链", model: "5#", unit: "条", price: 1.35 },
];
const parties = [
  { name: "甲布行", account: "", id: "91A" },
  { name: "乙服饰", account: "", id: "91B" },
];

/** One paper of each family, with what it must come to: key@period → value of one fact, and the number of facts of that key. */
const papers: readonly { name: string; grids: readonly Grid[]; kind: string; fact: readonly [string, number, number] }[] = [
  {
    name: "general VAT returns",
    grids: generalReturns(
      { name: "某厂", id: "91" },
      months.map((month) => ({ year: 2025, month, sales: month * 1_000_000, outputTax: month * 130_000, inputTax: 100_000 })),
    ),
    kind: "vat-return",
    fact: ["vatSales@2025", 78_000_000, 23],
  },
  {
    name: "small-scale VAT returns",
    grids: smallScaleReturns(
      { name: "某店", id: "92" },
      [1, 2, 3, 4].map((quarter) => ({ year: 2025, quarter, sales: quarter * 100_000, exempt: 5_000 })),
    ),
    kind: "vat-return",
    fact: ["vatSales@2025-Q3", 305_000, 7],
  },
  {
    name: "electricity list",
    grids: [
      electricityGrid(
        { name: "某厂", number: "0301" },
        months.map((month) => ({ year: 2025, month, use: month * 1000 })),
        0.72,
        40,
      ),
    ],
    kind: "utility-bill",
    fact: ["electricityUse@2025-12", 12_000, 12],
  },
  {
    name: "waybills",
    grids: [
      waybillGrid(seededRandom(1), {
        year: 2025,
        pieces: months.map((month) => month * 5),
        sender: "某厂",
        receivers: parties,
        places: ["杭州"],
        goods: ["服装"],
        perBill: 4,
      }),
    ],
    kind: "waybill-list",
    fact: ["waybillPieces@2025-07", 35, 12],
  },
  {
    name: "payroll",
    grids: payrollGrids("某厂", 2025, () => [
      { name: "张三", post: "缝纫", wage: 5000 },
      { name: "李四", post: "裁剪", wage: 4000 },
    ]),
    kind: "payroll-list",
    fact: ["headcount@2025-05", 2, 12],
  },
  {
    name: "purchases",
    grids: [
      purchaseGrid(seededRandom(2), {
        year: 2025,
        months: months.map((month) => month * 100_000),
        suppliers: parties,
        goods,
        perMonth: 5,
      }),
    ],
    kind: "purchase-list",
    fact: ["purchases@2025-08", 800_000, 12],
  },
  {
    name: "stock count",
    grids: [stockCountGrid(seededRandom(3), "某厂", "2025-12-31", 12_345_600, goods)],
    kind: "inventory-list",
    fact: ["inventoryCount@2025", 12_345_600, 1],
  },
  {
    name: "invoices",
    grids: [
      salesInvoiceGrid(seededRandom(4), {
        year: 2025,
        months: months.map((month) => month * 200_000),
        rate: 0.13,
        seller: { name: "某厂", id: "91" },
        buyers: parties,
        goods: ["服装"],
        perMonth: 4,
      }),
    ],
    kind: "invoice-list",
    fact: ["invoicedSales@2025-06", 1_200_000, 12],
  },
];

async function importBytes(bytes: Uint8Array, fileName: string): Promise<PaperDocument> {
  const outcome = await readBook(bytes, { fileName });
  if (outcome.kind !== "book") throw new Error(outcome.kind);
  return recognise(paperFamilies, outcome.book, { id: paper, path: fileName, bytes: bytes.length });
}

function tallyHolds(document: Pick<PaperDocument, "tally">): void {
  expect(document.tally.mapped + document.tally.ignored.length).toBe(document.tally.read);
  for (const row of document.tally.ignored) expect(Object.keys(rowReasons)).toContain(row.reason);
}

describe.each(papers)("$name", ({ grids, kind, fact: [name, value, count] }) => {
  const [first] = grids;
  const files: [string, () => Uint8Array][] = [
    ["paper.xlsx", () => xlsxOf(grids)],
    ["paper.xls", () => xlsOf(grids)],
  ];
  if (first && grids.length === 1)
    files.push(["web.xls", () => htmlTableOf(first.name, first)], ["list.csv", () => csvOf(first.rows, { encoding: "gbk", padTo: 6 })]);

  it.each(files)("as %s", async (fileName, bytes) => {
    const document = await importBytes(bytes(), fileName);
    expect(document.kind).toBe(kind);
    tallyHolds(document);
    const facts = document.contents.flatMap((content) => content.facts);
    const [key, period] = name.split("@");
    expect(facts.filter((fact) => fact.key === key)).toHaveLength(count);
    expect(facts.find((fact) => fact.key === key && fact.period === period)?.value).toBe(value);
    expect(document.problems.filter((found) => found.severity !== "info")).toEqual([]);
    for (const fact of facts) {
      expect(Object.keys(recordFacts)).toContain(fact.key);
      // Every figure walks to a place in the paper.
      const leaves = sources(readFigure(`${fact.key}@${fact.period}`, fact.value, fact.unit, fact.source));
      expect(leaves).toHaveLength(1);
      expect(["cell", "lines"]).toContain(fact.source.at.kind);
    }
  });
});

describe("the registry", () => {
  it("names every layout in both languages and every family once", () => {
    expect(new Set(paperFamilies.map((family) => family.id)).size).toBe(paperFamilies.length);
    for (const words of Object.values(recordLayoutWords)) expect(words["zh-CN"] !== "" && words.en !== "").toBe(true);
  });
});

describe.skipIf(!shared)("papers of other kinds", () => {
  const books = async (): Promise<[string, Book][]> => {
    const found: [string, Book][] = [];
    for (const folder of ["statements", "statements/whitebox", "financials", "graph/params-100", "graph/params-1K"]) {
      for (const name of readdirSync(sharedPath("fixtures", folder)).filter((file) => /\.(?:csv|xlsx?)$/.test(file))) {
        const outcome = await readBook(new Uint8Array(readFileSync(sharedPath("fixtures", folder, name))), { fileName: name });
        if (outcome.kind === "book") found.push([name, outcome.book]);
      }
    }
    return found;
  };

  it("are claimed by no record family", async () => {
    const claimed: string[] = [];
    const all = await books();
    for (const [name, book] of all) {
      for (const sheet of book.sheets)
        for (const family of recordFamilies) if (sheet.rows > 0 && family.detect(sheet, book)) claimed.push(`${name}: ${family.id}`);
    }
    expect(all.length).toBeGreaterThan(25);
    expect(claimed).toEqual([]);
  });
});

/** Lists whose rows can be shuffled: header, a maker of rows, the family. */
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2025-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const cents = fc.integer({ min: 0, max: 100_000_000 });
const money = (value: number): string => (value / 100).toFixed(2);

const lists = [
  {
    name: "purchases",
    family: purchaseFamily,
    header: ["日期", "供应商", "品名", "采购金额"],
    row: fc.tuple(day, cents).map(([date, amount]): Cell[] => [date, "甲", "布", money(amount)]),
  },
  {
    name: "waybills",
    family: waybillFamily,
    header: ["运单号", "寄件日期", "寄件人", "件数", "重量(kg)"],
    row: fc
      .tuple(day, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9999 }))
      .map(([date, pieces, weight]): Cell[] => ["Y1", date, "我厂", String(pieces), (weight / 10).toFixed(1)]),
  },
  {
    name: "payroll",
    family: payrollFamily,
    header: ["发放日期", "姓名", "应发工资"],
    row: fc.tuple(day, fc.constantFrom("张三", "李四", "王五"), cents).map(([date, name, amount]): Cell[] => [date, name, money(amount)]),
  },
  {
    name: "bills",
    family: utilityFamily,
    header: ["抄表日期", "电量", "电费"],
    row: fc.tuple(day, fc.integer({ min: 0, max: 99_999 }), cents).map(([date, use, amount]): Cell[] => [date, String(use), money(amount)]),
  },
  {
    name: "invoices",
    family: invoiceFamily,
    header: ["发票号码", "开票日期", "购方名称", "金额", "税额"],
    row: fc.tuple(day, cents).map(([date, amount]): Cell[] => ["0001", date, "甲", money(amount), "0.00"]),
  },
  {
    name: "stock",
    family: inventoryFamily,
    header: ["盘点日期", "品名", "盘点数量", "盘点金额"],
    row: fc.tuple(fc.constantFrom("2025-06-30", "2025-12-31"), cents).map(([date, amount]): Cell[] => [date, "布", "1", money(amount)]),
  },
] as const;

describe.each(lists)("laws of $name", ({ family, header, row }) => {
  const rows = fc.array(row, { minLength: 1, maxLength: 30 });

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (body, order) => {
        const keys = body.map((cells) => ({ cells, key: order.next().value ?? 0 }));
        const shuffled = [...keys].sort((a, b) => a.key - b.key).map(({ cells }) => cells);
        const [one, two] = [body, shuffled].map((all) => factsOf(parseWith(family, bookOf({ rows: [[...header], ...all] }))));
        expect(two).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });

  it("months add up to the whole, and the tally leaves no row out", () => {
    fc.assert(
      fc.property(rows, (body) => {
        const content = parseWith(family, bookOf({ rows: [[...header], ...body] }));
        tallyHolds(content);
        expect(content.tally.mapped).toBe(body.length);
        for (const fact of content.facts)
          if (fact.source.at.kind === "lines") expect(fact.source.at.count).toBeLessThanOrEqual(body.length);
        const flows = content.facts.filter((fact) => fact.unit === "CNY" && fact.key !== "payrollNet");
        const column = Object.entries(content.records?.amounts ?? {}).find(([id]) => ["amount", "gross", "charge"].includes(id))?.[1];
        if (column) expect(flows.reduce((sum, fact) => sum + fact.value, 0)).toBe(column.reduce((sum, value) => sum + value, 0));
      }),
      { numRuns: 40 },
    );
  });
});

describe("units", () => {
  it("元 and 万元 agree", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 10 }), (tens) => {
        const paperIn = (unit: string, show: (yuan: number) => string) =>
          factsOf(
            parseWith(
              purchaseFamily,
              bookOf({
                rows: [
                  [`采购明细 单位：${unit}`],
                  ["日期", "供应商", "品名", "金额"],
                  ...tens.map((yuan) => ["2025-01-05", "甲", "布", show(yuan)]),
                ],
              }),
            ),
          );
        expect(paperIn("万元", (yuan) => (yuan / 10_000).toFixed(4))).toEqual(paperIn("元", (yuan) => yuan.toFixed(2)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("hostile sheets", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      "姓名",
      "应发工资",
      "运单号",
      "日期",
      "件数",
      "发票号码",
      "开票日期",
      "金额",
      "税额",
      "品名",
      "电量",
      "电费",
      "合计",
      "2025年3月",
      "#REF!",
      "增值税及附加税费申报表",
      "一般纳税人",
      "栏次",
      "本月数",
      "本年累计",
      "未开具发票",
      "销售额",
      "盘点",
      "采购",
    ),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.constant("9".repeat(400)),
  );

  it("end in a tally and problems, never in an exception", () => {
    let tried = 0;
    let parsed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...lists.map((list) => list.header)),
        fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 14 }),
        (header, body) => {
          const rows = [[...header], ...body];
          tried++;
          const book = bookOf({ name: "电费采购盘点工资", rows });
          for (const sheet of book.sheets) {
            for (const family of recordFamilies) {
              const found = family.detect(sheet, book);
              if (!found) continue;
              parsed++;
              tallyHolds(family.parse(sheet, found, contextOf(book)));
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(parsed).toBeGreaterThan(tried / 2);
  });

  it("amounts beyond what can be held are a problem", () => {
    const content = parseWith(
      purchaseFamily,
      bookOf({ rows: rowsOf(`采购\n日期|供应商|品名|金额\n2025-01-05|甲|布|90000000000000.00\n2025-01-06|甲|布|90000000000000.00`) }),
    );
    expect(content.facts).toEqual([]);
    expect(content.problems.map((found) => found.code)).toEqual(["sum-too-large"]);
  });
});
