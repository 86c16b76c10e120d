import { checkParameters } from "../../../parameters/checks.ts";
import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { ratioParameters } from "../../../parameters/ratios.ts";
import { interestBearingDebt } from "../../../ratios/ratio-terms.ts";
import { daysOf } from "../../../statements/statement-reader.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest } from "../../look.ts";
import { words } from "./words.ts";

/** Interest ÷ average debt outside 3–24 %. Silent when two balances differ too much to speak for a year. */
const rule: RedFlagRule = {
  id: "implied-interest-rate",
  family: 5,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    if (look === null) return [];
    const { reader, period } = look;
    const interest = reader.flow("interestExpense");
    const opening = interestBearingDebt(reader, reader.open);
    const closing = interestBearingDebt(reader, reader.close);
    const most = Math.max(opening, closing);
    if (reader.missing.length > 0 || most <= 0 || Math.abs(opening - closing) / most > checkParameters["two-balances-differ"].value)
      return [];
    const rate = (interest * ratioParameters["days-a-year"].value) / daysOf(period) / ((opening + closing) / 2);
    if (rate >= P["debt-rate-least"].value && rate <= P["debt-rate-most"].value) return [];
    // Cheap debt is often subsidised: worth a question, no more.
    const severity = rate > P["debt-rate-most"].value ? "amber" : "blue";
    return [
      finding(words({ interest, debt: (opening + closing) / 2, rate, isHigh: severity === "amber" }), {
        severity,
        evidence: ["books"],
        period,
        inputs: reader.inputs,
      }),
    ];
  },
};

export default rule;
