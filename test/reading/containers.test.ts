/** Documents in the two kinds of container (compound file, package): told apart by what stands in their root, walked without loops. */
import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { cellText } from "../../src/domain/documents/book.ts";
import { CompoundFile } from "../../src/platform/reading/ole/compound-file.ts";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { bookOf, codes } from "./read.ts";
import { makeZip, workbookParts } from "./zip-builder.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function workbook(rows = 3): XLSX.WorkBook {
  const made = XLSX.utils.book_new();
  const lines = Array.from({ length: rows }, (_, i) => [`2024-01-${String((i % 28) + 1).padStart(2, "0")}`, i + 0.5]);
  XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([["日期", "金额"], ...lines]), "流水");
  return made;
}

function written(bookType: XLSX.BookType, rows?: number): Uint8Array {
  return new Uint8Array(XLSX.write(workbook(rows), { type: "array", bookType }) as ArrayBuffer);
}

/** The stream of a binary workbook, taken out of its container. */
function workbookStream(rows?: number): Uint8Array {
  const stream = new CompoundFile(written("biff8", rows)).stream("Workbook");
  if (stream === null) throw new Error("no workbook stream");
  return stream;
}

function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(file, path, content);
  return new Uint8Array(XLSX.CFB.write(file, { type: "buffer" }) as ArrayBuffer);
}

describe("compound files", () => {
  it.each([2, 40, 2_000, 30_000])("%i rows: the stream comes out byte for byte, short ones and long ones", (rows) => {
    const bytes = written("biff8", rows);
    const theirs = XLSX.CFB.find(XLSX.CFB.read(bytes, { type: "buffer" }), "/Workbook");
    expect(new CompoundFile(bytes).stream("workbook")).toEqual(Uint8Array.from(theirs?.content ?? []));
  });

  it.each(["/WORKBOOK", "/workbook", "/Workbook"])("a stream named %s is a workbook", async (name) => {
    const book = await bookOf(container({ [name]: workbookStream() }), "a.xls");
    const sheet = book.sheets[0];
    expect(book.problems).toEqual([]);
    expect(sheet && cellText(book, sheet, 1, 0)).toBe("2024-01-01");
  });

  it("a letter with a workbook pasted into it is a letter", async () => {
    const letter = container({ "/WordDocument": new Uint8Array(5_000), "/ObjectPool/_1/Workbook": workbookStream() });
    expect((await bookOf(letter, "合同.doc")).problems).toMatchObject([{ code: "not-read-yet", params: { format: "Word" } }]);
  });

  it("a workbook with a letter pasted into it is a workbook", async () => {
    const book = await bookOf(container({ "/Workbook": workbookStream(), "/MBD01/WordDocument": new Uint8Array(5_000) }), "a.xls");
    expect([book.problems, book.sheets[0]?.rows]).toEqual([[], 4]);
  });

  it.each(["the workbook", "the directory", "the places of the FAT"])("a chain of sectors that bites its tail: %s", async (which) => {
    const bytes = written("biff8", 2_000);
    const view = new DataView(bytes.buffer);
    const fatAt = 512 + view.getUint32(76, true) * 512;
    const directory = view.getUint32(48, true);
    if (which === "the directory") view.setUint32(fatAt + directory * 4, directory, true);
    else if (which === "the workbook") {
      // Its first sector is named at byte 116 of its directory entry.
      for (let at = 512 + directory * 512; at + 128 <= bytes.length; at += 128)
        if (bytes[at] === 0x57 && bytes[at + 2] === 0x6f) {
          const start = view.getUint32(at + 116, true);
          view.setUint32(fatAt + (start + 3) * 4, start, true);
        }
    } else {
      view.setUint32(68, 0, true);
      view.setUint32(72, 1, true);
      view.setUint32(512 + 508, 0, true);
    }
    const book = await bookOf(bytes, "a.xls");
    if (which === "the workbook") expect(codes(book)).toEqual(["workbook-not-opened"]);
    else expect(book.sheets.length + book.problems.length).toBeGreaterThan(0);
  });

  it("a stream that is no workbook under a workbook's name is refused, not guessed at", async () => {
    expect(codes(await bookOf(container({ "/Workbook": utf8("日期,金额\n".repeat(900)) }), "a.xls"))).toEqual(["workbook-not-opened"]);
  });
});

describe("packages that are no workbooks of ours", () => {
  it.each(["Index.zip", "Index/Document.iwa"])("Apple's documents (%s) are one paper with a word on what to do", async (name) => {
    const bytes = makeZip([
      { name, content: "x" },
      { name: "preview.jpg", content: "x" },
      { name: "Data/photo.png", content: "x" },
    ]);
    expect(codes(await bookOf(bytes, "流水.numbers"))).toEqual(["iwork-document"]);
  });

  const manifest = (inside: string) =>
    `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${inside}</manifest:file-entry></manifest:manifest>`;

  it("an OpenDocument with a password is named as one", async () => {
    const bytes = makeZip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
      { name: "content.xml", content: "…" },
      { name: "META-INF/manifest.xml", content: manifest('<manifest:encryption-data manifest:checksum="x"/>') },
    ]);
    expect(codes(await bookOf(bytes, "a.ods"))).toEqual(["encrypted-workbook"]);
  });

  it("an OpenDocument whose writer left its type out is read", async () => {
    const file = XLSX.CFB.read(written("ods"), { type: "buffer" });
    const parts = ["content.xml", "styles.xml", "META-INF/manifest.xml"].map((name) => ({
      name,
      content: Uint8Array.from(XLSX.CFB.find(file, `/${name}`)?.content ?? []),
    }));
    const book = await bookOf(makeZip(parts), "a.ods");
    expect([book.problems, book.sheets[0]?.rows]).toEqual([[], 4]);
  });

  it("a workbook whose cells cannot be placed is an error, not an empty sheet", async () => {
    const sheet = '<sheetData><row r="1"><c r="0" t="str"><v>账号</v></c><c r="1" t="str"><v>金额</v></c></row></sheetData>';
    expect(codes(await bookOf(makeZip(workbookParts({ sheet })), "a.xlsx"))).toEqual(["workbook-not-opened"]);
  });
});

