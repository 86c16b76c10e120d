/** Opens without a network after the first visit, under any folder; updates are whole, wait for the user, and a wrong byte is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/ensure.mjs";
import { loadSite, type Site, serve } from "../../scripts/serve.mjs";
import { writeServiceWorker } from "../../scripts/wall-plugin.ts";
import { policyHeaders } from "../../src/platform/wall/policy.ts";
import { browserArguments, browserPath, builtFiles, launch, openPage, openSite, waitForOffline, waitForShell, watch } from "./harness.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const hosts = [
  { name: "the root, with headers", base: "/", withHeaders: true },
  { name: "a folder, with headers", base: "/a/b/", withHeaders: true },
  { name: "the root of a plain host", base: "/", withHeaders: false },
  { name: "a folder of a plain host", base: "/a/b/", withHeaders: false },
];

describe.each(hosts)("under $name", ({ base, withHeaders }) => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSite({ base, withHeaders });
    context = await browser.newContext();
  });
  afterAll(async () => {
    await context.close();
    await site.close();
  });

  it("loads without a complaint and without asking any other origin", async () => {
    page = await context.newPage();
    const witness = await watch(page, site.origin);
    // Without the trailing slash too, as people type it.
    await page.goto(base === "/" ? site.url : site.url.slice(0, -1));
    await waitForShell(page);
    await waitForOffline(page);
    expect(page.url().startsWith(site.url)).toBe(true);
    expect(witness.foreign).toEqual([]);
    expect(witness.complaints).toEqual([]);
  });

  it("then opens with the server gone, by the same code and under the policy headers", async () => {
    await site.close();
    const answer = await page.reload();
    await waitForShell(page);
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(answer?.headers()).toMatchObject(lowerCase(policyHeaders));
    const fresh = await openPage(context, `${site.url}#/cases`);
    expect(await fresh.evaluate(() => crossOriginIsolated)).toBe(true);
    await fresh.close();
  });

  it("answers nothing but its own files", async () => {
    for (const address of ["nothing-here", "assets/nothing.js", "cases/1"]) {
      const loose = await context.newPage();
      await expect(loose.goto(site.url + address)).rejects.toThrow(/ERR_FAILED|NS_ERROR|net::/);
      await loose.close();
    }
  });
});

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

describe("installing", () => {
  it("meets what the browser asks of an installable page", async () => {
    const site = await openSite({ base: "/a/b/" });
    const profile = mkdtempSync(path.join(os.tmpdir(), "yardstick-"));
    // A private window is never installable, so this one has a profile.
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath(),
      headless: true,
      args: browserArguments,
    });
    try {
      const page = await openPage(context, site.url);
      await waitForOffline(page);
      const session = await context.newCDPSession(page);
      const manifest = await session.send("Page.getAppManifest");
      expect(manifest.errors).toEqual([]);
      expect(manifest.url).toBe(`${site.url}manifest.webmanifest`);
      const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
      expect(installabilityErrors).toEqual([]);
    } finally {
      await context.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

/** A second version of the built page, made by the same step that makes the first. */
async function nextVersion(change = (html: string): string => html): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "yardstick-next-"));
  try {
    for (const [name, bytes] of builtFiles()) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      const html = (): string => change(bytes.toString("utf8").replace("<html ", '<html data-version="next" '));
      writeFileSync(file, name === "index.html" ? html() : bytes);
    }
    await writeServiceWorker(root, folder);
    return new Map(loadSite(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const versionOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset["version"] ?? "first");

/** Asks for the update check the browser makes by itself on a later visit; resolves when it has come to an end. */
async function checkForUpdate(page: Page): Promise<"waiting" | "none"> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) throw new Error("no service worker");
    await registration.update().catch(() => undefined);
    const installing = registration.installing;
    if (installing) await new Promise<void>((resolve) => installing.addEventListener("statechange", () => resolve(), { once: true }));
    return registration.waiting ? ("waiting" as const) : ("none" as const);
  });
}

/** What the button 更新 does: the waiting version answers whether it takes over. */
function askForUpdate(page: Page): Promise<{ updating: boolean; otherTabs: number }> {
  return page.evaluate(async () => {
    const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
    if (!waiting) throw new Error("nothing waits");
    const { port1, port2 } = new MessageChannel();
    return new Promise<{ updating: boolean; otherTabs: number }>((resolve) => {
      port1.onmessage = (event) => resolve(event.data);
      waiting.postMessage("update", [port2]);
    });
  });
}

