/** SWOT, profile and rehearsal over every golden case: figures by address, both languages, nothing empty, nobody accused. */
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/domain/assessment/assessment.ts";
import { leavesOf } from "../../src/domain/assessment/walk.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { profileParameters } from "../../src/domain/parameters/profile.ts";
import { borrowerProfile, profileLength } from "../../src/domain/profile/profile.ts";
import { plainWorries } from "../../src/domain/profile/plain-worries.ts";
import { redFlagRules } from "../../src/domain/red-flags/all.ts";
import { reviewerQuestions } from "../../src/domain/rehearsal/rehearsal.ts";
import { flagQuestions } from "../../src/domain/rehearsal/flag-questions.ts";
import { resolveAddress } from "../../src/domain/report/addresses.ts";
import { figureShown } from "../../src/domain/report/figure-shown.ts";
import type { Sentence } from "../../src/domain/report/report.ts";
import { swot } from "../../src/domain/swot/swot.ts";
import { goldenAssessment, goldenNames } from "./golden-assessments.ts";
import { smallAssessment } from "./small-assessment.ts";

const languages: readonly Language[] = ["zh-CN", "en"];

const textOf = (sentence: Sentence): string => sentence.runs.map((run) => run.text).join("");

/** Text of templates holds no digit; a figure says what stands at its address; a noted one walks to a leaf. */
function expectSourced(sentences: readonly Sentence[], assessment: Assessment, language: Language): void {
  for (const { id, runs } of sentences) {
    expect(runs.length, id).toBeGreaterThan(0);
    for (const run of runs) {
      if (run.type === "text") expect(run.text, id).not.toMatch(/\d/);
      if (run.type !== "figure") continue;
      const found = resolveAddress(assessment, run.of, language);
      expect(found?.value ?? null, `${id} ${run.of}`).not.toBeNull();
      expect(run.text).toBe(figureShown(found?.value ?? null, run.form, language));
      const leaves = (found?.facts ?? []).flatMap((fact) => leavesOf(assessment, fact));
      if (run.isNoted) expect(leaves.length + (found?.rows.length ?? 0), `${id} ${run.of}`).toBeGreaterThan(0);
    }
    expect(textOf({ id, state: "machine", runs }), id).not.toMatch(/undefined|null|NaN|\{|\}/);
  }
}

function everything(assessment: Assessment, language: Language): Sentence[] {
  const lists = Object.values(swot(assessment, language)).flat();
  const profiles = (["approver", "plain"] as const).flatMap((voice) =>
    borrowerProfile(assessment, voice, language).flatMap((block) => [...block.sentences]),
  );
  const questions = reviewerQuestions(assessment, language).flatMap(({ because, hint }) => [because, ...(hint === null ? [] : [hint])]);
  return [...lists, ...profiles, ...questions];
}

/** Bankers' words that a page in plain words does without. */
const HARD =
  /权益|勾稽|经营流入|偏差率|虚增|印证|净现比|负债|杠杆|敞口|授信|现金流|周转|存续|续贷|抵押率|对手|剔除|集中度|波动|系数|可信|应收|存货|毛利|净利|增值税|核实|征信|申报|等额|本息|口径|科目|资产|本金|渠道|波段/;

describe.each(goldenNames)("%s", (name) => {
  it.each(languages)("is written about in %s with every number at its address", async (language) => {
    const assessment = await goldenAssessment(name);
    expectSourced(everything(assessment, language), assessment, language);
  });

  it("has seven blocks in both voices, none of them empty, the plain one short and in easy words", async () => {
    const assessment = await goldenAssessment(name);
    for (const voice of ["approver", "plain"] as const) {
      const blocks = borrowerProfile(assessment, voice, "zh-CN");
      expect(blocks.map((block) => block.title)).toEqual([
        "是谁",
        "做什么",
        "钱怎么来",
        "欠谁多少",
        "拿什么还",
        "最担心三件事",
        "还缺什么材料",
      ]);
      for (const block of blocks) expect(block.sentences.map(textOf).join(""), block.id).not.toBe("");
    }
    const plain = borrowerProfile(assessment, "plain", "zh-CN");
    expect(profileLength(plain)).toBeLessThanOrEqual(profileParameters["plain-length"].value);
    // Names of people and banks are as they are.
    const words = plain.flatMap((block) => block.sentences.flatMap((one) => one.runs.filter((run) => run.type === "text")));
    expect(words.map((run) => run.text).filter((text) => HARD.test(text))).toEqual([]);
  });

  it("is asked about in the same order in both languages, each question once", async () => {
    const assessment = await goldenAssessment(name);
    const [zh, en] = languages.map((language) => reviewerQuestions(assessment, language));
    expect(zh?.map((one) => one.id)).toEqual(en?.map((one) => one.id));
    expect(zh?.map((one) => one.where)).toEqual(en?.map((one) => one.where));
    const questions = zh?.map((one) => one.question) ?? [];
    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) expect(question).toMatch(/？$/);
  });
});

