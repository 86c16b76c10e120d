import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { finding } from "../../finding.ts";
import { latestBalance } from "../../look.ts";
import { words } from "./words.ts";

/** Stock on the books against what was counted: by the officer (site), or by the firm's own stock list (goods). */
const rule: RedFlagRule = {
  id: "stock-count-gap",
  family: 3,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const findings: Finding[] = [];
    const count = context.checks.find((check) => check.id === "stock-count" && check.left !== null && check.right !== null);
    if (count?.left && count.right && count.deviation !== null && Math.abs(count.deviation) > P["stock-count-amber"].value) {
      const severity = count.deviation < 0 ? "blue" : count.deviation > P["stock-count-red"].value ? "red" : "amber";
      findings.push(
        finding(words.counted(count.left, count.right, count.deviation), {
          about: "count",
          severity,
          evidence: ["site"],
          period: count.period,
          inputs: count.inputs,
        }),
      );
    }
    const look = latestBalance(context);
    const book = look?.view.balance("inventory", look.reader.close);
    const list = look && context.ledger.balanceAt("inventoryCount", look.reader.close);
    if (look && book && list && list.figure.value > 0) {
      const deviation = (book.figure.value - list.figure.value) / list.figure.value;
      if (deviation > P["stock-count-amber"].value) {
        findings.push(
          finding(words.listed(book.figure.value, list.figure.value, deviation), {
            about: "list",
            severity: "amber",
            evidence: ["goods"],
            period: look.period,
            inputs: [book.figure, list.figure],
          }),
        );
      }
    }
    return findings;
  },
};

export default rule;
