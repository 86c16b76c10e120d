import { yearBefore } from "../../../kernel/period.ts";
import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { readStatements } from "../../../statements/statement-reader.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latestWithYearBefore } from "../../look.ts";
import { words } from "./words.ts";

/** Revenue grows two periods running while operating cash flow, as a share of revenue, falls each time. */
const rule: RedFlagRule = {
  id: "cash-margin-falling",
  family: 1,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestWithYearBefore(context);
    if (look === null) return [];
    const readers = [readStatements(look.view, yearBefore(look.before)), look.readerBefore, look.reader];
    const revenues = readers.map((reader) => reader.flow("operatingRevenue"));
    const margins = readers.map((reader, year) => reader.flow("operatingCashFlow") / (revenues[year] ?? Number.NaN));
    if (readers.some((reader) => reader.missing.length > 0)) return [];
    const [r0 = 0, r1 = 0, r2 = 0] = revenues;
    const [m0 = 0, m1 = 0, m2 = 0] = margins;
    const falls = r0 > 0 && r1 > r0 && r2 > r1 && m1 < m0 && m2 < m1;
    if (!falls || m0 - m2 <= P["cash-margin-fall"].value) return [];
    const inputs = readers.flatMap((reader) => reader.inputs);
    return [
      finding(words({ growth: r2 / r0 - 1, from: m0, to: m2 }), { severity: "amber", evidence: ["books"], period: look.period, inputs }),
    ];
  },
};

export default rule;
