/** Totals a statement prints under its rows: compared with the rows and only warned about, for exports count by their own rules. */
import { readAmount } from "../../kernel/amount-text.ts";
import { matchText } from "../../kernel/plain-text.ts";

export interface StatedTotals {
  inflow: number | null;
  outflow: number | null;
  count: number | null;
}

/** `columns`: what the total row prints in the statement's own two columns. */
export function readFooter(text: string, columns: { inflow: number | null; outflow: number | null }, stated: StatedTotals): void {
  // A footer that counts ("支出笔数 1 累计金额 400.00") stands under the columns by chance: only its labels speak.
  const under = /笔数/.test(text) ? { inflow: null, outflow: null } : columns;
  stated.inflow ??= labelledAmount(text, "(?:收入|存入|贷方)") ?? under.inflow;
  stated.outflow ??= labelledAmount(text, "(?:支出|支取|取出|借方)") ?? under.outflow;
  const [inflows, outflows] = [labelledCount(text, "(?:收入|存入|贷方)"), labelledCount(text, "(?:支出|支取|取出|借方)")];
  if (inflows !== null && outflows !== null) stated.count ??= inflows + outflows;
  stated.count ??= labelledCount(text, "(?:交易|合计|总|共)");
}

/** "收入笔数：3", "支出总笔数 5". */
function labelledCount(text: string, words: string): number | null {
  const match = new RegExp(`${words}(?:总)?笔数:?(\\d+)`).exec(matchText(text));
  return match?.[1] ? Number(match[1]) : null;
}

/** "收入笔数：3 累计金额：1,234.00", "支出合计 12.00". */
function labelledAmount(text: string, words: string): number | null {
  const match = new RegExp(`${words}(?:(?:总)?笔数:?\\s*\\d+[\\s,，;；]*)?(?:累计|合计|总)(?:金额|额)?:?\\s*([-\\d,]+\\.\\d{2})`).exec(
    text.normalize("NFKC"),
  );
  return match?.[1] ? (readAmount(match[1])?.amount ?? null) : null;
}
