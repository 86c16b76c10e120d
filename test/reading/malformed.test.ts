/** Files that break readers: each ends in cells or in a named problem, never in an exception, never in a hang. */
import { deflateRawSync } from "node:zlib";
import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText } from "../../src/domain/documents/book.ts";
import { problemText } from "../../src/domain/kernel/problem.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { bookOf, codes } from "./read.ts";
import { concat, makeWorkbook, makeZip, workbookParts } from "./zip-builder.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const CELL = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';

function sample(bookType: XLSX.BookType): Uint8Array {
  const workbook = XLSX.utils.book_new();
  const rows = [
    ["日期", "金额"],
    ["2024-01-05", 12.5],
    ["2024-01-06", "一千"],
  ];
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), "流水");
  return new Uint8Array(XLSX.write(workbook, { type: "array", bookType, compression: true }) as ArrayBuffer);
}

/** A bomb without its weight in memory: deflate of zeros is the same few bytes over and over. */
function bombOf(bytes: number, claimedSize: number): Uint8Array {
  const spaces = new Uint8Array(bytes).fill(0x20);
  return makeZip([
    ...workbookParts({ sheet: CELL }).filter((part) => !part.name.includes("sheet1")),
    { name: "xl/worksheets/sheet1.xml", content: spaces, claimedSize },
  ]);
}

describe("files that are not what they should be", () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const cases: readonly (readonly [string, () => Uint8Array, string, string])[] = [
    ["0 bytes", () => new Uint8Array(0), "a.xlsx", "empty-file"],
    ["a workbook cut in half", () => sample("xlsx").slice(0, 2_000), "a.xlsx", "damaged-file"],
    ["a workbook without its last 30 bytes", () => sample("xlsx").slice(0, -30), "a.xlsx", "damaged-file"],
    ["a binary workbook cut in half", () => sample("biff8").slice(0, 1_500), "a.xls", "unknown-format"],
    ["the mark of a zip and noise", () => concat([utf8("PK\u0003\u0004"), noise(5_000)]), "a.xlsx", "damaged-file"],
    ["the mark of a container and noise", () => concat([ole, noise(5_000)]), "a.xls", "unknown-format"],
    [
      "the mark of an old workbook and noise",
      () => concat([Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0), noise(5_000)]),
      "a.xls",
      "workbook-not-opened",
    ],
    ["noise", () => noise(5_000), "a.csv", "unknown-format"],
    ["a picture named .xlsx", () => concat([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), noise(100)]), "a.xlsx", "not-read-yet"],
    ["a PDF", () => utf8("%PDF-1.7\n…"), "a.pdf", "not-read-yet"],
    ["a RAR archive", () => concat([utf8("Rar!\u001a\u0007"), noise(50)]), "a.zip", "archive-kind"],
    ["more than 50 MB", () => new Uint8Array(50 * 1024 * 1024 + 1), "a.csv", "file-too-large"],
    ["an encrypted workbook", encryptedWorkbook, "a.xlsx", "encrypted-workbook"],
    ["a sheet of 300 MB in 300 KB", () => bombOf(300 * 1024 * 1024, 300 * 1024 * 1024), "a.xlsx", "archive-too-large"],
    ["a sheet that hides its 20 MB", () => bombOf(20 * 1024 * 1024, 20_000), "a.xlsx", "damaged-file"],
    ["90 MB of blanks: the ratio gives it away", () => bombOf(90 * 1024 * 1024, 90 * 1024 * 1024), "a.xlsx", "archive-too-large"],
    ["500 MB of unrelated parts", unrelatedParts, "a.xlsx", "archive-too-large"],
    [
      "3,000 entries",
      () => makeZip(Array.from({ length: 3_000 }, (_, i) => ({ name: `${i}.csv`, content: "a" }))),
      "a.zip",
      "archive-too-many-files",
    ],
    ["an entry that climbs out", () => makeZip([{ name: "../../evil.csv", content: "a,b" }]), "a.zip", "archive-unsafe-name"],
    [
      "an entry that climbs out by backslash",
      () => makeZip([{ name: "x\\..\\..\\evil.csv", content: "a,b" }]),
      "a.zip",
      "archive-unsafe-name",
    ],
    [
      "two entries of one name",
      () =>
        makeZip([
          { name: "a.csv", content: "1" },
          { name: "A.csv", content: "2" },
        ]),
      "a.zip",
      "archive-duplicate-name",
    ],
    ["overlapping entries", overlapping, "a.zip", "damaged-file"],
    ["a wrong checksum", () => makeZip(workbookParts({ sheet: CELL }).map((part) => ({ ...part, crc: 1 }))), "a.xlsx", "damaged-file"],
    [
      "a DOCTYPE in a sheet",
      () => makeWorkbook({ sheet: `<!DOCTYPE x [<!ENTITY a "b">]><worksheet>${CELL}</worksheet>` }),
      "a.xlsx",
      "unsafe-xml",
    ],
    ["a DOCTYPE in the workbook part", () => makeWorkbook({ sheet: CELL, workbook: "<!DOCTYPE x><workbook/>" }), "a.xlsx", "unsafe-xml"],
    ["a web page without tables", () => utf8("<html><body><p>请登录</p></body></html>"), "a.xls", "no-tables"],
  ];

  it.each(cases)("%s", async (_, make, fileName, code) => {
    const outcome = await readBook(make(), { fileName });
    if (outcome.kind !== "book") throw new Error(outcome.kind);
    const found = outcome.book.problems.find((candidate) => candidate.code === code);
    expect(codes(outcome.book)).toContain(code);
    if (found) for (const language of ["zh-CN", "en"] as const) expect(problemText(found, language)).not.toMatch(/undefined|NaN/);
    expect(outcome.book.sheets).toEqual([]);
  });
});

