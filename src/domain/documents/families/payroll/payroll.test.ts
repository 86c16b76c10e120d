import { describe, expect, it } from "vitest";
import { bookOf, codesOf, factsOf, parseWith, rowsOf } from "../../../../../test/records/grid-book.ts";
import { payrollFamily } from "./index.ts";

const sheet = (name: string, text: string) => bookOf({ name, rows: rowsOf(text) });

describe("payroll", () => {
  it("reads a month's sheet: gross, net, people; totals and signatures are no rows", () => {
    const content = parseWith(
      payrollFamily,
      sheet(
        "3月",
        `某厂2025年3月工资表
序号|姓名|部门|应发工资|扣款合计|实发工资|签名
1|张三|一车间|5,000.00|500.00|4,500.00|
2|李四|一车间|4,000.00|400.00|3,600.00|
合计|||9,000.00|900.00|8,100.00|
制表：|王五||审核：|||`,
      ),
    );
    expect(factsOf(content)).toEqual({ "payrollTotal@2025-03": 900_000, "payrollNet@2025-03": 810_000, "headcount@2025-03": 2 });
    expect(content.tally).toMatchObject({ read: 6, mapped: 2 });
    expect(content.tally.ignored.map((row) => row.reason)).toEqual(["title", "header", "total", "footer"]);
    expect(codesOf(content)).toEqual([]);
  });

  it.each([
    [
      "a printed total that is not the sum",
      "某厂2025年3月工资表\n姓名|应发工资|实发工资\n张三|5000.00|4500.00\n合计|6000.00|4500.00",
      ["stated-total-differs"],
    ],
    [
      "gross less deductions is not net",
      "某厂2025年3月工资表\n姓名|应发工资|扣款合计|实发工资\n张三|5000.00|100.00|4500.00",
      ["row-arithmetic-differs"],
    ],
    ["no month anywhere", "工资表\n姓名|应发工资|实发工资\n张三|5000.00|4500.00", ["month-missing"]],
    [
      "a cell that is no amount",
      "某厂2025年3月工资表\n姓名|应发工资|实发工资\n张三|5000.00|4500.00\n李四|见附件|3000.00",
      ["unreadable-amount"],
    ],
    ["an error cell", "某厂2025年3月工资表\n姓名|应发工资|实发工资\n张三|#REF!|4500.00\n李四|1.00|1.00", ["unreadable-amount"]],
  ])("%s", (_name, text, codes) => {
    expect(codesOf(parseWith(payrollFamily, sheet("工资", text)))).toEqual(codes);
  });

  it("keeps subtotals of departments apart from the grand total", () => {
    const content = parseWith(
      payrollFamily,
      sheet("工资", "2025年3月工资表\n部门|姓名|应发工资\n一|张三|5000.00\n小计||5000.00\n二|李四|4000.00\n小计||4000.00\n合计||9000.00"),
    );
    expect(codesOf(content)).toEqual([]);
    expect(content.tally.mapped).toBe(2);
  });

  it("counts people by month in a list of many months, and nobody without pay", () => {
    const content = parseWith(
      payrollFamily,
      sheet(
        "工资",
        "月份|姓名|应发工资\n2025年1月|张三|5000.00\n2025年1月|李四|4000.00\n2025年2月|张三|5000.00\n2025年2月|李四|0.00\n2025年2月|赵六|",
      ),
    );
    expect(factsOf(content)).toMatchObject({ "headcount@2025-01": 2, "headcount@2025-02": 1, "payrollTotal@2025-02": 500_000 });
  });

  it("reads a bank's batch by its title and says that it is net pay; failed rows are not pay", () => {
    const content = parseWith(
      payrollFamily,
      sheet("代发工资", "代发工资明细 2025年5月\n户名|账号|金额|处理结果\n张三|622801|4500.00|成功\n李四|622802|3600.00|失败"),
    );
    expect(factsOf(content)).toEqual({ "payrollTotal@2025-05": 450_000, "payrollNet@2025-05": 450_000, "headcount@2025-05": 1 });
    expect(codesOf(content)).toEqual(["payroll-net-only"]);
  });

  it("takes the year from the file's name only with a word about it", () => {
    const book = sheet("4月", "工资表\n姓名|应发工资\n张三|5000.00");
    const content = parseWith(payrollFamily, book, 0, "2025年工资.xlsx");
    expect(factsOf(content)["payrollTotal@2025-04"]).toBe(500_000);
    expect(codesOf(content)).toEqual(["year-from-file-name"]);
  });

  it("does not take any list of names and amounts for wages", () => {
    const book = sheet("名单", "股东出资表\n姓名|金额\n张三|5000.00");
    const [first] = book.sheets;
    expect(first && payrollFamily.detect(first, book)).toBeNull();
  });
});
