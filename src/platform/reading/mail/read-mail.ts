/** Bills that come by mail: the page in the mail is read as a page; a mail with attachments opens like an archive. */
import { problem } from "../../../domain/kernel/problem.ts";
import { decodeText } from "../decode-text.ts";
import { readHtml } from "../html/read-html.ts";
import { type ArchiveEntry, emptyBook, type ReadOptions, type ReadOutcome } from "../outcome.ts";
import { mailParts } from "./mail-parts.ts";

export function readMail(bytes: Uint8Array, options: ReadOptions): ReadOutcome {
  const parts = mailParts(bytes);
  const pages = parts.filter((part) => part.type === "text/html" || part.type === "application/xhtml+xml");
  const attachments = parts.filter((part) => part.fileName !== "" && !pages.includes(part) && !part.type.startsWith("image/"));
  const only = pages[0];
  if (attachments.length === 0 && pages.length === 1 && only) return { kind: "book", book: readHtml(decodeText(only.bytes), options) };
  if (attachments.length + pages.length === 0) return { kind: "book", book: emptyBook("unknown", [problem("no-tables", "warning")]) };
  const entries: ArchiveEntry[] = [];
  for (const [index, page] of pages.entries())
    entries.push({ path: pages.length === 1 ? "正文.html" : `正文${index + 1}.html`, bytes: page.bytes });
  for (const { fileName, bytes: content } of attachments) entries.push({ path: safeName(fileName, entries), bytes: content });
  return { kind: "archive", entries, problems: [] };
}

/** Without folders, and not the name of another entry. */
function safeName(fileName: string, entries: readonly ArchiveEntry[]): string {
  const name = fileName.replaceAll("\\", "/").split("/").pop() || "附件";
  let path = name;
  for (let copy = 2; entries.some((entry) => entry.path === path); copy++)
    path = name.replace(/(\.[^.]*)?$/, (extension) => `（${copy}）${extension}`);
  return path;
}
