import { describe, expect, it } from "vitest";
import { backupName, outdated } from "./rotation.ts";

const DAY = 86_400_000;
const nameOf = (daysAgo: number, head = "0123456789abcdef"): string =>
  backupName(new Date(Date.UTC(2026, 10, 20) - daysAgo * DAY).toISOString().slice(0, 10), head);

describe("which backups stay", () => {
  it("of one a day for two months: seven days and four weeks", () => {
    const stored = Array.from({ length: 60 }, (_, ago) => ({ name: nameOf(ago), changedAt: -ago }));
    const gone = new Set(outdated(stored, nameOf(0)));
    const kept = stored.filter(({ name }) => !gone.has(name)).map(({ changedAt }) => -changedAt);
    // 20 November 2026 is a Friday: its own week, and the Sundays of the three weeks before; the seven last days.
    expect(kept).toEqual([0, 1, 2, 3, 4, 5, 6, 12, 19]);
  });
  it("never the one just verified, though its date lies in the past (a clock set back)", () => {
    const stored = Array.from({ length: 20 }, (_, ago) => ({ name: nameOf(ago), changedAt: -ago }));
    const back = nameOf(400, "ffffffffffff");
    expect(outdated([...stored, { name: back, changedAt: 0 }], back)).not.toContain(back);
  });
  it("of one day the newest, and never a file of another name", () => {
    const stored = [
      { name: nameOf(0, "aaaaaaaaaaaa"), changedAt: 1 },
      { name: nameOf(0, "bbbbbbbbbbbb"), changedAt: 2 },
      { name: "借款合同.pdf", changedAt: 0 },
    ];
    expect(outdated(stored, nameOf(0, "bbbbbbbbbbbb"))).toEqual([nameOf(0, "aaaaaaaaaaaa")]);
  });
  it("after weeks without a backup the few there are stay", () => {
    const stored = [0, 30, 60, 90].map((ago) => ({ name: nameOf(ago), changedAt: -ago }));
    expect(outdated(stored, nameOf(0))).toEqual([]);
  });
});
