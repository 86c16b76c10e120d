import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { staleReason } from "./ensure.mjs";
import { ensurePrograms, office } from "./office.mjs";
import { loadSite, serve } from "./serve.mjs";
import { chunkName, criticalScripts } from "./size.mjs";
import { count } from "./vitest.mjs";
import { withIntegrity } from "./wall-plugin.ts";

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "yardstick-scripts-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

describe("whether an installation is needed", () => {
  const wanted = {
    packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b-win32": { version: "2.0.0", optional: true } },
  };
  it.each([
    ["nothing installed", undefined, "nothing is installed yet"],
    ["all there, but for a package of another system", { packages: { "node_modules/a": { version: "1.0.0" } } }, null],
    ["one missing", { packages: {} }, "node_modules/a is missing"],
    ["another version", { packages: { "node_modules/a": { version: "1.0.1" } } }, "node_modules/a is 1.0.1, wanted 1.0.0"],
  ])("%s", (_name, present, reason) => {
    const folder = folderWith({ "package-lock.json": wanted, ...(present ? { "node_modules/.package-lock.json": present } : {}) });
    expect(staleReason(folder)).toBe(reason);
    rmSync(folder, { recursive: true });
  });
});

describe("the programs that look at the exports", () => {
  /** A machine that has what is named, and what apt-get is asked to install when the network is there. */
  function machine(present: readonly string[], { isRoot = true, isOnline = true } = {}) {
    const here = new Set(present);
    const ran: string[] = [];
    const said: string[] = [];
    const brings: Readonly<Record<string, readonly string[]>> = {
      "libreoffice-writer": ["soffice"],
      "libreoffice-calc": ["libreoffice-calc"],
      "poppler-utils": ["pdftotext", "pdftoppm"],
    };
    return {
      ran,
      said,
      asked: {
        has: (program: string) => here.has(program),
        hasPart: (name: string) => here.has(name),
        isRoot,
        run(command: string, args: readonly string[]) {
          ran.push([command, ...args].join(" "));
          if (isOnline && args[0] === "install") for (const name of args) for (const program of brings[name] ?? []) here.add(program);
          return isOnline ? 0 : 100;
        },
        say: (text: string) => void said.push(text),
      },
    };
  }
  const debian = ["dpkg", "apt-get"];
  const all = [...debian, "soffice", "pdftotext", "pdftoppm", "libreoffice-calc"];

  it("are left alone where they are", () => {
    const { ran, said, asked } = machine(all);
    expect(ensurePrograms(office, asked)).toBe(true);
    expect([...ran, ...said]).toEqual([]);
  });

  it("are installed by root, the spreadsheet's half alone too", () => {
    const { ran, asked } = machine(all.filter((name) => name !== "libreoffice-calc"));
    expect(ensurePrograms(office, asked)).toBe(true);
    expect(ran.at(-1)).toMatch(/^apt-get install .*libreoffice-calc/);
  });

  it("are asked for by name where nothing can be installed", () => {
    const { ran, said, asked } = machine(debian, { isRoot: false });
    expect(ensurePrograms(office, asked)).toBe(false);
    expect(ran).toEqual([]);
    expect(said.join()).toMatch(/soffice, pdftotext, pdftoppm, libreoffice-calc.*apt-get install libreoffice-writer/);
  });

  it("are said to be lacking still where the installation failed", () => {
    const { said, asked } = machine(debian, { isOnline: false });
    expect(ensurePrograms(office, asked)).toBe(false);
    expect(said.at(-1)).toContain("Lacking: soffice");
  });

  it("need no package names on another system", () => {
    expect(ensurePrograms(office, machine(["soffice", "pdftotext", "pdftoppm"], { isRoot: false }).asked)).toBe(true);
  });
});

describe("the count a test run ends with", () => {
  const file = (status: string, tests: readonly string[]) => ({
    name: "/x/a.test.ts",
    status,
    assertionResults: tests.map((outcome, n) => ({ status: outcome, fullName: `test ${n}` })),
  });
  it.each([
    ["all green", { numPassedTests: 2, numFailedTests: 0, testResults: [file("passed", ["passed", "passed"])] }, 0, [2, 0, 0]],
    ["one red", { numPassedTests: 1, numFailedTests: 1, testResults: [file("failed", ["passed", "failed"])] }, 1, [1, 1, 0]],
    ["a file that cannot be loaded", { numPassedTests: 0, numFailedTests: 0, testResults: [file("failed", [])] }, 1, [0, 1, 0]],
    [
      "a setup that fails after green tests",
      { numPassedTests: 1, numFailedTests: 0, testResults: [file("failed", ["passed"])] },
      1,
      [1, 1, 0],
    ],
    ["an error outside of every test", { numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", ["passed"])] }, 1, [1, 1, 0]],
    [
      "skipped is neither",
      { numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", ["passed", "skipped", "pending"])] },
      0,
      [1, 0, 2],
    ],
  ])("%s", (_name, report, status, [passed, failed, skipped]) => {
    expect(count(report, status)).toMatchObject({ passed, failed, skipped });
  });
});

describe("size", () => {
  it("names chunks without their hash", () => {
    expect(chunkName("assets/desk-worker-B1c2D3e4.js")).toBe("desk-worker");
    expect(chunkName("assets/report-editor-_-c2D3e4.js")).toBe("report-editor");
  });
  it("counts what the page names and preloads as the critical path, once", () => {
    const html = `<script src="./browser-check.js"></script><script type="module" src="./assets/a-12345678.js"></script>
      <link rel="modulepreload" href="./assets/b-12345678.js"><link rel="modulepreload" href="./assets/b-12345678.js"><link rel="stylesheet" href="./assets/a.css">`;
    expect(criticalScripts(html)).toEqual(["browser-check.js", "assets/a-12345678.js", "assets/b-12345678.js"]);
  });
});

describe("integrity", () => {
  it("goes on scripts and styles of ours and on nothing else", () => {
    const html = `<script src="./a.js"></script><link rel="stylesheet" href="./a.css"><link rel="icon" href="./icon.svg"><script integrity="x" src="./b.js"></script>`;
    const done = withIntegrity(html, () => Buffer.from("x"));
    expect(done.match(/integrity="sha384-/g)).toHaveLength(2);
    expect(done).toContain(`<link rel="icon" href="./icon.svg">`);
    expect(done).toContain(`<script integrity="x" src="./b.js">`);
  });
});

describe("the server", () => {
  it("refuses a taken port by name, so that the next one can be tried", async () => {
    const site = await serve(new Map([["index.html", Buffer.from("x")]]));
    const port = Number(new URL(site.url).port);
    await expect(serve(new Map(), { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await site.close();
  });

  it("reads a folder whole", () => {
    const folder = folderWith({ "index.html": "a", "assets/b.js": "b" });
    expect([...loadSite(folder)].map(([name, bytes]) => [name, bytes.toString()]).sort()).toEqual([
      ["assets/b.js", "b"],
      ["index.html", "a"],
    ]);
    rmSync(folder, { recursive: true });
  });
});
