/** Delimited text and web pages as banks, wallets and tax desks export them. */
import { describe, expect, it } from "vitest";
import { type Book, cellText, lineOf } from "../../src/domain/documents/book.ts";
import { bookOf, codes } from "./read.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function rows(book: Book, index = 0): string[][] {
  const sheet = book.sheets[index];
  if (sheet === undefined) return [];
  return Array.from({ length: sheet.rows }, (_, row) => sheet.columns.map((_, column) => cellText(book, sheet, row, column)));
}

describe("delimited text", () => {
  const table: readonly (readonly [string, string, string[][]])[] = [
    [
      "plain",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "nothing is typed, trimmed or rounded",
      "1323132313211331313,0000000000,12/29\n 053026 ,1.0,TRUE\n",
      [
        ["1323132313211331313", "0000000000", "12/29"],
        [" 053026 ", "1.0", "TRUE"],
      ],
    ],
    [
      "quoted with TAB behind",
      '"日期"\t,"金额"\t,x\n"d"\t,"-1.00"\t,y\n',
      [
        ["日期\t", "金额\t", "x"],
        ["d\t", "-1.00\t", "y"],
      ],
    ],
    [
      "formula wrapper around ids",
      '="00012","=""00034""",=1+1\n="6228480402564890018",="""a""",b\n',
      [
        ["00012", "00034", "=1+1"],
        ["6228480402564890018", '"a"', "b"],
      ],
    ],
    [
      "trailing commas and ragged rows",
      "a,b,\n1\n1,2,3,4,\n",
      [
        ["a", "b", "", ""],
        ["1", "", "", ""],
        ["1", "2", "3", "4"],
      ],
    ],
    [
      "doubled quotes and quoted separators",
      '"a,""b""",c\n"",d\n',
      [
        ['a,"b"', "c"],
        ["", "d"],
      ],
    ],
    [
      "quotes inside a cell are characters",
      'a"b,5"\nc,d\n',
      [
        ['a"b', '5"'],
        ["c", "d"],
      ],
    ],
    [
      "last line without an end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "old Macintosh line ends",
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "TAB",
      "a\tb,c\n1\t2,3\n",
      [
        ["a", "b,c"],
        ["1", "2,3"],
      ],
    ],
    [
      "commas with TAB in front of ids",
      "a,\t6228,c\n1,\t6229,3\n",
      [
        ["a", "\t6228", "c"],
        ["1", "\t6229", "3"],
      ],
    ],
    [
      "semicolon",
      "a;1,5\nb;2,5\nc;3\n",
      [
        ["a", "1,5"],
        ["b", "2,5"],
        ["c", "3"],
      ],
    ],
    [
      "bar",
      "a|b|c\n1|2|3\n",
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
    ["one column of text", "甲方：柳河建材\n乙方：李四\n", [["甲方：柳河建材"], ["乙方：李四"]]],
  ];

  it.each(table)("%s", async (_, text, expected) => {
    const book = await bookOf(utf8(text), "a.csv");
    expect(rows(book)).toEqual(expected);
    expect(book.problems).toEqual([]);
  });

  it("knows the line of each row when a cell spans lines; blank lines stay rows", async () => {
    const book = await bookOf(utf8('a,b\n"x\ny",1\n\nz,2\n'), "a.csv");
    const sheet = book.sheets[0];
    expect(rows(book)).toEqual([
      ["a", "b"],
      ["x\ny", "1"],
      ["", ""],
      ["z", "2"],
    ]);
    expect(sheet && [0, 1, 2, 3].map((row) => lineOf(sheet, row))).toEqual([1, 2, 4, 5]);
  });

  it("a quote without a partner does not swallow the rest, and its line is named", async () => {
    const book = await bookOf(utf8('a,b\n"5寸管,1\nc,2\nd,"3"\ne,"4 寸\n'), "a.csv");
    expect(rows(book)).toEqual([
      ["a", "b"],
      ['"5寸管', "1"],
      ["c", "2"],
      ["d", "3"],
      ["e", '"4 寸'],
    ]);
    expect(book.problems).toEqual([{ code: "stray-quotes", severity: "warning", at: "", params: { count: 2, lines: "2, 5" } }]);
  });

  it("repeats share one string, and a column that stops repeating is still right", async () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `${i % 3 === 0 ? "货款" : "工资"},${i},${i < 1_500 ? "甲" : `乙${i}`}`);
    const book = await bookOf(utf8(`${lines.join("\n")}\n`), "a.csv");
    expect(rows(book)).toEqual(lines.map((line) => line.split(",")));
    expect(book.strings.filter((text) => text === "货款")).toHaveLength(1);
  });
});

