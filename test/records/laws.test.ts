/** Laws of lists: the order of rows is irrelevant, months add up, units agree, and hostile sheets end in problems. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordFamilies } from "../../src/domain/documents/families/all.ts";
import { inventoryFamily } from "../../src/domain/documents/families/inventory/index.ts";
import { invoiceFamily } from "../../src/domain/documents/families/invoices/index.ts";
import { payrollFamily } from "../../src/domain/documents/families/payroll/index.ts";
import { purchaseFamily } from "../../src/domain/documents/families/purchases/index.ts";
import { utilityFamily } from "../../src/domain/documents/families/utilities/index.ts";
import { waybillFamily } from "../../src/domain/documents/families/waybills/index.ts";
import { bookOf, type Cell, contextOf, factsOf, parseWith, rowsOf, tallyHolds } from "./grid-book.ts";

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
