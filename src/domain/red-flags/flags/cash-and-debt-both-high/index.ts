import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { interestBearingDebt } from "../../../ratios/ratio-terms.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest } from "../../look.ts";
import { words } from "./words.ts";

/** 存贷双高: much cash, much debt, and full interest paid on it. Why borrow what lies in the bank? */
const rule: RedFlagRule = {
  id: "cash-and-debt-both-high",
  family: 7,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    if (look === null) return [];
    const { reader, period } = look;
    const assets = reader.balance("totalAssets", reader.close);
    const cash = reader.balance("cash", reader.close);
    const debt = interestBearingDebt(reader, reader.close);
    const interest = reader.flow("interestExpense");
    if (reader.missing.length > 0 || assets <= 0 || debt <= 0) return [];
    const isBothHigh = cash / assets > P["both-high-cash"].value && debt / assets > P["both-high-debt"].value;
    if (!isBothHigh || interest / debt <= P["both-high-interest"].value) return [];
    return [finding(words({ cash, debt, assets, interest }), { severity: "amber", evidence: ["books"], period, inputs: reader.inputs })];
  },
};

export default rule;
