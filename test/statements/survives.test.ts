/** What real exports do to a reader, one oddity a case; and what must be asked or reported instead of guessed. */
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shared, sharedPath } from "../shared.ts";
import { csvOf, xlsxOf } from "../builders/paper-bytes.ts";
import { codesOf, plainRows, readPaper, readRows, statementOf, tallyHolds } from "./read.ts";

const grid = (rows: readonly (readonly (string | number | null)[])[]) => xlsxOf([{ name: "流水", rows, numberFormat: "0" }]);
const header = "交易日期,交易时间,借贷标志,交易金额,余额,对方户名,对方账号,摘要";
const row = (parts: {
  date?: string;
  time?: string;
  direction?: string;
  amount?: string;
  balance?: string;
  party?: string;
  account?: string;
  memo?: string;
}): string =>
  [
    parts.date ?? "2024-01-05",
    parts.time ?? "",
    parts.direction ?? "贷",
    parts.amount ?? "1.00",
    parts.balance ?? "",
    parts.party ?? "甲",
    parts.account ?? "",
    parts.memo ?? "",
  ].join(",");
const paperOf = (...rows: string[]) => readPaper([header, ...rows].join("\n"));
const rowsOf = async (...rows: string[]) => plainRows(statementOf(await paperOf(...rows)).transactions);

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

  it("24/03/2025 proves its order; 03/04/2025 alone is asked about", async () => {
    const table = (...dates: string[]) => ["交易日期,收入,支出,余额,摘要", ...dates.map((date) => `${date},1.00,,1.00,甲`)].join("\n");
    expect((await readRows(table("03/04/2025", "24/03/2025"))).map((found) => found.day)).toEqual(["2025-04-03", "2025-03-24"]);
    expect((await readRows(table("03/24/2025", "03/04/2025"))).map((found) => found.day)).toEqual(["2025-03-24", "2025-03-04"]);
    const unclear = await readPaper(table("03/04/2025", "05/06/2025"));
    expect(codesOf(unclear)).toContain("date-order-unclear");
    expect(plainRows(statementOf(unclear).transactions).map((found) => found.day)).toEqual(["", ""]);
  });
});

