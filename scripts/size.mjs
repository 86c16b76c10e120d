/** Holds the built page against size-budget.json. Plain Node. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "./ensure.mjs";

const KB = 1024;

function gzipKilobytes(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length / KB;
}

/** "assets/report-editor-B1c2D3e4.js" → "report-editor" */
export function chunkName(file) {
  return path.basename(file).replace(/-[\w-]{8}\.(js|css)$/, "");
}

/** Scripts the page names itself or announces as preloads: what must arrive before anything is seen. */
export function criticalScripts(html) {
  const found = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => /\b(?:src|href)="\.\/([^"]+\.js)"/.exec(tag)?.[1] ?? []);
  return [...new Set(found)];
}

/** Prints the table; true when every file is within its budget and has one. */
export function checkSize(dist) {
  const budget = JSON.parse(readFileSync(path.join(root, "scripts", "size-budget.json"), "utf8"));
  const critical = criticalScripts(readFileSync(path.join(dist, "index.html"), "utf8"));
  const rows = [];
  const sum = critical.reduce((total, file) => total + gzipKilobytes(path.join(dist, file)), 0);
  rows.push({ name: "critical path", size: sum, limit: budget.criticalPathKB });
  const scripts = readdirSync(path.join(dist, "assets")).filter((file) => file.endsWith(".js") && !critical.includes(`assets/${file}`));
  const byName = new Map();
  for (const file of scripts)
    byName.set(chunkName(file), (byName.get(chunkName(file)) ?? 0) + gzipKilobytes(path.join(dist, "assets", file)));
  for (const [name, size] of [...byName].sort()) rows.push({ name, size, limit: budget.lazyChunksKB[name] ?? budget.unnamedChunkKB });
  const all = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const whole = all.reduce((total, entry) => total + gzipKilobytes(path.join(entry.parentPath, entry.name)), 0);
  rows.push({ name: "whole site", size: whole, limit: budget.wholeSiteKB });
  let right = all.length <= budget.files;
  for (const row of rows) {
    const isWithin = row.size <= row.limit;
    right &&= isWithin;
    console.log(`${isWithin ? "  " : "! "}${row.name.padEnd(32)} ${row.size.toFixed(1).padStart(8)} KB of ${row.limit} KB gzip`);
  }
  console.log(`${all.length <= budget.files ? "  " : "! "}${"files".padEnd(32)} ${String(all.length).padStart(8)}    of ${budget.files}`);
  return right;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dist = path.join(root, "dist");
  if (!existsSync(dist)) throw new Error("Nothing is built yet: npm start, or npx vite build.");
  process.exitCode = checkSize(dist) ? 0 : 1;
}
