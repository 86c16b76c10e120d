/** The built folder and the server that `npm start` uses. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/ensure.mjs";
import { mimeType } from "../../scripts/mime.mjs";
import { headersFor, loadSite, type Site } from "../../scripts/serve.mjs";
import { metaPolicy, policyHeaders, serviceWorkerHeaders } from "../../src/platform/wall/policy.ts";
import { builtFiles, launch, openSite, waitForShell, watch } from "./harness.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe("the built folder", () => {
  it("holds the policy above every script, and a hash on every script and style the page names", () => {
    const html = builtFiles().get("index.html")?.toString("utf8") ?? "";
    expect(html).toContain(`content="${metaPolicy}"`);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link/));
    const named = [...html.matchAll(/<(?:script|link)\b[^>]*\.(?:js|css)"[^>]*>/g)].map(([tag]) => tag);
    expect(named.length).toBeGreaterThan(0);
    for (const tag of named) expect(tag).toMatch(/integrity="sha384-/);
  });

  it("has no inline script, style or event handler", () => {
    const html = builtFiles().get("index.html")?.toString("utf8") ?? "";
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/);
  });

  it("names every file in the service worker, and only files of types that every host serves", () => {
    const worker = builtFiles().get("sw.js")?.toString("utf8") ?? "";
    for (const name of builtFiles().keys()) {
      expect(() => mimeType(name)).not.toThrow();
      if (name !== "sw.js") expect(worker).toContain(name);
    }
  });

  it("has a service worker that reaches the network in one place", () => {
    const worker = builtFiles().get("sw.js")?.toString("utf8") ?? "";
    expect(worker.match(/\bfetch\(/g)).toHaveLength(1);
    expect(worker).not.toMatch(/XMLHttpRequest|WebSocket|importScripts|EventSource/);
  });

  it("names no foreign address but the namespaces and licences of what it is made of", () => {
    const known =
      /^https?:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|purl\.oclc\.org|localhost|127\.0\.0\.1)/;
    const found: string[] = [];
    for (const [name, bytes] of builtFiles()) {
      if (!/\.(js|html|css|webmanifest)$/.test(name)) continue;
      for (const [address] of bytes.toString("utf8").matchAll(/https?:\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}[^\s"'`<>\\)]*/gi)) {
        if (!known.test(address)) found.push(`${name}: ${address}`);
      }
    }
    // Libraries name their documentation in error texts; such an address is text, the page has no way to open it (privacy.e2e.ts).
    expect(found.filter((line) => /cdn|unpkg|jsdelivr|googleapis|analytics|sentry/i.test(line))).toEqual([]);
  });
});

describe("npm start", () => {
  it("takes the next port when one is taken, prints the address and serves the page there", async () => {
    const taken = Number(new URL(site.url).port);
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: root,
      env: { ...process.env, PORT: String(taken), YARDSTICK_NO_OPEN: "1" },
    });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = "";
        child.stdout.on("data", (text) => {
          said += text;
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
          if (found) resolve(found[0]);
        });
        child.on("exit", (status) => reject(new Error(`ended with ${status}: ${said}`)));
      });
      expect(Number(new URL(address).port)).toBeGreaterThan(taken);
      const answer = await fetch(address);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await answer.text()).toContain('<div id="app">');
    } finally {
      child.removeAllListeners("exit");
      child.kill();
    }
  });
});

describe("the build", () => {
  it("is the same to the byte when it is made again", () => {
    const folders = ["one", "two"].map((name) => path.join(root, ".cache", `repeat-${process.pid}-${name}`));
    try {
      const [one, two] = folders.map((folder) => {
        const vite = path.join(root, "node_modules/vite/bin/vite.js");
        const env = { ...process.env, YARDSTICK_OUT: folder, NODE_ENV: "production" };
        const made = spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: root, env, encoding: "utf8" });
        expect(made.stderr).toBe("");
        return new Map([...loadSite(folder)].map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]));
      });
      expect(one?.size).toBeGreaterThan(5);
      expect(two).toEqual(one);
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("the server", () => {
  it("sends the very headers the service worker adds", () => {
    expect(headersFor("index.html")).toEqual(policyHeaders);
    expect(headersFor("assets/desk-worker-00000000.js")).toEqual(policyHeaders);
  });

  it("is described for administrators with the very same words", () => {
    const page = readFileSync(path.join(root, "docs/deployment.md"), "utf8");
    for (const server of page.split("\n## ").slice(1, 5)) {
      expect(server).toContain(serviceWorkerHeaders["Content-Security-Policy"]);
      for (const [name, value] of Object.entries(policyHeaders)) {
        expect(server).toContain(name);
        expect(server).toContain(value);
      }
    }
  });

  it("lets the service worker reach its own host, and nothing else", () => {
    expect(headersFor("sw.js")).toEqual(serviceWorkerHeaders);
    expect(headersFor("sw.js")["Content-Security-Policy"]).toBe("default-src 'none'; connect-src 'self'");
  });

  it("sends every file under the policy and with its type", async () => {
    for (const name of builtFiles().keys()) {
      const answer = await fetch(site.url + name);
      expect(answer.status, name).toBe(200);
      expect(answer.headers.get("content-type"), name).toBe(mimeType(name));
      for (const [header, value] of Object.entries(headersFor(name))) expect(answer.headers.get(header), `${name}: ${header}`).toBe(value);
      expect(Buffer.from(await answer.arrayBuffer()).equals(builtFiles().get(name) ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  it.each([
    ["../package.json", 404],
    ["..%2fpackage.json", 404],
    ["assets/", 404],
    ["nothing", 404],
    ["index.html?query=dropped", 200],
  ])("answers %s with %i, under the policy too", async (address, status) => {
    const answer = await fetch(site.url + address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-security-policy")).toBe(policyHeaders["Content-Security-Policy"]);
  });

  it("accepts nothing but reading", async () => {
    expect((await fetch(site.url, { method: "POST", body: "secret" })).status).toBe(405);
  });

  it("tells an old browser why it cannot open, instead of a blank page", async () => {
    const browser = await launch();
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "findLast"));
    await page.goto(site.url);
    await page.waitForLoadState("load");
    expect(await page.isVisible("#browser-old")).toBe(true);
    expect(await page.isVisible("#opening")).toBe(false);
    await browser.close();
  });

  it("opens in a browser of the oldest kind promised: without what came after Chromium 109", async () => {
    const browser = await launch();
    const page = await browser.newPage();
    const witness = await watch(page, site.origin);
    await page.addInitScript(() => {
      const younger: readonly (readonly [object, readonly string[]])[] = [
        [Array.prototype, ["toSorted", "toReversed", "toSpliced", "with"]],
        [Object.getPrototypeOf(Uint8Array.prototype), ["toSorted", "toReversed", "with"]],
        [Array, ["fromAsync"]],
        [Promise, ["withResolvers", "try"]],
        [Object, ["groupBy"]],
        [Map, ["groupBy"]],
        [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]],
        [String.prototype, ["isWellFormed", "toWellFormed"]],
        [URL, ["canParse", "parse"]],
        [AbortSignal, ["any"]],
        [globalThis, ["Temporal", "scheduler", "Iterator"]],
        [Navigator.prototype, ["gpu"]],
      ];
      for (const [owner, names] of younger) for (const name of names) Reflect.deleteProperty(owner, name);
    });
    await page.goto(site.url);
    await waitForShell(page);
    expect(witness.complaints).toEqual([]);
    await browser.close();
  });
});
