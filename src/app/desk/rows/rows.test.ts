import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manyRows, type PlainRow, statementPaper } from "../../../../test/builders/statement-rows.ts";
import { parseIsoDay } from "../../../domain/kernel/day.ts";
import { rowColumns } from "./columns.ts";
import { namesIn } from "./names.ts";
import { rowOrder } from "./order.ts";
import { CaseRows, WINDOW_ROWS } from "./row-desk.ts";
import { selectRows } from "./select.ts";
import { safeCell } from "./show.ts";
import { everyRow, type RowFilter, type RowSort, type RowTableWords, rowCategories } from "./types.ts";

const day = (text: string): number => parseIsoDay(text) ?? Number.NaN;
const byDate: RowSort = { by: "date", isDescending: false };
const top = { first: 0, count: 200 };

const bank = statementPaper("bank", [
  { day: day("2025-01-05"), amount: 1_200_000, counterparty: "宏达阀门有限公司", memo: "货款", account: "62220001", balance: 1_200_000 },
  { day: day("2025-01-06"), amount: -200_000, counterparty: "王五布行", memo: "进货款", account: "62220001", balance: 1_000_000 },
  { day: day("2025-02-01"), amount: 50_000, counterparty: "李四", memo: '=HYPERLINK("x")', account: "62220001" },
  { day: null, amount: 70_000, counterparty: "某某", memo: "货款" },
  { day: day("2025-02-03"), amount: null, counterparty: "某某", memo: "" },
  { day: day("2025-02-04"), amount: 9_900, counterparty: "零钱通", isNeither: true },
]);
const dollars = statementPaper("usd", [
  { day: day("2025-01-09"), amount: 300_000, counterparty: "ＨＯＮＧＤＡ Valve Ltd", memo: "T/T", account: "usd-1", currency: "USD" },
]);
const rows = new CaseRows([bank, dollars], { borrower: { name: "青檀县宏达阀门有限公司" } });
const found = (filter: Partial<RowFilter>): (string | null)[] =>
  rows.query({ ...everyRow, ...filter }, byDate, top).rows.map((row) => row.date);

describe("a filter over statement rows", () => {
  it.each<[string, Partial<RowFilter>, (string | null)[]]>([
    ["nothing asked", {}, ["2025-01-05", "2025-01-06", "2025-01-09", "2025-02-01", "2025-02-03", "2025-02-04", null]],
    ["a word of the counterparty", { text: "阀门" }, ["2025-01-05"]],
    ["a word of the memo", { text: "货款" }, ["2025-01-05", "2025-01-06", null]],
    ["two words in different columns", { text: "王五 进货" }, ["2025-01-06"]],
    ["half-width, lower case for full-width capitals", { text: "hongda" }, ["2025-01-09"]],
    ["a word nobody wrote", { text: "没有" }, []],
    ["money in", { direction: "in" }, ["2025-01-05", "2025-01-09", "2025-02-01", null]],
    ["money out", { direction: "out" }, ["2025-01-06"]],
    ["a range with both its ends", { from: 50_000, to: 200_000 }, ["2025-01-06", "2025-02-01", null]],
    [
      "at least, and an unreadable amount is in no range",
      { from: 0 },
      ["2025-01-05", "2025-01-06", "2025-01-09", "2025-02-01", "2025-02-04", null],
    ],
    ["a month", { month: "2025-02" }, ["2025-02-01", "2025-02-03", "2025-02-04"]],
    ["no month", { month: "" }, [null]],
    ["an account", { account: "usd-1" }, ["2025-01-09"]],
    ["an account of no paper", { account: "1" }, []],
    ["one counterparty, whole", { counterparty: "李四" }, ["2025-02-01"]],
    ["a file", { document: dollars.id }, ["2025-01-09"]],
    ["what another currency's rows were taken out for", { category: "other-currency" }, ["2025-01-09"]],
    ["rows not read", { category: "unreadable" }, ["2025-02-03", null]],
  ])("%s", (_, filter, dates) => expect(found(filter)).toEqual(dates));

  it("sums each currency apart, and no row that cannot be read or counts for nothing", () => {
    const { totals, unsummed, all, choices } = rows.query(everyRow, byDate, top);
    expect(all).toBe(7);
    expect(totals).toEqual([
      { currency: "CNY", inflow: "12500.00", outflow: "2000.00", inflowRows: 2, outflowRows: 1 },
      { currency: "USD", inflow: "3000.00", outflow: "0.00", inflowRows: 1, outflowRows: 0 },
    ]);
    expect(unsummed).toEqual({ duplicate: 0, unreadable: 2, neither: 1 });
    expect(choices.months).toEqual(["", "2025-01", "2025-02"]);
    expect(choices.files.map((file) => file.path)).toEqual(["bank.csv", "usd.csv"]);
  });

  it("lists the same row of two overlapping files, and counts it once", () => {
    const again = statementPaper("copy", [
      {
        day: day("2025-01-05"),
        amount: 1_200_000,
        counterparty: "宏达阀门有限公司",
        memo: "货款",
        account: "62220001",
        balance: 1_200_000,
      },
      { day: day("2025-01-06"), amount: -200_000, counterparty: "王五布行", memo: "进货款", account: "62220001", balance: 1_000_000 },
      { day: day("2025-01-07"), amount: 10_000, counterparty: "李四", memo: "货款", account: "62220001", balance: 1_010_000 },
    ]);
    const both = new CaseRows([bank, again], {});
    const answer = both.query(everyRow, byDate, top);
    expect(answer.unsummed.duplicate).toBe(2);
    expect(answer.totals[0]).toMatchObject({ inflow: "12600.00", outflow: "2000.00" });
  });

  it("names the place of a row as the rest of the product does", () => {
    const [row] = rows.query(everyRow, byDate, top).rows;
    expect(row).toMatchObject({
      ref: `${bank.id}#2`,
      at: "流水!2",
      path: "bank.csv",
      inflow: "12000.00",
      outflow: null,
      balance: "12000.00",
    });
  });

  it("answers a window, never more than the page can show", () => {
    const many = new CaseRows([statementPaper("many", manyRows(1000))], {});
    expect(many.query(everyRow, byDate, { first: 990, count: 50 })).toMatchObject({ first: 990, found: 1000 });
    expect(many.query(everyRow, byDate, { first: 0, count: 5000 }).rows).toHaveLength(WINDOW_ROWS);
    expect(many.query(everyRow, byDate, { first: 5000, count: 5 }).rows).toEqual([]);
  });
});

