import { fen } from "../../../kernel/money.ts";
import { revenueParameters as P } from "../../../parameters/revenue.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 过桥、对倒: a fifth of gross inflow only passes through or comes back. The rows are taken out already; the habit is the question. */
const rule: RedFlagRule = {
  id: "bank-circular-flow",
  family: 1,
  nature: "contradiction",
  find({ netting }: RedFlagContext): readonly Finding[] {
    if (netting === null || netting.grossInflow <= 0) return [];
    const through = netting.removed["pass-through"];
    const around = netting.removed["round-trip"];
    const share = fen(through + around) / netting.grossInflow;
    if (share <= P["circular-share"].value) return [];
    const rows = netting.pairs
      .filter((pair) => pair.reason === "pass-through" || pair.reason === "round-trip")
      .flatMap((pair) => pair.rows);
    return [
      finding(words({ through, around, share }), {
        severity: "amber",
        evidence: ["bank"],
        period: null,
        inputs: [netting.gross, netting.net],
        rows,
      }),
    ];
  },
};

export default rule;
