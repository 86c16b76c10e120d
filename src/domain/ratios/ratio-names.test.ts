import { describe, expect, it } from "vitest";
import { ratioGroups, ratioName } from "./ratio-names.ts";
import { ratioRows } from "./ratio-table.ts";

describe("names of ratios", () => {
  it("exist in both languages for every ratio that is computed", () => {
    for (const id of [...ratioRows.map((row) => row.id), "beneish-m"]) {
      expect(ratioName(id, "zh-CN").name).toMatch(/[一-鿿]/);
      expect(ratioName(id, "en").name).not.toMatch(/[一-鿿]/);
      expect(ratioName(id, "en").name).not.toBe(id);
      expect(ratioGroups).toContain(ratioName(id, "en").group);
    }
  });
  it("say when a variant rests on closing balances", () => {
    expect(ratioName("inventory-days-closing", "zh-CN").name).toBe("存货周转天数（按期末数）");
    expect(ratioName("inventory-days-closing", "en").shown).toBe("days");
  });
  it("read days as days wherever the table computes days", () => {
    for (const row of ratioRows) {
      if (row.unit === "days" || row.unit === "turns" || row.unit === "score")
        expect([row.id, ratioName(row.id, "en").shown]).toEqual([row.id, row.unit]);
    }
  });
  it("never hide an unknown ratio", () => {
    expect(ratioName("new-ratio", "zh-CN").name).toBe("new-ratio");
  });
});
