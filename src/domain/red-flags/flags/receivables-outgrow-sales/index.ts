import { TRADE_RECEIVABLES } from "../../../statements/statement-reader.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { outgrowing } from "../../outgrowing.ts";
import { words } from "./words.ts";

/** Receivables grow far faster than sales: loosened terms, debtors that do not pay, or sales that did not happen. */
const rule: RedFlagRule = {
  id: "receivables-outgrow-sales",
  family: 2,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const found = outgrowing(context, (reader) => reader.group(TRADE_RECEIVABLES, reader.close), "operatingRevenue");
    if (found === null) return [];
    return [finding(words(found), { severity: found.severity, evidence: ["books"], period: found.period, inputs: found.inputs })];
  },
};

export default rule;
