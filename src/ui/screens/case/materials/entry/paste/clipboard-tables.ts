/** Tables on the clipboard: tab text as Excel and WPS give it; a web page's table is taken apart in a reader worker. */
import { desk } from "../../../../../state/desk.ts";
import { isBlock, pasteGrid } from "../paste-grid.ts";

/** Null when the clipboard holds no table; what it holds must be taken in the paste event itself. */
export function clipboardTable(data: DataTransfer | null): Promise<string[][] | null> | null {
  const text = data?.getData("text/plain") ?? "";
  if (text.includes("\t") && isBlock(text)) return Promise.resolve(pasteGrid(text));
  const html = data?.getData("text/html") ?? "";
  if (/<table[\s>]/i.test(html)) return fromHtml(html);
  return isBlock(text) ? Promise.resolve(pasteGrid(text)) : null;
}

async function fromHtml(html: string): Promise<string[][] | null> {
  const open = await desk();
  return open.tableOf(html);
}
