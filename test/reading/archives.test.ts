/** Archives of papers: names in GBK, what file systems leave behind, passwords of both ciphers. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { describe, expect, it } from "vitest";
import { readBook } from "../../src/platform/reading/read-book.ts";
import { makeZip } from "./zip-builder.ts";

const BILL = new TextEncoder().encode("交易时间,金额(元)\n2024-01-05 10:00:00,¥28.16\n");

async function lockedZip(options: { zipCrypto?: boolean; encryptionStrength?: 1 | 2 | 3 }): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await writer.add("微信支付账单/账单.csv", new Uint8ArrayReader(BILL), { password: "824613", ...options });
  await writer.add("说明.txt", new Uint8ArrayReader(new TextEncoder().encode("解压密码见邮件")));
  return writer.close();
}

describe("archives", () => {
  it("gives each paper with its path; folders and leftovers of file systems are none", async () => {
    const outcome = await readBook(
      makeZip([
        { name: "材料/", content: "", isStored: true },
        { name: "材料/流水.csv", content: "a,b\n1,2\n" },
        { name: "材料\\报表.csv", content: "c" },
        { name: "__MACOSX/材料/._流水.csv", content: "x" },
        { name: "材料/.DS_Store", content: "x" },
        { name: "材料/Thumbs.db", content: "x" },
        { name: "材料/~$报表.xlsx", content: "x" },
      ]),
      { fileName: "材料.zip" },
    );
    if (outcome.kind !== "archive") throw new Error(outcome.kind);
    expect(outcome.entries.map((entry) => entry.path)).toEqual(["材料/流水.csv", "材料/报表.csv"]);
    expect(new TextDecoder().decode(outcome.entries[0]?.bytes)).toBe("a,b\n1,2\n");
  });

  it("names written in GBK are read", async () => {
    // 流水.csv
    const rawName = Uint8Array.of(0xc1, 0xf7, 0xcb, 0xae, 0x2e, 0x63, 0x73, 0x76);
    const outcome = await readBook(makeZip([{ name: "", rawName, content: "a" }]), { fileName: "a.zip" });
    expect(outcome.kind === "archive" && outcome.entries[0]?.path).toBe("流水.csv");
  });

  it("one damaged paper does not take the others with it, and is named", async () => {
    const outcome = await readBook(
      makeZip([
        { name: "好.csv", content: "a" },
        { name: "坏.csv", content: "b", crc: 1 },
      ]),
      { fileName: "a.zip" },
    );
    if (outcome.kind !== "archive") throw new Error(outcome.kind);
    expect(outcome.entries.map((entry) => entry.path)).toEqual(["好.csv"]);
    expect(outcome.problems).toEqual([{ code: "damaged-file", severity: "error", at: "坏.csv", params: {} }]);
  });

  it("an archive in an archive in an archive is not opened", async () => {
    const outcome = await readBook(makeZip([{ name: "a.csv", content: "a" }]), { fileName: "a.zip", depth: 2 });
    expect(outcome.kind === "book" && outcome.book.problems.map((found) => found.code)).toEqual(["archive-too-deep"]);
  });

  it.each([
    ["ZipCrypto", { zipCrypto: true }],
    ["AES-128", { encryptionStrength: 1 }],
    ["AES-256", { encryptionStrength: 3 }],
  ] as const)("%s: asks for the password, refuses a wrong one, opens with the right one", async (_, options) => {
    const bytes = await lockedZip(options);
    expect(await readBook(bytes, { fileName: "a.zip" })).toEqual({
      kind: "needs-password",
      paths: ["微信支付账单/账单.csv"],
      problems: [],
    });
    for (const wrong of ["000000", "824614", " "]) {
      const refused = await readBook(bytes, { fileName: "a.zip", password: wrong });
      expect(refused.kind === "needs-password" && refused.problems.map((found) => found.code)).toEqual(["wrong-password"]);
    }
    const opened = await readBook(bytes, { fileName: "a.zip", password: "824613" });
    if (opened.kind !== "archive") throw new Error(opened.kind);
    expect(opened.entries.map((entry) => entry.path)).toEqual(["微信支付账单/账单.csv", "说明.txt"]);
    expect(opened.entries[0]?.bytes).toEqual(BILL);
  });

  it("with the older cipher 600 wrong passwords never open it", async () => {
    const bytes = await lockedZip({ zipCrypto: true });
    for (let password = 0; password < 600; password++) {
      const outcome = await readBook(bytes, { fileName: "a.zip", password: String(password) });
      expect(outcome.kind).toBe("needs-password");
    }
  });
});
