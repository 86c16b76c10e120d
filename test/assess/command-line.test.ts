/** `assess` as a bank's own system would call it: arguments, exit status, and nothing but JSON on standard output. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { casesFolder } from "../../scripts/papers/index.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const work = mkdtempSync(path.join(tmpdir(), "assess-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/tsx/dist/cli.mjs"), path.join(root, "scripts/assess.ts"), ...words],
    {
      encoding: "utf8",
      cwd: work,
      maxBuffer: 1 << 28,
    },
  );
  return { status, stdout, stderr };
}

describe("assess", () => {
  const materials = path.join(casesFolder, "ac-01-power-only", "materials");

  it("prints one JSON document, the same wherever the folder lies and in whatever order files are named", () => {
    const folder = path.join(work, "案件", "里层");
    mkdirSync(folder, { recursive: true });
    cpSync(materials, path.join(work, "案件"), { recursive: true });
    writeFileSync(path.join(work, "案件", ".隐藏"), "left out");
    const here = run(materials);
    expect(here.status, here.stderr).toBe(0);
    expect(run(path.join(work, "案件")).stdout).toBe(here.stdout);
    const assessment = JSON.parse(here.stdout) as { schema: string; documents: { path: string }[]; verdict: { level: string } };
    expect(assessment.schema).toBe("assessment/0");
    expect(assessment.verdict.level).toBe("amber");
    expect(assessment.documents.map((document) => document.path)).toEqual(["电费清单2025.xls"]);
    const pretty = run(
      "--pretty",
      "--language",
      "en",
      "--as-of",
      "2026-06-30",
      path.join(materials, "电费清单2025.xls"),
      "--case",
      path.join(materials, "case.json"),
    );
    expect(pretty.status, pretty.stderr).toBe(0);
    expect(pretty.stdout).toContain('\n  "schema"');
    expect((JSON.parse(pretty.stdout) as { case: { asOf: string } }).case.asOf).toBe("2026-06-30");
  });

  it("makes an assessment even of papers it cannot read", () => {
    const folder = path.join(work, "坏");
    mkdirSync(path.join(folder, "子目录"), { recursive: true });
    writeFileSync(path.join(folder, "空.xlsx"), "");
    writeFileSync(path.join(folder, "断.xlsx"), Buffer.from("504b0304140000000800", "hex"));
    writeFileSync(path.join(folder, "子目录", "说明.txt"), "这不是材料");
    const { status, stdout } = run(folder);
    expect(status).toBe(0);
    const { documents, verdict } = JSON.parse(stdout) as {
      documents: { path: string; kind: string; problems: unknown[] }[];
      verdict: { level: string };
    };
    expect(documents).toHaveLength(3);
    expect(documents.map((document) => document.path)).toContain("子目录/说明.txt");
    for (const document of documents) expect(document.problems.length, document.path).toBeGreaterThan(0);
    expect(verdict.level).toBe("grey");
  });

  it.each([
    ["nothing named", []],
    ["no such file", ["没有这个文件"]],
    ["an impossible date", ["--as-of", "2025-02-30", "."]],
    ["an unknown option", ["--frobnicate", "."]],
    ["an option without its value", [".", "--case"]],
  ])("ends with 2 on unusable arguments: %s", (_, words) => {
    const { status, stdout, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("usage:");
  });

  it("ends with 2 on a case.json that is not of the contract's shape", () => {
    const bad = path.join(work, "bad.json");
    writeFileSync(bad, JSON.stringify({ loan: { amount: "one million" } }));
    const { status, stderr } = run(materials, "--case", bad);
    expect(status).toBe(2);
    expect(stderr).toContain("loan.amount");
  });
});
