/** What must be paid back in the twelve months after a date, by the list of borrowings in the case file. */
import type { CaseFile } from "../case/case-file.ts";
import { monthOfDay, parseIsoDay } from "../kernel/day.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { MonthIndex } from "../kernel/period.ts";
import { ratioParameters } from "../parameters/ratios.ts";
import { saidAmount } from "../statements/said.ts";

export interface PrincipalDue {
  /** 分 of amortising principal falling due in the window. */
  readonly amortising: number;
  /** 分 of bullet principal falling due in the window: renewed or repaid at once, so it stands apart. */
  readonly bullet: number;
  readonly hasAmortising: boolean;
  readonly hasBullet: boolean;
  readonly inputs: readonly Figure[];
  readonly missing: readonly string[];
}

/**
 * Null when nobody listed the borrowings. An amortising balance is taken to fall evenly until it is due; revolving credit asks for
 * interest only. A balance is the one said today; for an earlier date it is the nearest thing known.
 */
export function principalDue(caseFile: CaseFile, after: MonthIndex): PrincipalDue | null {
  if (caseFile.debts === undefined) return null;
  const window = ratioParameters["service-window-months"].value;
  const inputs: Figure[] = [];
  const missing = new Set<string>();
  let amortising = 0;
  let bullet = 0;
  let hasAmortising = false;
  let hasBullet = false;
  for (const [position, debt] of caseFile.debts.entries()) {
    const balance = saidAmount(caseFile, `debts.${position}.balance`, debt.balance);
    if (balance === null) continue;
    if (debt.repayment === undefined) missing.add("case:debts.repayment");
    if (debt.repayment !== "bullet" && debt.repayment !== "amortising") continue;
    const due = debt.to === undefined ? null : parseIsoDay(debt.to);
    if (due === null) {
      missing.add("case:debts.to");
      continue;
    }
    const monthsLeft = monthOfDay(due) - after;
    if (monthsLeft <= 0) continue; // repaid or renewed before the date: it is in the statements already
    inputs.push(balance);
    if (debt.repayment === "bullet") {
      hasBullet = true;
      if (monthsLeft <= window) bullet += balance.value;
    } else {
      hasAmortising = true;
      amortising += (balance.value * Math.min(window, monthsLeft)) / monthsLeft;
    }
  }
  return { amortising, bullet, hasAmortising, hasBullet, inputs, missing: [...missing] };
}
