/** Texts on their way into a Word file. XML has no way to write some characters; half of a surrogate pair is no character at all. */
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Without what a Word file cannot hold: control characters other than a tab and a line's end; line ends as one kind. */
export function wordText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}

export function escapedText(text: string): string {
  return wordText(text).replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}

export function plainText(xml: string): string {
  return xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replace(/&amp;/g, "&");
}
