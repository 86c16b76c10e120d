/** Rows that are no transactions, numbers destroyed on the way, refunds of wallets, and papers that are no statements. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shared, sharedPath } from "../shared.ts";
import { grid, header, paperOf, row, rowsOf } from "./plain-statement.ts";
import { codesOf, plainRows, readPaper, readRows, statementOf, tallyHolds } from "./read.ts";

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
