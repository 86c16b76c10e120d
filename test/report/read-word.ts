/** A reader of Word files that knows nothing of the one that wrote them: unzips and picks texts out of the XML. */
import { strFromU8, unzipSync } from "fflate";

export interface ReadWord {
  readonly names: readonly string[];
  readonly xml: Readonly<Record<string, string>>;
  /** One text per paragraph of the body, in reading order; a footnote's reference is "[n]". */
  readonly paragraphs: readonly string[];
  /** Rows of every table, a text per cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly footnotes: ReadonlyMap<number, string>;
}

export function readWord(bytes: Uint8Array): ReadWord {
  const files = unzipSync(bytes);
  const xml = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  const body = xml["word/document.xml"] ?? "";
  const notes = xml["word/footnotes.xml"] ?? "";
  return {
    names: Object.keys(files),
    xml,
    paragraphs: elements(body, "w:p").map(textOf),
    tables: elements(body, "w:tbl").map((table) =>
      elements(table, "w:tr").map((row) => elements(row, "w:tc").map((cell) => elements(cell, "w:p").map(textOf).join("\n"))),
    ),
    footnotes: new Map(
      [...notes.matchAll(/<w:footnote\b([^>]*)>(.*?)<\/w:footnote>/gs)]
        .filter(([, attributes]) => !/w:type="(separator|continuationSeparator)"/.test(attributes ?? ""))
        .map(([, attributes, content]) => [Number(/w:id="(-?\d+)"/.exec(attributes ?? "")?.[1]), textOf(content ?? "").trim()]),
    ),
  };
}

/** Elements of a name that do not nest in themselves, with their content. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>(.*?)</${name}>)`, "gs"))].map(([, content]) => content ?? "");
}

function textOf(xml: string): string {
  const parts = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:footnoteReference\b[^>]*w:id="(\d+)"/g)];
  return parts
    .map(([whole, text, note]) => (note !== undefined ? `[${note}]` : whole === "<w:tab/>" ? "\t" : unescaped(text ?? "")))
    .join("");
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
