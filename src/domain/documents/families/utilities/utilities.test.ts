import { describe, expect, it } from "vitest";
import { bookOf, codesOf, factsOf, parseWith, rowsOf } from "../../../../../test/records/grid-book.ts";
import { utilityFamily } from "./index.ts";

const sheet = (text: string, name = "清单") => bookOf({ name, rows: rowsOf(text) });

describe("bills by month", () => {
  it.each([
    [
      "electricity, by 电费年月, two meters added up",
      "用电客户电费清单\n户号|电费年月|上次示数|本次示数|倍率|电量(千瓦时)|电费(元)\n0301|202501|100|150|100|5000|3600.00\n0302|202501|10|20|10|100|72.00\n0301|202502|150|201|100|5100|3672.00\n合计|||||10200|7344.00",
      {
        "electricityUse@2025-01": 5100,
        "electricityUse@2025-02": 5100,
        "electricityCharge@2025-01": 367_200,
        "electricityCharge@2025-02": 367_200,
      },
      [],
    ],
    [
      "electricity in 万千瓦时, charge in 万元",
      "电费清单\n月份|用电量（万千瓦时）|电费（万元）\n2025年1月|1.25|0.9\n2025年2月|1.3|0.936",
      {
        "electricityUse@2025-01": 12_500,
        "electricityUse@2025-02": 13_000,
        "electricityCharge@2025-01": 900_000,
        "electricityCharge@2025-02": 936_000,
      },
      [],
    ],
    [
      "months under a year in the title",
      "2024年度用电情况表\n月份|电量|电费\n1月|500|360.00\n2月|600|432.00",
      {
        "electricityUse@2024-01": 500,
        "electricityUse@2024-02": 600,
        "electricityCharge@2024-01": 36_000,
        "electricityCharge@2024-02": 43_200,
      },
      [],
    ],
    [
      "a reading over the turn of the month belongs to the month it ends in",
      "电费清单\n起始日期|截止日期|电量|电费\n2025-02-26|2025-03-25|500|360.00",
      { "electricityUse@2025-03": 500, "electricityCharge@2025-03": 36_000 },
      [],
    ],
    [
      "water of two months stays together",
      "自来水水费清单\n户号|用水期间|用水量（吨）|水费\nA1|20250101-20250228|60|210.00",
      { "waterUse@2025-01..2025-02": 60, "waterCharge@2025-01..2025-02": 21_000 },
      [],
    ],
    [
      "gas",
      "天然气用气明细\n账期|用气量(m3)|气费\n2025-03|1,200.5|4,201.75",
      { "gasUse@2025-03": 1200.5, "gasCharge@2025-03": 420_175 },
      [],
    ],
    ["steam", "蒸汽费结算单\n年月|用汽量(吨)|金额\n2025.03|80|20000.00", { "steamUse@2025-03": 80, "steamCharge@2025-03": 2_000_000 }, []],
    [
      "readings that do not give the use",
      "电费清单\n年月|上次示数|本次示数|倍率|电量|电费\n202501|100|150|10|700|1.00",
      { "electricityUse@2025-01": 700, "electricityCharge@2025-01": 100 },
      ["row-arithmetic-differs"],
    ],
    ["a month without a year", "电费清单\n月份|电量|电费\n1月|500|360.00", {}, ["month-missing", "unreadable-month"]],
    [
      "an impossible month",
      "电费清单\n年月|电量|电费\n202513|500|360.00\n202501|1|1.00",
      { "electricityUse@2025-01": 1, "electricityCharge@2025-01": 100 },
      ["month-missing", "unreadable-month"],
    ],
    ["a blank charge is not zero", "电费清单\n年月|电量|电费\n202501|500|——", { "electricityUse@2025-01": 500 }, []],
    [
      "an unreadable use",
      "电费清单\n年月|电量|电费\n202501|约五百|360.00",
      { "electricityCharge@2025-01": 36_000 },
      ["unreadable-quantity"],
    ],
  ])("%s", (_name, text, facts, codes) => {
    const content = parseWith(utilityFamily, sheet(text));
    expect(factsOf(content)).toEqual(facts);
    expect(codesOf(content)).toEqual(codes);
    expect(content.tally.mapped + content.tally.ignored.length).toBe(content.tally.read);
  });

  it("tells 水 from 电 by the words, and refuses a list of neither", () => {
    expect(parseWith(utilityFamily, sheet("水费清单\n年月|用量|金额\n202501|5|20.00")).recognition.layout).toBe("utility-water");
    const book = sheet("月度费用\n年月|用量|金额\n202501|5|20.00");
    const [first] = book.sheets;
    expect(first && utilityFamily.detect(first, book)).toBeNull();
  });
});

const notice = (change: Readonly<Record<string, string>> = {}): string => {
  const at = {
    from: "20250301",
    to: "20250331",
    total: "4,000",
    words: "贰仟捌佰捌拾元整",
    figures: "2,880.00",
    valley: "1150|40|1000",
    ...change,
  };
  return `电费通知单
户号：0301000123|户名：某某针织厂
用电开始|${at.from}|用电结束|${at.to}
示数类型|上次表示数|本次表示数|倍率|电量
尖|10|20|40|400
峰|100|130|40|1200
平|200|235|40|1400
谷|1125|${at.valley}
合计电量|${at.total}
(1)电度电费|2,600.00
(2)力调电费|280.00
合计金额(大写)|${at.words}
合计金额(小写)|${at.figures}`;
};

describe("电费通知单", () => {
  it("reads period, total and amount at their cells", () => {
    const content = parseWith(utilityFamily, sheet(notice()));
    expect(content.recognition.layout).toBe("utility-electricity-notice");
    expect(factsOf(content)).toEqual({ "electricityUse@2025-03": 4000, "electricityCharge@2025-03": 288_000 });
    expect(content.facts.map((fact) => fact.source.at)).toEqual([
      { kind: "cell", sheet: "清单", ref: "B9" },
      { kind: "cell", sheet: "清单", ref: "B13" },
    ]);
    expect(codesOf(content)).toEqual([]);
    expect(content.tally.mapped + content.tally.ignored.length).toBe(content.tally.read);
  });

  it.each([
    ["words and figures differ", { words: "贰仟捌佰捌拾捌元整" }, ["amount-in-words-differs"]],
    ["words that are no amount", { words: "详见背面" }, ["amount-in-words-differs"]],
    ["meter lines differ from the total", { valley: "1250|40|5000" }, ["meter-differs"]],
    ["no dates", { from: "", to: "" }, ["month-missing"]],
    ["an impossible date", { to: "20250231" }, ["month-missing", "unreadable-date"]],
  ])("%s", (_name, change, codes) => {
    expect(codesOf(parseWith(utilityFamily, sheet(notice(change))))).toEqual(codes);
  });

  it("reads two notices under one another", () => {
    const second = notice({ from: "20250401", to: "20250430", total: "4,000" });
    expect(factsOf(parseWith(utilityFamily, sheet(`${notice()}\n${second}`)))).toMatchObject({
      "electricityUse@2025-03": 4000,
      "electricityUse@2025-04": 4000,
    });
  });
});
