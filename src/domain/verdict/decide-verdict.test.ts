import { describe, expect, it } from "vitest";
import { raisedFlags } from "../assessment/raised-flags.ts";
import type { EvidenceFamily, RedFlag, VerdictLevel } from "../assessment/assessment.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { CheckResult } from "../checks/define.ts";
import { parsePeriod } from "../kernel/period.ts";
import { revenueContext } from "../../../test/builders/revenue-context.ts";
import { decideVerdict, type VerdictContext } from "./decide-verdict.ts";
import { explainVerdict } from "./explain-verdict.ts";
import { sentenceOf } from "./words.ts";

const text = { "zh-CN": "一句话", en: "a sentence" };
type Flag = readonly [severity: RedFlag["severity"], nature: RedFlag["nature"], ...evidence: EvidenceFamily[]];

function flags(list: readonly Flag[], caseFile: CaseFile = {}) {
  return raisedFlags(
    list.map(([severity, nature, ...evidence], index) => ({
      rule: { id: `flag-${index}`, family: 1, nature, find: () => [] },
      finding: { about: "", severity, evidence, period: null, title: text, why: text, ask: text, inputs: [], rows: [] },
    })),
    caseFile,
  );
}

function check(id: string, outcome: CheckResult["outcome"], reconciled: CheckResult["reconciled"] = []): CheckResult {
  const period = parsePeriod("2025");
  if (period === null) throw new RangeError("2025");
  return {
    id,
    period,
    name: text,
    formula: text,
    outcome,
    left: null,
    right: null,
    difference: null,
    deviation: null,
    tolerance: null,
    missing: [],
    inputs: [],
    reasons: [],
    reconciled,
  };
}

const ties = [check("B1", "pass")];
const revenue = (verdict: VerdictLevel) => ({ ...revenueContext({}).revenue, verdict });
function context(list: readonly Flag[], more: Partial<VerdictContext> = {}): VerdictContext {
  return { revenue: revenue("green"), checks: ties, flags: flags(list), reliability: 0.7, ...more };
}
const level = (list: readonly Flag[], more: Partial<VerdictContext> = {}) => decideVerdict(context(list, more)).level;

describe("the table of levels", () => {
  it.each<[string, readonly Flag[], Partial<VerdictContext>, VerdictLevel]>([
    ["nothing against it", [], {}, "green"],
    [
      "two amber flags are notes",
      [
        ["amber", "weakness", "books"],
        ["amber", "contradiction", "bank"],
      ],
      {},
      "green",
    ],
    [
      "blue flags never count",
      [
        ["blue", "weakness"],
        ["blue", "weakness"],
        ["blue", "conduct"],
        ["blue", "weakness"],
      ],
      {},
      "green",
    ],
    [
      "three amber flags",
      [
        ["amber", "weakness"],
        ["orange", "weakness"],
        ["amber", "contradiction", "bank"],
      ],
      {},
      "amber",
    ],
    ["one red weakness", [["red", "weakness", "books"]], {}, "amber"],
    [
      "two red weaknesses",
      [
        ["red", "weakness", "books"],
        ["red", "weakness", "books"],
      ],
      {},
      "red",
    ],
    [
      "red contradictions of one family",
      [
        ["red", "contradiction", "books"],
        ["red", "contradiction", "books"],
      ],
      {},
      "amber",
    ],
    [
      "red contradictions of two families",
      [
        ["red", "contradiction", "equity"],
        ["red", "contradiction", "bank"],
      ],
      {},
      "red",
    ],
    ["one red contradiction that two families share", [["red", "contradiction", "tax", "bank"]], {}, "red"],
    [
      "one red contradiction and one red weakness",
      [
        ["red", "contradiction", "books"],
        ["red", "weakness", "books"],
      ],
      {},
      "amber",
    ],
    ["one red fact of conduct", [["red", "conduct", "legal"]], {}, "red"],
    ["the revenue verdict is red", [], { revenue: revenue("red") }, "red"],
    ["the revenue verdict is amber", [], { revenue: revenue("amber") }, "amber"],
    ["an identity is broken", [], { checks: [check("B10", "fail")] }, "amber"],
    [
      "an identity is broken and reconciled",
      [],
      { checks: [check("X1", "fail", [{ decision: "1", amount: 0 as never, reason: "保证金" }])] },
      "green",
    ],
    ["a relational tie that fails is no identity", [], { checks: [check("X8", "fail")] }, "green"],
    ["reliability below a half", [], { reliability: 0.49 }, "amber"],
    ["reliability of exactly a half", [], { reliability: 0.5 }, "green"],
    ["no revenue tested, statements checked", [], { revenue: revenue("grey") }, "green"],
    ["no statement checked, revenue tested", [], { checks: [] }, "green"],
    ["neither", [["amber", "weakness"]], { revenue: revenue("grey"), checks: [check("B1", "insufficient")] }, "grey"],
    [
      "neither, but two red weaknesses",
      [
        ["red", "weakness"],
        ["red", "weakness"],
      ],
      { revenue: revenue("grey"), checks: [] },
      "red",
    ],
  ])("%s", (_, list, more, expected) => {
    expect(level(list, more)).toBe(expected);
  });
});

