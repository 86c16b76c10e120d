import { describe, expect, it } from "vitest";
import type { CaseFile } from "./case-file.ts";
import { withPart } from "./with-part.ts";

const before: CaseFile = { borrower: { name: "甲" }, investigators: ["乙"] };

describe("a part of the case file", () => {
  it("is replaced, the rest stays", () =>
    expect(withPart(before, "accounts", [{ owner: "甲", number: "622", relation: "borrower" }])).toEqual({
      ...before,
      accounts: [{ owner: "甲", number: "622", relation: "borrower" }],
    }));

  it.each([[undefined], [[]], [{}]])("given as %j is not said any more", (value) =>
    expect(withPart(before, "investigators", value)).toEqual({ borrower: { name: "甲" } }),
  );

  it.each([
    ["loan", { amount: "三十万" }],
    ["monthly", [{ month: "2025-13" }]],
    ["debts", [{ balance: "1.00" }]],
  ] as const)("that the schema refuses (%s) changes nothing", (part, value) => expect(withPart(before, part, value)).toBeNull());
});
