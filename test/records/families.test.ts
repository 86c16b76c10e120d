/** Record papers in the files people really send, and what must hold for every one of them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Book } from "../../src/domain/documents/book.ts";
import type { PaperDocument } from "../../src/domain/documents/document.ts";
import { paperFamilies, recordFamilies, recordLayoutWords } from "../../src/domain/documents/families/all.ts";
import { recognise } from "../../src/domain/documents/recognise.ts";
import { recordFacts } from "../../src/domain/documents/record-fields.ts";
import { sources, read as readFigure } from "../../src/domain/kernel/evidence.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { csvOf, type Grid, htmlTableOf, xlsOf, xlsxOf } from "../builders/paper-bytes.ts";
import { seededRandom } from "../builders/random.ts";
import { electricityGrid, payrollGrids, purchaseGrid, salesInvoiceGrid, stockCountGrid, waybillGrid } from "../builders/record-papers.ts";
import { generalReturns, smallScaleReturns } from "../builders/vat-forms.ts";
import { shared, sharedPath } from "../shared.ts";
import { paper, tallyHolds } from "./grid-book.ts";

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
