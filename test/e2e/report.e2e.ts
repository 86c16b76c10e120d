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

  it("has nothing that axe objects to", async () => expect(await objections("[data-report-screen]")).toEqual([]));
});

async function objections(within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    const { violations } = await run(selector, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
    return violations.map((one) => `${one.id}: ${one.nodes.length} ${one.nodes[0]?.html.slice(0, 120)}`);
  }, within);
}

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
    await page.locator('[data-list="pending"]').getByText("300", { exact: true }).waitFor();
    await page.getByText("已保存", { exact: true }).waitFor();
    await page.reload();
    await openReport(page);
    expect(await page.innerText(paper)).toContain("仓库已看过，约 300待核 平方米。");
    expect(await page.locator(`${paper} [data-state="human"]`).first().innerText()).toContain("仓库已看过");
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
    // The editor sets an empty picture of its own behind a sign at the end of a line.
    expect(await page.locator(`${paper} img:not(.ProseMirror-separator), ${paper} b`).count()).toBe(0);
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

const sentenceTools = () => page.getByRole("toolbar", { name: "本段与本句" });

/** The paragraph's own mark in the margin. */
const tagOf = (words: string) => page.locator(`${paper} p`, { hasText: words }).first().getAttribute("data-tag");

describe("a number that was typed", () => {
  it("stops the export, is listed with its place, and is jumped to", async () => {
    await page.getByRole("button", { name: "导出 Word" }).click();
    const dialog = page.getByRole("dialog", { name: "还有待核的数字" });
    await dialog.getByText("正式报告不能导出").waitFor();
    await dialog.getByRole("button", { name: /300/ }).click();
    await dialog.waitFor({ state: "detached" });
    await selectionIsKnown();
    expect(await sentenceTools().getByRole("button", { name: "填人工数" }).count()).toBe(1);
  });

  it("goes out as a draft that says so, at its head and at the number", async () => {
    await page.getByRole("button", { name: "导出 Word" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出草稿" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^尽职调查报告-草稿待核-/);
    const text = readWord(new Uint8Array(readFileSync(await download.path()))).paragraphs.join("\n");
    expect(text).toContain("贷款尽职调查报告（草稿·待核）");
    expect(text).toContain("仓库已看过，约 300〔待核〕 平方米。");
  });

  it("becomes a figure somebody answers for, from the keyboard alone", async () => {
    await page.locator('[data-list="pending"]').getByRole("button", { name: /300/ }).press("Enter");
    await selectionIsKnown();
    await page.keyboard.press("Alt+F10");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "填写人工数" });
    expect(await dialog.getByLabel("填写内容").inputValue()).toBe("300");
    await dialog.getByLabel("理由").fill("现场丈量");
    await dialog.getByLabel("填写人姓名").fill("李经理");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    const figure = page.locator(`${paper} p [data-of^="human|"]`);
    expect((await figure.innerText()).trim()).toBe("300");
    await page
      .locator(`${paper} section[data-block="notes"] li`, { hasText: /^人工填写：李经理，\d{4}-\d\d-\d\d \d\d:\d\d，现场丈量。$/ })
      .waitFor();
    await page.getByText("正文里的数字都有出处").waitFor();
  });

  it("cannot be typed into, like every figure", async () => {
    const figure = page.locator(`${paper} p [data-of^="human|"]`);
    await figure.click();
    await page.keyboard.type("九");
    expect((await figure.innerText()).trim()).toBe("300");
    await page.keyboard.press("Control+z");
  });
});

