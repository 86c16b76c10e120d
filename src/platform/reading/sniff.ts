/** What a file is by its bytes. A name is never believed: web pages named .xls and workbooks named .csv come in every day. */

import { readingLimits } from "./limits.ts";

export type Sniffed = "pdf" | "image" | "zip" | "ole" | "biff" | "rar" | "7z" | "gzip" | "rtf" | "office-lock" | "other";

/** First bytes in hexadecimal; "??" stands for any byte. */
const SIGNATURES: readonly (readonly [Sniffed, string])[] = [
  ["zip", "504b0304"],
  ["zip", "504b0506"],
  ["ole", "d0cf11e0a1b11ae1"],
  ["pdf", "255044462d"],
  ["image", "ffd8ff"],
  ["image", "89504e470d0a1a0a"],
  ["image", "47494638"],
  ["image", "52494646????????57454250"],
  ["image", "49492a00"],
  ["image", "4d4d002a"],
  ["image", "????????6674797068656963"],
  ["image", "????????6674797068656978"],
  ["image", "????????667479706d696631"],
  ["image", "????????6674797061766966"],
  ["image", "424d????????00000000"],
  ["rar", "526172211a07"],
  ["7z", "377abcaf271c"],
  ["gzip", "1f8b08"],
  ["rtf", "7b5c727466"],
  // Workbooks of Excel 2–5 without a container.
  ["biff", "0908??000005"],
  ["biff", "0908??000006"],
  ["biff", "09000400"],
  ["biff", "09020600"],
  ["biff", "09040600"],
];

export function sniff(bytes: Uint8Array): Sniffed {
  for (const [kind, signature] of SIGNATURES) if (matches(bytes, signature, 0)) return kind;
  if (isOfficeLock(bytes)) return "office-lock";
  // Some bill services put a few bytes in front of a PDF; the format allows up to 1,024.
  for (let at = 1; at < Math.min(1_024, bytes.length - 5); at++) if (bytes[at] === 0x25 && matches(bytes, "255044462d", at)) return "pdf";
  return "other";
}

/**
 * The "~$…" file that stands beside a document while it is open: the length of a name, the name padded with blanks to 54 bytes,
 * then the same in UTF-16, 165 bytes in all (162 for letters). A folder copied while a workbook is open brings one along.
 */
function isOfficeLock(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  if ((bytes.length !== 165 && bytes.length !== 162) || length === 0 || length > 53) return false;
  // Behind the name only blanks or zeros, then the number of UTF-16 letters.
  for (let at = length + 1; at < 54; at++) if (bytes[at] !== 0x20 && bytes[at] !== 0) return false;
  return (bytes[bytes.length === 165 ? 55 : 54] ?? 0) <= length;
}

function matches(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let i = 0; i * 2 < signature.length; i++) {
    const expected = signature.slice(i * 2, i * 2 + 2);
    if (expected !== "??" && bytes[at + i] !== Number.parseInt(expected, 16)) return false;
  }
  return true;
}

export type OleContent = "workbook" | "old-workbook" | "encrypted" | "word" | "presentation" | "unknown";

/** Which stream of the root makes a compound file what it is. Names in capitals: some writers use nothing else. */
const STREAMS: readonly (readonly [string, OleContent])[] = [
  ["ENCRYPTEDPACKAGE", "encrypted"],
  ["WORKBOOK", "workbook"],
  ["BOOK", "old-workbook"],
  ["WORDDOCUMENT", "word"],
  ["POWERPOINT DOCUMENT", "presentation"],
];

export function oleContent(rootNames: ReadonlySet<string>): { content: OleContent; stream: string } {
  for (const [stream, content] of STREAMS) if (rootNames.has(stream)) return { content, stream };
  return { content: "unknown", stream: "" };
}

export type Markup = "html" | "spreadsheetml" | "xml" | "json" | "exchange" | "none";

/** What kind of text it is, by its first words. */
export function markupOf(text: string): Markup {
  const head = text.slice(0, 4_096).trimStart();
  if (/^[[{]/.test(head)) return looksLikeJson(text) ? "json" : "none";
  // SYLK and DIF: lists of instructions for old spreadsheet programs. As plain text their rows would mean nothing.
  if (/^ID;P[A-Z]/.test(head) || /^TABLE\r?\n0,1\r?\n"/.test(head)) return "exchange";
  if (!head.startsWith("<")) return "none";
  if (/^<(?:\?xml|\?mso|Workbook|ss:Workbook)/i.test(head) && /urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    if (!/<html[\s>]/i.test(head)) return "spreadsheetml";
  }
  if (
    /<(?:!doctype\s+html|html|head|body|table|tr|td|th|tbody|thead|meta|style|div|span|center|font|p|br|script|title|frameset)[\s>/]/i.test(
      head,
    )
  )
    return "html";
  return /^<(?:\?xml\s|!--|!doctype|[a-z_][\w.:-]*[\s>/])/i.test(head) ? "xml" : "none";
}

function looksLikeJson(text: string): boolean {
  if (text.length > readingLimits.jsonCharacters) return /^\s*[[{]\s*[[{"]/.test(text) && /[\]}]\s*$/.test(text.slice(-100));
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