describe("closing a flag", () => {
  const close = (
    target: string,
    by: string,
    more: { reason?: string; evidence?: string } = { reason: "已核实", evidence: "合同.pdf" },
  ) => ({ id: `${target}-${by}`, at: "", by, type: "close-flag" as const, target, ...more });
  const closed = (severity: RedFlag["severity"], ...decisions: ReturnType<typeof close>[]) =>
    flags([[severity, "weakness", "books"]], { decisions })[0]?.status;

  it.each([
    ["amber with a reason", "amber", [close("flag-0", "甲", { reason: "换了账户" })], "explained"],
    ["amber without a reason", "amber", [close("flag-0", "甲", {})], "open"],
    ["another flag's", "amber", [close("flag-9", "甲")], "open"],
    ["red by one person", "red", [close("flag-0", "甲")], "open"],
    ["red by the same person twice", "red", [close("flag-0", "甲"), close("flag-0", "甲")], "open"],
    [
      "red by two people without evidence",
      "red",
      [close("flag-0", "甲", { reason: "好" }), close("flag-0", "乙", { reason: "好" })],
      "open",
    ],
    ["red by two people with evidence", "red", [close("flag-0", "甲"), close("flag-0", "乙")], "explained"],
  ] as const)("%s", (_, severity, decisions, status) => {
    expect(closed(severity, ...decisions)).toBe(status);
  });
  it("an explained flag no longer counts", () => {
    const caseFile = { decisions: [close("flag-0", "甲"), close("flag-0", "乙")] };
    expect(
      decideVerdict(
        context([], {
          flags: flags(
            [
              ["red", "weakness", "books"],
              ["red", "weakness", "books"],
            ],
            caseFile,
          ),
        }),
      ).level,
    ).toBe("amber");
  });
});

describe("words", () => {
  const all = (found: VerdictContext) => explainVerdict({ ...found, caseFile: {}, documents: [], equityTest: null });
  it.each<[string, readonly Flag[], Partial<VerdictContext>, string]>([
    ["green", [], {}, "建议通过（仍需签字）"],
    ["amber", [["red", "weakness", "books"]], {}, "建议补充核实"],
    ["red", [["red", "conduct", "legal"]], {}, "建议否决或上报"],
    ["grey", [], { revenue: revenue("grey"), checks: [] }, "材料不足，无法判断"],
  ])("one sentence for %s, ending in what is suggested", (_, list, more, said) => {
    const found = context(list, more);
    const sentence = sentenceOf(decideVerdict(found), found);
    expect(sentence["zh-CN"]).toContain(said);
    expect(sentence["zh-CN"]).toMatch(/^[^。]+。$/);
    expect(sentence.en).toMatch(/\.$/);
  });
  it("names a title once, however many papers it is about", () => {
    const found = context([
      ["red", "contradiction", "bank"],
      ["red", "contradiction", "bank"],
    ]);
    expect(sentenceOf(decideVerdict(found), found)["zh-CN"].match(/「一句话」/g)).toHaveLength(1);
  });
  it("asks first what the first reason calls for", () => {
    const about = (word: string) => ({ "zh-CN": word, en: word });
    const raised = raisedFlags(
      (["weakness", "conduct"] as const).map((nature) => ({
        rule: { id: nature, family: 1, nature, find: () => [] },
        finding: {
          about: "",
          severity: "red",
          evidence: [],
          period: null,
          title: text,
          why: about(`why ${nature}`),
          ask: about(`ask ${nature}`),
          inputs: [],
          rows: [],
        },
      })),
      {},
    );
    // Conduct makes the case red, so it is said and asked first although a weakness was found before it.
    const said = all({ revenue: revenue("green"), checks: ties, flags: raised, reliability: 0.7 });
    expect(said.reasons.map((reason) => reason.en)).toEqual(["why conduct", "why weakness"]);
    expect(said.verify.map((ask) => ask.en)).toEqual(["ask conduct", "ask weakness"]);
  });
  it("never accuses nor decides", () => {
    for (const list of [
      [],
      [["red", "conduct", "legal"]],
      [
        ["red", "weakness"],
        ["red", "weakness"],
      ],
      [["amber", "weakness"]],
    ] as const) {
      for (const said of [all(context(list)).sentence, ...all(context(list)).reasons])
        expect(said["zh-CN"]).not.toMatch(/造假|系统决定|暂不建议/);
    }
  });
  it("three reasons at most, each once; papers that are not there with what they decide", () => {
    const found = all(
      context(
        [
          ["red", "weakness"],
          ["red", "weakness"],
          ["amber", "weakness"],
        ],
        { revenue: revenue("amber") },
      ),
    );
    expect(found.reasons.length).toBeLessThanOrEqual(3);
    expect(new Set(found.reasons.map((reason) => reason["zh-CN"])).size).toBe(found.reasons.length);
    expect(found.missing.length).toBeGreaterThan(0);
    for (const one of found.missing) expect(one.decides["zh-CN"].length).toBeGreaterThan(5);
  });
});
