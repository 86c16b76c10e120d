/**
 * Lighthouse over the served build, with desktop settings: accessibility and best practices are asserted at 100. Performance hangs on what else
 * the machine is doing, so it is printed and never asserted.
 */
import { mkdtempSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import lighthouse, { desktopConfig } from "lighthouse";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { browserArguments, browserPath, openPage, openSite } from "./harness.ts";
import { startSample } from "./walk.ts";

let site: Site;
let context: BrowserContext;
let port: number;
let profile: string;
let caseAddress: string;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer();
    // A listening TCP server always has an AddressInfo.
    server.listen(0, "127.0.0.1", () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}

beforeAll(async () => {
  site = await openSite();
  port = await freePort();
  profile = mkdtempSync(path.join(tmpdir(), "lighthouse-"));
  // A profile of its own, because Lighthouse only sees the browser's first context; the sample waits in it.
  context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: true,
    args: [...browserArguments, `--remote-debugging-port=${port}`, "--lang=zh-CN"],
  });
  const page = await openPage(context, site.url);
  await startSample(page);
  caseAddress = page.url().replace(/\/materials$/, "");
  await page.close();
});
afterAll(async () => {
  await context?.close();
  await site?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const screens: Readonly<Record<string, () => string>> = {
  workbench: () => site.url,
  overview: () => `${caseAddress}/overview`,
  materials: () => `${caseAddress}/materials`,
  checks: () => `${caseAddress}/checks`,
  "red flags": () => `${caseAddress}/red-flags`,
  report: () => `${caseAddress}/report`,
  settings: () => `${site.url}#/settings`,
  help: () => `${site.url}#/help`,
};

describe("Lighthouse", () => {
  it.each(Object.keys(screens))("%s: accessibility 100, best practices 100", { timeout: 300_000 }, async (name) => {
    const result = await lighthouse(
      screens[name]?.() ?? "",
      {
        port,
        output: "json",
        logLevel: "error",
        onlyCategories: ["accessibility", "best-practices", ...(name === "workbench" ? ["performance"] : [])],
        disableStorageReset: true,
        // Axe and the console look at the whole page as it is; a picture of it costs seconds and is thrown away.
        disableFullPageScreenshot: true,
      },
      desktopConfig,
    );
    const { audits = {}, categories = {}, runtimeError } = result?.lhr ?? {};
    expect(runtimeError).toBeUndefined();
    const failed = ["accessibility", "best-practices"].flatMap((id) =>
      (categories[id]?.auditRefs ?? [])
        .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
        .map(({ id: audit }) => `${audit}: ${JSON.stringify(audits[audit]?.details ?? audits[audit]?.title).slice(0, 600)}`),
    );
    expect(failed).toEqual([]);
    expect({ accessibility: categories["accessibility"]?.score, practices: categories["best-practices"]?.score }).toEqual({
      accessibility: 1,
      practices: 1,
    });
    const speed = categories["performance"]?.score;
    if (speed != null) console.log(`Lighthouse performance of the ${name}: ${Math.round(speed * 100)} (aim ≥ 95 on a quiet machine)`);
  });
});
