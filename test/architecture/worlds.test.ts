/** Each world compiles against its own libraries: a planted name of another world must not be known there. */
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./files.ts";

/** Codes of the errors a planted file has when it is compiled together with all files of a world. */
function errorsOf(world: string, planted: string): string[] {
  const config = path.join(projectRoot, world, "tsconfig.json");
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (found) => expect.fail(String(found.messageText)),
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  if (!parsed) throw new Error(`${config} cannot be read`);
  // All files of the world, since one import that reaches the DOM's types opens them to every file.
  expect(parsed.fileNames.length, "the world has files").toBeGreaterThan(0);
  const file = path.join(projectRoot, world, "planted-for-the-test.ts");
  const compilerHost = ts.createCompilerHost(parsed.options);
  const { getSourceFile, fileExists } = compilerHost;
  compilerHost.fileExists = (name) => name === file || fileExists(name);
  compilerHost.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, planted, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const program = ts.createProgram([...parsed.fileNames, file], parsed.options, compilerHost);
  const source = program.getSourceFile(file);
  return program
    .getSemanticDiagnostics(source)
    .map((found) => `TS${found.code} ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`);
}

const unknownName = /TS(2304|2584|2580|2591) Cannot find name/;

describe.each([
  ["src/domain", ["document", "window", "fetch", "console", "setTimeout", "indexedDB", "crypto", "process", "postMessage"]],
  ["workers", ["document", "window", "process"]],
  ["src/ui", ["process", "WorkerGlobalScope"]],
] as const)("%s", (world, names) => {
  it(`does not know ${names.join(", ")}`, () => {
    const found = errorsOf(world, names.map((name) => `export const planted_${name}: unknown = ${name};`).join("\n"));
    expect(found).toHaveLength(names.length);
    for (const message of found) expect(message).toMatch(unknownName);
  });
});

describe("the control", () => {
  it.each([
    ["workers", "export const planted: unknown = [indexedDB, fetch, self.postMessage];"],
    ["src/ui", "export const planted: unknown = [document, window, navigator.serviceWorker];"],
    ["src/domain", "export const planted: unknown = [Math.max(1, 2), new Map<string, number>(), [3, 1].findLast((n) => n > 1)];"],
  ])("%s knows its own", (world, planted) => {
    expect(errorsOf(world, planted)).toEqual([]);
  });
});
