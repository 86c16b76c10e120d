import { describe, expect, it } from "vitest";
import { bookOf, codesOf, factsOf, parseWith, rowsOf } from "../../../../../test/records/grid-book.ts";
import { invoiceFamily } from "./index.ts";

const header = "序号|数电发票号码|开票日期|销方名称|购买方名称|金额|税额|价税合计|发票状态";
const list = (...rows: string[]) => bookOf({ name: "发票基础信息", rows: rowsOf([header, ...rows].join("\n")) });

describe("invoice list", () => {
  it.each([
    [
      "counts issued invoices by month before tax",
      ["1|0001|2025-01-05 10:00:00|我司|甲|1,000.00|130.00|1,130.00|正常", "2|0002|2025-02-05|我司|乙|500.00|65.00|565.00|正常"],
      { "invoicedSales@2025-01": 100_000, "invoicedSales@2025-02": 50_000 },
      [],
    ],
    [
      "leaves void ones out",
      ["1|0001|2025-01-05|我司|甲|1000.00|130.00|1130.00|正常", "2|0002|2025-01-06|我司|乙|500.00|65.00|565.00|已作废"],
      { "invoicedSales@2025-01": 100_000 },
      [],
    ],
    [
      "nets red-letter rows",
      [
        "1|0001|2025-01-05|我司|甲|1000.00|130.00|1130.00|已红冲-全额",
        "2|0002|2025-01-06|我司|甲|-1000.00|-130.00|-1130.00|正常",
        "3|0003|2025-01-07|我司|乙|200.00|26.00|226.00|正常",
      ],
      { "invoicedSales@2025-01": 20_000 },
      [],
    ],
    [
      "keeps a partly reversed one less its red letter",
      ["1|0001|2025-01-05|我司|甲|1000.00|130.00|1130.00|部分红冲", "2|0002|2025-01-06|我司|乙|-300.00|-39.00|-339.00|正常"],
      { "invoicedSales@2025-01": 70_000 },
      [],
    ],
    [
      "leaves out a reversed one whose red letter is elsewhere, and says so",
      ["1|0001|2025-01-05|我司|甲|1000.00|130.00|1130.00|红冲", "2|0002|2025-01-06|我司|乙|200.00|26.00|226.00|正常"],
      { "invoicedSales@2025-01": 20_000 },
      ["invoice-reversed"],
    ],
    [
      "parts issued from received by the one name on every row",
      ["1|0001|2025-01-05|我司|甲|1000.00|130.00|1130.00|正常", "2|0002|2025-01-06|丙|我司|200.00|26.00|226.00|正常"],
      { "invoicedSales@2025-01": 100_000, "invoicedPurchases@2025-01": 20_000 },
      [],
    ],
    [
      "does not guess when no name is on every row",
      ["1|0001|2025-01-05|丁|甲|1000.00|130.00|1130.00|正常", "2|0002|2025-01-06|丙|乙|200.00|26.00|226.00|正常"],
      {},
      ["invoice-direction-unclear"],
    ],
    [
      "checks amount + tax = total",
      ["1|0001|2025-01-05|我司|甲|1000.00|130.00|1180.00|正常", "2|0002|2025-01-06|我司|乙|200.00|26.00|226.00|正常"],
      { "invoicedSales@2025-01": 120_000 },
      ["row-arithmetic-differs"],
    ],
    [
      "reports an unreadable amount and leaves it out",
      ["1|0001|2025-01-05|我司|甲|一千|130.00|1130.00|正常", "2|0002|2025-01-06|我司|乙|200.00|26.00|226.00|正常"],
      { "invoicedSales@2025-01": 20_000 },
      ["unreadable-amount"],
    ],
    [
      "counts rows that do not tell their month",
      ["1|0001||我司|甲|1000.00|130.00|1130.00|正常", "2|0002|2025-01-06|我司|乙|200.00|26.00|226.00|正常"],
      { "invoicedSales@2025-01": 20_000 },
      ["month-missing"],
    ],
  ])("%s", (_name, rows, facts, codes) => {
    const content = parseWith(invoiceFamily, list(...rows));
    expect(factsOf(content)).toEqual(facts);
    expect(codesOf(content)).toEqual(codes);
  });

  it("reads 销项 from the sheet's name, and takes total − tax where the amount column is missing", () => {
    const content = parseWith(
      invoiceFamily,
      bookOf({ name: "销项发票", rows: rowsOf("发票代码|发票号码|开票日期|购方名称|税额|价税合计\n0440|00017|20250115|甲|13.00|113.00") }),
    );
    expect(factsOf(content)).toEqual({ "invoicedSales@2025-01": 10_000 });
  });

  it("does not take tax-inclusive totals for sales", () => {
    const content = parseWith(
      invoiceFamily,
      bookOf({ name: "销项发票", rows: rowsOf("发票号码|开票日期|购方名称|价税合计\n00017|20250115|甲|113.00") }),
    );
    expect(content.facts).toEqual([]);
    expect(codesOf(content)).toEqual(["invoice-tax-included"]);
  });

  it("counts the line-item sheet of a full export no second time", () => {
    const rows = rowsOf(
      `${header}\n1|0001|2025-01-05|我司|甲|1000.00|130.00|1130.00|正常\n2|0002|2025-01-06|我司|乙|200.00|26.00|226.00|正常`,
    );
    const book = bookOf({ name: "发票基础信息", rows }, { name: "信息汇总表", rows });
    expect(factsOf(parseWith(invoiceFamily, book, 0))).toEqual({ "invoicedSales@2025-01": 120_000 });
    const second = parseWith(invoiceFamily, book, 1);
    expect(second.facts).toEqual([]);
    expect(codesOf(second)).toEqual(["invoice-sheet-repeats"]);
    expect(second.records?.rows).toBe(2);
  });

  it("names its buyers and the direction of each row", () => {
    const { records } = parseWith(
      invoiceFamily,
      list("1|0001|2025-01-05|我司|甲|1000.00|130.00|1130.00|正常", "2|0002|2025-01-06|我司|乙|200.00|26.00|226.00|正常"),
    );
    expect(records?.texts["buyer"]?.words).toEqual(["", "甲", "乙"]);
    expect([...(records?.texts["direction"]?.codes ?? [])]).toEqual([1, 1]);
  });
});
