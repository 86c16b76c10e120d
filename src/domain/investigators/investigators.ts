/** 双人调查: who investigates a case, and whether one more has to be named. */
import type { CaseFile } from "../case/case-file.ts";
import { fromDecimal } from "../kernel/money.ts";
import { investigationParameters } from "../parameters/investigation.ts";

export interface Investigators {
  /** 主办, 协办; "" while not named. */
  readonly lead: string;
  readonly second: string;
  /** Names still to be filled in; 0 when the case is staffed as its amount asks. */
  readonly lacking: 0 | 1 | 2;
}

/** A loan whose amount nobody has said yet is taken to need two: one too many is seen at once, one too few only by the examiner. */
export function investigatorsOf({ investigators = [], loan }: Pick<CaseFile, "investigators" | "loan">): Investigators {
  const [lead = "", second = ""] = investigators.map((name) => name.trim()).filter((name) => name !== "");
  const amount = loan?.amount === undefined ? null : fromDecimal(loan.amount);
  const needed = amount !== null && amount < investigationParameters["two-investigators-from"].value ? 1 : 2;
  const named = lead === "" ? 0 : second === "" || second === lead ? 1 : 2;
  return { lead, second: second === lead ? "" : second, lacking: Math.max(0, needed - named) as Investigators["lacking"] };
}
