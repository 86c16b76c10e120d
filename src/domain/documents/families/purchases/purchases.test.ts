import { describe, expect, it } from "vitest";
import { bookOf, codesOf, factsOf, parseWith, rowsOf } from "../../../../../test/records/grid-book.ts";
import { purchaseFamily } from "./index.ts";

const read = (text: string) => parseWith(purchaseFamily, bookOf({ rows: rowsOf(text) }));

describe("purchase list", () => {
  it.each([
    [
      "amounts by month, checked against the total",
      "采购明细\n日期|供应商|品名|规格|单位|数量|单价|金额\n2025-01-03|甲|棉纱|32S|吨|2|20,000|40,000.00\n2025-02-03|乙|染料|||10|35.5|355.00\n合计|||||||40,355.00",
      { "purchases@2025-01": 4_000_000, "purchases@2025-02": 35_500 },
      [],
    ],
    [
      "returns are taken off, goods issued are not bought",
      "入库单列表\n日期|供应商|品名|数量|金额|类型\n2025-01-03|甲|纱|2|400.00|采购入库\n2025-01-05|甲|纱|1|200.00|采购退货\n2025-01-09||纱|1|200.00|领料出库",
      { "purchases@2025-01": 20_000 },
      [],
    ],
    [
      "quantity × price is not the amount",
      "采购明细\n日期|供应商|品名|数量|单价|金额\n2025-01-03|甲|纱|2|100|260.00",
      { "purchases@2025-01": 26_000 },
      ["row-arithmetic-differs"],
    ],
    [
      "no amount: quantity × price, and said so",
      "采购明细\n日期|供应商|品名|数量|单价\n2025-01-03|甲|纱|1000|0.0375",
      { "purchases@2025-01": 3750 },
      ["amount-computed"],
    ],
    [
      "an unreadable amount is not replaced by a product",
      "采购明细\n日期|供应商|品名|数量|单价|金额\n2025-01-03|甲|纱|2|100|两百\n2025-01-03|甲|纱|1|100|100.00",
      { "purchases@2025-01": 10_000 },
      ["unreadable-amount"],
    ],
    [
      "tax-inclusive prices are named",
      "采购明细\n日期|供应商|品名|数量|含税单价|含税金额\n2025-01-03|甲|纱|2|100|200.00",
      { "purchases@2025-01": 20_000 },
      ["purchases-tax-included"],
    ],
    [
      "the month of the title serves a list without dates",
      "2025年5月进货清单\n供应商|品名|数量|单价|金额\n甲|纱|2|100|200.00",
      { "purchases@2025-05": 20_000 },
      [],
    ],
    [
      "a row without its date does not take the title's month",
      "2025年5月采购明细\n日期|供应商|品名|金额\n2025-05-01|甲|纱|200.00\n|甲|纱|300.00",
      { "purchases@2025-05": 20_000 },
      ["month-missing"],
    ],
    ["amounts in 万元", "采购明细 单位：万元\n日期|供应商|品名|金额\n2025-05-01|甲|纱|1.5", { "purchases@2025-05": 1_500_000 }, []],
    [
      "a total that hides a row",
      "采购明细\n日期|供应商|品名|金额\n2025-05-01|甲|纱|200.00\n合计|||500.00",
      { "purchases@2025-05": 20_000 },
      ["stated-total-differs"],
    ],
  ])("%s", (_name, text, facts, codes) => {
    const content = read(text);
    expect(factsOf(content)).toEqual(facts);
    expect(codesOf(content)).toEqual(codes);
    expect(content.tally.mapped + content.tally.ignored.length).toBe(content.tally.read);
  });

  it("does not take a sales list for purchases", () => {
    const book = bookOf({ rows: rowsOf("销售明细\n日期|客户|品名|数量|单价|金额\n2025-01-03|甲|纱|2|100|200.00") });
    const [sheet] = book.sheets;
    expect(sheet && purchaseFamily.detect(sheet, book)).toBeNull();
  });
});
