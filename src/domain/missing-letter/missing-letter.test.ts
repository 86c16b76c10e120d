import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { casesFolder } from "../../../scripts/papers/index.ts";
import { assessCase, materialsOf } from "../../../test/cases/case-of-folder.ts";
import { smallAssessment } from "../../../test/report/small-assessment.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { askedPapers } from "./asked-papers.ts";
import { CHAT_LIMIT, chatText } from "./chat-text.ts";
import { missingLetter } from "./letter.ts";
import { missingWordsOf } from "./words.ts";

type MissingId = Assessment["verdict"]["missingPapers"][number]["id"];
type Household = NonNullable<Assessment["household"]>;
const allIds = Object.keys(missingWordsOf) as MissingId[]; // written with exactly these keys
const languages = ["zh-CN", "en"] as const;

const account: Household["accounts"][number] = {
  account: "6222000000000107022",
  bank: "工商银行",
  owner: "姚春兰",
  relation: "spouse",
  kind: "bank",
  currency: "CNY",
  documents: [],
  from: "2025-01-02",
  to: "2025-12-27",
  months: 12,
  silent: [],
  rows: 120,
  inflow: "0.00",
  outflow: "0.00",
  ownInflow: "0.00",
  ownOutflow: "0.00",
  closing: null,
  closingOn: null,
  facts: { inflow: null, outflow: null, ownInflow: null, ownOutflow: null, closing: null },
};
const lost: Household["missing"][number] = {
  reason: "named",
  owner: "田守业",
  account: "80100000000107001177",
  bank: "沙河农商行",
  relation: "owner",
  paidIn: "0.00",
  paidOut: "0.00",
  rows: [],
};

function lacking(ids: readonly MissingId[], household: Partial<Household> = {}, name = "沙河镇安居建材门市部"): Assessment {
  return smallAssessment((assessment) => {
    assessment.verdict.missingPapers = ids.map((id) => ({ id, paper: missingWordsOf[id].short["zh-CN"], decides: "用途" }));
    assessment.case.borrower = { name };
    assessment.household = {
      currency: "CNY",
      accounts: [],
      missing: [],
      inflow: null,
      outflow: null,
      net: null,
      closing: null,
      debts: [],
      signs: [],
      spending: [],
      declaredSpending: null,
      ...household,
    };
  });
}
const idsOf = (assessment: Assessment) => askedPapers(assessment, "zh-CN").map((one) => one.id);

describe("what is asked for", () => {
  it.each<[what: string, household: Partial<Household>, asked: readonly string[]]>([
    ["a full year of a card: nothing", { accounts: [account] }, []],
    ["seven months of it", { accounts: [{ ...account, months: 7 }] }, ["months:6222000000000107022@姚春兰"]],
    [
      "a month without a row in a card used every week",
      { accounts: [{ ...account, silent: ["2025-05"] }] },
      ["months:6222000000000107022@姚春兰"],
    ],
    ["a quiet card may be silent", { accounts: [{ ...account, rows: 14, silent: ["2025-05"] }] }, []],
    ["an account of the family that was not handed in", { missing: [lost] }, ["account:80100000000107001177"]],
    ["an account known only by its owner", { missing: [{ ...lost, account: "", reason: "unnamed" }] }, ["account:田守业"]],
  ])("%s", (_, household, asked) => {
    expect(idsOf(lacking([], household))).toEqual(asked);
  });

  it("a file that does not open is asked for again, one that was read is not", () => {
    const assessment = lacking([]);
    expect(idsOf(assessment)).toEqual([]);
    const [paper] = assessment.documents;
    if (paper === undefined) throw new Error("a paper");
    paper.kind = "unreadable";
    expect(idsOf(assessment)).toEqual([`unreadable:${paper.id}`]);
  });

  it("says of each where it is got, in both languages", () => {
    for (const language of languages)
      for (const one of askedPapers(lacking(allIds), language)) {
        expect(one.where, one.id).not.toBe("");
        expect(one.purpose, one.id).not.toBe("");
        if (language === "en") expect(one.where + one.short + one.purpose).not.toMatch(/[\u4e00-\u9fa5]/);
      }
  });
});