describe("which way the money went", () => {
  it.each([
    ["贷", 1],
    ["借", -1],
    ["贷 Cr", 1],
    ["借 Dr", -1],
    ["贷方", 1],
    ["C", 1],
    ["D", -1],
    ["收", 1],
    ["支", -1],
    ["+", 1],
    ["-", -1],
    ["转入", 1],
    ["支取", -1],
  ])("%s", async (direction, flow) => {
    expect((await rowsOf(row({ direction }), row({})))[0]?.flow).toBe(flow);
  });

  it("an unknown word is asked about and totalled nowhere", async () => {
    const paper = await paperOf(row({ direction: "划" }), row({}));
    expect(plainRows(statementOf(paper).transactions)[0]).toMatchObject({ amount: 100, flow: 0 });
    expect(codesOf(paper)).toEqual(["direction-unknown"]);
  });

  it("借 as money in, as the balance proves: the firm's own books are asked about, not read backwards", async () => {
    const paper = await paperOf(
      row({ direction: "借", amount: "5", balance: "105" }),
      row({ direction: "贷", amount: "3", balance: "102" }),
      row({ direction: "借", amount: "7", balance: "109" }),
    );
    expect(codesOf(paper)).toEqual(["direction-contradicts-balance"]);
    expect(plainRows(statementOf(paper).transactions).map((found) => found.flow)).toEqual([0, 0, 0]);
  });

  it("借方 and 贷方 under a merged 发生额", async () => {
    const found = await readRows(
      "账户交易明细\n交易日期,摘要,发生额,,余额,对方户名\n,,借方,贷方,,\n2024-01-05,货款,,5.00,5.00,甲\n2024-01-06,进货,2.00,,3.00,乙",
    );
    expect(found.map((one) => [one.day, one.amount, one.balance, one.counterparty])).toEqual([
      ["2024-01-05", 500, 500, "甲"],
      ["2024-01-06", -200, 300, "乙"],
    ]);
  });

  it("outflows all printed with a minus are outflows; one among positives is a reversal", async () => {
    const two = (...rows: string[]) => ["交易日期,收入,支出,余额,对方户名", ...rows].join("\n");
    expect(
      (await readRows(two("2024-01-05,,-5.00,,甲", "2024-01-05,3.00,,,乙", "2024-01-05,,-1.00,,丙"))).map((found) => found.amount),
    ).toEqual([-500, 300, -100]);
    expect(
      (await readRows(two("2024-01-05,,-5.00,,甲", "2024-01-05,3.00,,,乙", "2024-01-05,,1.00,,丙"))).map((found) => found.amount),
    ).toEqual([500, 300, -100]);
  });

  it("both columns filled is a contradiction, zero beside an amount is not", async () => {
    const paper = await readPaper(
      ["交易日期,收入,支出,余额,对方户名", "2024-01-05,5.00,3.00,,甲", "2024-01-05,5.00,0.00,,乙", "2024-01-05,0,3.00,,丙"].join("\n"),
    );
    expect(plainRows(statementOf(paper).transactions).map((found) => found.amount)).toEqual([null, 500, -300]);
    expect(codesOf(paper)).toEqual(["both-in-and-out"]);
  });

  const single = (rows: readonly (readonly [string, string])[]) =>
    ["交易日期,交易金额,余额,对方户名,摘要", ...rows.map(([amount, balance]) => `2024-01-05,${amount},${balance},甲,货款`)].join("\n");
  it("one signed column: the balance proves that positive is in", async () => {
    expect(
      (
        await readRows(
          single([
            ["5", "105"],
            ["-3", "102"],
            ["7", "109"],
          ]),
        )
      ).map((found) => found.amount),
    ).toEqual([500, -300, 700]);
  });
  it("one signed column: the balance proves that positive is out", async () => {
    expect(
      (
        await readRows(
          single([
            ["5", "95"],
            ["-3", "98"],
            ["7", "91"],
          ]),
        )
      ).map((found) => found.amount),
    ).toEqual([-500, 300, -700]);
  });
  it.each([
    [
      "no balance",
      [
        ["5", ""],
        ["-3", ""],
        ["7", ""],
      ],
    ],
    [
      "a balance that follows neither way",
      [
        ["5", "1"],
        ["-3", "50"],
        ["7", "3"],
      ],
    ],
  ] as const)("one signed column and %s: asked, and no row is totalled", async (_name, rows) => {
    const paper = await readPaper(single(rows));
    expect(codesOf(paper)).toEqual(["sign-unclear"]);
    expect(plainRows(statementOf(paper).transactions).map((found) => [found.amount, found.flow])).toEqual([
      [500, 0],
      [-300, 0],
      [700, 0],
    ]);
  });
});

describe("rows that are no transactions", () => {
  it("each is ignored with its reason, the rest is mapped", async () => {
    const paper = await readPaper(
      [
        "某某农村商业银行客户交易明细",
        "户名：张三\t账号：6230361234567890123\t币种：人民币",
        "",
        header,
        ",,,,100.00,,,承前页",
        row({ amount: "5.00", balance: "105.00" }),
        "本页合计,,,5.00,,,,",
        header,
        row({ amount: "6.00", balance: "111.00", direction: "贷" }),
        "合计,,,11.00,,,,",
        "第1页,共1页",
        "以上明细仅供参考",
      ].join("\n"),
    );
    const statement = statementOf(paper);
    expect(plainRows(statement.transactions).map((found) => [found.amount, found.account])).toEqual([
      [500, "6230361234567890123"],
      [600, "6230361234567890123"],
    ]);
    expect(statement.transactions.holder).toBe("张三");
    expect(paper.tally.ignored.filter((one) => one.reason !== "blank").map((one) => one.reason)).toEqual([
      "title",
      "preamble",
      "header",
      "carried-balance",
      "total",
      "header",
      "total",
      "footer",
      "footer",
    ]);
    expect(tallyHolds(paper)).toBe(true);
  });

  it("a memo that says 合计 is still a transaction", async () => {
    expect((await rowsOf(row({ memo: "合计付款", party: "合计商行" }))).length).toBe(1);
  });
});

