/** From printed amounts to signed ones: which way every row went, or that nobody can say. */
import type { SignConvention } from "./layout.ts";

/** Which way the paper says a row went, before signs: `signed` rows speak through their sign alone. */
export const Side = { neither: 0, in: 1, out: -1, signed: 2, unknown: 3 } as const;
export type Side = (typeof Side)[keyof typeof Side];

export interface PrintedRows {
  readonly rows: number;
  /** As printed; becomes the signed amount. */
  readonly amount: Float64Array;
  readonly balance: Float64Array;
  readonly side: Int8Array;
  /** 1 where nothing stayed moved (closed, failed, refunded). */
  readonly isVoid: Uint8Array;
  readonly flow: Int8Array;
}

/** Signs the amounts in place and fills the flows. `sign` null means it could not be told: amounts stay as printed, flows 0. */
export function settleFlow(rows: PrintedRows, sign: SignConvention | null): void {
  const outsAreNegative = printsOutsNegative(rows);
  for (let row = 0; row < rows.rows; row++) {
    const printed = rows.amount[row] ?? Number.NaN;
    const side = rows.side[row] as Side; // only Side values are written there
    if (Number.isNaN(printed) || side === Side.neither || side === Side.unknown) continue;
    if (side === Side.signed && sign === null) continue;
    const signed =
      side === Side.signed
        ? sign === "out-positive"
          ? -printed
          : printed
        : side === Side.in
          ? printed
          : outsAreNegative
            ? printed
            : -printed;
    rows.amount[row] = signed + 0; // −0 becomes 0
    rows.flow[row] = rows.isVoid[row] === 1 ? 0 : Math.sign(signed);
  }
}

/**
 * Some exports print every outflow with a minus of its own, others only reversals (红字). All negative is the first habit;
 * one positive among them makes the minus a reversal.
 */
function printsOutsNegative(rows: PrintedRows): boolean {
  let negative = 0;
  for (let row = 0; row < rows.rows; row++) {
    if (rows.side[row] !== Side.out) continue;
    const printed = rows.amount[row] ?? 0;
    if (printed > 0) return false;
    if (printed < 0) negative++;
  }
  return negative > 0;
}

/** A share of tests that must hold, and how many there must be, before the balance may decide a sign. [P] */
const PROOF = { share: 0.8, tests: 2 };

/** Asks the running balance which sign is money in. Null when it holds for neither, or equally for both. */
export function signProvenByBalance(rows: Pick<PrintedRows, "rows" | "amount" | "balance">): "in-positive" | "out-positive" | null {
  const held = { in: [0, 0], out: [0, 0] };
  let tests = 0;
  for (let row = 1; row < rows.rows; row++) {
    const [before, after] = [rows.balance[row - 1] ?? Number.NaN, rows.balance[row] ?? Number.NaN];
    const [first, second] = [rows.amount[row - 1] ?? Number.NaN, rows.amount[row] ?? Number.NaN];
    if (Number.isNaN(before + after + first + second)) continue;
    tests++;
    if (before + second === after) held.in[0] = (held.in[0] ?? 0) + 1;
    if (after + first === before) held.in[1] = (held.in[1] ?? 0) + 1;
    if (before - second === after) held.out[0] = (held.out[0] ?? 0) + 1;
    if (after - first === before) held.out[1] = (held.out[1] ?? 0) + 1;
  }
  const best = { in: Math.max(...held.in), out: Math.max(...held.out) };
  if (tests < PROOF.tests || best.in === best.out || Math.max(best.in, best.out) < PROOF.share * tests) return null;
  return best.in > best.out ? "in-positive" : "out-positive";
}
