/** P6: 已保存的不会丢, in the browser: losses are noticed and brought back, one window writes, backups restore. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { keeping as en } from "../../src/locales/en/keeping.ts";
import { keeping as zh } from "../../src/locales/zh-CN/keeping.ts";
import { launch, openPage, openSite, waitForShell } from "./harness.ts";
import { newCase, PASSPHRASE, PATIENCE, startSample, unlock, violations, wordsOf } from "./walk.ts";

let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  site = await openSite();
  folder = mkdtempSync(path.join(tmpdir(), "keeping-"));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const t = wordsOf["zh-CN"];
const fresh = (): Promise<BrowserContext> => browser.newContext({ viewport: { width: 1366, height: 768 } });

/** A page of the same origin without our code: the hand that damages what is stored. */
async function damage(context: BrowserContext, script: () => Promise<unknown>): Promise<void> {
  const hand = await context.newPage();
  await hand.goto(`${site.url}icons/icon.svg`);
  await hand.evaluate(script);
  await hand.close();
}

async function reopen(context: BrowserContext): Promise<Page> {
  for (const page of context.pages()) await page.close();
  return openPage(context, site.url);
}

const deleteDatabase = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("yardstick");
    request.onsuccess = () => resolve(null);
    request.onerror = () => reject(request.error);
  });

const eraseBoth = async (): Promise<void> => {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase("yardstick").onsuccess = resolve;
  });
  const root = await navigator.storage.getDirectory();
  await root.removeEntry("yardstick", { recursive: true });
};

const databases = (page: Page): Promise<unknown> => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

describe("P6 a store that lost something", () => {
  it("that is empty stops at the recovery screen, brings everything back, and says so", async () => {
    const context = await fresh();
    const page = await openPage(context, site.url);
    await startSample(page);
    const flags = await page.getByRole("region", { name: t.verdict.title }).innerText();
    await page.close();
    await damage(context, deleteDatabase);
    const again = await reopen(context);
    await again.getByRole("heading", { level: 1, name: zh.recovery.title }).waitFor({ timeout: PATIENCE });
    expect(await again.getByRole("button", { name: t.desk.sample }).count()).toBe(0);
    await again.getByText(zh.recovery.found["store-emptied"]).waitFor();
    expect(await violations(again)).toEqual([]);
    await again.getByRole("button", { name: zh.recovery.replay }).click();
    await again.getByText(zh.recovery.whole).waitFor({ timeout: PATIENCE });
    expect(await violations(again)).toEqual([]);
    await again.getByRole("button", { name: zh.recovery.continue }).click();
    await again.locator('a[href^="#/case/"]').first().click();
    await again.getByRole("region", { name: t.verdict.title }).waitFor({ timeout: PATIENCE });
    expect(await again.getByRole("region", { name: t.verdict.title }).innerText()).toBe(flags);
    await context.close();
  });

  it("with database and journal gone never starts empty, and goes on only when told to", async () => {
    const context = await fresh();
    const page = await openPage(context, site.url);
    await startSample(page);
    await page.close();
    await damage(context, eraseBoth);
    let again = await reopen(context);
    await again.getByText(zh.recovery.journalNone).waitFor({ timeout: PATIENCE });
    again = await reopen(context);
    await again.getByText(zh.recovery.journalNone).waitFor({ timeout: PATIENCE });
    await again.getByRole("button", { name: zh.recovery.goOn }).click();
    await again.getByRole("dialog").getByRole("button", { name: zh.recovery.goOn }).click();
    await again.getByRole("button", { name: t.desk.sample }).waitFor({ timeout: PATIENCE });
    await startSample(again);
    await context.close();
  });

  it("with one page of other bytes is noticed by the look at every page", async () => {
    const context = await fresh();
    const page = await openPage(context, site.url);
    await startSample(page);
    await page.close();
    await damage(
      context,
      () =>
        new Promise((resolve) => {
          indexedDB.open("yardstick").onsuccess = (event) => {
            const db = (event.target as IDBOpenDBRequest).result;
            const tx = db.transaction("pages", "readwrite");
            tx.objectStore("pages").openCursor().onsuccess = (found) => {
              const cursor = (found.target as IDBRequest<IDBCursorWithValue | null>).result;
              cursor?.update({ ...cursor.value, bytes: new Uint8Array([1, 2, 3]).buffer });
            };
            tx.oncomplete = () => {
              db.close();
              resolve(null);
            };
          };
        }),
    );
    const again = await reopen(context);
    await again.getByText(zh.recovery.found["page-changed"]).waitFor({ timeout: PATIENCE });
    await again.getByRole("button", { name: zh.recovery.replay }).click();
    await again.getByText(zh.recovery.whole).waitFor({ timeout: PATIENCE });
    await context.close();
  });
});

