/** Storing and reloading 100,000 statement lines in the browser's IndexedDB: one sealed columnar record against Dexie bulkPut of the rows. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { findBrowser } from "../browser.mjs";
import type { StoreTimes } from "./store-page.ts";

const here = path.dirname(fileURLToPath(import.meta.url));

export interface StoreMeasure {
  readonly work: string;
  readonly peer: string;
  readonly runs: number;
  readonly oursMs: { readonly write: number; readonly read: number };
  readonly peerMs: { readonly write: number; readonly read: number };
  readonly ratio: number;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, rolldownOptions: { input: path.join(here, "store-page.ts"), output: { format: "iife" } } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("the page was not built");
  return chunk.code;
}

/** Wall time, minimum of interleaved runs: IndexedDB works in another process, whose CPU a page cannot see. */
export async function measureStore(runs = 3): Promise<StoreMeasure> {
  const code = await bundle();
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end("<!doctype html><title>bench</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    // A listening TCP server always has an AddressInfo.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(code);
    const all: StoreTimes[] = [];
    for (let run = 0; run < runs; run++) all.push((await page.evaluate(`measure(${run})`)) as StoreTimes); // returned by store-page.ts
    const least = (field: keyof StoreTimes): number => Math.round(Math.min(...all.map((times) => times[field])));
    const [ours, peer] = [
      { write: least("oursWrite"), read: least("oursRead") },
      { write: least("peerWrite"), read: least("peerRead") },
    ];
    const ratio = Math.round(((ours.write + ours.read) / (peer.write + peer.read)) * 10_000) / 10_000;
    return {
      work: "store and reload 100,000 statement lines",
      peer: "Dexie bulkPut + toArray of the rows, 2 indexes",
      runs,
      oursMs: ours,
      peerMs: peer,
      ratio,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measureStore()));
