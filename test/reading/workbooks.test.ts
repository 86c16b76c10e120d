/** What workbooks of many writers look like inside, part by part. */
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { type Book, CellKind, cellKind, cellNumber, cellText } from "../../src/domain/documents/book.ts";
import { bookOf, codes, isReadByScanner } from "./read.ts";
import { makeWorkbook, makeZip, workbookParts } from "./zip-builder.ts";

/** Cells of the first sheet by reference, as "kind text". */
function cells(book: Book): Record<string, string> {
  const found: Record<string, string> = {};
  const sheet = book.sheets[0];
  if (sheet === undefined) return found;
  const names = Object.fromEntries(Object.entries(CellKind).map(([name, kind]) => [kind, name]));
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns.length; column++) {
      const kind = cellKind(sheet, row, column);
      if (kind !== CellKind.blank)
        found[XLSX.utils.encode_cell({ r: row, c: column })] = `${names[kind]} ${cellText(book, sheet, row, column)}`.trim();
    }
  }
  return found;
}

const row = (xml: string): string => `<sheetData><row r="1">${xml}</row></sheetData>`;

describe("cells", () => {
  const table: readonly (readonly [string, string, Record<string, string>])[] = [
    ["number", row('<c r="A1"><v>-1234.50</v></c>'), { A1: "number -1234.5" }],
    ["number with blanks around", row('<c r="A1"><v> 7 </v></c>'), { A1: "number 7" }],
    ["exponent", row('<c r="A1"><v>1.5E-3</v></c>'), { A1: "number 0.0015" }],
    [
      "no number at all stays what it is",
      row('<c r="A1"><v>１２</v></c><c r="B1"><v>1e999</v></c>'),
      { A1: "text １２", B1: "text 1e999" },
    ],
    [
      "an account number typed as a number keeps every digit",
      row('<c r="A1"><v>6228480402564890018</v></c>'),
      { A1: "text 6228480402564890018" },
    ],
    [
      "one destroyed before it came stays the number it is",
      row('<c r="A1"><v>6.22848040256489E+18</v></c>'),
      { A1: "number 6228480402564890000" },
    ],
    [
      "inline string in runs",
      row('<c r="A1" t="inlineStr"><is><r><t>货</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 款</t></r></is></c>'),
      { A1: "text 货 款" },
    ],
    ["formula text", row('<c r="A1" t="str"><f>B1&amp;"x"</f><v>a&lt;b</v></c>'), { A1: "text a<b" }],
    [
      "empty formula text is known to be empty",
      row('<c r="A1" t="str"><f>IF(1,"")</f><v></v></c><c r="B1"><v>1</v></c>'),
      { B1: "number 1" },
    ],
    ["boolean", row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>false</v></c>'), { A1: "boolean TRUE", B1: "boolean FALSE" }],
    ["error", row('<c r="A1" t="e"><v>#DIV/0!</v></c>'), { A1: "error #DIV/0!" }],
    ["ISO date", row('<c r="A1" t="d"><v>2024-01-15T12:00:00</v></c>'), { A1: "date 45306.5" }],
    [
      "formula without a saved value",
      row('<c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>1+1</f><v></v></c>'),
      { A1: "formulaWithoutValue", B1: "formulaWithoutValue" },
    ],
    [
      "self-closed and empty cells",
      row('<c r="A1" s="1"/><c r="B1"></c><c r="C1" t="s"/><c r="D1"><v/></c><c r="E1"><v>1</v></c>'),
      { E1: "number 1" },
    ],
    [
      "references missing",
      "<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
      { A1: "number 1", C1: "number 2", A2: "number 3" },
    ],
    ["cells out of order", row('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>'), { A1: "number 1", C1: "number 3" }],
    [
      "rows out of order",
      '<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      { A1: "number 1", A3: "number 3" },
    ],
    [
      "a cell that names its row where the row does not",
      '<sheetData><row><c r="B5"><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>',
      { B5: "number 1", A6: "number 2" },
    ],
    [
      "single quotes, spaces, comments",
      "<sheetData ><!-- <c> --><row r='1' ><c  r = 'A1'  t='n' ><v>5</v ></c ></row ></sheetData >",
      { A1: "number 5" },
    ],
    [
      "a > inside an attribute",
      '<dataValidation prompt="a>b"/><sheetData><row r="1" x="a>b"><c r="A1" y="a>b"><v>5</v></c></row></sheetData>',
      { A1: "number 5" },
    ],
    ["escapes of the format", row('<c r="A1" t="str"><v>a_x000D_&#10;b_x005F_x</v></c>'), { A1: "text a\nb_x" }],
  ];

  it.each(table)("%s", async (_, sheet, expected) => {
    const book = await bookOf(makeWorkbook({ sheet }), "a.xlsx");
    expect(cells(book)).toEqual(expected);
    expect(isReadByScanner(book)).toBe(true);
  });

  it("counts formulas without a value and names the first ones", async () => {
    const formulas = Array.from({ length: 9 }, (_, i) => `<c r="${String.fromCharCode(65 + i)}1"><f>1</f></c>`).join("");
    const book = await bookOf(makeWorkbook({ sheet: row(formulas) }), "a.xlsx");
    expect(book.problems).toEqual([
      { code: "formula-without-value", severity: "warning", at: "流水", params: { count: 9, refs: "A1, B1, C1, D1, E1 …" } },
    ]);
  });

  it("a text that the strings part does not hold is a problem at its place, not a number", async () => {
    const book = await bookOf(
      makeWorkbook({ sheet: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>9</v></c>'), strings: "<si><t>甲</t></si>" }),
      "a.xlsx",
    );
    expect(cells(book)).toEqual({ A1: "text 甲" });
    expect(book.problems).toEqual([{ code: "broken-cells", severity: "error", at: "流水", params: { count: 1, refs: "B1" } }]);
  });
});

describe("shared strings", () => {
  it("joins runs, drops phonetic readings, keeps empty ones in place, decodes entities and CDATA", async () => {
    const strings =
      "<si><t>甲</t></si><si/><si><t></t></si><si><r><t>中</t></r><r><rPr><sz val='9'/></rPr><t>国</t></r><rPh sb='0' eb='1'><t>zhong</t></rPh><phoneticPr fontId='1'/></si>" +
      '<si><t xml:space="preserve"> A&amp;B &#20013; </t></si><si><t><![CDATA[<b>&amp;]]></t></si><!-- c --><si><t>末</t></si>';
    const sheet = row([0, 1, 2, 3, 4, 5, 6].map((index) => `<c t="s"><v>${index}</v></c>`).join(""));
    const book = await bookOf(makeWorkbook({ sheet, strings }), "a.xlsx");
    const first = book.sheets[0];
    expect(first && [0, 1, 2, 3, 4, 5, 6].map((column) => cellText(book, first, 0, column))).toEqual([
      "甲",
      "",
      "",
      "中国",
      " A&B 中 ",
      "<b>&amp;",
      "末",
    ]);
  });
});

describe("dates", () => {
  const styles =
    '<numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="#,##0.00&quot;day&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[$-804]h:mm"/><numFmt numFmtId="167" formatCode="[Red]0.00\\d"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
    ["0", "14", "22", "31", "57", "45", "164", "165", "166", "167", "4"].map((id) => `<xf numFmtId="${id}"/>`).join("") +
    "</cellXfs>";

  it("are told from numbers by the style alone", async () => {
    const sheet = row(Array.from({ length: 12 }, (_, style) => `<c s="${style}"><v>45306</v></c>`).join(""));
    const book = await bookOf(makeWorkbook({ sheet, styles }), "a.xlsx");
    const first = book.sheets[0];
    if (first === undefined) throw new Error("no sheet");
    const isDate = Array.from({ length: 12 }, (_, column) => cellKind(first, 0, column) === CellKind.date);
    expect(isDate).toEqual([false, true, true, true, true, true, true, false, true, false, false, false]);
    expect(cellNumber(first, 0, 1)).toBe(45306);
  });

  it("the 1904 system is passed on, the numbers are not shifted", async () => {
    const workbook = '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>';
    const book = await bookOf(makeWorkbook({ sheet: row('<c s="1"><v>43844</v></c>'), styles, workbook }), "a.xlsx");
    expect(book.uses1904Dates).toBe(true);
    expect(cells(book)).toEqual({ A1: "date 43844" });
  });
});

describe("formulas", () => {
  it("shared ones move their relative references; texts, names and fixed references stay", async () => {
    const sheet =
      '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*$B$1+B$1+$A1+LOG10(A1)+"A1"+A1B</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="0"></f><v>2</v></c></row></sheetData>';
    const book = await bookOf(makeWorkbook({ sheet }), "a.xlsx");
    expect([...(book.sheets[0]?.formulas ?? [])]).toEqual([
      ["C1", 'A1*$B$1+B$1+$A1+LOG10(A1)+"A1"+A1B'],
      ["C2", 'A2*$B$1+B$1+$A2+LOG10(A2)+"A1"+A1B'],
      ["D2", 'B2*$B$1+C$1+$A2+LOG10(B2)+"A1"+A1B'],
    ]);
  });

  it("are kept for sheets small enough to be looked at", async () => {
    const rows = Array.from({ length: 20_001 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>1+1</f><v>2</v></c></row>`).join("");
    const book = await bookOf(makeWorkbook({ sheet: `<sheetData>${rows}</sheetData>` }), "a.xlsx");
    expect(book.sheets[0]?.formulas.size).toBe(0);
    expect(book.sheets[0]?.rows).toBe(20_001);
  });
});

describe("packages", () => {
  const prefixed =
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>' +
    '<x:c r="B1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c><x:c r="C1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>' +
    '<x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';

  it("with a namespace prefix and the strict namespace", async () => {
    const book = await bookOf(makeWorkbook({ sheet: prefixed, strings: "<si><t>甲</t></si>" }), "a.xlsx");
    expect(isReadByScanner(book)).toBe(true);
    expect(cells(book)).toEqual({ A1: "text 甲", B1: "text 乙", C1: "number 2" });
    expect(book.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it.each(["utf-16le", "utf-16be"])("with a sheet part in %s", async (encoding) => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet>${row('<c r="A1" t="inlineStr"><is><t>货款</t></is></c>')}</worksheet>`;
    const content = new Uint8Array(text.length * 2);
    const view = new DataView(content.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
    const parts = workbookParts({ sheet: "<?" }).map((part) => (part.name.includes("sheet1") ? { ...part, content } : part));
    const book = await bookOf(makeZip(parts), "a.xlsx");
    expect(cells(book)).toEqual({ A1: "text 货款" });
  });

  it("chunks may end anywhere: a stored sheet longer than any buffer reads like a short one", async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>第${i}行</t></is></c><c r="B${i + 1}"><v>${i}.25</v></c></row>`,
    ).join("");
    const sheet = `<sheetData>${rows}</sheetData>`;
    for (const isStored of [true, false]) {
      const book = await bookOf(makeZip(workbookParts({ sheet }).map((part) => ({ ...part, isStored }))), "a.xlsx");
      const first = book.sheets[0];
      if (first === undefined) throw new Error("no sheet");
      for (let i = 0; i < 30_000; i++) {
        if (cellText(book, first, i, 0) !== `第${i}行` || cellNumber(first, i, 1) !== i + 0.25) throw new Error(`row ${i}`);
      }
      expect(first.rows).toBe(30_000);
    }
  });

  it("links to other workbooks are listed", async () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///D:/%E8%B4%A6%E5%A5%97/2023.xlsx" TargetMode="External"/></Relationships>';
    const more = [{ name: "xl/externalLinks/_rels/externalLink1.xml.rels", content: rels }];
    const book = await bookOf(makeWorkbook({ sheet: row(""), more }), "a.xlsx");
    expect(book.externalLinks).toEqual(["file:///D:/账套/2023.xlsx"]);
  });

  const CDATA = '<c r="A1"><v><![CDATA[7]]></v></c>';

  it("what the scanner is not sure of is read by the general reader, and the officer is told", async () => {
    const book = await bookOf(makeWorkbook({ sheet: row(CDATA) }), "a.xlsx");
    expect(isReadByScanner(book)).toBe(false);
    expect(cells(book)).toEqual({ A1: "number 7" });
    expect(codes(book)).toEqual(["unusual-workbook"]);
  });

  it("there, a formula without a saved result counts as missing, and one whose result is 0 as 0", async () => {
    const book = await bookOf(
      makeWorkbook({ sheet: row(`${CDATA}<c r="B1"><f>SUM(A1:A2)</f></c><c r="C1"><f>A1-7</f><v>0</v></c>`) }),
      "a.xlsx",
    );
    expect(cells(book)).toEqual({ A1: "number 7", B1: "formulaWithoutValue", C1: "number 0" });
    expect(codes(book)).toEqual(["formula-without-value", "unusual-workbook"]);
  });

  it("a cell that contradicts its row is never put in silence", async () => {
    const book = await bookOf(makeWorkbook({ sheet: row('<c r="A9"><v>7</v></c>') }), "a.xlsx");
    expect(codes(book)).toContain("unusual-workbook");
  });

  it("progress grows to 1", async () => {
    const { readBook } = await import("../../src/platform/reading/read-book.ts");
    const seen: number[] = [];
    await readBook(makeWorkbook({ sheet: row('<c r="A1"><v>1</v></c>'), strings: "<si><t>a</t></si>" }), {
      fileName: "a.xlsx",
      progress: (fraction) => seen.push(fraction),
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});

describe("XML spreadsheets of 2003", () => {
  it("hold typed cells, dates, formulas with and without a result; in UTF-16 too", async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      '<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="流水"><Table><Row><Cell><Data ss:Type="String">6228480402564890018</Data></Cell>' +
      '<Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-01-15T00:00:00.000</Data></Cell><Cell><Data ss:Type="Number">12.50</Data></Cell>' +
      '<Cell ss:Formula="=RC[-1]*2"><Data ss:Type="Number">25</Data></Cell></Row></Table></Worksheet></Workbook>';
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...xml].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
    ]);
    for (const bytes of [new TextEncoder().encode(xml), utf16]) {
      const book = await bookOf(bytes, "a.xls");
      expect(book.format).toBe("spreadsheetml");
      expect(cells(book)).toEqual({ A1: "text 6228480402564890018", B1: "date 45306", C1: "number 12.5", D1: "number 25" });
      expect(codes(book)).toEqual(["other-extension"]);
    }
  });
});

describe("older binary workbooks", () => {
  const expected = { A1: "text 户名", B1: "text 账号", A2: "text 柳河建材", B2: "text 6228480402564890018" };

  it("of Excel 97 and later hold Chinese text digit for digit", async () => {
    const workbook = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      workbook,
      XLSX.utils.aoa_to_sheet([
        ["户名", "账号"],
        ["柳河建材", "6228480402564890018"],
      ]),
      "流水",
    );
    const book = await bookOf(new Uint8Array(XLSX.write(workbook, { type: "array", bookType: "biff8" }) as ArrayBuffer), "a.xls");
    expect([book.format, cells(book)]).toEqual(["xls", expected]);
  });

  it.each(["in a container", "as a bare stream"])("of Excel 5 and 95 in GBK, %s", async (where) => {
    const stream = excel5Stream();
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(container, "/Book", stream);
    const bytes = where === "in a container" ? new Uint8Array(XLSX.CFB.write(container, { type: "buffer" }) as ArrayBuffer) : stream;
    const book = await bookOf(bytes, "a.xls");
    expect([book.format, book.sheets[0]?.name, cells(book)]).toEqual(["xls", "流水", expected]);
  });

  it("a workbook under a WPS name is read by its content", async () => {
    const book = await bookOf(makeWorkbook({ sheet: row('<c r="A1"><v>1</v></c>') }), "报表.et");
    expect(book.problems).toEqual([]);
    expect(cells(book)).toEqual({ A1: "number 1" });
  });
});

/** A workbook of Excel 5 by hand: records of an id, a length and a body; text in code page 936. Source: [MS-XLS], BIFF5 records. */
function excel5Stream(): Uint8Array {
  const gbk: Readonly<Record<string, readonly number[]>> = {
    户名: [0xbb, 0xa7, 0xc3, 0xfb],
    账号: [0xd5, 0xcb, 0xba, 0xc5],
    柳河建材: [0xc1, 0xf8, 0xba, 0xd3, 0xbd, 0xa8, 0xb2, 0xc4],
    流水: [0xc1, 0xf7, 0xcb, 0xae],
  };
  const text = (value: string): readonly number[] => gbk[value] ?? [...value].map((character) => character.charCodeAt(0));
  const record = (id: number, body: readonly number[]): number[] => [id & 255, id >> 8, body.length & 255, body.length >> 8, ...body];
  const label = (r: number, c: number, value: string): number[] =>
    record(0x0204, [r, 0, c, 0, 0, 0, text(value).length, 0, ...text(value)]);
  const name = text("流水");
  const globals = [...record(0x0809, [0, 5, 5, 0, 0, 0, 0, 0]), ...record(0x0042, [0xa8, 0x03])];
  const offset = globals.length + 4 + 7 + name.length + 4;
  const sheetEntry = record(0x0085, [offset & 255, offset >> 8, 0, 0, 0, 0, name.length, ...name]);
  const sheet = [
    ...record(0x0809, [0, 5, 16, 0, 0, 0, 0, 0]),
    ...label(0, 0, "户名"),
    ...label(0, 1, "账号"),
    ...label(1, 0, "柳河建材"),
    ...label(1, 1, "6228480402564890018"),
    ...record(0x000a, []),
  ];
  return Uint8Array.from([...globals, ...sheetEntry, ...record(0x000a, []), ...sheet]);
}
