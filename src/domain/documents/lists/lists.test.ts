import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, type Cell, contextOf, rowsOf } from "../../../../test/records/grid-book.ts";
import { dayText } from "../../kernel/day.ts";
import { spanPeriod } from "../../kernel/period.ts";
import { CellKind, type Sheet } from "../book.ts";
import { purchaseLayout } from "../families/purchases/fields.ts";
import { purchaseFamily } from "../families/purchases/index.ts";
import { readCapitalAmount } from "./capital-amount.ts";
import { findHeader } from "./find-header.ts";
import { measureFactor, partUnit, statedUnit } from "./measure-words.ts";
import { bareMonth, readDayRange, readMonths, timeHint } from "./period-text.ts";
import { readDayCell, readMonthCell, readQuantityText } from "./read-cell.ts";
import { readList } from "./read-list.ts";

describe("months", () => {
  it.each([
    ["2025年3月", "2025-03"],
    ["2025-03", "2025-03"],
    ["202503", "2025-03"],
    ["2025.03", "2025-03"],
    ["２０２５年０３月份", "2025-03"],
    ["2025-03-17", "2025-03"],
    ["20250101-20250131", "2025-01"],
    ["2025-01-01至2025-02-28", "2025-01..2025-02"],
    ["2025年1月-2025年3月", null],
    ["2025年1月至3月", "2025-Q1"],
    ["2025年1月~2025年12月", "2025"],
    ["202513", null],
    ["20251", null],
    ["三月", null],
    ["3月", null],
    ["", null],
  ])("%j is %j", (text, period) => {
    const found = readMonths(text);
    expect(found && spanPeriod(found)).toBe(period);
  });

  it("a bare month takes the year it is given, and no other", () => {
    expect(readMonths("3月", 2025)).toEqual({ from: 2025 * 12 + 2, to: 2025 * 12 + 2 });
    expect(readMonths("13月", 2025)).toBeNull();
  });

  it.each([
    ["2025年3月工资表", "2025-03", null],
    ["2025年度", null, null],
    ["某厂2025年第二季度", "2025-Q2", null],
    ["盘点日期：2025年12月31日", "2025-12", "2025-12-31"],
    ["统计期间：2025年1月至6月", "2025-01..2025-06", null],
    ["微信支付账单(20250101-20251231)", "2025", "2025-12-31"],
    ["电话 13800138000", null, null],
  ])("the title %j speaks of %j", (text, period, day) => {
    const hint = timeHint(text);
    expect(hint.months && spanPeriod(hint.months)).toBe(period);
    expect(hint.day === null ? null : dayText(hint.day)).toBe(day);
  });

  it.each([
    ["3月", 3],
    ["12月份", 12],
    ["十一月", 11],
    ["一月", 1],
    ["Sheet1", null],
  ])("the sheet %j is month %j", (name, month) => {
    expect(bareMonth(name)).toBe(month);
  });

  it("parse(print(month)) is the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1995 * 12, max: 2099 * 12 }), fc.constantFrom("-", "年", "", "."), (month, mark) => {
        const text = `${Math.floor(month / 12)}${mark}${String((month % 12) + 1).padStart(2, "0")}${mark === "年" ? "月" : ""}`;
        expect(readMonths(text)).toEqual({ from: month, to: month });
      }),
    );
  });

  it("a range that runs backwards is none", () => {
    expect(readDayRange("20250201-20250131")).toBeNull();
  });
});

describe("大写金额", () => {
  it.each([
    ["壹万贰仟叁佰肆拾伍元陆角柒分", 1_234_567],
    ["人民币伍仟元整", 500_000],
    ["大写：拾元整", 1000],
    ["壹亿零叁万元整", 10_003_000_000],
    ["叁佰元零伍分", 30_005],
    ["捌角", 80],
    ["壹万亿元整", 100_000_000_000_000],
    ["元整", null],
    ["伍仟", null],
    ["12元", null],
    ["", null],
  ])("%j is %j", (words, fen) => {
    expect(readCapitalAmount(words)).toBe(fen);
  });

  it("parse(print(x)) is x", () => {
    const digits = "零壹贰叁肆伍陆柒捌玖";
    const print = (yuan: number): string => {
      const group = (value: number): string =>
        ["仟", "佰", "拾", ""]
          .map((place, i) => ({ digit: Math.floor(value / 10 ** (3 - i)) % 10, place }))
          .map(({ digit, place }) => (digit === 0 ? "零" : `${digits[digit]}${place}`))
          .join("");
      return `${yuan >= 10_000 ? `${group(Math.floor(yuan / 10_000))}万` : ""}${group(yuan % 10_000)}元整`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (yuan) => {
        expect(readCapitalAmount(print(yuan))).toBe(yuan * 100);
      }),
    );
  });
});

describe("units in headers", () => {
  it.each([
    ["重量(kg)", "重量", "kg", "mass", 0.001],
    ["净重/吨", "净重", "吨", "mass", 1],
    ["电量(万千瓦时)", "电量", "万千瓦时", "energy", 10_000],
    ["用水量(吨)", "用水量", "吨", "volume", 1],
    ["电量", "电量", "", "energy", null],
  ] as const)("%s", (label, name, unit, measure, factor) => {
    expect(partUnit(label)).toEqual({ name, unit });
    expect(measureFactor(measure, unit)).toBe(factor);
  });

  it.each([
    ["单位：万元", "万元"],
    ["金额单位:人民币元", "元"],
    ["编制单位：元通商贸", null],
    ["收货单位：万元纸业", null],
    ["", null],
  ])("%j states %j", (text, unit) => {
    expect(statedUnit(text)).toBe(unit);
  });
});

