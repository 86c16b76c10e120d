/** Cost of sales rolled forward: opening stock + purchases − closing stock. Shared by the two flags that look at it. */
import { sumOfMonths } from "../checks/sum-of-months.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Period } from "../kernel/period.ts";
import { redFlagParameters } from "../parameters/red-flags.ts";
import { vatRate } from "../statements/said.ts";
import type { RedFlagContext } from "./define.ts";
import { latest } from "./look.ts";

export interface CostRoll {
  readonly period: Period;
  readonly opening: number;
  readonly purchases: number;
  readonly closing: number;
  readonly implied: number;
  /** The same with purchases taken as tax-inclusive: lists seldom say, and tax must not look like hidden cost. */
  readonly leastImplied: number;
  readonly reported: number;
  /** What is reported falls short of what is implied by this much; negative when more is reported. */
  readonly gap: number;
  readonly inputs: readonly Figure[];
}

/** Null when a part is missing, purchases included: a purchase list must cover the whole period. */
export function costRoll(context: RedFlagContext): CostRoll | null {
  const look = latest(context);
  if (look === null) return null;
  const { reader, period } = look;
  const opening = reader.balance("inventory", reader.open);
  const closing = reader.balance("inventory", reader.close);
  const reported = reader.flow("operatingCost");
  const purchases = sumOfMonths(reader, "purchases");
  if (reader.missing.length > 0) return null;
  const rate = vatRate(context.caseFile)?.value ?? redFlagParameters["highest-vat-rate"].value;
  const implied = opening + purchases - closing;
  const leastImplied = opening + purchases / (1 + rate) - closing;
  return { period, opening, purchases, closing, implied, leastImplied, reported, gap: implied - reported, inputs: reader.inputs };
}