describe("numbers that arrived destroyed", () => {
  it("floats of 16 digits and more are warned about once a column, kept as they are", async () => {
    const paper = await readPaper(
      grid([
        header.split(","),
        ["2024-01-05", "", "贷", 1, "", "甲", Number("6228480402564890018"), ""],
        ["2024-01-06", "", "贷", 1, "", "乙", 6.2284804025648e18, ""],
        ["2024-01-07", "", "贷", 1, "", "丙", 62284804, ""],
      ]),
      "流水.xlsx",
    );
    expect(paper.problems.map((found) => [found.code, found.at, found.params["count"]])).toEqual([
      ["account-number-destroyed", "流水!G2", 2],
    ]);
    expect(plainRows(statementOf(paper).transactions)[0]?.counterpartyAccount).toBe("6228480402564890000");
  });

  it("scientific notation in text is destroyed too; long text digits are not", async () => {
    const paper = await paperOf(
      row({ account: "6.22848E+18" }),
      row({ account: "6228480402564890018" }),
      row({ account: "622848040256489001812345" }),
    );
    expect(paper.problems.map((found) => [found.code, found.params["count"], found.params["example"]])).toEqual([
      ["account-number-destroyed", 1, "6.22848E+18"],
    ]);
    expect(plainRows(statementOf(paper).transactions).map((found) => found.counterpartyAccount)).toEqual([
      "6.22848E+18",
      "6228480402564890018",
      "622848040256489001812345",
    ]);
  });
});

describe("wallets", () => {
  const wallet = (...rows: string[]) =>
    ["交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注", ...rows].join("\n");
  it.each([
    ["2024-01-05 10:00:00,商户消费,甲,货,支出,¥100.00,零钱,已退款(￥30.00),1,2,/", -7000, -1, ["amount-with-refund"]],
    ["2024-01-05 10:00:00,商户消费,甲,货,支出,¥100.00,零钱,已全额退款,1,2,/", -10000, 0, []],
    ["2024-01-05 10:00:00,甲-退款,甲,货,收入,¥30.00,/,已到账,1,2,/", 3000, 0, []],
    ["2024-01-05 10:00:00,二维码收款,甲,货,收入,¥100.00,/,已退款￥100.00,1,2,/", 10000, 0, ["amount-with-refund"]],
    ["2024-01-05 10:00:00,二维码收款,甲,货,收入,¥10.00,/,已退款(￥30.00),1,2,/", null, 0, ["refund-larger-than-amount"]],
    ["2024-01-05 10:00:00,零钱提现,银行,货,/,¥10.00,零钱,提现已到账,1,2,/", 1000, 0, []],
  ] as const)("%s", async (line, amount, flow, codes) => {
    const paper = await readPaper(wallet(line));
    expect(plainRows(statementOf(paper).transactions)[0]).toMatchObject({ amount, flow });
    expect(codesOf(paper)).toEqual(codes);
  });

  it("等待确认收货: gone for the payer, not yet the seller's", async () => {
    const alipay = (direction: string) =>
      [
        "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注",
        `2024-01-05 10:00:00,日用,甲,/,货,${direction},9.00,余额,等待确认收货,1,2,`,
      ].join("\n");
    expect((await readRows(alipay("支出")))[0]?.flow).toBe(-1);
    expect((await readRows(alipay("收入")))[0]?.flow).toBe(0);
  });
});

