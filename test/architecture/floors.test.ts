/** Who imports whom: .dependency-cruiser.cjs over the sources, and over planted violations that it must find. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTypeScriptConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "./files.ts";

async function cruiseIn(baseDir: string): Promise<ICruiseResult> {
  const options = await extractOptions(path.join(projectRoot, ".dependency-cruiser.cjs"));
  const typeScript = extractTypeScriptConfig(path.join(projectRoot, "tsconfig.json"));
  const { output } = await cruise(["src", "workers"], { ...options, baseDir, validate: true }, {}, { tsConfig: typeScript });
  if (typeof output === "string") throw new Error(output);
  return output;
}

describe("the floors", () => {
  it("are kept by every file of src and workers", async () => {
    const { modules, summary } = await cruiseIn(projectRoot);
    const own = modules.filter((module) => /^(src|workers)\//.test(module.source));
    // A checker that looked at nothing finds nothing wrong; with another TypeScript it did exactly that.
    expect(own.length).toBeGreaterThan(60);
    expect(own.filter((module) => module.dependencies.length > 0).length).toBeGreaterThan(30);
    expect(summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`)).toEqual([]);
  });
});

/** file → what it imports; the last word is the rule that must object, or null for what is allowed. */
const planted: readonly (readonly [file: string, imports: string, rule: string | null])[] = [
  ["src/domain/planted-a.ts", `import { b } from "../storage/planted-b.ts"; export const a = b;`, "domain-imports"],
  ["src/domain/planted-type.ts", `import type { B } from "../storage/planted-b.ts"; export type A = B;`, "domain-imports"],
  ["src/domain/planted-dexie.ts", `import Dexie from "dexie"; export const a = Dexie;`, "domain-imports"],
  ["src/domain/planted-valibot.ts", `import * as v from "valibot"; export const a = v;`, null],
  ["src/domain/planted-node.ts", `import fs from "node:fs"; export const a = fs;`, "no-node-in-the-browser"],
  ["src/domain/kernel/planted-up.ts", `import { a } from "../planted-valibot.ts"; export const b = a;`, "kernel-stands-alone"],
  [
    "src/domain/documents/planted-judge.ts",
    `import { a } from "../checks/one/index.ts"; export const b = a;`,
    "papers-do-not-know-judgements",
  ],
  ["src/domain/checks/one/index.ts", `export const a = 1;`, null],
  ["src/domain/checks/two/index.ts", `import { a } from "../one/index.ts"; export const b = a;`, "items-do-not-import-their-siblings"],
  ["src/ports/planted.ts", `import { b } from "../storage/planted-b.ts"; export const a = b;`, "ports-imports"],
  ["src/storage/planted-b.ts", `export const b = 1; export type B = number;`, null],
  ["src/storage/planted-c.ts", `import { p } from "../platform/planted.ts"; export const c = p;`, "platform-parts-stand-apart"],
  ["src/vault/planted.ts", `import { b } from "../storage/planted-b.ts"; export const a = b;`, "platform-parts-stand-apart"],
  ["src/vault/planted-dexie.ts", `import Dexie from "dexie"; export const a = Dexie;`, "vault-imports"],
  ["src/platform/planted.ts", `export const p = 1;`, null],
  ["src/platform/planted-preact.ts", `import { h } from "preact"; export const a = h;`, "platform-imports"],
  ["src/app/planted.ts", `import { b } from "../storage/planted-b.ts"; export const a = b;`, "app-imports"],
  ["src/app/planted-xlsx.ts", `import { read } from "@e965/xlsx"; export const a = read;`, "app-imports"],
  ["src/ui/planted-storage.ts", `import { b } from "../storage/planted-b.ts"; export const a = b;`, "ui-imports"],
  ["src/ui/planted-dexie.ts", `import Dexie from "dexie"; export const a = Dexie;`, "ui-imports"],
  ["src/ui/planted-app.ts", `import { a } from "../app/planted-verb.ts"; export const b = a;`, "screens-know-the-types-of-use-cases-only"],
  ["src/ui/planted-app-type.ts", `import type { A } from "../app/planted-verb.ts"; export type B = A;`, null],
  ["src/app/planted-verb.ts", `export const a = 1; export type A = number;`, null],
  ["src/ui/planted-test.ts", `import { t } from "./planted.test.ts"; export const a = t;`, "tests-are-not-imported"],
  ["src/ui/planted.test.ts", `export const t = 1;`, null],
  ["src/ui/planted-dev.ts", `import fc from "fast-check"; export const a = fc;`, "ui-imports"],
  ["src/ui/planted-lost.ts", `import { a } from "./nowhere.ts"; export const b = a;`, "nothing-unresolved"],
  ["workers/planted/main.ts", `import { a } from "../../src/ui/planted-storage.ts"; export const b = a;`, "workers-imports"],
  ["src/platform/cycle-a.ts", `import { b } from "./cycle-b.ts"; export const a = () => b;`, "no-cycles"],
  // A cycle is told once, at its first file.
  ["src/platform/cycle-b.ts", `import { a } from "./cycle-a.ts"; export const b = () => a;`, null],
];

describe("planted violations", () => {
  let folder: string;
  let found: readonly { readonly from: string; readonly rule: string }[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "yardstick-floors-"));
    for (const [file, text] of planted) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    for (const name of ["package.json", "tsconfig.json"]) symlinkSync(path.join(projectRoot, name), path.join(folder, name));
    symlinkSync(path.join(projectRoot, "node_modules"), path.join(folder, "node_modules"));
    const { summary } = await cruiseIn(folder);
    found = summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted.filter(([, , rule]) => rule !== null))("%s is found", (file, _text, rule) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
  });

  it.each(planted.filter(([, , rule]) => rule === null))("%s is let be", (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });
});