describe("updates", () => {
  let next: Map<string, Buffer>;
  beforeAll(async () => {
    next = await nextVersion();
  });

  async function firstVisit(): Promise<{ files: Map<string, Buffer>; site: Site; context: BrowserContext; page: Page }> {
    const files = new Map(builtFiles());
    const site = await serve(files, { base: "/a/b/" });
    const context = await browser.newContext();
    const page = await openPage(context, site.url);
    await waitForOffline(page);
    return { files, site, context, page };
  }

  function replace(files: Map<string, Buffer>, by: ReadonlyMap<string, Buffer>): void {
    files.clear();
    for (const [name, bytes] of by) files.set(name, bytes);
  }

  it("waits for the user's word and for other tabs, then changes whole, and drops the old version once the new one has started", async () => {
    const { files, site, context, page } = await firstVisit();
    replace(files, next);
    expect(await checkForUpdate(page)).toBe("waiting");
    await page.reload();
    await waitForShell(page);
    expect(await versionOf(page)).toBe("first");

    const second = await openPage(context, site.url);
    expect(await versionOf(second)).toBe("first");
    expect(await askForUpdate(page)).toEqual({ updating: false, otherTabs: 1 });
    await second.close();

    expect(await askForUpdate(page)).toEqual({ updating: true, otherTabs: 0 });
    // The page reloads itself when the new version has taken over.
    await page.waitForFunction(() => document.documentElement.dataset["version"] === "next");
    await waitForShell(page);
    await page.waitForFunction(async () => (await caches.keys()).filter((name) => name.startsWith("yardstick /")).length === 1);
    await site.close();
    await page.reload();
    await waitForShell(page);
    expect(await versionOf(page)).toBe("next");
    await context.close();
  });

  it("goes back to the version before when the new one does not start, and stays there", async () => {
    const { files, site, context, page } = await firstVisit();
    // A start page without its script: it loads, and nothing ever says that it runs.
    replace(files, await nextVersion((html) => html.replace(/<script[^>]*type="module"[^>]*><\/script>/, "")));
    // A page that was there before the first service worker does not reload by itself.
    await page.reload();
    await waitForShell(page);
    expect(await checkForUpdate(page)).toBe("waiting");
    expect(await askForUpdate(page)).toEqual({ updating: true, otherTabs: 0 });
    await page.waitForFunction(() => document.documentElement.dataset["version"] === "next");
    await page.reload();
    expect(await versionOf(page)).toBe("next");
    await site.close();
    for (let i = 0; i < 2; i++) {
      await page.reload();
      await waitForShell(page);
      expect(await versionOf(page)).toBe("first");
    }
    await context.close();
  });

  it("with three tabs waits, and every tab keeps the files of its own version", async () => {
    const { files, site, context, page } = await firstVisit();
    const others = [await openPage(context, site.url), await openPage(context, site.url)];
    replace(files, next);
    expect(await checkForUpdate(page)).toBe("waiting");
    expect(await askForUpdate(page)).toEqual({ updating: false, otherTabs: 2 });
    for (const tab of [page, ...others]) {
      await tab.goto(`${site.url}#/settings`);
      await tab.getByRole("heading", { level: 1, name: "设置" }).waitFor();
      expect(await versionOf(tab)).toBe("first");
    }
    await context.close();
    await site.close();
  });

  it("refuses a version with one changed byte and goes on with the old one", async () => {
    const { files, site, context, page } = await firstVisit();
    replace(files, next);
    const [asset] = [...next.keys()].filter((name) => name.endsWith(".js") && name.startsWith("assets/"));
    if (asset === undefined) throw new Error("the build holds no script");
    files.set(asset, Buffer.concat([next.get(asset) ?? Buffer.alloc(0), Buffer.from(" ")]));
    expect(await checkForUpdate(page)).toBe("none");
    await site.close();
    await page.reload();
    await waitForShell(page);
    expect(await versionOf(page)).toBe("first");
    await context.close();
  });

  it("does not install a first version with a changed byte either: the page works, not offline", async () => {
    const files = new Map(builtFiles());
    files.set("icons/icon.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    const site = await serve(files);
    const context = await browser.newContext();
    const page = await openPage(context, site.url);
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await context.close();
    await site.close();
  });
});