describe("what is done to a sentence", () => {
  it("a remark is written on it, answered and settled, and is there after a reload", async () => {
    await caretAfter("用途的真实性");
    await page.keyboard.press("Control+Alt+m");
    await page.getByRole("dialog").getByLabel("批注内容").fill("请补购销合同");
    await page.getByRole("button", { name: "保存批注" }).click();
    await page.getByRole("dialog", { name: "请填写您的姓名" }).getByLabel("填写人姓名").fill("李经理");
    await page.keyboard.press("Enter");
    const panel = page.locator('[data-panel="comments"]');
    await panel.getByText("请补购销合同").waitFor();
    await panel.getByRole("button", { name: "回复" }).click();
    await panel.getByLabel("回复").fill("已向借款人要");
    await panel.getByRole("button", { name: "保存回复" }).click();
    await page.getByText("已保存", { exact: true }).waitFor();
    await page.reload();
    await openReport(page);
    await panel.getByText("已向借款人要").waitFor();
    expect(await panel.getByRole("listitem").first().innerText()).toContain("李经理");
    expect(await page.locator(`${paper} [data-sign="remarks"]`).count()).toBe(1);
    await panel.getByRole("button", { name: "标为已解决" }).click();
    await panel.getByText("已解决 1 条").waitFor();
  });

  it("locked, it refuses every key and says why", async () => {
    await caretAfter("用途的真实性");
    await sentenceTools().getByRole("button", { name: "锁定本句" }).click();
    const paragraph = page.locator(`${paper} p`, { hasText: "用途的真实性" });
    const before = await paragraph.innerText();
    await caretAfter("用途的真实性");
    await page.keyboard.press("Backspace");
    await page.getByText("这句已锁定，没有改动。").waitFor();
    expect(await paragraph.innerText()).toBe(before);
    await sentenceTools().getByRole("button", { name: "解锁本句" }).click();
    await page.keyboard.press("Backspace");
    await page.waitForFunction((text) => !document.body.innerText.includes(text), before);
    await page.keyboard.press("Control+z");
  });

  it("deleted with one press, it is listed by chapter and comes back", async () => {
    await caretAfter("以上为依据现有材料提出的建议");
    await sentenceTools().getByRole("button", { name: "删除本句" }).click();
    expect(await page.innerText(paper)).not.toContain("以上为依据现有材料提出的建议");
    const panel = page.locator('[data-panel="deleted"]');
    await panel.getByText("以上为依据现有材料提出的建议").waitFor();
    await panel.getByRole("button", { name: /^恢复：/ }).click();
    await page.locator(`${paper} p`, { hasText: "以上为依据现有材料提出的建议" }).waitFor();
    await panel.getByText("没有删去原稿的句子").waitFor();
  });

  it("changed, the chapter says how many places, and shows which words", async () => {
    await page
      .getByRole("navigation", { name: "目录" })
      .getByRole("button", { name: /^看改动：贷款用途与需求/ })
      .click();
    const dialog = page.getByRole("dialog", { name: "与机器草稿对照：贷款用途与需求" });
    expect(await dialog.locator("ins").first().innerText()).toContain("仓库已看过");
    await page.keyboard.press("Escape");
  });

  it("nothing of it is objected to by axe", async () => {
    await caretAfter("用途的真实性");
    expect(await objections("[data-report-screen]")).toEqual([]);
    await sentenceTools().getByRole("button", { name: "写批注" }).click();
    expect(await objections("dialog")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "填人工数" }).click();
    expect(await objections("dialog")).toEqual([]);
    await page.keyboard.press("Escape");
  });
});

describe("undo", () => {
  it("goes back through more than fifty typed edits after the page was closed, and forward again", async () => {
    await caretAfter("仓库已看过");
    const text = () => page.innerText(paper);
    const before = await text();
    for (let i = 0; i < 60; i++) await page.keyboard.insertText("看，");
    const after = await text();
    expect(after).toContain("看，".repeat(60));
    await page.getByText("已保存", { exact: true }).waitFor();
    await page.reload();
    await openReport(page);
    expect(await text()).toBe(after);
    await page.locator(paper).focus();
    for (let i = 0; i < 60; i++) await page.keyboard.press("Control+z");
    expect(await text()).toBe(before);
    for (let i = 0; i < 60; i++) await page.keyboard.press("Control+y");
    expect(await text()).toBe(after);
    for (let i = 0; i < 60; i++) await page.keyboard.press("Control+z");
    expect(await text()).toBe(before);
  });
});

describe("out of the product", () => {
  it("goes a Word file that another program can read", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 Word" }).click()]);
    expect(download.suggestedFilename()).toMatch(/^尽职调查报告-\d{4}-\d{2}-\d{2}\.docx$/);
    const word = readWord(new Uint8Array(readFileSync(await download.path())));
    const text = word.paragraphs.join("\n");
    expect(text).toMatch(/仓库已看过，约 300\S* 平方米。老板在场。.*〔人工〕/);
    expect(text).toContain("核对结论：建议否决或上报。");
    expect(text.match(/〔机器草稿〕/g)?.length).toBeGreaterThan(20);
    expect([...word.footnotes.values()].join("\n")).toContain("人工填写：李经理");
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
    await page.getByRole("button", { name: "确认报告" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "确认报告" }).click();
    await page.getByText(/全文已由 李经理 于/).waitFor();
    expect(await tagOf("用途的真实性")).toBe("李经理确认");
    await page.getByText("已保存", { exact: true }).waitFor();
    await page.getByRole("link", { name: /② 核对/ }).click();
    await page.getByRole("button", { name: "不采用" }).first().click();
    await page.getByRole("dialog").getByLabel("理由").fill("申报表为代账机构补报，另行核实");
    await page.getByRole("button", { name: "确认不采用" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.getByRole("link", { name: /⑤ 报告/ }).click();
    await openReport(page);
    await page.getByText("数据已更新").waitFor();
    const notice = page.locator('[data-notice="lapsed"]');
    await notice.getByText("全文确认已失效").waitFor();
    expect(await notice.innerText()).toContain(`${before} → ${Number(before) - 1}`);
    expect(await page.getByText(/全文已由 李经理 于/).count()).toBe(0);
    // Exactly what was touched: the paragraph with the figure, not the one about the purpose.
    expect(await tagOf("用途的真实性")).toBe("李经理确认");
    expect(await page.locator(`${paper} p:has([data-of="count|usedSources"])`).first().getAttribute("data-standing")).toBe("lapsed");
    expect(Number(await page.locator(`${paper} p [data-of="count|usedSources"]`).first().innerText())).toBe(Number(before) - 1);
    expect(await page.innerText(paper)).toMatch(/仓库已看过，约 300\s* 平方米。/);
  });
});
