import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latestBalance } from "../../look.ts";
import { words } from "./words.ts";

/** Trades where deposits and margins paid make other receivables large. */
const DEPOSIT_TRADES: readonly string[] = ["construction", "transport"];

/** 其他应收款 as a share of assets: money that may sit with the owners. Amber at most. */
const rule: RedFlagRule = {
  id: "other-receivables-high",
  family: 6,
  nature: "weakness",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestBalance(context);
    if (look === null || !look.view.balance("otherReceivables", look.reader.close)) return [];
    const { reader, period } = look;
    const owed = reader.balance("otherReceivables", reader.close);
    const share = owed / reader.balance("totalAssets", reader.close);
    const isDepositTrade = DEPOSIT_TRADES.includes(context.caseFile.borrower?.industry ?? "");
    const amber = P[isDepositTrade ? "other-receivables-amber-construction" : "other-receivables-amber"].value;
    const blue = isDepositTrade ? P["other-receivables-amber"].value : P["other-receivables-blue"].value;
    if (reader.missing.length > 0 || !(share > blue)) return [];
    return [
      finding(words(owed, share), { severity: share > amber ? "amber" : "blue", evidence: ["books"], period, inputs: reader.inputs }),
    ];
  },
};

export default rule;
