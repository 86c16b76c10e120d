/** The template's own styles for headings and footnotes, by the names Word gives them in every language; what it lacks is added. */
import { strFromU8, strToU8 } from "fflate";
import type { Parts } from "./open-template.ts";

export interface TemplateStyles {
  readonly heading1: string;
  readonly heading2: string;
  readonly footnoteText: string;
  readonly footnoteReference: string;
}

const PART = "word/styles.xml";

const wanted: Readonly<
  Record<keyof TemplateStyles, { readonly name: string; readonly type: "paragraph" | "character"; readonly xml: string }>
> = {
  heading1: heading(1, 32),
  heading2: heading(2, 28),
  footnoteText: {
    name: "footnote text",
    type: "paragraph",
    xml: '<w:pPr><w:snapToGrid w:val="0"/><w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>',
  },
  footnoteReference: { name: "footnote reference", type: "character", xml: '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' },
};

function heading(level: number, size: number) {
  const xml =
    `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr><w:rFonts w:ascii="黑体" w:eastAsia="黑体" w:hAnsi="黑体"/><w:b/><w:sz w:val="${size}"/></w:rPr>`;
  return { name: `heading ${level}`, type: "paragraph", xml } as const;
}

/** Finds or adds the styles; `parts` is changed where one was missing. */
export function templateStyles(parts: Parts): TemplateStyles {
  let xml = strFromU8(parts[PART] ?? new Uint8Array());
  const found = new Map<string, string>();
  for (const [style = "", attributes = ""] of xml.matchAll(/<w:style\b([^>]*)>.*?<\/w:style>/gs)) {
    const id = /w:styleId="([^"]*)"/.exec(attributes)?.[1];
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase();
    const type = /w:type="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && name !== undefined) found.set(`${type} ${name}`, id);
  }
  const ids = Object.fromEntries(
    Object.entries(wanted).map(([key, { name, type, xml: body }]) => {
      const known = found.get(`${type} ${name}`);
      if (known !== undefined) return [key, known];
      const id = `Yardstick${key}`;
      const style = `<w:style w:type="${type}" w:customStyle="0" w:styleId="${id}"><w:name w:val="${name}"/>${body}</w:style>`;
      xml = xml.replace(/<\/w:styles>/, `${style}</w:styles>`);
      return [key, id];
    }),
  );
  if (parts[PART] !== undefined) parts[PART] = strToU8(xml);
  return { heading1: "", heading2: "", footnoteText: "", footnoteReference: "", ...ids };
}
