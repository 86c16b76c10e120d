import { revenueParameters as P } from "../../../parameters/revenue.ts";
import { familiesAgainstUnder } from "../../../revenue/judge.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 账外收入、税务风险: more came in than was declared. Never fraud against the bank; at most amber. */
const rule: RedFlagRule = {
  id: "revenue-unreported",
  family: 9,
  nature: "contradiction",
  find({ revenue }: RedFlagContext): readonly Finding[] {
    const { declared, corroborated, deviationRate, period } = revenue;
    if (declared === null || corroborated === null || deviationRate === null || deviationRate >= -P["deviation-amber"].value) return [];
    const evidence = familiesAgainstUnder(revenue.sources.filter((source) => source.status === "ok" && source.weight > 0));
    return [
      finding(words({ declared: declared.value, corroborated: corroborated.value, deviationRate }), {
        severity: "amber",
        evidence,
        period,
        inputs: [declared, corroborated],
      }),
    ];
  },
};

export default rule;
