/** The rows found, as a table on the clipboard: text for spreadsheets and HTML for documents. */
import type { RowFilter, RowSort } from "../../../../app/desk/rows/types.ts";
import type { CaseId } from "../../../../domain/kernel/ids.ts";
import { desk } from "../../../state/desk.ts";
import { say } from "../../../state/messages.ts";
import { rowWords } from "./words.ts";

/** The clipboard is promised its content: it must be asked for within the click, and the rows come a moment later. */
export function copyRows(id: CaseId, filter: RowFilter, sort: RowSort): void {
  const t = rowWords.value;
  const table = desk().then((open) => open.rowTable(id, filter, sort, { head: t.copyHead, categories: t.categories }));
  const part = (type: string, text: "tsv" | "html") => table.then((made) => new Blob([made[text]], { type }));
  const item = new ClipboardItem({ "text/plain": part("text/plain", "tsv"), "text/html": part("text/html", "html") });
  navigator.clipboard
    .write([item])
    .then(async () => {
      const { rows, found } = await table;
      say(t.copied(rows, found));
    })
    .catch(() => say(t.copyFailed));
}
