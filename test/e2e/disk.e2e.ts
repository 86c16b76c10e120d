/** P5 电脑丢了也读不到: the folder of a real profile is searched for everything that was typed and imported. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { settings as settingsZh } from "../../src/locales/zh-CN/settings.ts";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { findOnDisk, gbkOf, unsnapped } from "./disk.ts";
import { browserArguments, browserPath, openSite, waitForShell } from "./harness.ts";
import { newCase, PASSPHRASE, PATIENCE, pick, type PickedFile, startSample, untilRead, vaultWordsOf } from "./walk.ts";

let site: Site;
const folders: string[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function openProfile(): Promise<{ context: BrowserContext; page: Page; folder: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "yardstick-disk-"));
  folders.push(folder);
  const context = await chromium.launchPersistentContext(folder, { executablePath: browserPath(), headless: true, args: browserArguments });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.url);
  await waitForShell(page);
  return { context, page, folder };
}

/** Random enough that no compression can hide one behind another: names of six letters, account numbers, memos. */
function plant(seed: number): { readonly names: string[]; readonly accounts: string[]; readonly memos: string[] } {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  // Common letters of GB 2312, so that every one has a GBK form.
  const letters = [
    ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文",
  ];
  const word = (length: number): string => Array.from({ length }, () => letters[next(letters.length)]).join("");
  const digits = (length: number): string => Array.from({ length }, () => next(10)).join("");
  const rows = Array.from({ length: 140 }, () => 0);
  return { names: rows.map(() => word(6)), accounts: rows.map(() => `6${digits(15)}`), memos: rows.map(() => `${word(4)}${digits(6)}`) };
}

function statement({ names, accounts, memos }: ReturnType<typeof plant>): string {
  const head = "账号,交易日期,交易时间,交易金额,交易余额,借贷标志,币种,对方姓名,对方账号,交易机构,摘要";
  const rows = names.map(
    (name, row) =>
      `6217000000001,202501${String((row % 28) + 1).padStart(2, "0")},101500,${row + 1}.00,${row + 100}.00,贷,人民币,${name},${accounts[row]},城关支行,${memos[row]}`,
  );
  return [head, ...rows].join("\r\n");
}

const plants = [plant(1), plant(2), plant(3)] as const;
const typed = { borrower: "骆驼岭榨油坊八四一", actor: "欧阳信贷员七三九", beforePassphrase: "试样例时写的字二六八" };
const planted = [...plants.flatMap(({ names, accounts, memos }) => [...names, ...accounts, ...memos]), ...Object.values(typed)];

it("the control: the same texts stored unsealed are found", async () => {
  const { context, page, folder } = await openProfile();
  await page.evaluate(
    (texts) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("control", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("pages", { keyPath: "id" });
        request.onsuccess = () => {
          const change = request.result.transaction("pages", "readwrite", { durability: "strict" });
          for (const [id, text] of texts.entries()) change.objectStore("pages").put({ id, bytes: new TextEncoder().encode(text).buffer });
          change.oncomplete = () => resolve();
          change.onerror = () => reject(change.error);
        };
      }),
    plants.map(statement),
  );
  await context.close();
  const stored = plants.flatMap(({ names, accounts, memos }) => [...names, ...accounts, ...memos]);
  const found = new Set(findOnDisk(folder, stored).hits.map((hit) => hit.text));
  expect(stored.length).toBeGreaterThan(1000);
  expect(found.size).toBe(stored.length);
});

it("nothing typed or imported is found, before and after the passphrase, in any encoding", async () => {
  const { context, page, folder } = await openProfile();
  // Before there is a passphrase: the sample, and what somebody types into the settings meanwhile.
  await startSample(page);
  await page.goto(`${site.url}#/settings`);
  await page.getByLabel(settingsZh.officerName).fill(typed.beforePassphrase);
  await page.getByRole("button", { name: settingsZh.save, exact: true }).click();
  await page.getByText(settingsZh.officerSaved).waitFor();
  await page.getByLabel(settingsZh.officerName).fill(typed.actor);
  await page.getByRole("button", { name: settingsZh.save, exact: true }).click();
  await page.goto(`${site.url}#/`);
  await newCase(page, typed.borrower);
  const encoded: readonly PickedFile[] = [
    { name: "1.csv", mimeType: "text/csv", buffer: Buffer.from(statement(plants[0])) },
    {
      name: "2.csv",
      mimeType: "text/csv",
      buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(statement(plants[1]), "utf16le")]),
    },
    { name: "3.csv", mimeType: "text/csv", buffer: gbkOf(statement(plants[2])) },
  ];
  await pick(page, [...encoded]);
  await untilRead(page);
  // What was imported really is what is searched for.
  for (const file of encoded) await page.getByRole("rowheader", { name: file.name, exact: true }).waitFor({ timeout: PATIENCE });
  await page.goto(page.url().replace("materials", "report"));
  await page.getByRole("textbox").first().waitFor({ timeout: PATIENCE });
  await page.goto(page.url().replace("report", "materials"));
  await page.getByRole("button", { name: /立即锁定/ }).click();
  await page.getByLabel(vaultWordsOf["zh-CN"].passphrase, { exact: true }).waitFor({ timeout: PATIENCE });
  await context.close();
  const { hits, files, bytes } = findOnDisk(folder, [...planted, PASSPHRASE]);
  expect(files).toBeGreaterThan(20);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(hits).toEqual([]);
  expect(planted.length).toBeGreaterThan(1000);
  expect(t.product).toBeTruthy();
});

it("unpacks Snappy as its format says", () => {
  // "abcabcabc": a literal of three and a copy of six from three back.
  expect(unsnapped(Buffer.from([9, (3 - 1) << 2, 97, 98, 99, ((6 - 4) << 2) | 1, 3])).toString()).toBe("abcabcabc");
});
