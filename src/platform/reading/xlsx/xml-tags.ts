/** Tags of the small parts of a workbook (its list of sheets, relations, styles). Sheets and strings have their own scanners. */
import { problem } from "../../../domain/kernel/problem.ts";
import { Unreadable } from "../outcome.ts";
import { decodeXmlText } from "./xml-text.ts";

export interface XmlTag {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Decodes a part and refuses one with a DOCTYPE. */
export function partText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff || (bytes[0] === 0x3c && bytes[1] === 0) ? "utf-16le" : bytes[0] === 0xfe || bytes[0] === 0 ? "utf-16be" : "utf-8";
  const text = new TextDecoder(mark).decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Unreadable(problem("unsafe-xml", "error"));
  return text;
}

export function* xmlTags(text: string): Generator<XmlTag> {
  let at = 0;
  for (;;) {
    const tag = text.indexOf("<", at);
    if (tag < 0) return;
    if (text.startsWith("<!--", tag)) {
      const end = text.indexOf("-->", tag);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const end = closingBracket(text, tag);
    if (end < 0) return;
    at = end + 1;
    const isClosing = text[tag + 1] === "/";
    const inside = text.slice(tag + (isClosing ? 2 : 1), end);
    const name = /^(?:[^\s:/>]+:)?([^\s/>]+)/.exec(inside)?.[1];
    if (name !== undefined) yield { name, isClosing, attributes: isClosing ? NONE : readAttributes(inside) };
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

function closingBracket(text: string, from: number): number {
  let quote = "";
  for (let i = from; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return i;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

/** By local name; a name with a prefix ("r:id") is also held with it. */
function readAttributes(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, prefix, name, double, single] of inside.matchAll(/([\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = decodeXmlText(double ?? single ?? "");
    if (prefix === undefined || !attributes.has(name ?? "")) attributes.set(name ?? "", value);
    if (prefix !== undefined) attributes.set(prefix + name, value);
  }
  return attributes;
}