describe("quantities", () => {
  it.each([
    ["1,234.5", 1234.5, 1, ""],
    ["１２件", 12, 0, "件"],
    ["3.50吨", 3.5, 2, "吨"],
    ["－4", -4, 0, ""],
    ["13%", 13, 0, "%"],
  ])("%j", (text, value, decimals, unit) => {
    expect(readQuantityText(text)).toEqual({ value, decimals, unit });
  });

  it.each(["", "约五百", "1.2.3", "1,23", "=A1", "12 个月 3 天", "abc"])("%j is none", (text) => {
    expect(readQuantityText(text)).toBeNull();
  });
});

describe("cells", () => {
  const cell = (value: Cell, kind?: number): { sheet: Sheet; book: ReturnType<typeof bookOf> } => {
    const book = bookOf({ rows: [[value]] });
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("no sheet");
    if (kind !== undefined) sheet.columns[0]?.kinds.set([kind]);
    return { sheet, book };
  };

  it("reads a serial as its day, and a plain 8-digit number as written", () => {
    const serial = cell(45_717, CellKind.date);
    expect(readDayCell(serial.sheet, serial.book, 0, 0, "YMD")).toMatchObject({ is: "value" });
    const plain = cell(20_250_301);
    expect(readDayCell(plain.sheet, plain.book, 0, 0, "YMD")).toEqual(readDayCell(serial.sheet, serial.book, 0, 0, "YMD"));
  });

  it("does not guess whether the number 2025.1 is January or October", () => {
    const { sheet, book } = cell(2025.1);
    expect(readMonthCell(sheet, book, 0, 0, 2025)).toEqual({ is: "unreadable", raw: "2025.1" });
  });

  it("a formula without its value is unreadable, not blank", () => {
    const { sheet, book } = cell(0, CellKind.formulaWithoutValue);
    expect(readDayCell(sheet, book, 0, 0, "YMD").is).toBe("unreadable");
  });
});

describe("headers and rows", () => {
  it("finds the header under a title row, with ＊ on required columns and unknown columns left over", () => {
    const book = bookOf({ rows: rowsOf("2025年采购明细\n＊日期|＊供应商|品名|金额(元)|自编栏\n2025-01-01|甲|布|1.00|x") });
    const [sheet] = book.sheets;
    const header = sheet && findHeader(sheet, book, purchaseLayout);
    expect(header?.row).toBe(1);
    expect([...(header?.columns.keys() ?? [])]).toEqual(["date", "supplier", "goods", "amount"]);
    expect(header?.unmatched).toEqual([{ index: 4, header: "自编栏" }]);
  });

  it("fills merged words downwards, never amounts", () => {
    const rows = rowsOf("采购明细\n日期|供应商|品名|金额\n2025-01-01|甲|布|5.00\n||纱|\n|||");
    const book = bookOf({
      rows,
      merges: [
        { top: 2, left: 0, bottom: 3, right: 0 },
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 2, left: 3, bottom: 3, right: 3 },
      ],
    });
    const [sheet] = book.sheets;
    const header = sheet && findHeader(sheet, book, purchaseLayout);
    const list = sheet && header ? readList(sheet, book, purchaseLayout, header, { hint: timeHint("") }) : null;
    expect(list?.table.rows).toBe(2);
    expect([...(list?.table.amounts["amount"] ?? [])]).toEqual([500, Number.NaN]);
    expect([...(list?.table.texts["supplier"]?.codes ?? [])]).toEqual([1, 1]);
    expect(list?.table.days["date"]?.[1]).toBe(list?.table.days["date"]?.[0]);
  });

  it("takes a header printed again on the next page for a header, and page totals for totals", () => {
    const book = bookOf({
      rows: rowsOf(
        "采购明细\n日期|供应商|品名|金额\n2025-01-01|甲|布|5.00\n本页小计|||5.00\n日期|供应商|品名|金额\n2025-01-02|甲|布|6.00\n本页小计|||6.00\n总计|||11.00",
      ),
    });
    const [sheet] = book.sheets;
    const found = sheet && purchaseFamily.detect(sheet, book);
    const content = sheet && found ? purchaseFamily.parse(sheet, found, contextOf(book)) : null;
    expect(content?.tally.ignored.map((row) => row.reason)).toEqual(["title", "header", "total", "header", "total", "total"]);
    expect(content?.problems).toEqual([]);
  });

  it("lists the first 200 of a kind and counts the rest", () => {
    const body = Array.from({ length: 250 }, () => ["2025-01-01", "甲", "布", "看不清"]);
    const book = bookOf({ rows: [["采购明细"], ["日期", "供应商", "品名", "金额"], ...body] });
    const [sheet] = book.sheets;
    const found = sheet && purchaseFamily.detect(sheet, book);
    const content = sheet && found ? purchaseFamily.parse(sheet, found, contextOf(book)) : null;
    expect(content?.problems).toHaveLength(201);
    expect(content?.problems.at(-1)).toMatchObject({ code: "more-of-the-same", params: { count: 50 } });
  });
});
