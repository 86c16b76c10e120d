import { describe, expect, it } from "vitest";
import { attestedReason } from "./attested-reasons.ts";

describe("why a person's figure stands", () => {
  it.each(["declared", "case file", "twelve-month table", "price tags", "base: tax", "base: bank", "quota"])(
    "%s, a note of the ledger's own, is said in words",
    (note) => {
      expect(attestedReason(note, "zh-CN")).not.toMatch(/[a-z]/i);
      expect(attestedReason(note, "en")).not.toBe(note);
    },
  );
  it("a reason somebody wrote stays as it was written", () => expect(attestedReason("看过 12 月出库单", "zh-CN")).toBe("看过 12 月出库单"));
});
