/** 报告模板 in a real browser: a report takes the length its amount asks for and fits its pages; a bank's own template is made, kept and used. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { launch, openSite, printedPages } from "./harness.ts";
import { PATIENCE, violations } from "./walk.ts";

let site: Site;
let browser: Browser;
let page: Page;
let report: string;

const paper = '[role="textbox"].ProseMirror';

const sheets = async (): Promise<number> => printedPages(await page.pdf({ preferCSSPageSize: true }));

async function chooseTemplate(name: string): Promise<void> {
  await page.getByLabel("报告模板").selectOption({ label: name });
}

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true, locale: "zh-CN" });
  page = await context.newPage();
  await page.goto(site.origin);
  await page.getByRole("button", { name: /试用样例/ }).click();
  await page.getByRole("link", { name: /⑤ 报告/ }).click({ timeout: 120_000 });
  await page.waitForSelector(`${paper} h2`);
  report = page.url();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("the template of a report", () => {
  it("is suggested with a reason", async () => {
    await page.getByText("申请 200 万元，不超过 500 万元，用标准版。行业为制造").waitFor();
    expect(await page.getByLabel("报告模板").inputValue()).toBe("standard-manufacturing");
  });

  it.each([
    ["一页表单·制造", 1, "小额贷款调查表"],
    ["简版报告·制造", 4, "贷款调查报告（简版）"],
    ["标准报告·制造", 13, "贷款尽职调查报告"],
  ])("%s prints on %i pages at most, whatever stands in it", async (name, most, title) => {
    await chooseTemplate(name);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await sheets()).toBeLessThanOrEqual(most);
    expect(await page.innerText(paper)).toContain("复核人");
  });

  it("keeps what the officer wrote when it is changed, and after a reload", async () => {
    await chooseTemplate("标准报告·制造");
    await page.getByRole("heading", { level: 1, name: "贷款尽职调查报告" }).waitFor();
    await page.locator(`${paper} p`, { hasText: "用途的真实性" }).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type("仓库已看过。");
    await chooseTemplate("简版报告·制造");
    await page.getByRole("heading", { level: 1, name: "贷款调查报告（简版）" }).waitFor();
    expect(await page.innerText(paper)).toContain("仓库已看过。");
    await page.getByText("已保存", { exact: true }).first().waitFor();
    await page.reload();
    await page.waitForSelector(`${paper} h2`);
    expect(await page.innerText(paper)).toContain("仓库已看过。");
    expect(await page.getByLabel("报告模板").inputValue()).toBe("brief-manufacturing");
  });
});

describe("a bank's own template", () => {
  it("is copied, changed with the keyboard's buttons, refused while it holds a digit, and saved", async () => {
    await page.goto(`${site.origin}/#/settings`);
    await page.getByRole("link", { name: "管理报告模板" }).click();
    await page.getByRole("heading", { level: 1, name: "报告模板" }).waitFor();
    await page.getByRole("button", { name: "复制并修改 一页表单·制造" }).click();
    await page.getByLabel("模板名称").fill("河湾小额表");
    const chapters = page.locator("[data-chapter]");
    expect(await chapters.first().getAttribute("data-chapter")).toBe("profile");
    await page.getByRole("button", { name: "把「结论与依据」上移" }).click();
    expect(await chapters.first().getAttribute("data-chapter")).toBe("conclusion");
    await page.locator('[data-chapter="profile"] summary').click();
    await page.locator('[data-chapter="profile"]').getByLabel("本章开头语").fill("本表按第3条填写。");
    await page.locator('[data-chapter="profile"]').getByLabel("借款人画像与结论").check();
    await page.getByRole("button", { name: "保存模板" }).click();
    await page.getByText("章节 第 2 章（一页画像） 开头语 中文：不能写数字").waitFor();
    await page.locator('[data-chapter="profile"]').getByLabel("本章开头语").fill("本表按小额贷款管理办法填写。");
    await page.getByRole("button", { name: "保存模板" }).click();
    await page.getByText("已保存「河湾小额表」").waitFor();
  });

  it("is previewed on the sample", async () => {
    await page.getByRole("button", { name: "用样例预览" }).click();
    const preview = page.locator("[data-preview]");
    await preview.getByText("本表按小额贷款管理办法填写。").waitFor({ timeout: PATIENCE });
    expect(await preview.innerText()).toContain("建议否决或上报");
    expect(await violations(page)).toEqual([]);
  });

  it("is carried in a file and comes back", async () => {
    await page.getByRole("button", { name: "返回模板列表" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("region", { name: "本行模板" }).getByRole("button", { name: "导出文件" }).click();
    const file = readFileSync(await (await download).path(), "utf8");
    await page.getByRole("button", { name: "删除模板「河湾小额表」" }).click();
    await page.getByText("还没有本行模板").waitFor();
    const take = (text: string) =>
      page.locator("input[type=file]").setInputFiles({ name: "模板.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await take(file.slice(0, 200));
    await page.getByText("可能被截断或改坏了").waitFor();
    await take(file);
    await page.getByRole("rowheader", { name: "河湾小额表" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("writes a report", async () => {
    await page.goto(report);
    await page.waitForSelector(`${paper} h2`);
    await chooseTemplate("河湾小额表");
    await page.locator(paper).getByText("本表按小额贷款管理办法填写。").waitFor();
    // What the new template brings in is not among what the officer took out.
    await page.getByRole("complementary", { name: "报告状态" }).getByText("本表按小额贷款管理办法填写。").waitFor({ state: "detached" });
    expect(await page.locator(paper).getByText("借款人画像与结论").count()).toBe(0);
    expect(await sheets()).toBe(1);
  });

  it("is said to be gone when it was deleted, and the report goes on", async () => {
    await page.getByText("已保存", { exact: true }).first().waitFor();
    await page.goto(`${site.origin}/#/templates`);
    await page.getByRole("button", { name: "删除模板「河湾小额表」" }).click();
    await page.getByText("还没有本行模板").waitFor();
    await page.goto(report);
    await page.waitForSelector(`${paper} h2`);
    await page.getByText("写这份报告用的模板已被删除").waitFor();
    await chooseTemplate("标准报告·制造");
    await page.getByText("写这份报告用的模板已被删除").waitFor({ state: "detached" });
  });
});