describe("encodings", () => {
  const text = "日期,摘要\n2024-01-05,货款\n";
  const gbk = Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xd5, 0xaa, 0xd2, 0xaa, 0x0a, 0x31, 0x2c, 0xbb, 0xf5, 0xbf, 0xee, 0x0a]);
  const utf16 = (isLittle: boolean, mark: boolean): Uint8Array => {
    const marked = (mark ? "\ufeff" : "") + text;
    const bytes = new Uint8Array(marked.length * 2);
    for (let i = 0; i < marked.length; i++) new DataView(bytes.buffer).setUint16(i * 2, marked.charCodeAt(i), isLittle);
    return bytes;
  };
  const expected = [
    ["日期", "摘要"],
    ["2024-01-05", "货款"],
  ];

  it.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with mark", utf8(`\ufeff${text}`), "utf-8"],
    ["UTF-16 little-endian with mark", utf16(true, true), "utf-16le"],
    ["UTF-16 big-endian with mark", utf16(false, true), "utf-16be"],
    ["UTF-16 little-endian by its zeros", utf16(true, false), "utf-16le"],
    ["UTF-16 big-endian by its zeros", utf16(false, false), "utf-16be"],
  ] as const)("%s", async (_, bytes, encoding) => {
    const book = await bookOf(bytes, "a.csv");
    expect([book.encoding, rows(book)]).toEqual([encoding, expected]);
    expect(book.problems).toEqual([]);
  });

  it("GB18030", async () => {
    const book = await bookOf(gbk, "a.csv");
    expect([book.encoding, rows(book)]).toEqual([
      "gb18030",
      [
        ["日期", "摘要"],
        ["1", "货款"],
      ],
    ]);
  });

  it("a copy cut inside a character stays UTF-8 and says so", async () => {
    const book = await bookOf(utf8(text).slice(0, -2), "a.csv");
    expect(book.encoding).toBe("utf-8");
    expect(book.problems).toEqual([{ code: "truncated-text", severity: "warning", at: "", params: { line: 2 } }]);
  });

  it("bytes of no encoding are counted and placed", async () => {
    const book = await bookOf(Uint8Array.from([...gbk.slice(0, 12), 0xff, 0x2c, 0x0a, ...gbk]), "a.csv");
    expect(book.problems).toEqual([{ code: "undecodable-text", severity: "warning", at: "", params: { count: 1, line: 2 } }]);
  });
});

describe("web pages", () => {
  it("spans become merges, entities text, breaks lines; ids keep every digit", async () => {
    const html =
      "<html><head><style>td{}</style></head><body><table><tr><th colspan=2>户名&nbsp;&amp;&nbsp;账号</th><th rowspan='2'>金额<br>元</th></tr>" +
      "<tr><td>柳河 \n 建材<td style=\"mso-number-format:'\\@'\">6228480402564890018</tr><tr><td>&#x7532;<td>&yen;1,234.50</table></body></html>";
    const book = await bookOf(utf8(html), "流水.xls");
    expect(book.format).toBe("html");
    expect(rows(book)).toEqual([
      ["户名\u00a0&\u00a0账号", "", "金额\n元"],
      ["柳河 建材", "6228480402564890018", ""],
      ["甲", "¥1,234.50", ""],
    ]);
    expect(book.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect(codes(book)).toEqual(["other-extension"]);
  });

  it("a page in GBK named .xls", async () => {
    const gbk = [0xbb, 0xf5, 0xbf, 0xee];
    const page = (title: string): number[] => [...title].map((character) => character.charCodeAt(0));
    const bytes = Uint8Array.from([...page('<html><meta charset="gb2312"><table><tr><td>'), ...gbk, ...page("</td></tr></table></html>")]);
    const book = await bookOf(bytes, "a.xls");
    expect([book.encoding, rows(book)]).toEqual(["gb18030", [["货款"]]]);
  });

  it("a mail with layout tables: each table with text is a sheet, and a nested one is its own", async () => {
    const html =
      "<!DOCTYPE html PUBLIC 'x'><html><table><tr><td><table><tr><td>交易日</td><td>金额</td></tr><tr><td>01/05</td><td>12.00</td></tr></table></td></tr></table>" +
      "<table><tr><td> &nbsp; </td></tr></table><table><tr><td>积分</td></tr></table></html>";
    const book = await bookOf(utf8(html), "bill.html");
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["表1", "表2"]);
    expect(rows(book, 0)).toEqual([
      ["交易日", "金额"],
      ["01/05", "12.00"],
    ]);
    expect(rows(book, 1)).toEqual([["积分"]]);
  });

  it.each([
    ["a table and nothing else", "  <table><tr><td>1</td></tr></table>", [["1"]]],
    ["a comment in front", "<!-- x --><table><tr><td>1</td></tr></table>", [["1"]]],
    ["XHTML", '<?xml version="1.0"?><html xmlns="x"><table><tr><td>1</td></tr></table></html>', [["1"]]],
    [
      "upper case and missing tags",
      "<TABLE><TD>1<TD>2<TR><TD>3</TABLE>",
      [
        ["1", "2"],
        ["3", ""],
      ],
    ],
    ["a huge span is held", "<table><tr><td colspan=99999999>1</td><td>2</td></tr></table>", [["1"]]],
    ["a sign that is no tag", "<table><tr><td>1 < 2 & 3</td></tr></table>", [["1 < 2 & 3"]]],
    ["a script is not text", "<table><tr><td><script>if(a<b){}</script>1</td></tr></table>", [["1"]]],
  ])("%s", async (_, html, expected) => {
    expect(rows(await bookOf(utf8(html), "a.html"))).toEqual(expected);
  });

  it("text that only begins like a page is text", async () => {
    expect((await bookOf(utf8("<5万元>,1\n<5万元>,2\n"), "a.csv")).format).toBe("csv");
  });
});

describe("what is stored and not read", () => {
  it.each([
    ["<?xml version='1.0'?><Invoice/>", "unknown", "XML"],
    ['{"a": [1, 2]}', "json", "JSON"],
    ["{\\rtf1 x}", "unknown", "RTF"],
  ])("%s", async (text, format, name) => {
    const book = await bookOf(utf8(text), "a.x");
    expect([book.format, book.problems]).toEqual([format, [{ code: "not-read-yet", severity: "info", at: "", params: { format: name } }]]);
  });
});
