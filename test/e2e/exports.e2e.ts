/** What leaves the report screen besides 「导出 Word」: the bank's own template and the working paper, under the product's own policy. */
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { bankTemplate, makeTemplate, paragraph } from "../report/bank-template.ts";
import { readWord } from "../report/read-word.ts";
import { launch, openSite, type Witness, watch } from "./harness.ts";
import { openTab, startSample, violations } from "./walk.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
let site: Site;
let browser: Browser;
let page: Page;
let witness: Witness;

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const input = page.getByRole("dialog").locator('input[type="file"][aria-label="选择模板文件"]');
  await input.setInputFiles({ name, mimeType: TYPE, buffer: Buffer.from(bytes) });
}

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true, locale: "zh-CN" });
  page = await context.newPage();
  witness = await watch(page, site.origin);
  await page.goto(site.origin);
  await startSample(page);
  await openTab(page, "report");
  await page.getByRole("button", { name: "套用本行模板" }).click();
  await page.getByRole("dialog").waitFor();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("the bank's own template", () => {
  it("with a wrong placeholder is refused, and the placeholder is named", async () => {
    await choose("本行报告.docx", makeTemplate({ body: paragraph("本次{借款入}申请") }));
    await page.getByText("不认识占位符 {借款入}（在正文「本次{借款入}申请」）。是不是想写 {借款人}", { exact: false }).waitFor();
    expect(await page.getByRole("button", { name: "保存模板" }).count()).toBe(0);
  });

  it("is tried, kept, used, and read by another program", async () => {
    await choose("本行报告.docx", bankTemplate());
    await page.getByRole("button", { name: "保存模板" }).click();
    await page.getByText("模板已保存。").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: "test-results/template-dialog.png" });
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "套用并导出" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^尽职调查报告-\d{4}-\d{2}-\d{2}\.docx$/);
    const word = readWord(new Uint8Array(readFileSync(await download.path())));
    expect(word.paragraphs.join("\n")).toContain("河湾农村商业银行授信调查报告");
    expect(word.paragraphs.join("\n")).not.toMatch(/\{[^}]{1,12}\}/);
    expect(word.footnotes.size).toBeGreaterThan(5);
  });

  it("is gone when it is deleted", async () => {
    await page.getByRole("button", { name: "删除模板" }).click();
    await page.getByRole("button", { name: "确认删除" }).click();
    await page.getByText("还没有存模板。").waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("the working paper", () => {
  it("is a workbook without a formula", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出底稿" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^尽职调查底稿-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const book = read(readFileSync(await download.path()), { cellFormula: true });
    expect(book.SheetNames.slice(0, 3)).toEqual(["结论", "关键数字", "报表"]);
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.entries(sheet).filter(([place]) => !place.startsWith("!")));
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  });

  it("and the template met no complaint of the policy", () => {
    expect(witness.complaints).toEqual([]);
    expect(witness.foreign).toEqual([]);
  });
});
