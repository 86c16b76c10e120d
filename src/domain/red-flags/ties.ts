/** What the tie-outs of the last two years say, for the two flags that read them. */
import type { CheckResult } from "../checks/define.ts";
import { endMonth } from "../kernel/period.ts";
import { checkParameters } from "../parameters/checks.ts";
import { redFlagParameters as P } from "../parameters/red-flags.ts";
import type { RedFlagContext } from "./define.ts";

/** Sums inside a form, and figures of two forms that are the same figure. */
const IDENTITY = /^(?:[BIC]\d+|X[1-5])$/;
/** The ties that together say whether the cash-flow statement belongs to the other two. */
const CASH_TIES: readonly string[] = ["X8", "X9", "X14"];

export interface TieFindings {
  /** Identities that do not hold, one a check id: the latest period that breaks it. */
  readonly broken: readonly CheckResult[];
  /** X8, X9, X14 of the latest period off by more than a tenth and more than 3 % of revenue. */
  readonly off: readonly CheckResult[];
  /** The same without the bar of 3 % of revenue. */
  readonly offAtAll: readonly CheckResult[];
  /** X8, X9 that are off only because the cash-flow statement was drawn up without VAT: a matter of base, counted in neither list. */
  readonly withoutVat: readonly CheckResult[];
}

export function tieFindings(context: RedFlagContext): TieFindings {
  const ends = context.checks.map((check) => endMonth(check.period));
  const earliest = Math.max(...ends, 0) - 12 * P["recent-years"].value;
  const broken = new Map<string, CheckResult>();
  for (const check of context.checks) {
    if (IDENTITY.test(check.id) && check.outcome === "fail" && endMonth(check.period) > earliest) broken.set(check.id, check);
  }
  const latest = new Map<string, CheckResult>();
  for (const check of context.checks) if (CASH_TIES.includes(check.id) && check.deviation !== null) latest.set(check.id, check);
  const warned = [...latest.values()].filter((check) => check.outcome === "warn" && Math.abs(check.deviation ?? 0) > P["tie-off"].value);
  const withoutVat = isDrawnUpWithoutVat(latest) ? warned.filter((check) => fitsWithoutVat(check)) : [];
  const offAtAll = warned.filter((check) => !withoutVat.includes(check));
  const off = offAtAll.filter((check) => isMaterial(context, check));
  return { broken: [...broken.values()], off, offAtAll, withoutVat };
}

/** Both sides of the trade must fit without VAT: receipts alone that fit could just as well be revenue that is too high by the rate. */
function isDrawnUpWithoutVat(latest: ReadonlyMap<string, CheckResult>): boolean {
  const [received, paid] = [latest.get("X8"), latest.get("X9")];
  return (
    received !== undefined && paid !== undefined && received.period === paid.period && fitsWithoutVat(received) && fitsWithoutVat(paid)
  );
}

function fitsWithoutVat({ deviationWithoutVat }: CheckResult): boolean {
  return deviationWithoutVat !== undefined && Math.abs(deviationWithoutVat) <= checkParameters["without-vat-fits"].value;
}

function isMaterial(context: RedFlagContext, check: CheckResult): boolean {
  const revenue = context.ledger.get("operatingRevenue", check.period)?.figure.value;
  return revenue !== undefined && Math.abs(check.difference ?? 0) > revenue * P["tie-material"].value;
}
