import { describe, expect, it } from "vitest";
import { bookOf, codesOf, factsOf, parseWith, rowsOf } from "../../../../../test/records/grid-book.ts";
import { inventoryFamily } from "./index.ts";

const read = (text: string, name = "Sheet1") => parseWith(inventoryFamily, bookOf({ name, rows: rowsOf(text) }));

describe("stock", () => {
  it.each([
    [
      "a count at year end is the year's",
      "存货盘点表\n盘点日期：2025年12月31日\n序号|品名|数量|单价|金额\n1|布|100|12.5|1250.00\n合计||||1250.00",
      { "inventoryCount@2025": 125_000 },
      [],
    ],
    [
      "a count within a year is its month's",
      "库存盘点表 2025-09-30\n品名|实盘数量|单价\n布|100|12.5",
      { "inventoryCount@2025-09": 125_000 },
      ["amount-computed"],
    ],
    [
      "counted beside the books",
      "盘点表\n盘点日期：2025-06-30\n品名|账面数量|账面金额|盘点数量|盘点金额\n布|100|1250.00|90|1125.00",
      { "inventoryCount@2025-06": 112_500, "inventoryBook@2025-06": 125_000 },
      [],
    ],
    ["no date: not used", "存货盘点表\n品名|数量|单价|金额\n布|100|12.5|1250.00", {}, ["stock-date-missing"]],
    [
      "a line that does not multiply",
      "存货盘点表 2025-06-30\n品名|数量|单价|金额\n布|100|12.5|1550.00",
      { "inventoryCount@2025-06": 155_000 },
      ["row-arithmetic-differs"],
    ],
  ])("%s", (_name, text, facts, codes) => {
    const content = read(text);
    expect(factsOf(content)).toEqual(facts);
    expect(codesOf(content)).toEqual(codes);
  });

  it("reads a stock ledger under group titles, and checks opening + in − out = closing", () => {
    const content = read(`2025年3月进销存明细表
品名|期初||入库||出库||结存|
|数量|金额|数量|金额|数量|金额|数量|金额
布|10|100.00|5|50.00|3|30.00|12|120.00
纱|1|20.00|||1|20.00||
线|4|40.00|||1|10.00|3|35.00
合计||160.00||50.00||60.00||155.00`);
    expect(content.recognition.layout).toBe("inventory-ledger");
    expect(factsOf(content)).toEqual({ "inventoryBook@2025-03": 15_500 });
    expect(content.problems).toMatchObject([{ code: "row-arithmetic-differs", at: "Sheet1!I6" }]);
    expect(content.tally.mapped).toBe(3);
  });
});
