import { revenueParameters as P } from "../../../parameters/revenue.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 博彩、打赏类支出: a fact about conduct, shown with its rows; the officer decides what it means. */
const rule: RedFlagRule = {
  id: "bank-gambling",
  family: 0,
  nature: "conduct",
  find({ netting }: RedFlagContext): readonly Finding[] {
    const groups = (netting?.outflows ?? []).filter((group) => group.category === "gambling" || group.category === "live-streaming");
    const rows = groups.flatMap((group) => group.rows);
    if (rows.length < P["gambling-payments"].value) return [];
    const amount = groups.reduce((sum, group) => sum + group.amount, 0);
    return [
      finding(words(rows.length, amount), {
        severity: "amber",
        evidence: ["bank"],
        period: null,
        inputs: groups.map((group) => group.figure()),
        rows,
      }),
    ];
  },
};

export default rule;
