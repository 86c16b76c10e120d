import { revenueParameters as P } from "../../../parameters/revenue.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 网贷平台还款: payments to lending platforms. Three platforms or more are 多头; fewer are information. */
const rule: RedFlagRule = {
  id: "bank-lending-platforms",
  family: 7,
  nature: "conduct",
  find({ netting }: RedFlagContext): readonly Finding[] {
    const groups = (netting?.outflows ?? []).filter((group) => group.category === "lending-platform");
    if (groups.length === 0) return [];
    const platforms = [...new Set(groups.map((group) => group.counterparty))].filter((name) => name !== "");
    const severity = platforms.length >= P["lending-platforms"].value ? "amber" : "blue";
    const amount = groups.reduce((sum, group) => sum + group.amount, 0);
    const rows = groups.flatMap((group) => group.rows);
    return [
      finding(words(platforms, rows.length, amount), {
        severity,
        evidence: ["bank"],
        period: null,
        inputs: groups.map((group) => group.figure()),
        rows,
      }),
    ];
  },
};

export default rule;
