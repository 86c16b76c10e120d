/** Footnotes put into a document that may have none yet: the part, its type, its relation, and a note for each address. */
import { strFromU8, strToU8 } from "fflate";
import { textXml } from "./block-xml.ts";
import type { Parts } from "./open-template.ts";
import type { TemplateStyles } from "./template-styles.ts";

const PART = "word/footnotes.xml";
const TYPES = "[Content_Types].xml";
const RELATIONS = "word/_rels/document.xml.rels";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";

const EMPTY =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes xmlns:w="${MAIN}">` +
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>';

/** The ids the document's own notes have taken. */
export function firstFreeId(parts: Parts): number {
  const xml = strFromU8(parts[PART] ?? new Uint8Array());
  const taken = [...xml.matchAll(/<w:footnote\b[^>]*w:id="(-?\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(0, ...taken) + 1;
}

export function addFootnotes(parts: Parts, notes: readonly { readonly id: number; readonly text: string }[], styles: TemplateStyles): void {
  if (notes.length === 0) return;
  const own = parts[PART];
  const xml = own === undefined ? EMPTY : strFromU8(own);
  const added = notes.map(
    ({ id, text }) =>
      `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="${styles.footnoteText}"/></w:pPr>` +
      `<w:r><w:rPr><w:rStyle w:val="${styles.footnoteReference}"/></w:rPr><w:footnoteRef/></w:r>${textXml(` ${text}`, "")}</w:p></w:footnote>`,
  );
  parts[PART] = strToU8(xml.replace("</w:footnotes>", () => `${added.join("")}</w:footnotes>`));
  if (own !== undefined) return;
  edit(parts, TYPES, (types) => types.replace("</Types>", `<Override PartName="/${PART}" ContentType="${TYPE}"/></Types>`));
  const relation = `<Relationship Id="rIdYardstickNotes" Type="${RELATION}" Target="footnotes.xml"/>`;
  edit(parts, RELATIONS, (relations) =>
    relations === ""
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`
      : relations
          .replace(/<Relationships\b([^>]*)\/>/, "<Relationships$1></Relationships>")
          .replace("</Relationships>", `${relation}</Relationships>`),
  );
}

export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
}
