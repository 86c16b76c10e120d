/** The vault as the officer meets it: when she is asked, what opens it, and what is left when it is locked. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { settings as settingsZh } from "../../src/locales/zh-CN/settings.ts";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { launch, openPage, openSite } from "./harness.ts";
import {
  confirmSheet,
  newCase,
  openTab,
  PASSPHRASE,
  PATIENCE,
  setPassphrase,
  startSample,
  textFile,
  pick,
  untilRead,
  unlock,
  vaultWordsOf,
} from "./walk.ts";

const v = vaultWordsOf["zh-CN"];
const BORROWER = "骆驼岭榨油坊";
const PARTY = "欧阳青山批发部";
const statement = [
  "账号,交易日期,交易时间,交易金额,交易余额,借贷标志,币种,对方姓名,对方账号,交易机构,摘要",
  `6217000000001,20250105,101500,12000.00,12000.00,贷,人民币,${PARTY},6228000001,城关支行,货款`,
].join("\r\n");

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  browser = await launch();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await openPage(context, site.url);
});
afterEach(() => context.close());
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const lockedField = (where = page) => where.getByLabel(v.passphrase, { exact: true });

/** Everything a page can reach of what it stores and shows, as one text. */
const reachable = (where: Page): Promise<string> =>
  where.evaluate(async () => {
    const parts = [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
    ];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) parts.push(request.url);
    }
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        for (const row of rows) {
          parts.push(JSON.stringify(row));
          for (const value of Object.values(row))
            if (value instanceof ArrayBuffer)
              parts.push(new TextDecoder().decode(value), new TextDecoder("utf-16le").decode(value), new TextDecoder("gbk").decode(value));
        }
      }
      db.close();
    }
    return parts.join("\n");
  });

/** Whether a text is anywhere in the memory of a page's scripts and elements. */
async function heapOf(where: Page): Promise<(text: string) => boolean> {
  const session = await context.newCDPSession(where);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  const heap = chunks.join("").toLowerCase();
  // The snapshot writes letters beyond ASCII as escapes.
  const escaped = (text: string): string => text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return (text) => heap.includes(escaped(text).toLowerCase()) || heap.includes(text);
}

it("the sample asks for nothing; the first real case asks, and putting it off makes no case", async () => {
  await startSample(page);
  await page.goto(site.url);
  await page.getByRole("button", { name: t.desk.create }).first().click();
  const dialog = page.getByRole("dialog", { name: v.setUp.title });
  await dialog.waitFor();
  await dialog.getByRole("button", { name: t.cancel }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await page.getByRole("dialog").count()).toBe(0);
  await newCase(page, BORROWER);
  await page.goto(`${site.url}#/`);
  // The sample, sealed anew, is still there.
  await expect.poll(() => page.getByRole("row").count(), { timeout: PATIENCE }).toBe(3);
});

it("papers of one's own put into the sample ask first", async () => {
  await startSample(page);
  await pick(page, [textFile("流水.csv", statement)]);
  await page.getByRole("dialog", { name: v.setUp.title }).waitFor();
});

// Known open: now and then a second window does not come to its passphrase field within a minute (README). Tried again then, and said here.
it("locked, nothing is left to find; the passphrase brings everything back", { retry: 2, timeout: 400_000 }, async () => {
  await newCase(page, BORROWER);
  await pick(page, [textFile("流水.csv", statement)]);
  await untilRead(page);
  await openTab(page, "report");
  const paper = page.getByRole("textbox").first();
  await paper.waitFor({ timeout: PATIENCE });
  const before = await heapOf(page);
  expect(before(BORROWER), "the control: the search finds it while it is shown").toBe(true);
  const second = await openPage(context, site.url);
  await unlock(second);
  await second.getByRole("link", { name: BORROWER }).waitFor({ timeout: PATIENCE });
  await paper
    .locator("p")
    .nth(1)
    .click({ position: { x: 40, y: 12 } });
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("锁定前一刻写的话");
  await paper.getByText("锁定前一刻写的话").waitFor();
  await page.getByRole("button", { name: /立即锁定/ }).click();
  for (const window of [page, second]) {
    await lockedField(window).waitFor({ timeout: PATIENCE });
    const left = await reachable(window);
    expect(left).not.toMatch(new RegExp(`${BORROWER}|${PARTY}|锁定前一刻|6228000001`));
    expect(left).toContain("space/");
    expect(await window.getByRole("link").count()).toBe(0);
  }
  // No fact in the page's own memory either: what the debugger can see of every text it holds.
  const after = await heapOf(page);
  expect([v.unlock.title, BORROWER, PARTY].map(after)).toEqual([true, false, false]);

  await unlock(page, "不是这一句话啊啊");
  await page.getByText(v.unlock.wrong).waitFor({ timeout: PATIENCE });
  await unlock(page);
  await page.getByRole("heading", { level: 1, name: BORROWER }).waitFor({ timeout: PATIENCE });
  await page.getByText("锁定前一刻写的话").waitFor({ timeout: PATIENCE });
});