describe("what is not a statement", () => {
  it.each([
    ["a cash book of the firm", "现金日记账\n日期,凭证字号,摘要,借方,贷方,余额\n2024-01-05,记-1,收货款,5.00,,5.00"],
    ["a purchase list", "日期,供应商,品名,数量,单价,金额\n2024-01-05,甲,面粉,2,3.00,6.00"],
    ["an invoice list", "开票日期,发票号码,购方名称,金额,税额,价税合计\n2024-01-05,1,甲,5.00,0.65,5.65"],
    ["a trial balance", "科目编码,科目名称,期初余额,借方发生额,贷方发生额,期末余额\n1001,现金,1.00,2.00,1.00,2.00"],
    ["a payroll list", "月份,姓名,应发工资,扣款,实发工资\n2024-01,甲,5000.00,500.00,4500.00"],
    ["a price table", "日期,开盘,收盘,成交额\n2024-01-05,1.00,2.00,3.00"],
  ])("%s", async (_name, text) => {
    expect((await readPaper(text)).kind).toBe("other");
  });

  it.skipIf(!shared).each(["sina-资产负债表.xlsx", "sina-利润表.xlsx", "sina-财务报表.xlsx"])("%s", async (file) => {
    const paper = await readPaper(new Uint8Array(readFileSync(sharedPath("fixtures/financials", file))), file);
    expect(paper.kind).toBe("other");
  });
});

describe("laws", () => {
  const fen = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });
  const grouped = (amount: number): string => {
    const [whole = "", cents = ""] = (Math.abs(amount) / 100).toFixed(2).split(".");
    return `${amount < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
  };
  const date = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((value) => value.toISOString().slice(0, 10));

  it("parse(print(x)) = x for days and amounts, in every way of printing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(date, fen, fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2)), { minLength: 1, maxLength: 20 }),
        async (entries) => {
          const text = entries.map(([day, amount, dayForm, amountForm]) => {
            const [year = "", month = "", date_ = ""] = day.split("-");
            const printedDay = [day, `${year}${month}${date_}`, `${year}年${Number(month)}月${Number(date_)}日`][dayForm];
            const printed = [grouped(amount), (amount / 100).toFixed(2), ` ${grouped(amount)}\t`][amountForm];
            return [printedDay, "", "贷", `"${printed}"`, "", "甲", "", ""].join(",");
          });
          expect((await rowsOf(...text)).map((found) => [found.day, found.amount])).toEqual(entries.map(([day, amount]) => [day, amount]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the order of rows changes no total; every row is mapped or ignored", async () => {
    const kind = fc.constantFrom("贷", "借", "划");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(date, fc.integer({ min: 0, max: 1e9 }), kind), { minLength: 2, maxLength: 20 }),
        fc.integer(),
        async (entries, seed) => {
          const text = entries.map(([day, amount, direction]) => row({ date: day, amount: (amount / 100).toFixed(2), direction }));
          const shuffled = [...text].sort((a, b) => (hash(a, seed) < hash(b, seed) ? -1 : 1));
          const [one, two] = [await paperOf(...text), await paperOf(...shuffled)];
          expect(tallyHolds(one) && tallyHolds(two)).toBe(true);
          expect(totals(two)).toEqual(totals(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("whatever stands in the cells, reading ends in rows and problems", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("", "-", "合计", "贷", "2024-01-05", "1,000.00", "12/31", '="1"', "1e99", "户名：", "__proto__"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), async (cells) => {
        const paper = await readPaper(csvOf([header.split(","), ...cells]));
        expect(tallyHolds(paper)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function hash(text: string, seed: number): number {
  let value = seed | 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

function totals(paper: Awaited<ReturnType<typeof readPaper>>): readonly [number, number] {
  let [into, out] = [0, 0];
  for (const found of plainRows(statementOf(paper).transactions)) {
    if (found.flow === 1) into += found.amount ?? 0;
    if (found.flow === -1) out += found.amount ?? 0;
  }
  return [into, out];
}
