import { describe, expect, it } from "vitest";
import { altmanScore, type BeneishYear, beneishScore } from "./models.ts";

function year(
  s: number,
  c: number,
  ar: number,
  ca: number,
  ppe: number,
  ta: number,
  dep: number,
  sga: number,
  cl: number,
  ltd: number,
  ni: number,
  cfo: number,
): BeneishYear {
  return {
    sales: s,
    cost: c,
    receivables: ar,
    currentAssets: ca,
    fixedAssets: ppe,
    totalAssets: ta,
    depreciation: dep,
    expenses: sga,
    currentLiabilities: cl,
    longTermDebt: ltd,
    netIncome: ni,
    operatingCashFlow: cfo,
  };
}

const before = year(1000, 750, 200, 500, 300, 880, 30, 120, 380, 60, 70, 65);

describe("beneish", () => {
  it.each([
    ["dressed up", year(1350, 960, 460, 860, 310, 1290, 25, 125, 620, 60, 150, -90), -0.6649],
    ["honest", year(1080, 812, 214, 530, 290, 900, 30, 130, 370, 50, 74, 82), -2.446],
  ])("%s", (_name, now, expected) => {
    expect(beneishScore(now, before)).toEqual({ value: expect.closeTo(expected, 4), neutral: [] });
  });

  it("counts an index without data as 1 and names it", () => {
    const score = beneishScore({ ...before, depreciation: Number.NaN }, before);
    expect(score.neutral).toEqual(["DEPI"]);
    expect(score.value).toBeCloseTo(beneishScore(before, before).value, 10);
  });
});

describe("altman EM", () => {
  it.each([
    [
      { currentAssets: 530, currentLiabilities: 370, totalAssets: 900, retained: 180, ebit: 100, equity: 480, totalLiabilities: 420 },
      7.0149,
    ],
    [
      { currentAssets: 300, currentLiabilities: 420, totalAssets: 700, retained: -40, ebit: -25, equity: 90, totalLiabilities: 610 },
      1.8541,
    ],
  ])("%o", (input, expected) => {
    expect(altmanScore(input)).toBeCloseTo(expected, 4);
  });
});
