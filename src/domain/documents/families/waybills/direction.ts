/** Sent or received: by the direction column, else by the party on most rows, else assumed sent (and said so). */
import { matchText } from "../../../kernel/plain-text.ts";
import type { ListRows } from "../../lists/read-list.ts";
import { textAbove } from "../../lists/read-list.ts";
import { wordAt } from "../../lists/row-checks.ts";

/** A name on at least this share of the rows, as sender or as recipient, is the owner of the list. [P] */
const OWNER_SHARE = 0.6;
const SENT = /^(?:发|寄|出|派送?出|出库|出厂|发出|寄出|寄件|发货|发件|外发|销售|出货)/;
const RECEIVED = /^(?:收|到|入|入库|入厂|进厂|收到|收件|收货|到货|采购|进货|退货|退回)/;

export interface Directions {
  readonly isSent: (row: number) => boolean;
  readonly isAssumed: boolean;
}

export function sentRows(rows: ListRows): Directions {
  if (rows.direction !== null) {
    const isOutgoing = rows.direction === "outgoing";
    return { isSent: () => isOutgoing, isAssumed: false };
  }
  const column = rows.table.texts["direction"];
  if (column?.words.some((word) => SENT.test(matchText(word)) || RECEIVED.test(matchText(word)))) {
    const isSent = column.words.map((word) => SENT.test(matchText(word)));
    return { isSent: (row) => isSent[column.codes[row] ?? 0] ?? false, isAssumed: false };
  }
  const title = matchText(`${textAbove(rows.sheet, rows.book, rows.header.row)} ${rows.sheet.name}`);
  if (/发货|寄件|发车|发运|出库|出厂/.test(title) && !/收货|收件|入库/.test(title)) return { isSent: () => true, isAssumed: false };
  if (/收货|收件|入库|进厂|收购|到货|进货/.test(title) && !/发货|寄件|发车|发运|出库|出厂/.test(title))
    return { isSent: () => false, isAssumed: false };
  const owner = ownerOf(rows);
  if (owner !== null) return { isSent: (row) => matchText(wordAt(rows, "sender", row)) === owner, isAssumed: false };
  // 发车 and 发货 in the header's own words say which way the goods went.
  const header = rows.header.columns.get("date")?.header ?? "";
  return { isSent: () => true, isAssumed: !/发车|发货|寄件|装车/.test(header) };
}

/** The name most rows have in common. */
function ownerOf(rows: ListRows): string | null {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.table.rows; row++) {
    const names = new Set([matchText(wordAt(rows, "sender", row)), matchText(wordAt(rows, "recipient", row))]);
    for (const name of names) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: string | null = null;
  let isTied = false;
  for (const [name, count] of counts) {
    const top = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > top) [best, isTied] = [name, false];
    else if (count === top) isTied = true;
  }
  // One sender writing to one recipient leaves open whose list it is: the sender's, as carriers bill who sends.
  if (best !== null && isTied)
    best = [...counts].filter(([name, count]) => count === counts.get(best ?? "") && isSender(rows, name)).map(([name]) => name)[0] ?? null;
  return best !== null && (counts.get(best) ?? 0) >= rows.table.rows * OWNER_SHARE ? best : null;
}

function isSender(rows: ListRows, name: string): boolean {
  return matchText(wordAt(rows, "sender", 0)) === name;
}
