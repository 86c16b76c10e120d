import type { EvidenceFamily } from "../../../assessment/assessment.ts";
import { redFlagParameters as P } from "../../../parameters/red-flags.ts";
import { answeredAmount, answeredNumber } from "../../../statements/said.ts";
import { TRADE_RECEIVABLES } from "../../../statements/statement-reader.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { latestBalance } from "../../look.ts";
import { words } from "./words.ts";

/** Receivables that invoices do not back (tax) and that debtors do not confirm (site), as the officer found them. */
const rule: RedFlagRule = {
  id: "receivables-unsupported",
  family: 2,
  nature: "contradiction",
  find(context: RedFlagContext): readonly Finding[] {
    const look = latestBalance(context);
    if (look === null) return [];
    const { reader, period } = look;
    const owed = reader.group(TRADE_RECEIVABLES, reader.close);
    if (reader.missing.length > 0 || owed <= 0) return [];
    const inputs = [...reader.inputs];
    const evidence: EvidenceFamily[] = [];
    const invoiced = answeredAmount(context.caseFile, "receivables-with-invoices");
    if (invoiced) {
      inputs.push(invoiced);
      if (invoiced.value / owed < P["receivables-supported-least"].value) evidence.push("tax");
    }
    const sent = answeredNumber(context.caseFile, "receivable-confirmations-sent");
    const returned = answeredNumber(context.caseFile, "receivable-confirmations-returned");
    if (sent && returned && sent.value > 0) {
      inputs.push(sent, returned);
      if (returned.value / sent.value < P["receivables-supported-least"].value) evidence.push("site");
    }
    if (evidence.length === 0) return [];
    const found = words({ owed, invoiced: invoiced?.value ?? null, sent: sent?.value ?? null, returned: returned?.value ?? null });
    return [finding(found, { severity: evidence.length > 1 ? "red" : "amber", evidence, period, inputs })];
  },
};

export default rule;