describe.each(goldenNames.filter((name) => name.startsWith("honest-")))("the honest %s", (name) => {
  it("reads no accusing sentence", async () => {
    const assessment = await goldenAssessment(name);
    const text = everything(assessment, "zh-CN").map(textOf).join("\n");
    expect(text).not.toMatch(/造假|欺诈|骗|虚高|虚报|隐瞒|作假|伪造/);
    expect(swot(assessment, "zh-CN").strengths.length).toBeGreaterThan(0);
  });
});

describe("the tables", () => {
  it("have words for every flag there is, and for none there is not", () => {
    const rules = redFlagRules.map((rule) => rule.id).sort();
    expect(Object.keys(plainWorries).sort()).toEqual(rules);
    expect(Object.keys(flagQuestions).sort()).toEqual(rules);
    for (const words of Object.values(plainWorries)) expect(words["zh-CN"].length).toBeLessThanOrEqual(16);
  });
});

describe("when nothing is known", () => {
  const bare = smallAssessment((one) => {
    one.case = { asOf: null };
    one.documents = [];
    one.facts = [];
    one.ratios = [];
    one.checks = [];
    one.netting = null;
    one.transactions = null;
    one.equityTest = null;
    one.redFlags = [];
    one.reliability = null;
    one.reliabilityParts = [];
    one.revenue = { ...one.revenue, declared: null, corroborated: null, deviationRate: null, inflationRate: null, sources: [], inputs: [] };
    one.verdict = { ...one.verdict, level: "grey", missing: [], missingPapers: [] };
  });
  it.each(languages)("the seven blocks say so in %s", (language) => {
    for (const voice of ["approver", "plain"] as const)
      for (const block of borrowerProfile(bare, voice, language)) expect(block.sentences.length, block.id).toBeGreaterThan(0);
    expectSourced(everything(bare, language), bare, language);
  });
  it("nothing is made up for the SWOT", () => expect(Object.values(swot(bare, "zh-CN")).flat()).toEqual([]));
});

describe("what the officer changed", () => {
  const questionsOf = (change: (assessment: Assessment) => void) =>
    reviewerQuestions(smallAssessment(change), "zh-CN").map(
      (one) => `${one.question}${textOf(one.because)}${one.hint === null ? "" : textOf(one.hint)}`,
    );
  const decided = (type: "correct" | "exclude-source" | "reconcile" | "unpair", target: string) => (one: Assessment) => {
    one.case.decisions = [{ id: "d9", at: "2026-01-06T00:00:00Z", by: "演示客户经理甲", type, target, reason: "看过原件" }];
  };

  it("a flag closed as explained is asked about, with the reason on record", () =>
    expect(questionsOf(() => {}).join("\n")).toContain(
      "「整数流水偏多」按已解释处理，理由够不够？该疑点由演示客户经理甲标为已解释。登记的理由：3 月的整数",
    ));

  it("a correction is asked about with both values", () => {
    const text = questionsOf((one) => {
      const assets = one.facts.find((fact) => fact.key === "totalAssets");
      if (assets === undefined) throw new Error("the small firm has total assets");
      decided("correct", assets.id)(one);
      assets.status = "superseded";
      const attestation = { by: "演示客户经理甲", at: "", what: "totalAssets", reason: "看过原件", supersedes: assets.id };
      one.facts.push({ ...assets, id: "@corrected", value: "1900000.00", status: "ok", source: null, attestation });
    }).join("\n");
    expect(text).toContain("2025 年资产总计原为 200 万元，调查人更正为 190 万元。登记的理由：看过原件");
  });

  it("a source left out is asked about with what it showed", () =>
    expect(questionsOf(decided("exclude-source", "vat")).join("\n")).toContain(
      "为什么不采用增值税申报这个收入来源？增值税申报算出的收入为 100.75 万元",
    ));

  it("a reconciling item is asked about with the difference", () =>
    expect(questionsOf(decided("reconcile", "X1@2025")).join("\n")).toContain("X1 期末现金与货币资金的调节事项有凭证吗？"));

  it("removed rows put back are asked about", () =>
    expect(questionsOf(decided("unpair", "x#4")).join("\n")).toContain("你为什么又算回来？"));

  it("one investigator alone is asked about, two are not", () => {
    expect(questionsOf(() => {}).join("\n")).not.toContain("第二调查人");
    expect(
      questionsOf((one) => {
        one.case.investigators = ["演示客户经理甲"];
      }).join("\n"),
    ).toContain("第二调查人");
  });
});
