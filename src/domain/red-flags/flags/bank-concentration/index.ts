import { Mark, partyMarks } from "../../../netting/marks.ts";
import { revenueParameters as P } from "../../../parameters/revenue.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 客户集中: one payer brings half of the net inflow. Information only: many honest small firms live off one customer. */
const rule: RedFlagRule = {
  id: "bank-concentration",
  family: 2,
  nature: "weakness",
  find({ netting }: RedFlagContext): readonly Finding[] {
    if (netting === null) return [];
    const isCustomer = (name: string) => (partyMarks(name) & (Mark.clearing | Mark.deliveryPlatform)) === 0;
    const largest = netting.counterparties.find((party) => !party.isOwn && isCustomer(party.name));
    if (largest === undefined || largest.share <= P["concentration-share"].value) return [];
    return [finding(words(largest.name, largest.share), { severity: "blue", evidence: ["bank"], period: null, inputs: [netting.net] })];
  },
};

export default rule;
