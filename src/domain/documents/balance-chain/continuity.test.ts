import { describe, expect, it } from "vitest";
import { dayText } from "../../kernel/day.ts";
import { dateGaps, testContinuity } from "./continuity.ts";
import { type TestRow, tableOf } from "./test-table.ts";

const january: readonly TestRow[] = [
  { day: "2024-01-05", amount: 100, balance: 100 },
  { day: "2024-01-31", amount: -40, balance: 60 },
];
const february: readonly TestRow[] = [
  { day: "2024-02-02", amount: 10, balance: 70 },
  { day: "2024-02-20", amount: 5, balance: 75 },
];

const test = (...files: (readonly TestRow[])[]) =>
  testContinuity(files.map(tableOf)).map(({ isContinuous, gapDays, earlier, later }) => ({
    isContinuous,
    gapDays,
    earlier: earlier.table,
    later: later.table,
  }));

describe("continuity between files", () => {
  it("one file's closing balance is the next one's opening balance, whatever order files and rows come in", () => {
    const expected = { isContinuous: true, gapDays: 2 };
    expect(test(january, february)).toEqual([{ ...expected, earlier: 0, later: 1 }]);
    expect(test(february, january)).toEqual([{ ...expected, earlier: 1, later: 0 }]);
    expect(test([...january].reverse(), [...february].reverse())).toEqual([{ ...expected, earlier: 0, later: 1 }]);
  });
  it("breaks when rows between them are missing", () => {
    expect(test(january, february.slice(1))).toEqual([{ isContinuous: false, gapDays: 20, earlier: 0, later: 1 }]);
  });
  it("claims nothing for overlapping files or without balances", () => {
    expect(test(january, [{ day: "2024-01-20", amount: 1, balance: 1 }])).toMatchObject([{ isContinuous: null, gapDays: -11 }]);
    expect(
      test(
        january,
        february.map(({ day, amount }) => ({ day, amount })),
      ),
    ).toMatchObject([{ isContinuous: null }]);
  });
  it("accounts are kept apart", () => {
    expect(
      test(
        january,
        february.map((row) => ({ ...row, account: "6223" })),
      ),
    ).toEqual([]);
  });
});

describe("gaps between days", () => {
  it("counts the days without a row", () => {
    const gaps = dateGaps(tableOf([...february, ...january]), 20);
    expect(gaps.map((gap) => [dayText(gap.after), dayText(gap.before), gap.days])).toEqual([["2024-01-05", "2024-01-31", 25]]);
    expect(dateGaps(tableOf([]), 1)).toEqual([]);
  });
});
