/**
 * The bank's own template filled: looked through first, and when anything in it is wrong, nothing is made and every mistake is named.
 * Filled by docxtemplater without its expression language: a name is looked up, nothing is evaluated.
 */
import Docxtemplater from "docxtemplater";
import { strFromU8, zipSync } from "fflate";
import PizZip from "pizzip";
import { tagWords } from "../../../domain/report/editor/export-report.ts";
import type { TemplateProblem } from "../../../domain/report/template/template-problem.ts";
import { plainName } from "../../../domain/report/template/placeholder.ts";
import { repack } from "../repack.ts";
import { textXml } from "./block-xml.ts";
import { addFootnotes, edit, firstFreeId } from "./footnotes.ts";
import { openTemplate, type Parts, TemplateRefused } from "./open-template.ts";
import { scanTemplate } from "./scan-template.ts";
import { type Scope, type TemplateCase, templateData } from "./template-data.ts";
import { templateStyles } from "./template-styles.ts";

const DOCUMENT = "word/document.xml";
/** A4 less the usual margins, where the template does not say, in twentieths of a point. */
const WIDTH = 8300;

/** Throws `TemplateRefused` with everything that is wrong with the template. The same template and case give the same bytes. */
export function fillTemplate(bytes: Uint8Array, of: TemplateCase): Uint8Array<ArrayBuffer> {
  const parts = openTemplate(bytes);
  const { used, problems } = scanTemplate(parts);
  if (problems.length > 0) throw new TemplateRefused(problems);
  if (used.length === 0) throw new TemplateRefused([{ code: "empty" }]);
  const styles = templateStyles(parts);
  const data = templateData(of, used, firstFreeId(parts), { styles, width: textWidth(strFromU8(parts[DOCUMENT] ?? new Uint8Array())) });
  edit(parts, DOCUMENT, wholeRows);
  const filled = rendered(parts, data.scope);
  // A bank's form has its own head, which knows nothing of drafts.
  if (of.report.isDraft === true) edit(filled, DOCUMENT, (xml) => xml.replace(/<w:body>/, (body) => body + draftXml(of)));
  addFootnotes(filled, data.footnotes, styles);
  if (data.appendixXml !== null) {
    const added = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${data.appendixXml}`;
    edit(filled, DOCUMENT, (xml) => beforeEnd(xml, added));
  }
  // A template's own type of file would not open under the name of a document.
  edit(filled, "[Content_Types].xml", (xml) => xml.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"));
  return repack(zipSync(filled, { level: 0 }));
}

function rendered(parts: Parts, scope: Scope): Parts {
  // Stored, not packed: the library unpacks it again at once.
  const zip = new PizZip(zipSync(parts, { level: 0 }));
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      parser: (tag) => ({ get: (at: unknown) => (at instanceof Map ? at.get(plainName(tag)) : at) }),
      nullGetter: () => "",
      errorLogging: false,
      warnFn: () => {},
    });
    document.render(scope as Map<string, unknown>);
  } catch (error) {
    throw new TemplateRefused([{ code: "other", detail: detailOf(error) } satisfies TemplateProblem]);
  }
  const files: Parts = {};
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) files[name] = file.asUint8Array();
  return files;
}

/** What the library found that the look through did not: its own words, with the placeholder it names. */
function detailOf(error: unknown): string {
  const properties = (error as { properties?: { errors?: unknown; explanation?: unknown } } | null)?.properties;
  const all = Array.isArray(properties?.errors) ? properties.errors : [error];
  const texts = all.map((one: { properties?: { explanation?: unknown }; message?: unknown }) =>
    String(one.properties?.explanation ?? one.message ?? "?"),
  );
  return [...new Set(texts)].slice(0, 3).join("; ");
}

function draftXml({ report }: TemplateCase): string {
  const side = (name: string) => `<w:${name} w:val="single" w:sz="12" w:space="4" w:color="A61C1C"/>`;
  const border = `<w:pBdr>${["top", "left", "bottom", "right"].map(side).join("")}</w:pBdr>`;
  const text = textXml(tagWords[report.language].draft, '<w:b/><w:color w:val="A61C1C"/><w:sz w:val="32"/>');
  return `<w:p><w:pPr>${border}<w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${text}</w:p>`;
}

/**
 * A row that is repeated keeps together on its page, and the row above it is repeated at the head of every page: a list grows to pages its
 * author never saw. Where the template says either itself, it is left as it is.
 */
export function wholeRows(xml: string): string {
  const rows = [...xml.matchAll(/<w:tr\b(?:(?!<w:tr\b)[\s\S])*?<\/w:tr>/g)].map((found) => ({ at: found.index, row: found[0] }));
  let whole = "";
  let from = 0;
  for (const [index, { at, row }] of rows.entries()) {
    const next = rows[index + 1];
    const isHead = /<\/w:tblGrid>\s*$/.test(xml.slice(from, at)) && next?.at === at + row.length && isRepeated(next.row);
    const kept = isRepeated(row) || isHead ? withRowSetting(row, "cantSplit") : row;
    whole += xml.slice(from, at) + (isHead ? withRowSetting(kept, "tblHeader") : kept);
    from = at + row.length;
  }
  return whole + xml.slice(from);
}

/** Word cuts a placeholder into pieces: the row is read as a person reads it. */
const isRepeated = (row: string): boolean => /\{\s*#/.test(row.replace(/<[^>]+>/g, ""));

function withRowSetting(row: string, name: "cantSplit" | "tblHeader"): string {
  if (row.includes(`<w:${name}`)) return row;
  if (row.includes("<w:trPr>")) return row.replace("<w:trPr>", `<w:trPr><w:${name}/>`);
  if (row.includes("<w:trPr/>")) return row.replace("<w:trPr/>", `<w:trPr><w:${name}/></w:trPr>`);
  // After the table's exceptions, before the first cell.
  return row.replace(/^(<w:tr\b[^>]*>(?:<w:tblPrEx>[\s\S]*?<\/w:tblPrEx>)?)/, `$1<w:trPr><w:${name}/></w:trPr>`);
}

/** Before the last section's own settings, which end the body. */
function beforeEnd(xml: string, added: string): string {
  const end = xml.lastIndexOf("</w:body>");
  const section = xml.lastIndexOf("<w:sectPr", end);
  const isLast = section > xml.lastIndexOf("</w:p>", end);
  const at = isLast ? section : end;
  return xml.slice(0, at) + added + xml.slice(at);
}

function textWidth(xml: string): number {
  const section = xml.slice(Math.max(0, xml.lastIndexOf("<w:sectPr")));
  const of = (pattern: RegExp): number => Number(pattern.exec(section)?.[1] ?? Number.NaN);
  const width = of(/<w:pgSz\b[^>]*\bw:w="(\d+)"/) - of(/<w:pgMar\b[^>]*\bw:left="(\d+)"/) - of(/<w:pgMar\b[^>]*\bw:right="(\d+)"/);
  return Number.isFinite(width) && width > 2000 ? width : WIDTH;
}
