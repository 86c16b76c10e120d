/** Packages made by hand, so that a test can write what no office program would. */
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/platform/reading/zip/crc32.ts";

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Lies about the inflated size. */
  readonly claimedSize?: number;
  readonly isStored?: boolean;
  readonly crc?: number;
  /** Raw bytes of the name, for names that are not UTF-8. */
  readonly rawName?: Uint8Array;
}

const encoder = new TextEncoder();

export function makeZip(parts: readonly Part[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = typeof part.content === "string" ? encoder.encode(part.content) : part.content;
    const packed = part.isStored ? content : new Uint8Array(deflateRawSync(content));
    const name = part.rawName ?? encoder.encode(part.name);
    const header = new DataView(new ArrayBuffer(30));
    const entry = new DataView(new ArrayBuffer(46));
    header.setUint32(0, 0x04034b50, true);
    entry.setUint32(0, 0x02014b50, true);
    for (const [view, at] of [
      [header, 6],
      [entry, 8],
    ] as const) {
      view.setUint16(at, part.rawName ? 0 : 0x800, true);
      view.setUint16(at + 2, part.isStored ? 0 : 8, true);
      view.setUint32(at + 8, part.crc ?? crc32(content), true);
      view.setUint32(at + 12, packed.length, true);
      view.setUint32(at + 16, part.claimedSize ?? content.length, true);
      view.setUint16(at + 20, name.length, true);
    }
    entry.setUint32(42, offset, true);
    pieces.push(new Uint8Array(header.buffer), name, packed);
    central.push(new Uint8Array(entry.buffer), name);
    offset += 30 + name.length + packed.length;
  }
  const directory = concat(central);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, directory.length, true);
  end.setUint32(16, offset, true);
  return concat([...pieces, directory, new Uint8Array(end.buffer)]);
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export interface WorkbookText {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly more?: readonly Part[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet from its XML. `sheet` is what stands inside <worksheet>, or a whole part when it begins with "<?" or "<x:". */
export function makeWorkbook(text: WorkbookText): Uint8Array {
  return makeZip(workbookParts(text));
}

export function workbookParts(text: WorkbookText): Part[] {
  const sheet = /^(?:<\?|<x:|<!)/.test(text.sheet) ? text.sheet : `<worksheet xmlns="${MAIN}">${text.sheet}</worksheet>`;
  const parts: Part[] = [
    { name: "[Content_Types].xml", content: contentTypes(text) },
    { name: "_rels/.rels", content: relations([["rId1", "officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      content:
        text.workbook ??
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="流水" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "sharedStrings.xml"],
        ["rId3", "styles", "styles.xml"],
      ]),
    },
    { name: "xl/worksheets/sheet1.xml", content: sheet },
  ];
  if (text.strings !== undefined) parts.push({ name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${text.strings}</sst>` });
  if (text.styles !== undefined) parts.push({ name: "xl/styles.xml", content: `<styleSheet xmlns="${MAIN}">${text.styles}</styleSheet>` });
  return [...parts, ...(text.more ?? [])];
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const rows = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join("")}</Relationships>`;
}

function contentTypes(text: WorkbookText): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override("workbook", "sheet.main") +
    override("worksheets/sheet1", "worksheet") +
    (text.strings === undefined ? "" : override("sharedStrings", "sharedStrings")) +
    (text.styles === undefined ? "" : override("styles", "styles")) +
    "</Types>"
  );
}
