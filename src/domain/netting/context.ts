/** What the netting steps share: the rows, who is who, and what has been taken out so far. */
import type { RemovalReason } from "../assessment/assessment.ts";
import type { CaseFile } from "../case/case-file.ts";
import type { Bilingual } from "../kernel/language.ts";
import { fen } from "../kernel/money.ts";
import type { Removal } from "./define.ts";
import { isUsable } from "./order.ts";
import type { People } from "./people.ts";
import { Fate, type Rows, rowRef } from "./rows.ts";

export interface NettingContext {
  readonly rows: Rows;
  /** Oldest first. */
  readonly order: Uint32Array;
  readonly people: People;
  readonly caseFile: CaseFile;
  readonly removals: Removal[];
  readonly pending: Removal[];
  /** Refunds paid to customers that lessen an inflow: the outflow row and the inflow it lessens. */
  readonly refunds: { readonly inflow: number; readonly outflow: number }[];
  /** Rows whose removal a person confirmed ("<doc>#<line>"). */
  readonly confirmed: ReadonlySet<string>;
}

export function isOpenInflow({ rows }: NettingContext, at: number): boolean {
  return rows.flow[at] === 1 && isUsable(rows, at) && rows.locked[at] === 0;
}

export function isOpenOutflow({ rows }: NettingContext, at: number): boolean {
  return rows.flow[at] === -1 && isUsable(rows, at) && rows.locked[at] === 0;
}

/** Takes whole rows out: each row once, inflows counted at their full amount. */
export function take(context: NettingContext, reason: RemovalReason, members: readonly number[], note: Bilingual): void {
  const { rows } = context;
  let amount = 0;
  for (const at of members) {
    if (rows.flow[at] === 1) amount += rows.amount[at] ?? 0;
    rows.fate[at] = Fate.removed;
  }
  context.removals.push({ reason, rows: members.map((at) => rowRef(rows, at)), amount: fen(amount), note });
}

/** Looks like `reason` but is still counted, until a person confirms it. */
export function ask(context: NettingContext, reason: RemovalReason, members: readonly number[], note: Bilingual): void {
  const { rows } = context;
  const refs = members.map((at) => rowRef(rows, at));
  if (refs.some((ref) => context.confirmed.has(ref))) {
    take(context, reason, members, note);
    return;
  }
  const amount = members.reduce((sum, at) => (rows.flow[at] === 1 ? sum + (rows.amount[at] ?? 0) : sum), 0);
  context.pending.push({ reason, rows: refs, amount: fen(amount), note });
}
