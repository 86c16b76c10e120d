import { describe, expect, it } from "vitest";
import { waitMs } from "./back-off.ts";

const now = 1_000_000_000;
describe("after wrong passphrases", () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 5_000],
    [4, 10_000],
    [8, 160_000],
    [9, 300_000],
    [1_000_000, 300_000],
  ])("%i in a row cost %i ms", (count, expected) => expect(waitMs({ count, last: now }, now)).toBe(expected));
  it("the wait passes", () => expect(waitMs({ count: 3, last: now }, now + 5_000)).toBe(0));
  it("a clock set back makes it wait no longer than once more", () =>
    expect(waitMs({ count: 3, last: now }, now - 86_400_000)).toBe(5_000));
});
