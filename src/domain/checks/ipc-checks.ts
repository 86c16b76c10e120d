/** The margin test and the stock count of the IPC method: what the officer saw in the shop against what the books say. */
import type { CaseFile } from "../case/case-file.ts";
import type { Figure } from "../kernel/evidence.ts";
import { type Fen, fromDecimal } from "../kernel/money.ts";
import type { Period } from "../kernel/period.ts";
import { checkParameters as P } from "../parameters/checks.ts";
import { answeredNumber, saidNumber } from "../statements/said.ts";
import { readStatements } from "../statements/statement-reader.ts";
import { balancePeriod, type StatementView } from "../statements/statement-view.ts";
import type { CheckResult } from "./define.ts";
import { measured, withoutAmounts } from "./result.ts";
import { words } from "./ties.ts";

/** Σ margin × share of the goods an officer priced; null with the name of what is missing. */
export function weightedMargin(caseFile: CaseFile): { readonly margin: Figure | null; readonly missing: string | null } {
  const goods = caseFile.margins ?? [];
  if (goods.length === 0) return { margin: null, missing: "case:margins" };
  let shares = 0;
  let margin = 0;
  for (const good of goods) {
    const cost = good.cost === undefined ? null : fromDecimal(good.cost);
    const price = good.price === undefined ? null : fromDecimal(good.price);
    const own = good.margin ?? (cost !== null && price !== null && price > 0 ? 1 - cost / price : null);
    if (own === null) return { margin: null, missing: "case:margins" };
    shares += good.share;
    margin += own * good.share;
  }
  if (Math.abs(shares - 1) > P["margin-shares-slack"].value) return { margin: null, missing: "case:margins.share" };
  return { margin: saidNumber(caseFile, "margins.weighted", margin, "ratio"), missing: null };
}

/** Gross profit as reported against revenue × weighted margin, judged in points of margin (> 3 warns, > 8 fails). */
export function runMarginTest(period: Period, view: StatementView, caseFile: CaseFile, isLatest: boolean): CheckResult | null {
  if (caseFile.margins === undefined) return null;
  const named = {
    id: "margin-test",
    period,
    name: words("毛利率检验", "Margin test"),
    formula: words(
      "账面（或自报）毛利率与按进价、售价、销售占比加权的毛利率相差几个百分点",
      "reported (or declared) gross margin against the margin weighted by cost, price and share of sales, in percentage points",
    ),
  };
  const { margin, missing } = weightedMargin(caseFile);
  const reader = readStatements(view, period);
  const declared = answeredNumber(caseFile, "gross-margin");
  const revenue = reader.flow("operatingRevenue");
  const profit = declared === null ? revenue - reader.flow("operatingCost") : revenue * reader.use(declared);
  const expected = margin === null ? reader.lack(missing ?? "case:margins") : reader.use(margin);
  if (reader.missing.length > 0) return withoutAmounts(named, "insufficient", reader.missing, reader.inputs);
  if (revenue <= 0) return withoutAmounts(named, "not-applicable", [], reader.inputs);
  const points = Math.abs(profit / revenue - expected);
  const reasons = [
    words(
      "请再抽几样主要商品核对进货单和售价，看有没有返利、损耗、批零比例没算进去。",
      "Price a few more of the main goods from purchase slips and tags, and see whether rebates, losses or the wholesale share were left out.",
    ),
  ];
  const result = measured(
    { ...named, left: profit, right: revenue * expected, tolerance: null, inputs: reader.inputs, reasons, blanks: [], whenOff: "warn" },
    caseFile,
    isLatest,
  );
  const outcome = points > P["margin-fail"].value ? "fail" : points > P["margin-warn"].value ? "warn" : "pass";
  return { ...result, outcome, reasons: outcome === "pass" ? [] : reasons };
}

/** Stock as counted by the officer; null when nobody counted. */
export function countedStock(caseFile: CaseFile): Fen | null {
  if (caseFile.stockCount === undefined || caseFile.stockCount.length === 0) return null;
  let total = 0;
  for (const line of caseFile.stockCount) total += line.quantity * (fromDecimal(line.unitCost) ?? Number.NaN);
  // Rounded once: quantities may be fractions (2.5 吨).
  return Number.isFinite(total) ? (Math.round(total) as Fen) : null;
}

/** Inventory of the latest balance sheet against the officer's count. */
export function runStockCount(view: StatementView, caseFile: CaseFile): CheckResult | null {
  const counted = countedStock(caseFile);
  const month = view.balanceMonths.at(-1);
  if (counted === null || month === undefined) return null;
  const period = balancePeriod(month);
  const named = {
    id: "stock-count",
    period,
    name: words("存货检验（抽盘）", "Stock count"),
    formula: words("账面存货与现场盘点金额相比", "inventory on the books against the officer's count"),
  };
  const reader = readStatements(view, period);
  const left = reader.balance("inventory", month);
  if (reader.missing.length > 0) return withoutAmounts(named, "insufficient", reader.missing, reader.inputs);
  const right = reader.use(saidNumber(caseFile, "stockCount", counted, "CNY"));
  const reasons = [
    words(
      "盘点日和报表日不同：请按进销记录把盘点数倒推到报表日再比；问清有没有代销、寄存、已发未开票的货。",
      "The count and the balance sheet have different dates: roll the count back with purchases and sales, and ask about goods on consignment, in storage or shipped but not invoiced.",
    ),
  ];
  return measured({ ...named, left, right, tolerance: null, inputs: reader.inputs, reasons, blanks: [], whenOff: "warn" }, caseFile, true);
}
