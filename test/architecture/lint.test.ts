/** The rules the editor shows: Biome must object to what is planted, at the place where it is planted. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "./files.ts";

const planted: readonly (readonly [what: string, file: string, code: string, rule: string | null])[] = [
  ["the clock in the domain", "src/domain/clock.ts", "export const now = (): number => Date.now();", "noRestrictedGlobals"],
  ["the network in the domain", "src/domain/net.ts", 'export const got = (): unknown => fetch("x");', "noRestrictedGlobals"],
  ["printing in the domain", "src/domain/print.ts", 'export const say = (): void => console.log("x");', "noConsole"],
  ["storage in the domain", "src/domain/store.ts", 'import { x } from "../storage/x.ts";\n\nexport const y = x;', "noRestrictedImports"],
  ["Dexie in a use case", "src/app/dexie.ts", 'import Dexie from "dexie";\n\nexport const y = Dexie;', "noRestrictedImports"],
  ["Dexie in a screen", "src/ui/dexie.ts", 'import Dexie from "dexie";\n\nexport const y = Dexie;', "noRestrictedImports"],
  ["an enum", "src/domain/level.ts", "export enum Level {\n  Green,\n}", "noEnum"],
  ["any", "src/app/any.ts", "export const x = (y: any): unknown => y;", "noExplicitAny"],
  ["raw HTML", "src/ui/raw.tsx", 'export const X = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;', "noDangerouslySetInnerHtml"],
  ["a test left alone", "src/domain/alone.test.ts", 'import { it } from "vitest";\n\nit.only("x", () => {});', "noFocusedTests"],
  ["plain arithmetic in the domain", "src/domain/plain.ts", "export const twice = (n: number): number => n * 2;", null],
  ["the clock in the platform", "src/platform/clock.ts", "export const now = (): number => Date.now();", null],
];

interface Told {
  readonly diagnostics: readonly { readonly category: string; readonly severity: string; readonly location: { readonly path: unknown } }[];
}

describe("lint", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "yardstick-lint-"));
  let told: readonly { readonly file: string; readonly rule: string }[] = [];

  beforeAll(() => {
    copyFileSync(path.join(projectRoot, "biome.json"), path.join(folder, "biome.json"));
    for (const [, file, code] of planted) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${code}\n`);
    }
    const biome = path.join(projectRoot, "node_modules/@biomejs/biome/bin/biome");
    const { stdout } = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=100"], {
      cwd: folder,
      encoding: "utf8",
    });
    // The shape of Biome's own report, of which only these fields are used.
    const { diagnostics } = JSON.parse(stdout) as Told;
    told = diagnostics
      .filter((found) => found.severity === "error")
      .map((found) => ({ file: JSON.stringify(found.location.path).replaceAll("\\\\", "/"), rule: found.category }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted.filter(([, , , rule]) => rule !== null))("refuses %s", (_what, file, _code, rule) => {
    expect(told.filter((found) => found.file.includes(file)).map((found) => found.rule.split("/").at(-1))).toContain(rule);
  });

  it.each(planted.filter(([, , , rule]) => rule === null))("lets %s be", (_what, file) => {
    expect(told.filter((found) => found.file.includes(file))).toEqual([]);
  });
});
