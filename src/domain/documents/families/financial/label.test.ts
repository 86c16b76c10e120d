import { describe, expect, it } from "vitest";
import { statementLines } from "../../statement-lines.ts";
import { readLabel } from "./label.ts";
import { findLine } from "./line-index.ts";

const keyOf = (form: "balance" | "income" | "cash", raw: string, seen: readonly string[] = []): string | null =>
  findLine(form, readLabel(raw), new Set(seen))?.line?.key ?? null;

describe("labels of statement lines", () => {
  it.each([
    ["balance", "　　货 币 资 金", "cash"],
    ["balance", "*货币资金(亿元)", "cash"],
    ["balance", "应收帐款", "accountsReceivable"],
    ["balance", "其它应收款", "otherReceivables"],
    ["balance", "减：累计折旧", "accumulatedDepreciation"],
    ["balance", "一年内到期的非流动负债", "currentPortionOfNonCurrentLiabilities"],
    ["balance", "实收资本（或股本）净额", "paidInCapital"],
    ["balance", "负债及所有者权益（或股东权益）总计", "totalLiabilitiesAndEquity"],
    ["balance", "负债与股东权益合计", "totalLiabilitiesAndEquity"],
    ["balance", "存货周转率", null],
    ["balance", "其中：应收利息", "otherReceivablesInterest"],
    ["balance", "应收利息", "interestReceivable"],
    ["income", "一、营业收入", "operatingRevenue"],
    ["income", "一营业收入", "operatingRevenue"],
    ["income", "（一）营业收入", "operatingRevenue"],
    ["income", "1.营业收入", "operatingRevenue"],
    ["income", "三、利润总额（亏损总额以“-”号填列）", "totalProfit"],
    ["income", '四、净利润(净亏损以"－"号填列)', "netIncome"],
    ["income", "其中：城市维护建设税", "urbanConstructionTax"],
    ["income", "净利润率", null],
    ["cash", "销售产成品、商品、提供劳务收到的现金", "salesReceipts"],
    ["cash", "销售商品 提供劳务收到的现金", "salesReceipts"],
    ["cash", "五、期末现金余额", "closingCash"],
    ["cash", "加：期初现金及现金等价物余额", "openingCash"],
    ["cash", "分配股利、利润或偿付利息支付的现金", "dividendAndInterestPayments"],
  ] as const)("%s: %s", (form, raw, key) => {
    expect(keyOf(form, raw)).toBe(key);
  });

  it("应收利息 below 其他应收款 is a part of it", () => {
    expect(keyOf("balance", "应收利息", ["otherReceivables"])).toBe("otherReceivablesInterest");
  });

  it("reads the unit out of a label", () => {
    expect(readLabel("货币资金(亿元)").unit).toBe("亿元");
    expect(readLabel("货币资金（单位：万元）").unit).toBe("万元");
    expect(readLabel("货币资金").unit).toBeNull();
  });

  it("every line is found by each of its names, and keys are unique", () => {
    for (const line of statementLines) {
      const seen = line.partOf === null ? [] : [line.partOf];
      for (const name of [line.zh, ...line.also]) expect(keyOf(line.form, name, seen), name).toBe(line.key);
    }
    expect(new Set(statementLines.map((line) => line.key)).size).toBe(statementLines.length);
    const numbers = statementLines.flatMap((line) => (line.line === null ? [] : [`${line.form} ${line.line}`]));
    expect(new Set(numbers).size).toBe(53 + 32 + 22);
    expect(numbers).toHaveLength(53 + 32 + 22);
  });
});
