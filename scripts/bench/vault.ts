/** What the vault costs in the browser: unlocking, and a workbench of 200 cases against the same one unsealed. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { findBrowser } from "../browser.mjs";
import type { VaultTimes } from "./vault-page.ts";

const here = path.dirname(fileURLToPath(import.meta.url));

export interface VaultMeasure {
  readonly runs: number;
  readonly unlockMs: number;
  readonly workbenchMs: { readonly sealed: number; readonly plain: number };
  /** Of the minima. */
  readonly workbenchRatio: number;
  /** Sealing and opening one page of 4 MB, against copying it twice. */
  readonly pageMs: { readonly sealed: number; readonly copied: number };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: path.join(here, "vault-page.ts"), output: { format: "iife", codeSplitting: false } },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("the page was not built");
  return chunk.code;
}

/** Wall time, minimum of interleaved runs: IndexedDB and WebCrypto work on other threads. */
export async function measureVault(runs = 5): Promise<VaultMeasure> {
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
    await page.evaluate("prepareVault()");
    const all: VaultTimes[] = [];
    for (let run = 0; run < runs; run++) all.push((await page.evaluate("measureVault()")) as VaultTimes); // returned by vault-page.ts
    const least = (field: keyof VaultTimes): number => Math.round(Math.min(...all.map((times) => times[field])) * 10) / 10;
    const workbenchMs = { sealed: least("sealedList"), plain: least("plainList") };
    return {
      runs,
      unlockMs: least("unlock"),
      workbenchMs,
      workbenchRatio: Math.round((workbenchMs.sealed / workbenchMs.plain) * 100) / 100,
      pageMs: { sealed: least("pageSeal"), copied: least("pageCopy") },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measureVault()));
