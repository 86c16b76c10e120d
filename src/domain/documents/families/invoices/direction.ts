/** Which invoices the taxpayer issued, and which it received: said by a column, a title, the columns present, or the one name on every row. */
import type { ParseContext, WordColumn } from "../../document.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import type { ListRows } from "../../lists/read-list.ts";
import { textAbove } from "../../lists/read-list.ts";
import { wordAt } from "../../lists/row-checks.ts";

export type Direction = "issued" | "received" | "unknown";

const ISSUED = /销项|开具|开出|销售发票|开票(?:明细|申请|清单|记录)/;
const RECEIVED = /进项|取得|勾选|认证|抵扣|收票|采购发票/;

export function directionReader(rows: ListRows, context: ParseContext): (row: number) => Direction {
  if (rows.direction !== null) {
    const said = rows.direction === "outgoing" ? "issued" : "received";
    return () => said;
  }
  if (rows.header.columns.has("direction")) return (row) => directionOfWords(wordAt(rows, "direction", row), true);
  const said = directionOfWords(`${textAbove(rows.sheet, context.book, rows.header.row)} ${rows.sheet.name}`, false);
  if (said !== "unknown") return () => said;
  const hasBuyer = isFilled(rows.table.texts["buyer"]);
  const hasSeller = isFilled(rows.table.texts["seller"]);
  if (hasBuyer && !hasSeller) return () => "issued";
  if (hasSeller && !hasBuyer) return () => "received";
  const taxpayer = hasBuyer ? nameOnEveryRow(rows) : null;
  if (taxpayer !== null) {
    return (row) =>
      nameOf(rows, "seller", row) === taxpayer ? "issued" : nameOf(rows, "buyer", row) === taxpayer ? "received" : "unknown";
  }
  const hinted = directionOfWords(context.fileName, false);
  return () => hinted;
}

function directionOfWords(raw: string, isCell: boolean): Direction {
  const text = matchText(raw);
  if (isCell && /^(?:销|销售|出)$/.test(text)) return "issued";
  if (isCell && /^(?:进|购|采购|购进|入)$/.test(text)) return "received";
  const [issued, received] = [ISSUED.test(text), RECEIVED.test(text)];
  return issued === received ? "unknown" : issued ? "issued" : "received";
}

/** The one name that is buyer or seller on every row, when only one is. Null for a list of a single pair. */
function nameOnEveryRow(rows: ListRows): string | null {
  let candidates: Set<string> | null = null;
  for (let row = 0; row < rows.table.rows; row++) {
    const names: string[] = [nameOf(rows, "buyer", row), nameOf(rows, "seller", row)].filter((name) => name !== "");
    if (names.length === 0) continue;
    const before: ReadonlySet<string> = candidates ?? new Set(names);
    candidates = new Set<string>(names.filter((name) => before.has(name)));
    if (candidates.size === 0) return null;
  }
  return candidates?.size === 1 ? ([...candidates][0] ?? null) : null;
}

function nameOf(rows: ListRows, fieldId: string, row: number): string {
  return matchText(wordAt(rows, fieldId, row));
}

function isFilled(column: WordColumn | undefined): boolean {
  return column?.codes.some((code) => code !== 0) ?? false;
}
