import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { readStatements } from "../../../statements/statement-reader.ts";
import { costRoll } from "../../cost-roll.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latest, latestWithYearBefore, ratioAt } from "../../look.ts";
import { words } from "./words.ts";

/**
 * Construction in progress and deferred expenses grow while cost goes missing or the margin jumps. Growth alone is a firm that builds:
 * the flag needs a second sign.
 */
const rule: RedFlagRule = {
  id: "capitalised-cost",
  family: 6,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latest(context);
    if (look === null) return [];
    const reader = readStatements(look.view, look.period);
    const construction = reader.change("constructionInProgress");
    const deferred = reader.change("longTermDeferredExpenses");
    const revenue = reader.flow("operatingRevenue");
    const grown = construction + deferred;
    if (reader.missing.length > 0 || revenue <= 0 || grown <= revenue * P["growth-material"].value) return [];
    const roll = costRoll(context);
    const matches = roll !== null && roll.gap > 0 && Math.abs(grown - roll.gap) / roll.gap <= P["cost-gap-match"].value;
    const years = latestWithYearBefore(context);
    const margin = years && ratioAt(context, "gross-margin", years.period);
    const before = years && ratioAt(context, "gross-margin", years.before);
    const marginUp = margin && before ? margin.value - before.value : null;
    if (!matches && !(marginUp !== null && marginUp > P["capitalised-margin-up"].value)) return [];
    const found = words({
      construction,
      deferred,
      gap: matches && roll ? roll.gap : null,
      reported: roll?.reported ?? null,
      revenue,
      marginUp,
    });
    return [
      finding(found, { severity: "amber", evidence: ["books"], period: look.period, inputs: [...reader.inputs, ...(roll?.inputs ?? [])] }),
    ];
  },
};

export default rule;
