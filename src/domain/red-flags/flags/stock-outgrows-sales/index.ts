import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { outgrowing } from "../../outgrowing.ts";
import { words } from "./words.ts";

/** Stock grows far faster than sales: unsaleable goods, or costs kept in stock to show a profit. */
const rule: RedFlagRule = {
  id: "stock-outgrows-sales",
  family: 3,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const found = outgrowing(context, (reader) => reader.balance("inventory", reader.close), "operatingCost");
    if (found === null) return [];
    return [finding(words(found), { severity: found.severity, evidence: ["books"], period: found.period, inputs: found.inputs })];
  },
};

export default rule;
