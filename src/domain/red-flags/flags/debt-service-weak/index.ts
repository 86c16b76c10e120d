import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest, ratioAt } from "../../look.ts";
import { words } from "./words.ts";

/** 偿债备付率 of amortising debt, and 利息保障倍数. A bullet principal that is to be renewed is in neither. */
const rule: RedFlagRule = {
  id: "debt-service-weak",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    if (look === null) return [];
    const findings: Finding[] = [];
    const service = ratioAt(context, "debt-service-coverage", look.period);
    if (service && service.value < P["debt-service-amber"].value) {
      const severity = service.value < P["debt-service-red"].value ? "red" : "amber";
      findings.push(
        finding(words.service(service.value), {
          about: "service",
          severity,
          evidence: ["books"],
          period: look.period,
          inputs: service.inputs,
        }),
      );
    }
    const interest = ratioAt(context, "interest-coverage", look.period);
    if (interest && interest.value < P["interest-coverage-amber"].value) {
      findings.push(
        finding(words.interest(interest.value), {
          about: "interest",
          severity: "amber",
          evidence: ["books"],
          period: look.period,
          inputs: interest.inputs,
        }),
      );
    }
    return findings;
  },
};

export default rule;
