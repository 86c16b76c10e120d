/** 进货: goods sold at cost (opening stock + purchases − closing stock), marked up by the weighted margin an officer took from price tags. */
import type { Tier } from "../../documents/document.ts";
import { attest, derive, type Figure } from "../../kernel/evidence.ts";
import { fen, fromDecimal, scale } from "../../kernel/money.ts";
import { span } from "../../kernel/period.ts";
import { witnessOf } from "../../ledger/spoken-facts.ts";
import { worstTier } from "../../ledger/tiers.ts";
import type { SourceAnswer, SourceQuestion, SourceRule } from "../context.ts";
import { coverOf } from "../cover.ts";
import { scaledUp } from "../scale.ts";
import { formulas, notes } from "../words.ts";

/** Shares of sales may miss 100 % by rounding. Same slack as the margin test. */
const SHARES_SLACK = 0.01;

export const purchaseSource: SourceRule = {
  id: "purchases",
  family: "goods",
  answer(question) {
    const { ledger, period } = question;
    const without = (note: SourceAnswer["note"], missing: readonly string[], months = 0): SourceAnswer => ({
      status: "insufficient",
      formula: formulas.purchases,
      note,
      missing,
      months,
    });
    const bought = coverOf(ledger, "purchases", period);
    if (bought === null) return without(notes.noPaper, ["paper:purchase-list"]);
    const { from, to } = span(period);
    const opening = stockAt(question, from - 1);
    const closing = stockAt(question, to);
    const margin = weightedMargin(question);
    const missing = [
      ...(opening ? [] : ["paper:opening-stock"]),
      ...(closing ? [] : ["paper:inventory-list"]),
      ...(margin ? [] : ["case:margins"]),
    ];
    if (opening === null || closing === null || margin === null) return without(notes.incomplete, missing, bought.months.size);
    const sold = derive(
      `revenue-purchases@${period}`,
      "CNY",
      [opening.figure, bought.figure, closing.figure, margin],
      (before = 0, purchases = 0, after = 0, share = 0) => scale(fen(before + purchases - after), 1 / (1 - share)),
    );
    const months = bought.months.size;
    const value = scaledUp(question, "purchases", sold, months);
    if (value === null) return without(notes.fewMonths(months), ["paper:purchase-list"], months);
    return {
      status: "ok",
      value,
      months,
      tier: worstTier([bought.tier, opening.tier, closing.tier]),
      countsAs: "goods",
      formula: formulas.purchases,
      note: notes.purchases,
    };
  },
};

function stockAt({ ledger }: SourceQuestion, month: number): { figure: Figure; tier: Tier } | null {
  const fact = ledger.balanceAt("inventoryCount", month) ?? ledger.balanceAt("inventory", month);
  return fact === undefined ? null : { figure: fact.figure, tier: fact.tier };
}

/** Σ share × margin; null without a complete list of goods or when the margin is not between 0 and 1. */
function weightedMargin({ caseFile, period }: SourceQuestion): Figure | null {
  let total = 0;
  let shares = 0;
  for (const goods of caseFile.margins ?? []) {
    const cost = goods.cost === undefined ? null : fromDecimal(goods.cost);
    const price = goods.price === undefined ? null : fromDecimal(goods.price);
    const margin = goods.margin ?? (cost !== null && price !== null && price > 0 ? 1 - cost / price : null);
    if (margin === null) return null;
    total += goods.share * margin;
    shares += goods.share;
  }
  if (Math.abs(shares - 1) > SHARES_SLACK || total < 0 || total >= 1) return null;
  return attest(`weightedMargin@${period}`, total, "ratio", { by: witnessOf(caseFile), at: "", reason: "price tags" });
}
