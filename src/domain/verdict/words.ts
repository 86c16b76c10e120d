/** The verdict as an officer reads it aloud: one plain sentence, up to three reasons, what to verify, what is missing. */
import type { VerdictLevel } from "../assessment/assessment.ts";
import type { CheckResult } from "../checks/define.ts";
import { percent } from "../kernel/figure-words.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Decision, VerdictContext } from "./decide-verdict.ts";

export function say(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

export const levelWords: Readonly<Record<VerdictLevel, Bilingual>> = {
  green: say("建议通过（仍需签字）", "Recommend approval (signatures still needed)"),
  amber: say("补充核实", "Verify first"),
  red: say("建议否决或上报", "Recommend refusal or referral upwards"),
  grey: say("材料不足，无法判断", "Not enough papers to judge"),
};

/** One plain sentence: what was found and what is suggested. */
export function sentenceOf({ level, causes, openFlags }: Decision, { revenue }: VerdictContext): Bilingual {
  const red = openFlags.filter((flag) => flag.finding.severity === "red").length;
  const [cause] = causes;
  if (level === "grey") return say("收入没有外部材料可以印证，报表也无法核对，材料不足，无法判断，请先补齐材料。", "No outside paper corroborates revenue and no statement can be checked: not enough papers to judge, ask for more first.");
  if (level === "green") {
    const few = openFlags.length > 0 ? say("有几处注意事项，", "with a few points to note, ") : say("", "");
    return say(`各项材料能够互相印证，未发现重大疑点，${few["zh-CN"]}建议通过（仍需签字）。`, `The papers bear each other out and no serious doubt was found; ${few.en}approval is recommended (signatures still needed).`);
  }
  if (level === "red") {
    if (cause === "revenue-red" && revenue.deviationRate !== null) {
      const rate = percent(revenue.deviationRate);
      return say(`申报收入比多种独立材料印证的数高，偏差率 ${rate}，建议否决或上报。`, `Declared revenue exceeds what independent papers bear out (deviation ${rate}); refusal or referral upwards is recommended.`);
    }
    if (cause === "contradictions") return say(`不同来源的材料互相矛盾，有 ${red} 处红色疑点，建议否决或上报。`, `Papers from different sources contradict each other (${red} red flags); refusal or referral upwards is recommended.`);
    if (cause === "weaknesses") return say(`经营和偿债能力有 ${red} 处明显薄弱，建议否决或上报。`, `Trade and ability to repay are clearly weak in ${red} places; refusal or referral upwards is recommended.`);
    return say("存在人品、行为或法律方面的红色疑点，建议否决或上报。", "There is a red flag of conduct or law; refusal or referral upwards is recommended.");
  }
  return amberSentence(cause, red, openFlags.length);
}

function amberSentence(cause: Decision["causes"][number] | undefined, red: number, open: number): Bilingual {
  if (cause === "red-flag") return say(`有 ${red} 处红色疑点，但只有一类证据，还不足以下结论，建议补充核实后再定。`, `There are ${red} red flags, but of one kind of evidence only: not enough to conclude. Verify before deciding.`);
  if (cause === "broken-identity") return say("报表自身有勾稽不平的地方，原因不明，建议补充核实后再定。", "The statements do not tie in themselves and the reason is not known. Verify before deciding.");
  if (cause === "revenue-amber") return say("申报收入还没有得到充分印证，建议补充核实后再定。", "Declared revenue is not yet sufficiently corroborated. Verify before deciding.");
  if (cause === "many-ambers") return say(`有 ${open} 处需要说明的地方，建议补充核实后再定。`, `There are ${open} points to be explained. Verify before deciding.`);
  return say("现有材料大多是借款人自己说的，可信度偏低，建议补充核实后再定。", "Most of what is at hand is the borrower's own word. Verify before deciding.");
}

export const reasonWords = {
  brokenIdentity: (check: CheckResult): Bilingual => say(`${check.name["zh-CN"]}（${check.id}，${check.period}）两边不等`, `${check.name.en} (${check.id}, ${check.period}) does not hold`),
  unreliable: (value: number): Bilingual => say(`材料可信度 ${percent(value)}，关键数据多由借款人自述或自编`, `Reliability ${percent(value)}: key figures are mostly the borrower's own`),
  ties: (count: number): Bilingual => say(`报表勾稽 ${count} 项全部相符`, `All ${count} tie-outs of the statements hold`),
  equity: say("权益检验：实有权益与应有权益基本一致", "Equity test: actual and expected equity agree"),
  netting: say("流水清洗后，经营流入仍能支撑申报收入", "After netting, operating inflow still supports declared revenue"),
  nothing: say("现有材料无法印证收入，也没有可以核对的报表", "The papers at hand neither corroborate revenue nor hold a statement to check"),
};