describe("an order of statement rows", () => {
  it.each<[RowSort, (string | null)[]]>([
    [{ by: "inflow", isDescending: true }, ["12000.00", "3000.00", "700.00", "500.00", null, null, null]],
    [{ by: "inflow", isDescending: false }, ["500.00", "700.00", "3000.00", "12000.00", null, null, null]],
  ])("%o puts rows without the value last", (sort, amounts) => {
    expect(rows.query(everyRow, sort, top).rows.map((row) => row.inflow)).toEqual(amounts);
  });

  it("sorts names by their pinyin", () => {
    const names = rows.query(everyRow, { by: "counterparty", isDescending: false }, top).rows.map((row) => row.counterparty);
    expect(names.indexOf("宏达阀门有限公司")).toBeLessThan(names.indexOf("李四"));
    expect(names.indexOf("李四")).toBeLessThan(names.indexOf("王五布行"));
  });
});

describe("groups of statement rows", () => {
  it("go by month, counterparty and category, a currency at a time", () => {
    expect(rows.group(everyRow, "month", top).groups.map(({ key, currency, rows: n }) => [key, currency, n])).toEqual([
      ["", "CNY", 1],
      ["2025-01", "CNY", 2],
      ["2025-01", "USD", 1],
      ["2025-02", "CNY", 3],
    ]);
    expect(rows.group(everyRow, "counterparty", top).groups[0]).toMatchObject({ key: "宏达阀门有限公司", inflow: "12000.00" });
    expect(rows.group({ ...everyRow, direction: "out" }, "category", top).groups).toMatchObject([
      { key: "other-outflow", outflow: "2000.00" },
    ]);
  });
});

const words: RowTableWords = {
  head: ["日期", "对方"],
  categories: Object.fromEntries(rowCategories.map((name) => [name, name])) as RowTableWords["categories"], // one word for each
};

