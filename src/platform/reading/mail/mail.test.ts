import { describe, expect, it } from "vitest";
import { cellText } from "../../../domain/documents/book.ts";
import { readBook } from "../read-book.ts";

const ascii = (text: string): Uint8Array => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
// <table><tr><td>货款</td></tr></table> in GBK
const PAGE = "<table><tr><td>\xbb\xf5\xbf\xee</td><td>=</td></tr></table>";
const HEAD = "Received: by mx\r\n\twith SMTP\r\nSubject: =?gb18030?B?1cu1pQ==?=\r\nMIME-Version: 1.0\r\n";

describe("mails", () => {
  it.each([
    ["plain", "8bit", PAGE],
    ["base64", "base64", btoa(PAGE).replace(/(.{20})/g, "$1\r\n")],
    ["quoted-printable", "quoted-printable", "<table><tr><td>=BB=F5=BF=EE</td><td>=3D</td></tr></=\r\ntable>"],
  ])("a page in GBK, %s", async (_, encoding, body) => {
    const outcome = await readBook(
      ascii(`${HEAD}Content-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`),
      { fileName: "a.eml" },
    );
    if (outcome.kind !== "book") throw new Error(outcome.kind);
    const sheet = outcome.book.sheets[0];
    expect(sheet && [cellText(outcome.book, sheet, 0, 0), cellText(outcome.book, sheet, 0, 1)]).toEqual(["货款", "="]);
    expect(outcome.book.problems).toEqual([]);
  });

  it("with an attachment opens like an archive; pictures of the page are not papers", async () => {
    const mail = [
      `${HEAD}Content-Type: multipart/mixed;\r\n boundary="b1"\r\n\r\nThis is MIME.`,
      '--b1\r\nContent-Type: multipart/related; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b2\r\nContent-Type: image/png; name="a.png"\r\n\r\nx\r\n--b2--',
      '--b1\r\nContent-Type: application/octet-stream; name="=?gb18030?B?1cu1pS5jc3Y=?="\r\nContent-Transfer-Encoding: base64\r\n\r\nYSxiCjEsMgo=',
      "--b1\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename*=utf-8''..%2F%E8%B4%A6%E5%8D%95.csv\r\n\r\na\r\n--b1--",
    ].join("\r\n");
    const outcome = await readBook(ascii(mail), { fileName: "a.eml" });
    if (outcome.kind !== "archive") throw new Error(outcome.kind);
    expect(outcome.entries.map((entry) => entry.path)).toEqual(["正文.html", "账单.csv", "账单（2）.csv"]);
    expect(new TextDecoder().decode(outcome.entries[1]?.bytes)).toBe("a,b\n1,2\n");
  });

  it("a table that happens to have colons is not a mail", async () => {
    const outcome = await readBook(new TextEncoder().encode("Date: 2024,Content\n1,2\n"), { fileName: "a.csv" });
    expect(outcome.kind === "book" && outcome.book.format).toBe("csv");
  });
});
