/** The project's own files, for the tests that read them as text. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Relative paths with forward slashes of all files below the named folders, sorted. */
export function filesBelow(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(path.join(projectRoot, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

export function sources(...folders: readonly string[]): string[] {
  return filesBelow(...folders).filter((file) => /\.(ts|tsx|mjs|mts|css)$/.test(file));
}

export function textOf(file: string): string {
  return readFileSync(path.join(projectRoot, file), "utf8");
}

/** Code without comments and string contents, roughly: enough to look for names that must not be used. */
export function codeOf(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`])\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}
