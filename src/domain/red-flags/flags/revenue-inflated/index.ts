import type { EvidenceFamily } from "../../../assessment/assessment.ts";
import type { Figure } from "../../../kernel/evidence.ts";
import { revenueParameters as P } from "../../../parameters/revenue.ts";
import { familiesAgainst } from "../../../revenue/judge.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 收入虚高疑点: declared revenue more than a tenth above what independent sources bear out. Red only with two families; else 印证不足. */
const rule: RedFlagRule = {
  id: "revenue-inflated",
  family: 9,
  nature: "contradiction",
  find({ revenue }: RedFlagContext): readonly Finding[] {
    const { declared, corroborated, deviationRate, inflationRate, period } = revenue;
    if (declared === null || corroborated === null || deviationRate === null || deviationRate <= P["deviation-amber"].value) return [];
    const speaking = revenue.sources.filter((source) => source.status === "ok" && source.weight > 0);
    const evidence: EvidenceFamily[] = familiesAgainst(speaking);
    const inputs: Figure[] = [declared, corroborated, ...speaking.flatMap((source) => source.value ?? [])];
    const isRed = revenue.verdict === "red";
    const text = words({
      declared: declared.value,
      corroborated: corroborated.value,
      deviationRate,
      inflationRate,
      sources: speaking.flatMap((source) => (source.value === null ? [] : [{ id: source.id, value: source.value.value }])),
      families: evidence.length,
      isRed,
    });
    return [finding(text, { severity: isRed ? "red" : "amber", evidence, period, inputs })];
  },
};

export default rule;
