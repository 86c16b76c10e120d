import { describe, expect, it } from "vitest";
import { bookOf, codesOf, factsOf, parseWith, rowsOf } from "../../../../../test/records/grid-book.ts";
import { waybillFamily } from "./index.ts";

const sheet = (text: string, name = "Sheet1") => bookOf({ name, rows: rowsOf(text) });

describe("waybills", () => {
  it.each([
    [
      "pieces, tonnes and freight of what the owner of the list sent",
      "运单号|寄件日期|寄件人|收件人|件数|重量(kg)|运费\nY1|2025-01-03|我厂|甲|3|45.5|30.00\nY2|2025-01-04|我厂|乙|2|20|18.00\nY3|2025-01-05|丙|我厂|9|900|80.00",
      { "waybillCount@2025-01": 2, "waybillPieces@2025-01": 5, "waybillTonnes@2025-01": 0.0655, "freightCharge@2025-01": 4800 },
      [],
    ],
    [
      "a direction column wins",
      "运单号|日期|收/发|件数|收件人\nY1|2025-01-03|发|3|甲\nY2|2025-01-04|收|5|我",
      { "waybillCount@2025-01": 1, "waybillPieces@2025-01": 3 },
      [],
    ],
    [
      "cancelled ones do not count",
      "运单号|寄件日期|寄件人|件数|状态\nY1|2025-01-03|我厂|3|已签收\nY2|2025-01-04|我厂|5|已取消",
      { "waybillCount@2025-01": 1, "waybillPieces@2025-01": 3 },
      [],
    ],
    [
      "no pieces: one a waybill",
      "快递单号|寄件时间|寄件人|收件人|费用\nY1|2025-01-03 10:00|我厂|甲|12\nY2|2025/1/4 11:00|我厂|乙|12",
      { "waybillCount@2025-01": 2, "waybillPieces@2025-01": 2, "freightCharge@2025-01": 2400 },
      ["pieces-counted-as-rows"],
    ],
    [
      "a weight without a unit is not guessed",
      "运单号|寄件日期|寄件人|件数|重量\nY1|2025-01-03|我厂|3|45",
      { "waybillCount@2025-01": 1, "waybillPieces@2025-01": 3 },
      ["weight-unit-unclear"],
    ],
    [
      "no party and no direction: taken as sent, and said",
      "运单号|日期|件数|重量(吨)\nY1|2025-01-03|3|1.5",
      { "waybillCount@2025-01": 1, "waybillPieces@2025-01": 3, "waybillTonnes@2025-01": 1.5 },
      ["waybill-direction-assumed"],
    ],
  ])("%s", (_name, text, facts, codes) => {
    const content = parseWith(waybillFamily, sheet(text));
    expect(factsOf(content)).toEqual(facts);
    expect(codesOf(content)).toEqual(codes);
  });

  it("takes a 填写规范 row between header and data for a note", () => {
    const content = parseWith(
      waybillFamily,
      sheet(
        "发货计划表\n＊运单号|＊寄件日期|寄件人|＊件数\n必填，不能重复|必填，格式如2025-01-01|选填|必填，填写整数\nY1|2025-01-03|我厂|3",
      ),
    );
    expect(factsOf(content)["waybillPieces@2025-01"]).toBe(3);
    expect(content.tally.ignored.map((row) => row.reason)).toEqual(["title", "header", "note"]);
    expect(codesOf(content)).toEqual([]);
  });
});

describe("what is no waybill list", () => {
  it.each([
    ["a sales list with 单号, 日期 and 数量", "销售明细\n单号|日期|客户|品名|数量\nX1|2025-01-03|甲|布|3"],
    ["a purchase list", "采购明细\n单号|日期|供应商|品名|数量\nX1|2025-01-03|甲|布|3"],
  ])("%s", (_name, text) => {
    const book = sheet(text);
    const [first] = book.sheets;
    expect(first && waybillFamily.detect(first, book)).toBeNull();
  });
});

describe("weighbridge lists", () => {
  it.each([
    [
      "net by month of departure",
      "汽运磅单明细\n发车时间|车牌号|毛重|皮重|扣吨|净重\n2025-03-01 08:00:00|浙A1|49.2|15.1|0.1|34\n2025-03-02 09:00|浙A2|48.0|15.0||33",
      { "waybillCount@2025-03": 2, "waybillTonnes@2025-03": 67 },
      [],
    ],
    [
      "a ticket whose net does not follow",
      "汽运磅单明细\n发车时间|车牌号|毛重|皮重|扣吨|净重\n2025-03-01|浙A1|49.2|15.1|0.1|38",
      { "waybillCount@2025-03": 1, "waybillTonnes@2025-03": 38 },
      ["row-arithmetic-differs"],
    ],
    [
      "weights in kg, by the header",
      "磅单\n发车时间|车牌号|毛重(kg)|皮重(kg)|净重(kg)\n2025-03-01|浙A1|49200|15200|34000",
      { "waybillCount@2025-03": 1, "waybillTonnes@2025-03": 34 },
      [],
    ],
    [
      "weights in kg, as no lorry weighs 34,000 tonnes",
      "磅单\n发车时间|车牌号|毛重|皮重|净重\n2025-03-01|浙A1|49200|15200|34000",
      { "waybillCount@2025-03": 1, "waybillTonnes@2025-03": 34 },
      [],
    ],
    [
      "no tare column: nothing to check",
      "磅单\n发车时间|车牌号|毛重|扣吨|净重|过重时间|回皮时间\n2025-03-01|浙A1|49.2|0.1|34|2025-03-01 10:00|2025-03-01 11:00",
      { "waybillCount@2025-03": 1, "waybillTonnes@2025-03": 34 },
      [],
    ],
    ["what the firm bought is not sent", "原料收购磅单\n过磅时间|车牌号|毛重|皮重|净重\n2025-03-01|浙A1|49.2|15.2|34", {}, []],
  ])("%s", (_name, text, facts, codes) => {
    const content = parseWith(waybillFamily, sheet(text));
    expect(content.recognition.layout).toBe("weighbridge-list");
    expect(factsOf(content)).toEqual(facts);
    expect(codesOf(content)).toEqual(codes);
  });
});
