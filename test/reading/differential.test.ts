/** Our readers against independent ones, cell by cell: 0 may differ. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { shared } from "../shared.ts";
import { differences, ourCells, ourMerges, readWithOracle, referenceRows, rowsAsCells } from "./oracle.ts";
import { bookOf, isReadByScanner } from "./read.ts";

async function expectSameAsOracle(bytes: Uint8Array, fileName: string): Promise<number> {
  const book = await bookOf(bytes, fileName);
  const oracle = readWithOracle(bytes);
  expect(book.sheets.map((sheet) => [sheet.name, sheet.isHidden])).toEqual(oracle.map((sheet) => [sheet.name, sheet.isHidden]));
  let cells = 0;
  for (const [index, theirs] of oracle.entries()) {
    const sheet = book.sheets[index];
    if (sheet === undefined) throw new Error("sheet missing");
    expect(differences(ourCells(book, sheet), theirs.cells)).toEqual([]);
    expect(ourMerges(sheet)).toEqual(theirs.merges);
    expect([...sheet.formulas].sort()).toEqual([...theirs.formulas].sort());
    cells += theirs.cells.size;
  }
  return cells;
}

describe.skipIf(!shared)("papers of other people's making", () => {
  const folders = [
    "fixtures/statements",
    "fixtures/statements/whitebox",
    "fixtures/financials",
    "fixtures/pdf-items/cmb-debit",
    "fixtures/pdf-items/boc-credit",
  ];
  const files = folders.flatMap((folder) => {
    const full = path.join(shared ?? "", folder);
    return shared ? readdirSync(full).map((name) => path.join(full, name)) : [];
  });

  it.each(files.filter((file) => /\.xlsx?$/.test(file)).map((file) => [path.basename(file), file]))(
    "%s: no cell differs from SheetJS",
    async (name, file) => {
      const bytes = readFileSync(file);
      expect(await expectSameAsOracle(bytes, name)).toBeGreaterThan(50);
      if (name.endsWith(".xlsx")) expect(isReadByScanner(await bookOf(bytes, name))).toBe(true);
    },
  );

  it.each(files.filter((file) => file.endsWith(".csv")).map((file) => [path.basename(file), file]))(
    "%s: no cell differs from a plain state machine",
    async (name, file) => {
      const bytes = readFileSync(file);
      const book = await bookOf(bytes, name);
      const text = new TextDecoder(name === "alipay.csv" ? "gb18030" : "utf-8").decode(bytes);
      const rows = referenceRows(text, ",");
      const sheet = book.sheets[0];
      if (sheet === undefined) throw new Error("no sheet");
      expect(book.problems).toEqual([]);
      expect(differences(ourCells(book, sheet), rowsAsCells(rows))).toEqual([]);
      expect(sheet.rows).toBe(rows.length);
    },
  );

  it("the folder holds the files this test was written for", () => {
    expect(files.filter((file) => file.endsWith(".csv")).length).toBeGreaterThanOrEqual(24);
    expect(files.filter((file) => /\.xlsx?$/.test(file)).length).toBe(5);
  });
});

/** One sheet with every kind of cell the formats know. */
function richWorkbook(): XLSX.WorkBook {
  const sheet: XLSX.WorkSheet = {
    A1: { t: "s", v: "科目" },
    B1: { t: "s", v: "  空格 & <尖括号> \"引号\" 'x'\n第二行" },
    C1: { t: "s", v: "6228480402564890018" },
    A2: { t: "n", v: 1234.56 },
    B2: { t: "n", v: -0.1 },
    C2: { t: "n", v: 1e-7 },
    D2: { t: "n", v: 0.1 + 0.2 },
    E2: { t: "n", v: 9007199254740991 },
    F2: { t: "n", v: 123456789012345 },
    A3: { t: "n", v: 45306, z: "yyyy-mm-dd" },
    B3: { t: "n", v: 45306.75, z: 'yyyy"年"m"月"d"日"' },
    C3: { t: "n", v: 0.5, z: "h:mm:ss" },
    D3: { t: "n", v: 1234.5, z: '#,##0.00_);[Red]("年"#,##0.00)' },
    E3: { t: "n", v: 45306, z: "m/d/yy" },
    A4: { t: "b", v: true },
    B4: { t: "b", v: false },
    C4: { t: "e", v: 7, w: "#DIV/0!" },
    D4: { t: "e", v: 42, w: "#N/A" },
    A5: { t: "n", v: 1234.46, f: "SUM(A2:B2)" },
    B5: { t: "s", v: "合计", f: 'IF(A5>0,"合计","")' },
    C5: { t: "n", v: 45400, f: "A3+94", z: "yyyy-mm-dd" },
    H9: { t: "s", v: "远处" },
    "!ref": "A1:H9",
    "!merges": [XLSX.utils.decode_range("A7:C8"), XLSX.utils.decode_range("E5:E6")],
  };
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, "资产负债表");
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([["甲", 1], [], [null, "乙", 3.25]]), "明细 & 表");
  return workbook;
}

