/** The verdict as an officer reads it aloud: one plain sentence, up to three reasons, what to verify, what is missing. */
import type { CheckResult } from "../checks/define.ts";
import { amountEn, amountZh, midSentence, percent } from "../kernel/figure-words.ts";
import type { Bilingual } from "../kernel/language.ts";
import { sourceNames } from "../revenue/words.ts";
import type { Decision, VerdictContext } from "./decide-verdict.ts";

export function say(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

/** Titles of the gravest flags, 「…」「…」; each once and three at most, so that the sentence can be read aloud. */
function titles(flags: Decision["openFlags"]): Bilingual {
  const byText = new Map(flags.map((flag) => [flag.finding.title["zh-CN"], flag.finding.title]));
  const few = [...byText.values()].slice(0, 3);
  return say(few.map((title) => `「${title["zh-CN"]}」`).join(""), few.map((title) => `"${title.en}"`).join(", "));
}

/** One plain sentence: what was found and what is suggested. */
export function sentenceOf({ level, causes, openFlags }: Decision, context: VerdictContext): Bilingual {
  const red = openFlags.filter((flag) => flag.finding.severity === "red");
  if (level === "red") return redSentence(causes[0], red, context);
  if (level === "amber") return amberSentence(causes[0], red, openFlags.length);
  if (level === "grey") {
    return say(
      "收入没有外部材料可以印证，报表也无法核对，材料不足，无法判断，请先补齐材料。",
      "No outside paper corroborates revenue and no statement can be checked: not enough papers to judge, ask for more first.",
    );
  }
  const few = openFlags.length > 0 ? say("有几处注意事项，", "with a few points to note, ") : say("", "");
  const only = onlyWitness(context.revenue);
  if (only !== null) {
    return say(
      `收入只有「${only["zh-CN"]}」一类外部材料印证，未发现重大疑点，${few["zh-CN"]}建议通过（仍需签字），最好再补一类材料核对。`,
      `Revenue is borne out by one kind of outside paper only (${only.en}) and no serious doubt was found; ${few.en}approval is recommended (signatures still needed), with another kind of paper to compare if possible.`,
    );
  }
  return say(
    `各项材料能够互相印证，未发现重大疑点，${few["zh-CN"]}建议通过（仍需签字）。`,
    `The papers bear each other out and no serious doubt was found; ${few.en}approval is recommended (signatures still needed).`,
  );
}

/** The papers of the one family that speaks for revenue, when there is only one: "they bear each other out" would be untrue. */
export function onlyWitness(revenue: VerdictContext["revenue"]): Bilingual | null {
  const speaking = revenue.sources.filter((source) => source.status === "ok" && source.countsAs !== null && source.weight > 0);
  if (revenue.verdict === "grey" || new Set(speaking.map((source) => source.countsAs)).size !== 1) return null;
  const names = speaking.map((source) => sourceNames[source.id] ?? say(source.id, source.id));
  return say(names.map((name) => name["zh-CN"]).join("、"), names.map((name) => midSentence(name.en)).join(" and "));
}

function redSentence(cause: Decision["causes"][number] | undefined, red: Decision["openFlags"], { revenue }: VerdictContext): Bilingual {
  const { declared, corroborated, deviationRate } = revenue;
  if (cause === "revenue-red" && declared !== null && corroborated !== null && deviationRate !== null) {
    return say(
      `申报收入 ${amountZh(declared.value)}，多种独立材料只能印证 ${amountZh(corroborated.value)}，偏差率 ${percent(deviationRate)}，建议否决或上报。`,
      `Declared revenue is ${amountEn(declared.value)}, but independent papers bear out only ${amountEn(corroborated.value)} (deviation ${percent(deviationRate)}); refusal or referral upwards is recommended.`,
    );
  }
  const nature = cause === "contradictions" ? "contradiction" : cause === "weaknesses" ? "weakness" : "conduct";
  const named = titles(red.filter((flag) => flag.rule.nature === nature));
  const end = say("，建议否决或上报。", "; refusal or referral upwards is recommended.");
  const start = {
    contradiction: say("不同来源的材料互相矛盾：", "Papers from different sources contradict the borrower's: "),
    weakness: say("经营和偿债能力明显薄弱：", "Trade and the ability to repay are clearly weak: "),
    conduct: say("存在行为或法律方面的红色疑点：", "There is a red flag of conduct or law: "),
  }[nature];
  return say(start["zh-CN"] + named["zh-CN"] + end["zh-CN"], start.en + named.en + end.en);
}

function amberSentence(cause: Decision["causes"][number] | undefined, red: Decision["openFlags"], open: number): Bilingual {
  const named = titles(red);
  switch (cause) {
    case "red-flag":
      return say(
        `有 ${red.length} 处红色疑点${named["zh-CN"]}，但证据还不足以下结论，建议补充核实后再定。`,
        `Red flags: ${named.en}; the evidence is not enough to conclude, so verify before deciding.`,
      );
    case "broken-identity":
      return say(
        "报表自身有勾稽不平的地方，原因不明，建议补充核实后再定。",
        "The statements do not tie in themselves and the reason is not known, so verify before deciding.",
      );
    case "revenue-amber":
      return say(
        "申报收入还没有得到充分印证，建议补充核实后再定。",
        "Declared revenue is not yet sufficiently corroborated, so verify before deciding.",
      );
    case "many-ambers":
      return say(
        `有 ${open} 处需要说明的地方，建议补充核实后再定。`,
        `There are ${open} points to be explained, so verify before deciding.`,
      );
    default:
      return say(
        "现有材料大多是借款人自己说的，可信度偏低，建议补充核实后再定。",
        "Most of what is at hand is the borrower's own word, so verify before deciding.",
      );
  }
}

export const reasonWords = {
  brokenIdentity: (check: CheckResult): Bilingual =>
    say(
      `${check.name["zh-CN"]}（${check.id}，${check.period}）两边不等。`,
      `${check.name.en} (${check.id}, ${check.period}) does not hold.`,
    ),
  unreliable: (value: number): Bilingual =>
    say(
      `材料可信度 ${percent(value)}，关键数据多由借款人自述或自编。`,
      `Reliability ${percent(value)}: key figures are mostly the borrower's own.`,
    ),
  ties: (count: number): Bilingual => say(`报表勾稽 ${count} 项全部相符。`, `All ${count} tie-outs of the statements hold.`),
  equity: say("权益检验：实有权益与应有权益基本一致。", "Equity test: actual and expected equity agree."),
  netting: say("流水清洗后，经营流入仍能支撑申报收入。", "After netting, operating inflow still supports declared revenue."),
  sources: (found: readonly { readonly name: Bilingual; readonly amount: number }[]): Bilingual =>
    say(
      `各来源推算的收入：${found.map((one) => `${one.name["zh-CN"]} ${amountZh(one.amount)}`).join("，")}。`,
      `Revenue by each source: ${found.map((one) => `${midSentence(one.name.en)} ${amountEn(one.amount)}`).join(", ")}.`,
    ),
  onlyWitness: (name: Bilingual): Bilingual =>
    say(
      `收入只有「${name["zh-CN"]}」一类外部材料印证，没有第二类材料可以核对。`,
      `Only one kind of outside paper speaks for revenue (${name.en}); there is no second kind to compare.`,
    ),
  nothing: say(
    "现有材料无法印证收入，也没有可以核对的报表。",
    "The papers at hand neither corroborate revenue nor hold a statement to check.",
  ),
};
