/** A small static server for the built page, with the policy headers on every file. Plain Node; loopback only. */
import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { root } from "./ensure.mjs";
import { mimeType } from "./mime.mjs";

const policy = JSON.parse(readFileSync(path.join(root, "src/platform/wall/policy.json"), "utf8"));

function directives(table) {
  return Object.entries(table)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** The headers of one file; the same the service worker adds (a test holds them equal). Only sw.js may reach its own host. */
export function headersFor(name) {
  const table =
    name === "sw.js"
      ? policy.serviceWorkerContentSecurityPolicy
      : { ...policy.contentSecurityPolicy, ...policy.headerOnlyContentSecurityPolicy };
  return { ...policy.headers, "Content-Security-Policy": directives(table) };
}

/** All files of a folder in memory: a path can then never climb out of it, and a rebuild never serves half of a version. */
export function loadSite(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, full).replaceAll("\\", "/"), readFileSync(full));
  }
  return files;
}

function answer(files, base, withHeaders, request, response) {
  const send = (status, extra, body = "", name = "") => {
    const headers = withHeaders ? headersFor(name) : {};
    response.writeHead(status, { ...headers, ...extra, "Content-Length": Buffer.byteLength(body) });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  const plain = { "Content-Type": "text/plain; charset=utf-8" };
  if (request.method !== "GET" && request.method !== "HEAD") return send(405, { ...plain, Allow: "GET, HEAD" }, "Method not allowed");
  const [asked = "/"] = (request.url ?? "/").split("?");
  if (`${asked}/` === base) return send(301, { ...plain, Location: base });
  const name = asked.startsWith(base) ? asked.slice(base.length) || "index.html" : null;
  const body = name === null ? undefined : files.get(name);
  if (body === undefined) return send(404, plain, "Not found");
  // Hashed files never change; the start page, the manifest and the service worker are asked for again each time.
  const keep = name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  send(200, { "Content-Type": mimeType(name), "Cache-Control": keep }, body, name);
}

/**
 * Serves `files` (path → bytes) under `base` ("/" or "/a/b/") on 127.0.0.1. `port` 0 takes a free one; a taken port is an error of code
 * EADDRINUSE. `withHeaders: false` is a host that sends no policy, as the plainest static hosts do.
 */
export function serve(files, { base = "/", port = 0, withHeaders = true, onRequest = () => {} } = {}) {
  const server = http.createServer((request, response) => {
    onRequest(request);
    answer(files, base, withHeaders, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ origin, url: origin + base, close });
    });
  });
}
