/** What the reviewer's page rests on, on real borrowers: the level worked out again, the bottleneck, the household. */
import { beforeAll, describe, expect, it } from "vitest";
import { casesFolder } from "../../scripts/papers/index.ts";
import { assess } from "../../src/domain/assessment/assess.ts";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { leavesOf } from "../../src/domain/assessment/walk.ts";
import { bottleneckOf } from "../../src/domain/overview/bottleneck.ts";
import { levelIf } from "../../src/domain/overview/what-if.ts";
import { assessCase, type CaseMaterials, materialsOf, readPapers } from "../cases/case-of-folder.ts";

const names = [
  "ac-01-clothing-wholesaler",
  "ac-01-power-only",
  "ac-04-food-plant-costs",
  "ac-06-precision-electronics",
  "ac-08-supermarket",
  "ac-13-restaurant",
  "honest-building-couple",
  "honest-noodle-shop",
  "sample",
] as const;
const all = new Map<string, Assessment>();
beforeAll(async () => {
  for (const name of names) all.set(name, await assessCase(await materialsOf(casesFolder, name)));
});
const of = (name: (typeof names)[number]): Assessment => {
  const found = all.get(name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe.each(names)("%s", (name) => {
  it("with nothing changed, the level worked out again is the verdict's own", () => {
    expect(levelIf(of(name)).level).toBe(of(name).verdict.level);
  });

  it("what is said to change the level does change it, and every hinge holds the level by itself", () => {
    const assessment = of(name);
    const { level, single, together, reaches, hinges, acts } = bottleneckOf(assessment);
    expect(level).toBe(assessment.verdict.level);
    if (single !== null) expect([single.best, single.worst].some((other) => other !== level)).toBe(true);
    else for (const act of acts) expect([act.best, act.worst]).toEqual([level, level]);
    if (together.length > 0) expect(reaches).not.toBe(level);
    for (const hinge of hinges) expect(levelIf(assessment, { without: [hinge.source] }).level).toBe(hinge.without);
  });

  it("every amount of the household and of the loan walks to a row or a person's word, and the accounts add up", () => {
    const assessment = of(name);
    const { household, repayment } = assessment;
    const facts = new Map(assessment.facts.map((fact) => [fact.id, fact]));
    const amounts = [
      ...(household ? [household.inflow, household.outflow, household.net, household.closing, household.declaredSpending] : []),
      ...(household ? [...household.debts.map((debt) => debt.balance), ...household.signs.map((sign) => sign.amount)] : []),
      ...(household?.spending.map((one) => one.amount) ?? []),
      ...(repayment ? [repayment.requested, repayment.instalment, repayment.interestOnly, repayment.inflowMonthly] : []),
    ].filter((amount) => amount !== null);
    expect(amounts.length).toBeGreaterThan(0);
    for (const { value, fact } of amounts) {
      expect(facts.get(fact)?.value).toBe(value);
      expect(leavesOf(assessment, fact).length).toBeGreaterThan(0);
    }
    if (household === null || assessment.netting === null) return;
    const sum = (key: "inflow" | "ownInflow" | "outflow" | "ownOutflow") =>
      household.accounts.filter((account) => account.currency === household.currency).reduce((total, one) => total + Number(one[key]), 0);
    expect(sum("inflow")).toBeCloseTo(Number(assessment.netting.grossInflow), 2);
    expect(Number(household.inflow?.value)).toBeCloseTo(sum("inflow") - sum("ownInflow"), 2);
    expect(Number(household.net?.value)).toBeCloseTo(sum("inflow") - sum("ownInflow") - sum("outflow") + sum("ownOutflow"), 2);
    for (const account of household.accounts) {
      for (const key of ["inflow", "outflow", "ownInflow", "ownOutflow", "closing"] as const) {
        const id = account.facts[key];
        if (id !== null) expect(facts.get(id)?.value).toBe(account[key]);
      }
    }
  });
});

describe("the couple with two cards and a wallet", () => {
  const withoutPaper = async (part: string): Promise<Assessment> => {
    const materials: CaseMaterials = await materialsOf(casesFolder, "honest-building-couple");
    const papers = materials.papers.filter((paper) => !paper.path.includes(part));
    return assess({ caseFile: materials.caseFile, documents: await readPapers(papers) });
  };

  it("is one household: what moved between the cards is no income", () => {
    const { household } = of("honest-building-couple");
    expect(household?.accounts.map(({ account, owner, relation, kind }) => [account, owner, relation, kind])).toEqual([
      ["6222000000000107022", "姚春兰", "spouse", "bank"],
      ["80100000000107001177", "田守业", "owner", "bank"],
      ["微信支付", "田守业", "owner", "wallet"],
    ]);
    expect(household?.inflow?.value).toBe("1820000.00");
    expect(household?.missing).toEqual([]);
  });

  it("names the wife's card when her statement is not there, with the transfers that show it", async () => {
    const { household } = await withoutPaper("姚春兰");
    const [card] = household?.missing ?? [];
    expect(card).toMatchObject({ reason: "named", owner: "姚春兰", account: "6222000000000107022", relation: "spouse" });
    expect(Number(card?.paidIn) + Number(card?.paidOut)).toBeGreaterThan(0);
    expect(card?.rows.length).toBeGreaterThan(0);
  });

  it("has no total of balances while one account prints none", () => {
    expect(of("honest-building-couple").household?.closing).toBeNull();
  });
});

describe("the bottleneck", () => {
  it("a case judged by power alone hangs on the next paper: it may lift or lower the level", () => {
    const { level, single } = bottleneckOf(of("ac-01-power-only"));
    expect(level).toBe("amber");
    expect(single?.kind).toBe("hand-in");
    expect(single?.worst).toBe("red");
  });

  it("a sample whose revenue three families deny is lifted by no explanation of one flag", () => {
    const { single, together, causes } = bottleneckOf(of("sample"));
    expect(causes[0]).toBe("revenue-red");
    expect(single).toBeNull();
    expect(together).toEqual([]);
  });
});