describe("files that hold no paper", () => {
  /** What stands beside a document while a person has it open. */
  function lockFile(name: string, length: 162 | 165): Uint8Array {
    const bytes = new Uint8Array(length).fill(0x20);
    const second = length === 165 ? 55 : 54;
    bytes[0] = name.length;
    bytes[second] = name.length;
    for (let i = 0; i < name.length; i++) {
      bytes[i + 1] = name.charCodeAt(i);
      bytes[second + 2 + i * 2] = name.charCodeAt(i);
    }
    for (let i = second + 1; i < length; i += 2) bytes[i] = 0;
    return bytes;
  }

  it.each([162, 165] as const)("the placeholder of an open document, %i bytes", async (length) => {
    const book = await bookOf(lockFile("zhang san", length), "~$流水.xlsx");
    expect([codes(book), book.sheets]).toEqual([["office-lock-file"], []]);
  });

  it("a text of 165 characters is a text", async () => {
    const line = `2024-01-05,${"货款".repeat(20)},1.00\n`;
    const bytes = utf8(line.repeat(3)).slice(0, 165);
    expect((await bookOf(bytes, "a.csv")).sheets.length).toBe(1);
  });

  it.each(["ID;PWXL;N;E\nC;Y1;X1;K1\nE\n", 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n'])(
    "lists of instructions are not tables",
    async (text) => {
      expect(codes(await bookOf(utf8(text), "a.slk"))).toEqual(["unknown-format"]);
    },
  );
});

describe("texts longer than a cell may hold", () => {
  it("keep their beginning, and that is said", async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><v>1</v></c></row></sheetData>';
    const strings = `<si><t>${"长".repeat(40_000)}</t></si>`;
    const book = await bookOf(makeZip(workbookParts({ sheet, strings })), "a.xlsx");
    const first = book.sheets[0];
    expect(book.problems).toMatchObject([{ code: "texts-too-long", params: { count: 1, limit: 32_767 } }]);
    expect(first && cellText(book, first, 0, 1)).toHaveLength(32_767);
  });
});

describe("texts that are all nesting, or claim to reach far", () => {
  it("two million tables inside each other", async () => {
    expect(codes(await bookOf(utf8("<table>".repeat(2_000_000)), "a.html"))).toEqual(["too-many-tables", "no-tables"]);
  });

  it("what stands behind tables nested too deeply is still read", async () => {
    const deep = `${"<table>".repeat(100)}<tr><td>深</td></tr>${"</table>".repeat(100)}`;
    const book = await bookOf(utf8(`<html><body>${deep}<table><tr><td>金额</td><td>1.00</td></tr></table>`), "a.html");
    expect([codes(book), book.strings]).toEqual([["too-many-tables"], ["金额", "1.00"]]);
  });

  it("one cell of two million references", async () => {
    const book = await bookOf(utf8(`<table><tr><td>${"&amp;".repeat(2_000_000)}</td><td>1.00</td></tr></table>`), "a.html");
    expect(codes(book)).toEqual(["texts-too-long"]);
    expect(book.strings.map((text) => text.length)).toEqual([32_767, 4]);
  });

  it.each([
    '<Row ss:Index="2000000000">',
    '<Row><Cell ss:Index="2000000000">',
    '<Row><Cell ss:MergeDown="2000000000" ss:MergeAcross="2000000000">',
  ])("a cell at the end of the world: %s", async (start) => {
    const cell = start.includes("Cell") ? start : `${start}<Cell>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${cell}<Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(codes(await bookOf(utf8(xml), "a.xml"))).toEqual(["too-many-rows"]);
  });

  it("eight million brackets are not parsed to see whether they are JSON", async () => {
    expect((await bookOf(utf8("[".repeat(8_000_000)), "a.json")).format).toBe("text");
  });

  it("a long JSON export is known by its ends", async () => {
    const rows = `[${'{"日期":"2024-01-05","金额":"1.00"},'.repeat(200_000)}{}]`;
    expect((await bookOf(utf8(rows), "a.json")).problems).toMatchObject([{ code: "not-read-yet", params: { format: "JSON" } }]);
  });

  it.each([
    [9, "Deflate64"],
    [14, "LZMA"],
  ])("an archive packed in a way a browser cannot undo (method %i) is named", async (method, kind) => {
    const bytes = makeZip([{ name: "流水.csv", content: "1,2\n" }]);
    const view = new DataView(bytes.buffer);
    view.setUint16(8, method, true);
    for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 10, method, true);
    const outcome = await readBook(bytes, { fileName: "a.zip" });
    expect(outcome).toMatchObject({ kind: "archive", entries: [], problems: [{ code: "archive-kind", params: { kind } }] });
  });
});