it("wrong passphrases make one wait, also after a reload; the recovery sheet opens and asks for a new one", async () => {
  await page.getByRole("button", { name: t.desk.create }).first().click();
  const code = await setPassphrase(page);
  await page.reload();
  await lockedField().waitFor({ timeout: PATIENCE });
  for (let i = 0; i < 3; i++) {
    await unlock(page, `这不是口令啊 ${i}`);
    await page
      .locator("#main form p")
      .filter({ hasText: i < 2 ? v.unlock.wrong : /请等/ })
      .waitFor({ timeout: PATIENCE });
  }
  await page.reload();
  await page.getByText(/请等 \d+ 秒/).waitFor({ timeout: PATIENCE });
  expect(await page.getByRole("button", { name: v.unlock.open, exact: true }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: v.unlock.useCode }).click();
  await page.getByLabel(v.kit.code).fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: v.unlock.open, exact: true }).click({ timeout: PATIENCE });
  await page.getByRole("heading", { name: v.unlock.afterCode }).waitFor({ timeout: PATIENCE });
  await page.getByLabel(v.newPassphrase, { exact: true }).fill("另一句只有自己知道的话");
  await page.getByLabel(v.again, { exact: true }).fill("另一句只有自己知道的话");
  await page.getByRole("button", { name: v.unlock.setNew }).click();
  await page.getByRole("button", { name: t.desk.create }).first().waitFor({ timeout: PATIENCE });
});

it("the passphrase is changed and the sheet renewed in the settings, the minutes kept", async () => {
  await newCase(page, BORROWER);
  await page.goto(`${site.url}#/settings`);
  await page.getByText(v.settings.suites.A).waitFor();
  await page.getByRole("button", { name: v.settings.change }).click();
  const next = "换了一句更长更好记的话";
  await page.getByLabel(v.current, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(v.newPassphrase, { exact: true }).fill(next);
  await page.getByLabel(v.again, { exact: true }).fill(next);
  await page.getByRole("button", { name: v.settings.save }).click();
  await page.getByText(v.settings.changed).waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: v.kit.renew }).click();
  await page.getByLabel(v.current, { exact: true }).fill(next);
  await page.getByRole("dialog").getByRole("button", { name: v.kit.renew }).click();
  await confirmSheet(page);
  await page.getByLabel(v.settings.lockAfter).fill("1");
  await page.getByRole("button", { name: t.confirm, exact: true }).click();
  await page.getByText(v.settings.lockSaved).waitFor();
  await page.reload();
  await unlock(page, PASSPHRASE);
  await page.getByText(v.unlock.wrong).waitFor({ timeout: PATIENCE });
  await unlock(page, next);
  await page.getByRole("heading", { name: settingsZh.title }).waitFor({ timeout: PATIENCE });
  expect(await page.getByLabel(v.settings.lockAfter).inputValue()).toBe("1");
});

it("nobody there: it locks by itself, and work keeps it open", async () => {
  await context.close();
  context = await browser.newContext();
  page = await context.newPage();
  await page.clock.install();
  await page.goto(site.url);
  await newCase(page, BORROWER);
  await page.clock.fastForward(9 * 60_000);
  await page.mouse.move(10, 10);
  await page.mouse.move(30, 30);
  await page.clock.fastForward(9 * 60_000);
  expect(await page.getByRole("heading", { level: 1, name: BORROWER }).count()).toBe(1);
  await page.clock.fastForward(10 * 60_000);
  await lockedField().waitFor({ timeout: PATIENCE });
});
