/**
 * Cells in which our scanner and the general reader differed over 2,400 workbooks of other people's making; ours is the value that
 * stands in the file. Each case is built here after the one met.
 */
import { describe, expect, it } from "vitest";
import { CellKind, cellKind, cellText } from "../../src/domain/documents/book.ts";
import { readWithOracle } from "./oracle.ts";
import { bookOf, codes, isReadByScanner } from "./read.ts";
import { makeWorkbook } from "./zip-builder.ts";

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const styles =
  '<numFmts count="1"><numFmt numFmtId="0" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="58"/></cellXfs>';

describe("our value is the one in the file", () => {
  const table: readonly (readonly [string, Parameters<typeof makeWorkbook>[0], string, string])[] = [
    [
      "an empty shared string keeps its place, so those behind it do not slip",
      { sheet: row('<c r="A1" t="s"><v>2</v></c>'), strings: "<si><t>甲</t></si><si/><si><t>乙</t></si><si><t>丙</t></si>" },
      "乙",
      "s:丙",
    ],
    [
      "runs behind a plain text belong to it",
      { sheet: row('<c r="A1" t="s"><v>0</v></c>'), strings: "<si><t>货</t><r><t>款</t></r><r><t>二</t></r></si>" },
      "货款二",
      "s:货",
    ],
    ["references in small letters", { sheet: row('<c r="a1"><v>7</v></c>') }, "7", ""],
    [
      "blanks between the tags of an inline string are no text",
      { sheet: row('<c r="A1" t="inlineStr"><is>\n <t xml:space="preserve"/>\n</is></c>') },
      "",
      "s:\n",
    ],
    ["only a small x begins an escape", { sheet: row('<c r="A1" t="str"><v>_X0041_</v></c>') }, "_X0041_", "s:A"],
    ["a built-in Chinese date (m月d日)", { sheet: row('<c r="A1" s="1"><v>44119</v></c>'), styles }, "44119", "n:44119"],
    ["a duration of a strict workbook", { sheet: row('<c r="A1" t="d"><v>PT24H0M0.000S</v></c>') }, "1", "n:NaN"],
  ];

  it.each(table)("%s", async (_, parts, ours, theirs) => {
    const bytes = makeWorkbook(parts);
    const book = await bookOf(bytes, "a.xlsx");
    const sheet = book.sheets[0];
    expect([codes(book), isReadByScanner(book)]).toEqual([[], true]);
    expect(sheet && cellText(book, sheet, 0, 0)).toBe(ours);
    // Should the general reader learn it one day, this case has done its work.
    expect(readWithOracle(bytes)[0]?.cells.get("A1") ?? "").toBe(theirs);
  });

  it("a date by its style is a date", async () => {
    const book = await bookOf(
      makeWorkbook({ sheet: row('<c r="A1" s="1"><v>44119</v></c><c r="B1" s="0"><v>44119</v></c>'), styles }),
      "a.xlsx",
    );
    const sheet = book.sheets[0];
    expect(sheet && [cellKind(sheet, 0, 0), cellKind(sheet, 0, 1)]).toEqual([CellKind.date, CellKind.date]);
  });
});
