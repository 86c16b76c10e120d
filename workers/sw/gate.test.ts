import { describe, expect, it } from "vitest";
import { cachePrefix, earlierAsset, fileFor } from "./gate.ts";
import type { Release } from "./release.ts";

const release: Release = {
  version: "1",
  headers: {},
  files: [
    { path: "index.html", sha256: "a", type: "text/html" },
    { path: "assets/page-1.js", sha256: "b", type: "text/javascript" },
  ],
};
const scope = "https://bank.example/tools/yardstick/";

describe("the gate of the service worker", () => {
  it.each([
    ["the folder", "GET", scope, "index.html"],
    ["the start page by name", "GET", `${scope}index.html`, "index.html"],
    ["a file", "GET", `${scope}assets/page-1.js`, "assets/page-1.js"],
    ["a query is dropped", "GET", `${scope}assets/page-1.js?secret=110105`, "assets/page-1.js"],
    ["a file of no release", "GET", `${scope}assets/page-2.js`, null],
    ["a route nobody wrote", "GET", `${scope}cases/1`, null],
    ["POST", "POST", `${scope}index.html`, null],
    ["HEAD", "HEAD", `${scope}index.html`, null],
    ["the folder above", "GET", "https://bank.example/tools/", null],
    ["a neighbour with the same beginning", "GET", "https://bank.example/tools/yardstick-old/", null],
    ["another origin with the same path", "GET", "https://sink.example/tools/yardstick/index.html", null],
    ["another port", "GET", "https://bank.example:8443/tools/yardstick/index.html", null],
    ["a climb out and back", "GET", `${scope}assets/../../yardstick/assets/page-1.js`, "assets/page-1.js"],
    ["an encoded name", "GET", `${scope}assets%2Fpage-1.js`, null],
  ])("%s", (_name, method, url, path) => {
    expect(fileFor({ method, url }, scope, release)?.path ?? null).toBe(path);
  });

  it("gives earlier files only from the folder of hashed names, without the query", () => {
    expect(earlierAsset({ method: "GET", url: `${scope}assets/page-0.js?x=1` }, scope)).toBe(`${scope}assets/page-0.js`);
    expect(earlierAsset({ method: "GET", url: `${scope}index.html` }, scope)).toBeNull();
    expect(earlierAsset({ method: "POST", url: `${scope}assets/page-0.js` }, scope)).toBeNull();
    expect(earlierAsset({ method: "GET", url: "https://sink.example/assets/page-0.js" }, scope)).toBeNull();
  });

  it("keeps the caches of two copies under one origin apart", () => {
    expect(cachePrefix("https://bank.example/a/").startsWith(cachePrefix("https://bank.example/"))).toBe(false);
    expect(cachePrefix("https://bank.example/a/")).not.toBe(cachePrefix("https://bank.example/a/b/"));
  });
});
