/** Builds the page when the sources have changed since the last build. Plain Node. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, runBin, say } from "./ensure.mjs";

export const dist = path.join(root, "dist");
const cache = path.join(root, ".cache");
const stamp = path.join(cache, "built.txt");
const inputs = [
  "src",
  "workers",
  "public",
  "scripts",
  "docs/manual",
  "docs/manual.zh-CN.md",
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
];

function filesOf(entry) {
  const full = path.join(root, entry);
  if (!existsSync(full)) return [];
  if (!path.extname(entry) || entry === "public") {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
      .map((file) => path.join(file.parentPath, file.name));
  }
  return [full];
}

/** One hash over all that goes into a build. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesOf).sort()) hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Throws when the build fails. Two builds at once do not meet: each is made aside and moved into place whole. */
export function ensureBuilt() {
  const wanted = fingerprint();
  if (existsSync(path.join(dist, "sw.js")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return dist;
  say("Building …");
  mkdirSync(cache, { recursive: true });
  const aside = path.join(cache, `build-${process.pid}`);
  const status = runBin("vite/bin/vite.js", ["build", "--logLevel", "warn"], {
    env: { YARDSTICK_OUT: aside, NODE_ENV: "production" },
    stdoutToStderr: true,
  });
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    throw new Error("The build failed.");
  }
  rmSync(dist, { recursive: true, force: true });
  renameSync(aside, dist);
  writeFileSync(stamp, wanted);
  return dist;
}
