/** What is not a statement is left to others, and the papers of other families are never claimed. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { GridCell } from "../builders/book-of-grid.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { shared, sharedPath } from "../shared.ts";
import { readGrid, readPaper } from "./read-sheet.ts";

const others: readonly (readonly [string, readonly (readonly GridCell[])[]])[] = [
  [
    "bank statement",
    [
      ["交易日期", "摘要", "借方发生额", "贷方发生额", "余额", "对方户名"],
      ["2025-01-03", "货款", 0, 5000, 9000, "应收账款"],
      ["2025-01-04", "管理费用", 100, 0, 8900, "存货"],
      ["2025-01-05", "财务费用", 10, 0, 8890, "短期借款"],
    ],
  ],
  [
    "stock list",
    [
      ["品名", "类别", "数量", "单价", "金额"],
      ["面粉", "原材料", 10, 2, 20],
      ["饼干", "库存商品", 5, 3, 15],
      ["纸箱", "周转材料", 5, 3, 15],
      ["面团", "在产品", 1, 1, 1],
    ],
  ],
  [
    "price table",
    [
      ["日期", "开盘", "收盘", "最高"],
      [42941, 482.2, 477.9, 482.8],
      [42942, 478, 471.6, 478.8],
    ],
  ],
  [
    "payroll",
    [
      ["姓名", "应发工资", "个人所得税", "实发工资"],
      ["张三", 5000, 0, 5000],
    ],
  ],
  [
    "income tax return",
    [
      ["中华人民共和国企业所得税年度纳税申报表（A类）"],
      ["行次", "项目", "金额"],
      [1, "一、营业收入", 100],
      [2, "减：营业成本", 50],
      [3, "税金及附加", 1],
      [4, "销售费用", 2],
      [5, "管理费用", 3],
      [13, "三、利润总额", 44],
    ],
  ],
  [
    "chart of accounts",
    [
      ["编号", "科目", "类别"],
      ["1", "货币资金", "资产"],
      ["2", "应收账款", "资产"],
      ["3", "存货", "资产"],
      ["4", "固定资产", "资产"],
      ["5", "短期借款", "负债"],
    ],
  ],
  [
    "vouchers",
    [
      ["日期", "凭证号", "科目编码", "科目名称", "借方金额", "贷方金额"],
      ["2025-01-03", "记-1", "1002", "银行存款", 500, null],
      ["2025-01-03", "记-1", "1122", "应收账款", null, 500],
    ],
  ],
  [
    "ratios",
    [
      ["指标", "2024年", "2023年"],
      ["资产负债率", 0.5, 0.4],
      ["流动比率", 1.5, 1.4],
      ["存货周转率", 5, 4],
      ["净资产收益率", 0.1, 0.2],
    ],
  ],
];

describe("papers of other families", () => {
  it.each(others)("%s", (_, rows) => {
    const content = readGrid(rows);
    expect(content.recognition.kind).toBe("other");
  });
});

describe.skipIf(!shared)("every real statement of banks and wallets", () => {
  it("is no financial statement", async () => {
    const names = readdirSync(sharedPath("fixtures", "statements"), { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(?:csv|xlsx?)$/.test(name),
    );
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const outcome = await readBook(new Uint8Array(readFileSync(sharedPath("fixtures", "statements", name))), { fileName: name });
      if (outcome.kind !== "book") continue;
      expect(
        readPaper(outcome.book, name).contents.map((content) => content.recognition.kind),
        name,
      ).not.toContain("balance-sheet");
      expect(readPaper(outcome.book, name).kind, name).toBe("other");
    }
  });
});