describe("odd sheets that are still read", () => {
  it("a range of A1:XFD1048576 with two cells is two cells, and the far one is named", async () => {
    const sheet =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>8</v></c></row></sheetData>';
    const book = await bookOf(makeWorkbook({ sheet }), "a.xlsx");
    expect(book.sheets[0]?.rows).toBe(1);
    expect(book.problems).toEqual([{ code: "too-many-rows", severity: "error", at: "流水", params: { rows: 1_048_576, limit: 200_000 } }]);
  });

  it("a million empty rows are no rows", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}"/>`).join("");
    const book = await bookOf(makeWorkbook({ sheet: `<sheetData>${rows}</sheetData>` }), "a.xlsx");
    expect(book.sheets[0]?.rows).toBe(0);
    expect(book.problems).toEqual([]);
  });

  it("a million lines of text end in a problem that says how many were read", async () => {
    const book = await bookOf(utf8("2024-01-05,1.00\n".repeat(1_000_000)), "a.csv");
    expect(book.sheets[0]?.rows).toBe(200_000);
    expect(book.problems).toEqual([{ code: "too-many-rows", severity: "error", at: "a.csv", params: { rows: 1_000_000, limit: 200_000 } }]);
  });

  it("values in the last row of every column do not claim a gigabyte", async () => {
    const cells = Array.from({ length: 512 }, (_, i) => `<c r="${XLSX.utils.encode_col(i)}199999"><v>1</v></c>`).join("");
    const book = await bookOf(makeWorkbook({ sheet: `<sheetData><row r="199999">${cells}</row></sheetData>` }), "a.xlsx");
    expect(codes(book)).toEqual(["too-many-cells"]);
  });

  it("cells beyond 512 columns are counted, not dropped in silence", async () => {
    const book = await bookOf(
      makeWorkbook({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="AAA1"><v>2</v></c></row></sheetData>' }),
      "a.xlsx",
    );
    expect(book.problems).toEqual([{ code: "too-many-columns", severity: "error", at: "流水", params: { count: 1, limit: 512 } }]);
  });

  it.each(["__proto__", "constructor", "toString"])("a header named %s is a text like any other", async (name) => {
    for (const bytes of [
      utf8(`${name},金额\n1,2\n`),
      makeWorkbook({ sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c></row></sheetData>` }),
    ]) {
      const book = await bookOf(bytes);
      const sheet = book.sheets[0];
      expect(sheet && cellText(book, sheet, 0, 0)).toBe(name);
    }
    expect(({} as Record<string, unknown>)["金额"]).toBeUndefined();
  });

  it("a formula is never run and a script is never markup", async () => {
    const book = await bookOf(utf8("=HYPERLINK(\"http://x\"),<script>alert(1)</script>\n=cmd|' /C calc'!A0,2\n"), "a.csv");
    const sheet = book.sheets[0];
    expect(sheet && cellText(book, sheet, 0, 1)).toBe("<script>alert(1)</script>");
  });
});

describe("mutants of good files", () => {
  const good: readonly (readonly [string, Uint8Array])[] = [
    ["a.xlsx", sample("xlsx")],
    ["a.xls", sample("biff8")],
    ["a.xml", sample("xlml")],
    ["a.csv", utf8('日期,金额,摘要\n2024-01-05,"1,234.50","货款""A"""\n2024-01-06,-2.00,\n')],
    ["a.html", utf8("<html><table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>&yen;2</td></tr></table></html>")],
    ["a.zip", makeZip([{ name: "流水.csv", content: "a,b\n1,2\n" }])],
  ];

  it.each(good)("150 mutants of %s end in a result", async (fileName, bytes) => {
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), to: fc.nat({ max: 255 }), length: fc.integer({ min: 1, max: 8 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: bytes.length }),
        fc.boolean(),
        async (changes, cut, isCut) => {
          const mutant = bytes.slice(0, isCut ? cut : bytes.length);
          for (const { at, to, length } of changes) mutant.fill(to, Math.min(at, mutant.length), Math.min(at + length, mutant.length));
          const outcome = await readBook(mutant, { fileName });
          expect(["book", "archive", "needs-password"]).toContain(outcome.kind);
          if (outcome.kind === "book" && outcome.book.sheets.length === 0) expect(outcome.book.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("sheets with changed bytes inside their package end in a result", async () => {
    const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A2*2</f><v>2.50</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    const bytes = utf8(`<?xml version="1.0"?>${xml}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.constantFrom(..."<>/\"'= scrvtf&;19A\0")), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const mutant = bytes.slice();
          for (const [at, to] of changes) mutant[at] = to.charCodeAt(0);
          const parts = workbookParts({ sheet: "<?", strings: "<si><t>甲</t></si>" }).map((part) =>
            part.name.includes("sheet1") ? { ...part, content: mutant } : part,
          );
          const outcome = await readBook(makeZip(parts), { fileName: "a.xlsx" });
          expect(outcome.kind).toBe("book");
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("cancelling", () => {
  it("rejects with the reason of the signal, before and while reading", async () => {
    const bytes = makeWorkbook({
      sheet: `<sheetData>${Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i * 7919}</v></c></row>`).join("")}</sheetData>`,
    });
    const controller = new AbortController();
    const seen: number[] = [];
    const progress = (fraction: number): void => {
      seen.push(fraction);
      if (fraction > 0.3) controller.abort(new Error("cancelled"));
    };
    await expect(readBook(bytes, { fileName: "a.xlsx", signal: controller.signal, progress })).rejects.toThrow("cancelled");
    expect(seen.length).toBeGreaterThan(1);
    await expect(readBook(bytes, { fileName: "a.xlsx", signal: controller.signal })).rejects.toThrow("cancelled");
  });
});

function noise(length: number): Uint8Array {
  let seed = 99;
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed >>> 16;
  });
}

/** A compound file whose directory names the stream that holds an encrypted workbook. */
function encryptedWorkbook(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, "/EncryptedPackage", noise(5_000));
  XLSX.CFB.utils.cfb_add(container, "/EncryptionInfo", noise(200));
  return new Uint8Array(XLSX.CFB.write(container, { type: "buffer" }) as ArrayBuffer);
}

function unrelatedParts(): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(noise(1_000)));
  const media = Array.from({ length: 6 }, (_, i) => ({
    name: `xl/media/image${i}.png`,
    content: packed,
    claimedSize: 90 * 1024 * 1024,
    isStored: true,
  }));
  return makeZip([...workbookParts({ sheet: CELL }), ...media]);
}

/** Two directory entries that point at the same bytes. */
function overlapping(): Uint8Array {
  const bytes = makeZip([
    { name: "a.csv", content: "1,2" },
    { name: "b.csv", content: "1,2" },
  ]);
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 22; at > 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 42, 0, true);
    return bytes;
  }
  return bytes;
}
