/** Amounts and dates as real exports print them; what cannot be read is reported at its cell. */
import { describe, expect, it } from "vitest";
import { grid, header, paperOf, row, rowsOf } from "./plain-statement.ts";
import { codesOf, plainRows, readPaper, readRows, statementOf } from "./read.ts";

describe("amounts as papers write them", () => {
  it.each([
    ["1,234.50", 123450],
    ['"1,234.50"', 123450],
    ["１２．５", 1250],
    ["¥28.16", 2816],
    ["￥28.16", 2816],
    ["12.5元", 1250],
    ['="88.00"', 8800],
    ["  7.00 \t", 700],
    [".5", 50],
    ["+3", 300],
    ["0.00", 0],
    ["9007199254740.99", 900719925474099],
    ["1.005", 101],
  ])("%s", async (text, amount) => {
    const quoted = text.includes(",") && !text.startsWith('"') ? `"${text}"` : text;
    expect((await rowsOf(row({ amount: quoted }), row({})))[0]?.amount).toBe(amount);
  });

  it("a bracket or a minus on a credit is a reversal: money out", async () => {
    expect((await rowsOf(row({ amount: "(5.00)" }), row({ amount: "－6.00" }))).map((found) => [found.amount, found.flow])).toEqual([
      [-500, -1],
      [-600, -1],
    ]);
  });

  it.each(["12..5", "1,23.00", "壹元", "12 34x", "#REF!", "12.3.4"])("%s is reported at its cell and kept as NaN", async (text) => {
    const paper = await paperOf(row({ amount: `"${text}"` }), row({}));
    const [first] = plainRows(statementOf(paper).transactions);
    expect([first?.amount, first?.flow, paper.tally.mapped]).toEqual([null, 0, 2]);
    expect(paper.problems.map((found) => [found.code, found.at, found.params["raw"]])).toEqual([
      ["unreadable-amount", expect.stringMatching(/!D2$/), text],
    ]);
  });

  it("a dated row without an amount is kept open, not zero", async () => {
    const paper = await paperOf(row({ amount: "" }), row({}));
    expect(plainRows(statementOf(paper).transactions).map((found) => found.amount)).toEqual([null, 100]);
    expect(codesOf(paper)).toEqual(["amount-missing"]);
  });

  it("a formula without its value is unreadable, a number is read to the 分", async () => {
    const paper = await readPaper(
      grid([
        header.split(","),
        ["2024-01-05", "", "贷", 1234.1 + 0.46, "", "甲", "", ""],
        ["2024-01-05", "", "贷", 0.1 + 0.2, "", "甲", "", ""],
      ]),
      "流水.xlsx",
    );
    expect(plainRows(statementOf(paper).transactions).map((found) => found.amount)).toEqual([123456, 30]);
  });
});

describe("dates and times as papers write them", () => {
  it.each([
    ["2024-01-31", "", "2024-01-31", ""],
    ["2024/1/3", "9:05", "2024-01-03", "09:05:00"],
    ["20240131", "102345", "2024-01-31", "10:23:45"],
    ["20240131", "102345123", "2024-01-31", "10:23:45"],
    ["20240131", "92345123", "2024-01-31", "09:23:45"],
    ["20240131", "0.0", "2024-01-31", ""],
    ["2024年1月31日", "10时23分", "2024-01-31", "10:23:00"],
    ["2024.01.31", "10.23.45.123", "2024-01-31", "10:23:45"],
    ["２０２４－０１－３１", "", "2024-01-31", ""],
    ["2024-01-31 08:09:10", "", "2024-01-31", "08:09:10"],
    ["20240131 10:23:45", "", "2024-01-31", "10:23:45"],
    ["20240131102345", "", "2024-01-31", "10:23:45"],
    ["2024-01-31", "2024-01-31-10.23.45.123456", "2024-01-31", "10:23:45"],
    ["2024-02-29", "25:00:00", "2024-02-29", ""],
  ])("%s %s", async (date, time, day, clock) => {
    expect((await rowsOf(row({ date, time }), row({})))[0]).toMatchObject({ day, time: clock });
  });

  it.each(["12月34日", "0250-02-27", "2023-02-29", "2024-13-01", "20240230", "昨天", "2024-01-311"])(
    "%s is reported, never repaired",
    async (date) => {
      const paper = await paperOf(row({ date }), row({}));
      expect(plainRows(statementOf(paper).transactions).map((found) => found.day)).toEqual(["", "2024-01-05"]);
      expect(paper.problems.map((found) => [found.code, found.at.split("!")[1]])).toEqual([["unreadable-date", "A2"]]);
    },
  );

  it("Excel serials, and yyyymmdd typed as a number", async () => {
    const paper = await readPaper(
      grid([header.split(","), [45322, 0.5, "贷", 1, "", "甲", "", ""], [20240131, 91502, "贷", 1, "", "甲", "", ""]]),
      "流水.xlsx",
    );
    expect(plainRows(statementOf(paper).transactions).map((found) => [found.day, found.time])).toEqual([
      ["2024-01-31", "12:00:00"],
      ["2024-01-31", "09:15:02"],
    ]);
  });

  it("dates without a year take it from the title, across New Year", async () => {
    const found = await readRows(
      [
        "账单周期 2023年12月06日 至 2024年01月05日,,",
        "交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额",
        "12/07,12/08,甲,1.00,1,1",
        "01/04,01/05,乙,1.00,1,1",
        "02/30,,丙,1.00,1,1",
      ].join("\n"),
    );
    expect(found.map((one) => one.day)).toEqual(["2023-12-07", "2024-01-04", ""]);
  });

  it("no year anywhere: the rows are asked about", async () => {
    const paper = await readPaper(["交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额", "12/07,12/08,甲,1.00,1,1"].join("\n"));
    expect(codesOf(paper)).toEqual(["year-not-stated"]);
    expect(plainRows(statementOf(paper).transactions)[0]?.day).toBe("");
  });

  it("no year in a hundred rows is one question, with the first place and how many", async () => {
    const rows = Array.from({ length: 100 }, (_, n) => `12/${String((n % 28) + 1).padStart(2, "0")},,甲${n},1.00,1,1`);
    const paper = await readPaper(["交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额", ...rows].join("\n"));
    expect(codesOf(paper)).toEqual(["year-not-stated"]);
    expect(paper.problems[0]?.params).toEqual({ raw: "12/01", count: 100 });
  });

  it("24/03/2025 proves its order; 03/04/2025 alone is asked about", async () => {
    const table = (...dates: string[]) => ["交易日期,收入,支出,余额,摘要", ...dates.map((date) => `${date},1.00,,1.00,甲`)].join("\n");
    expect((await readRows(table("03/04/2025", "24/03/2025"))).map((found) => found.day)).toEqual(["2025-04-03", "2025-03-24"]);
    expect((await readRows(table("03/24/2025", "03/04/2025"))).map((found) => found.day)).toEqual(["2025-03-24", "2025-03-04"]);
    const unclear = await readPaper(table("03/04/2025", "05/06/2025"));
    expect(codesOf(unclear)).toContain("date-order-unclear");
    expect(plainRows(statementOf(unclear).transactions).map((found) => found.day)).toEqual(["", ""]);
  });
});
