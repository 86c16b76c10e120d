/**
 * The working paper as an .xlsx file. Rows are made, written and packed as they come, so that a hundred thousand of them need no second
 * copy; nothing of this machine's clock is in the file. Written here because the writers at hand know no repeated print titles, no quoted
 * texts and no escapes for control characters, and keep every cell as an object (docs/dependencies.md).
 */
import { strToU8, Zip, ZipDeflate } from "fflate";
import { sheetLimits, type Workbook, type WorkSheet } from "../../domain/working-paper/workbook.ts";
import { xmlText } from "./cell-text.ts";
import { columnName, headXml, rowXml, SharedTexts } from "./sheet-rows.ts";
import { stylesXml } from "./styles.ts";

/** The earliest day a zip can hold; in local time, as the format wants it. */
const STAMP = new Date(1980, 0, 1, 0, 0, 0);
/** Characters of XML handed to the packer at once. */
const PIECE = 256 * 1024;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function writeWorkbook({ title, sheets }: Workbook): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, pieces: Iterable<string>): void => addPart(zip, name, pieces);
  const names = sheetNames(sheets);
  const texts = new SharedTexts();
  const lengths: number[] = [];
  add("[Content_Types].xml", [contentTypes(sheets.length)]);
  add("_rels/.rels", [relations([["officeDocument", "xl/workbook.xml"]], [["metadata/core-properties", "docProps/core.xml"]])]);
  add("docProps/core.xml", [coreXml(title)]);
  sheets.forEach((sheet, index) => {
    add(
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet, title, names[index] ?? "", texts, index === 0, (rows) => lengths.push(rows)),
    );
  });
  add("xl/workbook.xml", [workbookXml(names, sheets, lengths)]);
  add("xl/_rels/workbook.xml.rels", [
    relations([
      ...names.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  ]);
  add("xl/styles.xml", [stylesXml()]);
  add("xl/sharedStrings.xml", texts.xml());
  zip.end();
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function addPart(zip: Zip, name: string, pieces: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = STAMP;
  zip.add(part);
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    part.push(strToU8(waiting));
    waiting = "";
  }
  part.push(strToU8(waiting), true);
}

/** The formats' own limits: 31 characters, some signs forbidden, no two alike whatever their case. */
export function sheetNames(sheets: readonly Pick<WorkSheet, "name">[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = name.replace(/[\\/?*[\]:]|^'+|'+$/gu, "").trim() || `Sheet${index + 1}`;
    let fitted = plain.slice(0, sheetLimits.name);
    for (let n = 2; taken.has(fitted.toLowerCase()); n++) fitted = `${plain.slice(0, sheetLimits.name - String(n).length - 1)} ${n}`;
    taken.add(fitted.toLowerCase());
    return fitted;
  });
}

function* sheetXml(
  { columns, rows }: WorkSheet,
  title: string,
  name: string,
  texts: SharedTexts,
  isFirst: boolean,
  done: (lines: number) => void,
): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ""}>`;
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';
  yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>';
  for (const [index, { width }] of columns.entries()) yield `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  yield `</cols><sheetData>${headXml(columns, texts)}`;
  let line = 1;
  for (const row of rows) {
    // Whoever makes the sheets splits them before this; a row too many would make the whole file unreadable.
    if (line === sheetLimits.rows) throw new RangeError(`more rows than a sheet can hold: ${name}`);
    line++;
    yield rowXml(row, line, columns, texts);
  }
  done(line);
  yield "</sheetData>";
  yield `<autoFilter ref="A1:${columnName(columns.length - 1)}${Math.max(line, 2)}"/>`;
  yield '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  yield `<headerFooter><oddHeader>&amp;L${printed(title)}&amp;R${printed(name)}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;
  yield "</worksheet>";
}

/** In the head of a page & begins a field. */
function printed(text: string): string {
  return xmlText(text.replace(/&/g, "&&"));
}

function workbookXml(names: readonly string[], sheets: readonly WorkSheet[], lengths: readonly number[]): string {
  const quoted = (name: string) => `'${name.replace(/'/g, "''")}'`;
  const defined = names.flatMap((name, index) => {
    const last = columnName((sheets[index]?.columns.length ?? 1) - 1);
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(`${quoted(name)}!$A$1:$${last}$${Math.max(lengths[index] ?? 1, 2)}`)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`${quoted(name)}!$1:$1`)}</definedName>`,
    ];
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
    names.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("") +
    `</sheets><definedNames>${defined.join("")}</definedNames></workbook>`
  );
}

function relations(office: readonly (readonly [string, string])[], packaged: readonly (readonly [string, string])[] = []): string {
  const all = [
    ...office.map(([type, target]) => [`${OFFICE}/${type}`, target] as const),
    ...packaged.map(([type, target]) => [`${PACKAGE}/relationships/${type}`, target] as const),
  ];
  const written = all.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function coreXml(title: string): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`
  );
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, kind: string) => `<Override PartName="${part}" ContentType="${kind}"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("/xl/workbook.xml", `${type}.sheet.main+xml`) +
    Array.from({ length: sheets }, (_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${type}.worksheet+xml`)).join("") +
    override("/xl/styles.xml", `${type}.styles+xml`) +
    override("/xl/sharedStrings.xml", `${type}.sharedStrings+xml`) +
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    "</Types>"
  );
}