describe("the letter", () => {
  it("names the borrower, both officers and the case's day, and every paper once", () => {
    const assessment = lacking(["vat-return", "credit-report"]);
    assessment.case.investigators = ["甲经理", "乙经理"];
    const { text } = missingLetter(assessment, askedPapers(assessment, "zh-CN"), {
      date: "2026-03-01",
      bank: "沙河农商行",
      language: "zh-CN",
    });
    for (const part of ["沙河镇安居建材门市部", "主办：甲经理", "协办：乙经理", "2026 年 3 月 1 日", "沙河农商行"])
      expect(text).toContain(part);
    expect(text.match(/^\d+\. /gm)).toHaveLength(2);
  });

  it("leaves a line for what nobody has said", () => {
    const assessment = lacking(["vat-return"], {}, "");
    delete assessment.case.investigators;
    const { text } = missingLetter(assessment, askedPapers(assessment, "zh-CN"), { date: "2026-03-01", bank: "", language: "zh-CN" });
    expect(text.split("\n")[0]).toBe("＿＿＿＿＿＿：");
    expect(text).toContain("主办：＿＿");
  });

  it("accuses nobody: the words for the borrower hold no suspicion", () => {
    for (const id of allIds)
      expect(missingWordsOf[id].purpose["zh-CN"] + missingWordsOf[id].where["zh-CN"]).not.toMatch(/疑点|造假|隐瞒|虚|过桥|未申报/);
  });
});

describe("the chat text", () => {
  it("fits one message whatever is missing and whatever the borrower is called", () => {
    fc.assert(
      fc.property(
        fc.subarray(allIds),
        fc.string({ maxLength: 400 }),
        fc.constantFrom(...languages),
        fc.array(fc.constantFrom("spouse", "owner", "company", "borrower"), { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 11 }), { maxLength: 6 }),
        (ids, name, language, relations, months) => {
          const missing = relations.map((relation, index) => ({ ...lost, relation, account: `${lost.account}${index}` }) as typeof lost);
          const accounts = months.map((count, index) => ({
            ...account,
            account: `622200000000010702${index}`,
            months: count,
            from: `2025-${String(count).padStart(2, "0")}-01`,
          }));
          const assessment = lacking(ids, { missing, accounts }, name);
          const text = chatText(assessment, askedPapers(assessment, language), language);
          expect(text.length).toBeLessThanOrEqual(CHAT_LIMIT);
        },
      ),
    );
  });

  it("holds no personal data beyond the borrower's name", () => {
    const assessment = lacking(allIds, { missing: [lost], accounts: [{ ...account, months: 7 }] });
    const [paper] = assessment.documents;
    if (paper === undefined) throw new Error("a paper");
    paper.kind = "unreadable";
    for (const language of languages) {
      const text = chatText(assessment, askedPapers(assessment, language), language);
      expect(text).toContain("沙河镇安居建材门市部");
      for (const secret of ["姚春兰", "田守业", "7022", "1177", paper.path]) expect(text).not.toContain(secret);
    }
  });

  it("says where to get each while there is room, and counts what it leaves out", () => {
    const few = lacking(["vat-return", "credit-report"]);
    expect(chatText(few, askedPapers(few, "zh-CN"), "zh-CN")).toContain("电子税务局→申报查询");
    const none = lacking([]);
    expect(chatText(none, askedPapers(none, "zh-CN"), "zh-CN")).toContain("齐了");
  });
});

describe("on real borrowers", () => {
  const found = new Map<string, Assessment>();
  beforeAll(async () => {
    for (const name of ["honest-building-couple", "ac-01-power-only", "sample"])
      found.set(name, await assessCase(await materialsOf(casesFolder, name)));
  });
  it.each(["honest-building-couple", "ac-01-power-only", "sample"])("%s: asks for what the verdict names missing, first", (name) => {
    const assessment = found.get(name);
    if (assessment === undefined) throw new Error(name);
    const asked = askedPapers(assessment, "zh-CN");
    expect(asked.slice(0, assessment.verdict.missing.length).map((one) => one.paper)).toEqual(assessment.verdict.missing);
    for (const language of languages)
      expect(chatText(assessment, askedPapers(assessment, language), language).length).toBeLessThanOrEqual(CHAT_LIMIT);
  });
});
