import type { CheckResult } from "../../../checks/define.ts";
import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

const SHOWN = 4;

function one(check: CheckResult, language: "zh-CN" | "en"): string {
  const amount = language === "zh-CN" ? amountZh : amountEn;
  // Beyond ten times the percentage tells nobody anything: the two amounts do.
  const isHuge = check.deviation !== null && Math.abs(check.deviation) > 10;
  const off =
    check.deviation === null || isHuge ? "" : language === "zh-CN" ? `（${percent(check.deviation)}）` : ` (${percent(check.deviation)})`;
  const [left, right, difference] = [check.left ?? 0, check.right ?? 0, check.difference ?? 0];
  return language === "zh-CN"
    ? `${check.name["zh-CN"]}（${check.id}）：报表上是 ${amount(left)}，按其他数推算应是 ${amount(right)}，差 ${amount(difference)}${off}`
    : `${check.name.en} (${check.id}): ${amount(left)} reported, ${amount(right)} expected, ${amount(difference)} apart${off}`;
}

export function words(checks: readonly CheckResult[]): FlagWords {
  const shown = checks.slice(0, SHOWN);
  return {
    title: { "zh-CN": "报表相互矛盾", en: "The statements contradict each other" },
    why: {
      "zh-CN": `${shown.map((check) => one(check, "zh-CN")).join("；")}${checks.length > SHOWN ? `；共 ${checks.length} 处` : ""}。`,
      en: `${shown.map((check) => one(check, "en")).join("; ")}${checks.length > SHOWN ? `; ${checks.length} in all` : ""}.`,
    },
    ask: {
      "zh-CN": "请做账的人当面解释每一处差额，拿出总账、银行余额对账单和编表底稿；有合理原因的，填调节项并附凭证。",
      en: "Have the bookkeeper explain each gap with the ledger, the bank's confirmation and the working papers; enter reconciling items with evidence where there is a good reason.",
    },
  };
}
