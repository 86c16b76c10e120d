/** Which way the money went: words, columns and signs; what nobody states is asked, not guessed. */
import { describe, expect, it } from "vitest";
import { paperOf, row, rowsOf } from "./plain-statement.ts";
import { codesOf, plainRows, readPaper, readRows, statementOf } from "./read.ts";

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
