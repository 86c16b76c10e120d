/** Runs every red flag over the results of a case. */
import { redFlagRules } from "./all.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "./define.ts";

export interface RaisedFlag {
  readonly rule: RedFlagRule;
  readonly finding: Finding;
}

const ORDER: Readonly<Record<Finding["severity"], number>> = { red: 0, orange: 1, amber: 2, blue: 3 };

/** Worst first, then by family, id and what it is about. A bug loses one rule, says so, and keeps the report. */
export function raiseRedFlags(context: RedFlagContext, rules: readonly RedFlagRule[] = redFlagRules): RaisedFlag[] {
  const raised: RaisedFlag[] = [];
  for (const rule of rules) {
    try {
      for (const finding of rule.find(context)) raised.push({ rule, finding });
    } catch {
      raised.push({ rule, finding: unfinished(rule.id) });
    }
  }
  return raised.sort(compare);
}

function compare(a: RaisedFlag, b: RaisedFlag): number {
  const order = ORDER[a.finding.severity] - ORDER[b.finding.severity] || a.rule.family - b.rule.family;
  return order || compareText(a.rule.id, b.rule.id) || compareText(a.finding.about, b.finding.about);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unfinished(id: string): Finding {
  return {
    about: "error",
    severity: "blue",
    evidence: [],
    period: null,
    title: { "zh-CN": "有一项疑点检查没有完成", en: "One red-flag check did not finish" },
    why: { "zh-CN": `检查「${id}」运行出错，其余结果不受影响。`, en: `The check "${id}" failed; the other results stand.` },
    ask: {
      "zh-CN": "请人工核对这一项，并把问题反馈给系统维护人员。",
      en: "Check this point by hand and report the problem to whoever maintains the system.",
    },
    inputs: [],
    rows: [],
  };
}