describe("rows for the clipboard", () => {
  it.each(["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a", " =1", "\u200b=1", "6222020200012345678"])(
    "%j stays a text",
    (text) => {
      expect(safeCell(text)).toMatch(/^'/);
      expect(safeCell(text)).not.toMatch(/[\t\r\n]/);
    },
  );

  it.each(["货款", "1,000", "a=b", "张三-货款", ""])("%j is left as it is", (text) => expect(safeCell(text)).toBe(text));

  it("holds one line a row, with memos that cannot become formulas or tags", () => {
    const table = rows.table({ ...everyRow, month: "2025-02" }, byDate, words);
    expect(table).toMatchObject({ rows: 3, found: 3 });
    expect(table.tsv.split("\r\n")).toHaveLength(4);
    expect(table.tsv).toContain('\t\'=HYPERLINK("x")\t500.00\t');
    expect(table.html).toContain("'=HYPERLINK(&quot;x&quot;)");
    expect(table.html).not.toMatch(/<(?!\/?(table|tr|td|th)\b)/);
  });
});

describe("the names of a case", () => {
  it("are those of people and firms, the longest first", () => {
    const names = namesIn([bank, dollars], { borrower: { name: "青檀县宏达阀门有限公司" }, investigators: ["周敏"] });
    expect(names[0]).toBe("ＨＯＮＧＤＡ Valve Ltd");
    expect(names).toEqual(expect.arrayContaining(["青檀县宏达阀门有限公司", "周敏", "李四"]));
    expect(names.indexOf("青檀县宏达阀门有限公司")).toBeLessThan(names.indexOf("宏达阀门有限公司"));
  });
});

/** Rows of any kind, with few enough words that filters find something. */
const row: fc.Arbitrary<PlainRow> = fc.record({
  day: fc.option(fc.integer({ min: 20_089, max: 20_200 }), { freq: 8 }),
  amount: fc.option(fc.integer({ min: -500_000, max: 500_000 }), { freq: 8 }),
  counterparty: fc.constantFrom("", "宏达阀门", "李四商行", "王五"),
  memo: fc.constantFrom("", "货款", "宏达 定金", "工资"),
  account: fc.constantFrom("", "6222", "6217"),
  currency: fc.constantFrom("", "USD"),
  isNeither: fc.boolean(),
});
const filters: fc.Arbitrary<RowFilter> = fc.record({
  text: fc.constantFrom("", "宏达", "货款 宏达", "王"),
  from: fc.option(fc.integer({ min: 0, max: 300_000 })),
  to: fc.option(fc.integer({ min: 0, max: 500_000 })),
  direction: fc.constantFrom(null, "in", "out", "neither"),
  month: fc.constantFrom(null, "2025-01", "2025-03", ""),
  account: fc.constantFrom(null, "", "6222"),
  counterparty: fc.constantFrom(null, "王五", ""),
  category: fc.constantFrom(null, "trade", "duplicate", "unreadable"),
  document: fc.constant(null),
});

describe("laws", () => {
  it("filtering by dictionary numbers is filtering row by row", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), filters, (plain, filter) => {
        const all = rowColumns([statementPaper("a", plain)], {});
        const order = rowOrder(all, byDate);
        const expected = new Set<number>();
        plain.forEach((one, at) => {
          const size = Math.abs(one.amount ?? Number.NaN);
          const asked = filter.text.split(" ");
          const texts = [one.counterparty ?? "", (one.memo ?? "").replace(" ", "")];
          const direction = one.amount === null || one.isNeither || one.amount === 0 ? "neither" : one.amount > 0 ? "in" : "out";
          const month = one.day === null ? "" : new Date(one.day * 86_400_000).toISOString().slice(0, 7);
          const isWithin =
            (filter.from === null && filter.to === null) || (size >= (filter.from ?? 0) && size <= (filter.to ?? Number.MAX_VALUE));
          const fits = <T>(want: T | null, is: T): boolean => want === null || want === is;
          if (
            isWithin &&
            asked.every((word) => texts.some((text) => text.includes(word))) &&
            fits(filter.direction, direction) &&
            fits(filter.month, month) &&
            fits(filter.account, one.account ?? "") &&
            fits(filter.counterparty, one.counterparty ?? "") &&
            fits(filter.category, rowCategories[all.category[at] ?? 0] ?? null)
          )
            expected.add(at);
        });
        expect(new Set(selectRows(all, filter, order))).toEqual(expected);
      }),
    );
  });

  it("totals conserve: groups add up to the filter's sums, and what is in and what is out to the whole", () => {
    const fenOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), filters, fc.constantFrom("month", "counterparty", "category"), (plain, filter, by) => {
        const some = new CaseRows([statementPaper("a", plain)], {});
        const whole = some.query(filter, byDate, top);
        const { groups } = some.group(filter, by, top);
        expect(groups.reduce((sum, group) => sum + group.rows, 0)).toBe(whole.found);
        for (const total of whole.totals) {
          const own = groups.filter((group) => group.currency === total.currency);
          expect(fenOf(own.map((group) => group.inflow))).toBe(fenOf([total.inflow]));
          expect(fenOf(own.map((group) => group.outflow))).toBe(fenOf([total.outflow]));
        }
        const counts = whole.totals.reduce((sum, total) => sum + total.inflowRows + total.outflowRows, 0);
        const { duplicate, unreadable, neither } = whole.unsummed;
        expect(counts + duplicate + unreadable + neither).toBe(whole.found);
      }),
    );
  });
});
