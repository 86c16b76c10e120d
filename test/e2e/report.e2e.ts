/** ⑤ 报告 in a real browser, under the product's own policy: written, edited, kept, printed, exported. */
import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { readWord } from "../report/read-word.ts";
import { launch, openSite, type Witness, watch } from "./harness.ts";

let site: Site;
let browser: Browser;
let page: Page;
let witness: Witness;

const paper = '[role="textbox"].ProseMirror';

async function openReport(of: Page): Promise<void> {
  await of.waitForSelector(`${paper} h2`);
}

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true, locale: "zh-CN" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
  const first = await context.newPage();
  witness = await watch(first, site.origin);
  await first.goto(site.origin);
  await first.getByRole("button", { name: /试用样例/ }).click();
  await first.getByRole("link", { name: /⑤ 报告/ }).click({ timeout: 120_000 });
  await openReport(first);
  page = first;
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("the report of the sample", () => {
  it("is written from its papers, chapter by chapter", async () => {
    const text = await page.innerText(paper);
    for (const chapter of [
      "一页画像",
      "基本情况与材料清单",
      "经营与收入印证",
      "流水清洗",
      "三表勾稽",
      "疑点与核实建议",
      "结论与依据",
      "证据脚注",
    ])
      expect(text).toContain(chapter);
    expect(text).toContain("建议否决或上报");
    expect(await page.getByText("正文里的数字都有出处").count()).toBe(1);
  });

  it("opens the evidence of a figure that is clicked", async () => {
    await page.locator(`${paper} p [data-of="revenue|corroborated"]`).first().click();
    await page.getByRole("heading", { name: "数字的出处" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("opens it from the keyboard too", async () => {
    await page.locator(`${paper} p [data-of="revenue|declared"]`).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "数字的出处" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("cannot have a figure typed over", async () => {
    const figure = page.locator(`${paper} p [data-of="case|amount"]`).first();
    const before = await figure.innerText();
    await figure.click();
    await page.keyboard.type("九九九");
    expect(await figure.innerText()).toBe(before);
    await page.keyboard.press("Control+z");
  });

  it("has nothing that axe objects to", async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      const { violations } = await run("[data-report-screen]", { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
      return violations.map((one) => `${one.id}: ${one.nodes.length} ${one.nodes[0]?.html.slice(0, 120)}`);
    });
    expect(found).toEqual([]);
  });
});

/** The browser tells of a new selection a moment after it is made; keys that follow faster than a person's would act on the old one. */
const selectionIsKnown = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))));

/** Clicks the last line of a paragraph at its first words (its middle may be a figure, which opens its source) and goes to its end. */
async function caretAfter(words: string): Promise<void> {
  const paragraph = page.locator(`${paper} p`, { hasText: words });
  const height = (await paragraph.boundingBox())?.height ?? 24;
  await paragraph.click({ position: { x: 40, y: height - 12 } });
  await selectionIsKnown();
  await page.keyboard.press("End");
  await selectionIsKnown();
}

describe("what an officer writes", () => {
  it("is marked as hers, counted when it holds a number, and kept over a reload", async () => {
    await caretAfter("用途的真实性");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("仓库已看过，约 300 平方米。");
    await page.waitForSelector(`${paper} [data-state="human"]`);
    await page.getByText("手工填写：300").waitFor();
    await page.getByText("已保存", { exact: true }).waitFor();
    await page.reload();
    await openReport(page);
    expect(await page.innerText(paper)).toContain("仓库已看过，约 300 平方米。");
    expect(await page.locator(`${paper} [data-state="human"]`).innerText()).toContain("仓库已看过");
    expect(await page.getByText("数据已更新").count()).toBe(0);
  });

  it("is undone and done again from the keyboard", async () => {
    await caretAfter("仓库已看过");
    await page.keyboard.insertText("老板在场。");
    await page.keyboard.press("Control+z");
    expect(await page.innerText(paper)).not.toContain("老板在场。");
    await page.keyboard.press("Control+y");
    expect(await page.innerText(paper)).toContain("老板在场。");
  });

  it("may be pasted as text from elsewhere, without its markup", async () => {
    await caretAfter("仓库已看过");
    await page.evaluate((selector) => {
      const data = new DataTransfer();
      data.setData("text/html", '<p data-pm-slice="1 1 []"><b onclick="x()">甲</b><img src=x onerror="x()"></p>');
      data.setData("text/plain", "第一行\n第二行");
      document
        .querySelector(selector)
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, paper);
    await page.locator(`${paper} p`, { hasText: "第二行" }).waitFor();
    expect(await page.locator(`${paper} img, ${paper} b`).count()).toBe(0);
  });

  it("keeps its figures when it is copied inside the report", async () => {
    const selector = `${paper} [data-of="case|amount"][data-form="amount"]`;
    const before = await page.locator(selector).count();
    // At its first words: the middle of the sentence may be a figure, which opens its source instead of selecting.
    await page.locator(`${paper} p`, { hasText: "借款人申请贷款" }).click({ clickCount: 3, position: { x: 40, y: 12 } });
    await page.waitForFunction(() => getSelection()?.toString().includes("借款人申请贷款"));
    await selectionIsKnown();
    await page.keyboard.press("Control+c");
    await caretAfter("第二行");
    await page.keyboard.press("Control+v");
    await page.waitForFunction(([of, count]) => document.querySelectorAll(String(of)).length > Number(count), [selector, before] as const);
    await page.keyboard.press("Control+z");
  });

  it("takes a figure from the list of facts", async () => {
    await caretAfter("第二行");
    await page.getByRole("button", { name: "插入数字" }).click();
    await page.getByRole("searchbox").fill("净利润");
    await page.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();
    await page.locator(`${paper} p`, { hasText: "第二行" }).locator("[data-of^='fact|']").waitFor();
  });
});

describe("out of the product", () => {
  it("goes a Word file that another program can read", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 Word" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^尽职调查报告-\d{4}-\d{2}-\d{2}\.docx$/);
    const word = readWord(new Uint8Array(readFileSync(await download.path())));
    const text = word.paragraphs.join("\n");
    expect(text).toContain("仓库已看过，约 300 平方米。");
    expect(text).toContain("核对结论：建议否决或上报。");
    expect(word.footnotes.size).toBeGreaterThan(20);
  });

  it("goes a page of paper with the report and nothing else", async () => {
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => document.body.innerText);
    expect(seen).toContain("核对结论：建议否决或上报。");
    expect(seen).not.toMatch(/导出 Word|签发前核对|工作台|⑤ 报告/);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    // A4 is 595 × 842 points.
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.emulateMedia({ media: "screen" });
  });

  it("goes nothing else: no complaint of the policy, no foreign address", () => {
    expect(witness.complaints).toEqual([]);
    expect(witness.foreign).toEqual([]);
  });
});

describe("a decision made in another tab of the case", () => {
  it("reaches the figures and leaves the officer's text", async () => {
    const before = await page.locator(`${paper} p [data-of="count|usedSources"]`).first().innerText();
    await page.getByRole("link", { name: /② 核对/ }).click();
    await page.getByRole("button", { name: "不采用" }).first().click();
    await page.getByRole("dialog").getByLabel("理由").fill("申报表为代账机构补报，另行核实");
    await page.getByRole("button", { name: "确认不采用" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.getByRole("link", { name: /⑤ 报告/ }).click();
    await openReport(page);
    await page.getByText("数据已更新").waitFor();
    expect(Number(await page.locator(`${paper} p [data-of="count|usedSources"]`).first().innerText())).toBe(Number(before) - 1);
    expect(await page.innerText(paper)).toContain("仓库已看过，约 300 平方米。");
  });
});
