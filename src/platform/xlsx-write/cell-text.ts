/**
 * A text as a workbook keeps it: every character that XML or the format would change is written as the format's own escape (`_x0007_`),
 * so that what was put in is what is read back. Half of a surrogate pair is no character of any encoding and becomes U+FFFD.
 */
import { sheetLimits } from "../../domain/working-paper/workbook.ts";

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Not allowed in XML, or changed by its readers on the way (a carriage return becomes a line feed). */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;
/** A text that itself looks like an escape. */
const ESCAPE = /_(?=[xX][0-9a-fA-F]{4}_)/g;
const ANY_SPECIAL = /[&<>"_\ufffe\uffff\p{Cs}\p{Cc}]/u;
const LONE = /\p{Cs}/gu;

/** Texts a spreadsheet program would take for a formula when they are edited: =, +, −, @, a tab or a line's end, also full-width. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/;

export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** Ready to stand between the tags of a string. */
export function xmlText(text: string): string {
  if (!ANY_SPECIAL.test(text)) return text;
  return text
    .replace(LONE, "\ufffd")
    .replace(ESCAPE, "_x005F_")
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}

/** A cell holds 32,767 characters; what is longer ends in an ellipsis, never in half a character. */
export function fitted(text: string, limit: number = sheetLimits.characters): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? "") ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}
