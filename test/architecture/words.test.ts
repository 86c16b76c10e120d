/** House rules of language that can be read off the strings: docs/words.md is the list. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, sources, textOf } from "./files.ts";

/** Where sentences for people stand. */
const spoken = sources("src").filter(
  (file) => !/\.test\.tsx?$/.test(file) && (/^src\/locales\//.test(file) || /words\.ts$/.test(file) || /kernel\/problems\//.test(file)),
);

/** Chinese strings of a file, slots left out. Comments are the developer's. */
function chinese(file: string): string[] {
  const code = textOf(file).replace(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map((match) => (match[1] ?? match[2] ?? "").replace(/\$\{[^}]*\}|\{[a-zA-Z]+\}/g, ""))
    .filter((text) => /[\u4e00-\u9fff]/.test(text));
}

/** The second column of the first table. */
function avoided(): string[] {
  const [, table = ""] =
    /\| 用 \|[^\n]*\n\|[^\n]*\n([\s\S]*?)\n\n/.exec(readFileSync(path.join(projectRoot, "docs/words.md"), "utf8")) ?? [];
  return table.split("\n").flatMap((row) => (row.split("|")[2] ?? "").trim().split("、"));
}

const found = (test: (text: string) => boolean): string[] =>
  spoken.flatMap((file) => chinese(file).flatMap((text) => (test(text) ? [`${file}: ${text.slice(0, 60)}`] : [])));

/** Read on paper, on keys or in names of files, and therefore known. */
const latin = new Set(
  "App PDF Word Excel WPS Numbers Pages XML DOCTYPE xlsx xls xlsm et csv txt zip json case.json MB KB Ctrl Alt Esc Tab Enter English A4 Altman Beneish hdfm pcl SHA AES SM GB CSV AM FM Chrome Edge YYYY MM DD docx wps ofd OFD ZIP Shift GCM MiB PBKDF Argon".split(
    " ",
  ),
);

/** More than a quarter of it; an English sentence may hold 万元. */
function isChinese(text: string): boolean {
  return (text.match(/[\u4e00-\u9fff]/g) ?? []).length * 4 > text.length;
}

describe("the words", () => {
  it("are there to be read", () => {
    expect(spoken.length).toBeGreaterThan(40);
    expect(avoided()).toContain("造假");
    expect(spoken.flatMap(chinese).length).toBeGreaterThan(800);
  });

  it("are the preferred ones (docs/words.md)", () => {
    const words = avoided();
    expect(found((text) => words.some((word) => text.includes(word)))).toEqual([]);
  });

  it("hold no English that an officer does not meet on paper or keys", () => {
    const strange = (text: string): boolean =>
      (text.match(/[A-Za-z][A-Za-z.]{2,}/g) ?? []).some((word) => !latin.has(word.replace(/\.$/, "")));
    // Patterns that recognise papers, and CSS, are no sentences.
    expect(found((text) => isChinese(text) && !/[\^$|()[\]\\]/.test(text) && strange(text))).toEqual([]);
  });

  it("accuse nobody in English either", () => {
    const accusing = /\b(fraud\w*|forged|forger\w*|fake\w*|cheat\w*|liars?)\b/i;
    const all = spoken.flatMap((file) => (accusing.test(textOf(file).replace(/\/\*[\s\S]*?\*\//g, "")) ? [file] : []));
    expect(all).toEqual([]);
  });
});