describe("P6 behind a passphrase", () => {
  it("recovery comes before the lock, brings everything back while it is locked, and the passphrase opens it afterwards", async () => {
    const context = await fresh();
    const page = await openPage(context, site.url);
    await newCase(page, "甲商行");
    await page.close();
    await damage(context, deleteDatabase);
    const again = await reopen(context);
    await again.getByRole("heading", { level: 1, name: zh.recovery.title }).waitFor({ timeout: PATIENCE });
    await again.getByRole("button", { name: zh.recovery.replay }).click();
    await again.getByText(zh.recovery.whole).waitFor({ timeout: PATIENCE });
    // What a case is called is sealed until the passphrase has been given.
    await again.getByText(zh.recovery.unnamed).waitFor();
    expect(await again.getByText("甲商行").count()).toBe(0);
    await again.getByRole("button", { name: zh.recovery.continue }).click();
    await unlock(again);
    await again.getByRole("link", { name: "甲商行" }).waitFor({ timeout: PATIENCE });
    await context.close();
  });

  it("database and journal gone: no lock screen asks for a passphrase nothing can check, and work begins again only when told to", async () => {
    const context = await fresh();
    const page = await openPage(context, site.url);
    await newCase(page, "甲商行");
    await page.close();
    await damage(context, eraseBoth);
    const again = await reopen(context);
    await again.getByText(zh.recovery.journalNone).waitFor({ timeout: PATIENCE });
    await again.getByRole("button", { name: zh.recovery.goOn }).click();
    await again.getByRole("dialog").getByRole("button", { name: zh.recovery.goOn }).click();
    await again.getByRole("button", { name: t.desk.sample }).waitFor({ timeout: PATIENCE });
    await newCase(again, "乙商行");
    await context.close();
  });

  it("a backup opens on another machine with its passphrase, and with no other", async () => {
    const context = await fresh();
    const page = await openPage(context, site.url);
    await newCase(page, "甲商行");
    await page.goto(`${site.url}#/settings`);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: zh.backup.download }).click();
    const file = path.join(folder, "sealed.ysbak");
    await (await waiting).saveAs(file);
    await context.close();

    const machine = await fresh();
    const other = await openPage(machine, site.url);
    await other.goto(`${site.url}#/settings`);
    await other.locator("input[data-backup]").setInputFiles(file);
    await other.getByText(/逐字节核对无误/).waitFor({ timeout: PATIENCE });
    await other.getByLabel(zh.restore.passphrase).fill("另一句口令，另一句口令");
    await other.getByRole("button", { name: zh.restore.start }).click();
    await other.getByText(zh.restore.wrongPassphrase).waitFor({ timeout: PATIENCE });
    expect(await databases(other)).toEqual(["yardstick"]);
    await other.getByLabel(zh.restore.passphrase).fill(PASSPHRASE);
    await other.getByRole("button", { name: zh.restore.start }).click();
    await other.getByRole("button", { name: zh.restore.open }).click({ timeout: PATIENCE });
    await unlock(other);
    await other.goto(`${site.url}#/`);
    await other.getByRole("link", { name: "甲商行" }).waitFor({ timeout: PATIENCE });
    await machine.close();
  });
});