function written(workbook: XLSX.WorkBook, bookType: XLSX.BookType, options: XLSX.WritingOptions = {}): Uint8Array {
  return new Uint8Array(XLSX.write(workbook, { type: "array", bookType, ...options }) as ArrayBuffer);
}

describe("workbooks made here, in every format SheetJS writes", () => {
  const formats: [XLSX.BookType, XLSX.WritingOptions][] = [
    ["xlsx", { bookSST: true }],
    ["xlsx", { bookSST: false }],
    ["xlsx", { compression: true }],
    ["biff8", {}],
    ["xlml", {}],
    ["xlsb", {}],
    ["ods", {}],
  ];

  it.each(formats)("%s %o", async (bookType, options) => {
    const bytes = written(richWorkbook(), bookType, options);
    expect(await expectSameAsOracle(bytes, `x.${bookType}`)).toBeGreaterThan(20);
    if (bookType === "xlsx") expect(isReadByScanner(await bookOf(bytes, "x.xlsx"))).toBe(true);
  });

  it("hidden sheets and the 1904 date system are seen in xlsx and in xls", async () => {
    const workbook = richWorkbook();
    workbook.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    for (const bookType of ["xlsx", "biff8"] as const) {
      const bytes = written(workbook, bookType);
      await expectSameAsOracle(bytes, `x.${bookType}`);
      const book = await bookOf(bytes, "x.xlsx");
      expect(book.uses1904Dates).toBe(true);
      expect(book.sheets.map((sheet) => sheet.isHidden)).toEqual([false, true]);
    }
  });

  it("any table of texts and numbers comes back as written", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !/[^\n\t -\ud7ff\ue000-\ufffd]|_x/.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 12 }), fc.boolean(), async (rows, bookSST) => {
        const workbook = XLSX.utils.book_new();
        XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), "S");
        const bytes = written(workbook, "xlsx", { bookSST });
        await expectSameAsOracle(bytes, "x.xlsx");
        expect(isReadByScanner(await bookOf(bytes, "x.xlsx"))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("delimited text", () => {
  it("what is written by the rules is read back, whatever the cells hold", async () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", "8", "货", "款", ",", '"', "\n", " ", "\t", ";", "-", ".", "🐎"), maxLength: 8 })
      .map((text) => text.replace(/^="/, ""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom("utf-8", "gb18030"),
        async (rows, encoding) => {
          const header = ["日期", "金额", "摘要", "余额", "对方", "备注"];
          const all = [header, header, header, ...rows];
          const text = `${all.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\r\n")}\r\n`;
          const bytes = encoding === "utf-8" ? new TextEncoder().encode(text) : encodeGb18030(text);
          const outcome = await readBook(bytes, { fileName: "x.csv" });
          if (outcome.kind !== "book") throw new Error(outcome.kind);
          const sheet = outcome.book.sheets[0];
          if (sheet === undefined) throw new Error("no sheet");
          expect(outcome.book.encoding).toBe(encoding);
          expect(differences(ourCells(outcome.book, sheet), rowsAsCells(all))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The characters of the property above, by the decoder turned round; made once. */
const gb18030 = new Map<string, readonly number[]>([["🐎", [0x94, 0x39, 0xca, 0x38]]]);

function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= 0x80 && !gb18030.has(character)) gb18030.set(character, gbkOf(character));
    bytes.push(...(code < 0x80 ? [code] : (gb18030.get(character) ?? [])));
  }
  return Uint8Array.from(bytes);
}

function gbkOf(character: string): number[] {
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) if (decoder.decode(Uint8Array.of(lead, trail)) === character) return [lead, trail];
  }
  throw new Error(character);
}
