import { revenueParameters as P } from "../../../parameters/revenue.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 月末冲量: more than two fifths of the inflow falls on the last three days of the months. */
const rule: RedFlagRule = {
  id: "bank-month-end",
  family: 1,
  nature: "contradiction",
  find({ netting }: RedFlagContext): readonly Finding[] {
    const share = netting?.statistics.monthEndShare ?? null;
    if (
      netting === null ||
      share === null ||
      share <= P["month-end-share"].value ||
      netting.statistics.activeMonths < P["least-months"].value
    )
      return [];
    return [finding(words(share), { severity: "amber", evidence: ["bank"], period: null, inputs: [netting.net] })];
  },
};

export default rule;