describe("P6 two windows", () => {
  it("one writes and the other looks on; taking over loses nothing", async () => {
    const context = await fresh();
    const first = await openPage(context, site.url);
    await newCase(first, "甲商行");
    const second = await context.newPage();
    await second.goto(site.url);
    await unlock(second);
    await second.getByText(zh.reader.text).waitFor({ timeout: PATIENCE });
    expect(await violations(second)).toEqual([]);
    await second.getByRole("link", { name: "甲商行" }).waitFor({ timeout: PATIENCE });
    await second.getByRole("button", { name: t.desk.create }).first().click();
    await second.getByRole("dialog").getByLabel(t.desk.newName).fill("乙商行");
    await second.getByRole("dialog").getByRole("button", { name: t.desk.create }).click();
    await second.getByRole("alert").getByText(zh.reader.refused).waitFor();
    await second.keyboard.press("Escape");
    await second.getByRole("button", { name: zh.reader.takeOver }).click();
    await first.getByText(zh.reader.text).waitFor({ timeout: PATIENCE });
    // A window that takes over begins anew, behind the passphrase.
    await unlock(second);
    await waitForShell(second);
    expect(await second.getByText(zh.reader.text).count()).toBe(0);
    await newCase(second, "丙商行");
    await first.goto(`${site.url}#/`);
    await first.reload();
    await unlock(first);
    await first.getByRole("link", { name: "丙商行" }).waitFor({ timeout: PATIENCE });
    await first.getByRole("link", { name: "甲商行" }).waitFor();
    expect(await first.getByRole("link", { name: "乙商行" }).count()).toBe(0);
    await context.close();
  });
});

describe("P6 backups", () => {
  it("go into the chosen folder, are read back, restore beside and instead, and are refused for one flipped byte", async () => {
    const context = await fresh();
    // A folder of the browser's own stands for the picked one: the dialog cannot be driven, the handle is of the same kind.
    await context.addInitScript(() => {
      Object.defineProperty(window, "showDirectoryPicker", {
        value: async () => (await navigator.storage.getDirectory()).getDirectoryHandle("backups", { create: true }),
      });
    });
    const page = await openPage(context, site.url);
    await startSample(page);
    await page.goto(`${site.url}#/settings`);
    await page.getByRole("button", { name: zh.backup.pick }).click();
    await page.getByText(/备份好了并已核对/).waitFor({ timeout: PATIENCE });
    await page.getByText(/最近一次核对无误的备份/).waitFor();
    const names = await page.evaluate(async () => {
      const backups = await (await navigator.storage.getDirectory()).getDirectoryHandle("backups");
      const found: string[] = [];
      for await (const name of backups.keys()) found.push(name);
      return found;
    });
    expect(names).toEqual([expect.stringMatching(/^yardstick-\d{4}-\d{2}-\d{2}-[0-9a-f]{12}\.ysbak$/)]);
    expect(await violations(page)).toEqual([]);

    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: zh.backup.download }).click();
    const file = path.join(folder, "backup.ysbak");
    await (await waiting).saveAs(file);
    const picker = page.locator("input[data-backup]");

    await picker.setInputFiles(file);
    await page.getByText(/逐字节核对无误/).waitFor({ timeout: PATIENCE });
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: zh.restore.drill }).click();
    await page.getByText(/演练通过/).waitFor({ timeout: PATIENCE });
    expect(await databases(page)).toEqual(["yardstick"]);

    await page.getByRole("button", { name: zh.restore.start }).click();
    await page.getByRole("button", { name: zh.restore.open }).click({ timeout: PATIENCE });
    await page.goto(`${site.url}#/`);
    await page.waitForFunction(() => document.querySelectorAll('main a[href^="#/case/"]').length === 2, undefined, { timeout: PATIENCE });

    const flipped = readFileSync(file);
    flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
    const broken = path.join(folder, "broken.ysbak");
    writeFileSync(broken, flipped);
    await page.goto(`${site.url}#/settings`);
    await picker.setInputFiles(broken);
    await page.getByText(/整个文件不予恢复/).waitFor({ timeout: PATIENCE });
    await context.close();

    const machine = await fresh();
    const other = await openPage(machine, site.url);
    await other.getByRole("button", { name: t.nav.switchLanguageLabel }).click();
    await other.goto(`${site.url}#/settings`);
    await other.locator("input[data-backup]").setInputFiles(file);
    await other.getByText(/every byte is as written/).waitFor({ timeout: PATIENCE });
    await other.getByRole("button", { name: en.restore.start, exact: true }).click();
    await other.getByRole("button", { name: en.restore.open }).click({ timeout: PATIENCE });
    await other.goto(`${site.url}#/`);
    await other.locator('main a[href^="#/case/"]').first().click();
    await other.getByRole("region", { name: /./ }).first().waitFor({ timeout: PATIENCE });
    await machine.close();
  });
});
