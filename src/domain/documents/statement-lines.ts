/**
 * The lines of the three statements as data: one row a line. Line numbers are those of 小企业会计准则 附录 会小企01/02/03表
 * (财会〔2011〕17号; checked against the published form, 待核对 where the ministry has renumbered); 企业会计准则 lines carry none.
 * A term enters code only through this table and docs/glossary.md.
 */
import { balanceRows } from "./lines/balance-rows.ts";
import { cashRows } from "./lines/cash-rows.ts";
import { incomeRows } from "./lines/income-rows.ts";
import type { LineRow } from "./lines/line-row.ts";

export type StatementForm = "balance" | "income" | "cash";

export interface StatementLine {
  readonly key: string;
  readonly form: StatementForm;
  /** 行次 of the small-business form, null for lines only 企业会计准则 has. */
  readonly line: number | null;
  readonly zh: string;
  readonly en: string;
  /** Other names met in papers, already in the form of labelText (no spaces, half-width, lower case). */
  readonly also: readonly string[];
  /**
   * Names of a wider or older line that speaks for this one only where this one has no amount, best first:
   * 其他应收款(合计) for 其他应收款, 营业总收入 for 营业收入. Where both stand, both would be counted.
   */
  readonly standIns: readonly string[];
  /**
   * Set on a line that is part of another and never added: the key of that other line. Some names are additive before
   * their parent and a part after it (应收利息 is line 7 under 小企业会计准则, a part of 其他应收款 under 企业会计准则).
   */
  readonly partOf: string | null;
}

function lines(form: StatementForm, rows: readonly LineRow[]): StatementLine[] {
  return rows.map(([key, line, zh, en, names = "", partOf = null]) => {
    const all = names === "" ? [] : names.split("|");
    const standIns = all.filter((name) => name.startsWith("~")).map((name) => name.slice(1));
    return { key, form, line, zh, en, also: all.filter((name) => !name.startsWith("~")), standIns, partOf };
  });
}

export const balanceLines: readonly StatementLine[] = lines("balance", balanceRows);
export const incomeLines: readonly StatementLine[] = lines("income", incomeRows);
export const cashLines: readonly StatementLine[] = lines("cash", cashRows);

export const statementLines: readonly StatementLine[] = [...balanceLines, ...incomeLines, ...cashLines];

export type StatementKey = string;
