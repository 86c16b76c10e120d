/**
 * The last steps of a build: the policy and the hashes go into index.html, the list of files with their hashes into sw.js.
 * Not in development: the development server needs inline scripts and a socket, so the wall is tested on the built page.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { metaPolicy, policyHeaders } from "../src/platform/wall/policy.ts";
import type { Release } from "../workers/sw/release.ts";
import { mimeType } from "./mime.mjs";

function digest(bytes: Uint8Array, algorithm: "sha256" | "sha384", encoding: "hex" | "base64"): string {
  return createHash(algorithm).update(bytes).digest(encoding);
}

/** All files below a folder, relative, with forward slashes, sorted: the same list on every machine. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** `integrity` on every script and style the page names; imported chunks are covered by the service worker's list. */
export function withIntegrity(html: string, read: (file: string) => Uint8Array): string {
  return html.replace(/<(script|link)\b[^>]*>/g, (tag) => {
    const address = /\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/.exec(tag)?.[1];
    if (address === undefined || tag.includes("integrity=")) return tag;
    const hash = `integrity="sha384-${digest(read(address), "sha384", "base64")}"`;
    return tag.replace(/^<\w+/, (start) => `${start} ${hash}`);
  });
}

/** The list that names one version of the product. */
export function releaseOf(folder: string): Release {
  const files = filesBelow(folder)
    .filter((file) => file !== "sw.js")
    .map((file) => ({ path: file, sha256: digest(readFileSync(path.join(folder, file)), "sha256", "hex"), type: mimeType(file) }));
  const version = digest(Buffer.from(JSON.stringify({ files, policyHeaders })), "sha256", "hex").slice(0, 16);
  return { version, files, headers: policyHeaders };
}

/** Writes sw.js into a finished folder. A classic script: every Chromium since 45 can register it. */
export async function writeServiceWorker(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { __RELEASE__: JSON.stringify(releaseOf(folder)) },
    build: {
      target: "chrome109",
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: { input: path.join(root, "workers/sw/main.ts"), output: { format: "iife", entryFileNames: "sw.js" } },
    },
  });
}

export function wall(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "yardstick-wall",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: "post",
      // Before any script or style of the page: what stands above the policy is not bound by it.
      handler: (html) => html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`),
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const folder = path.resolve(config.root, config.build.outDir);
        const page = path.join(folder, "index.html");
        writeFileSync(
          page,
          withIntegrity(readFileSync(page, "utf8"), (file) => readFileSync(path.join(folder, file))),
        );
        await writeServiceWorker(config.root, folder);
      },
    },
  };
}
