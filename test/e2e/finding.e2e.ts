/** Finding things: statement rows, the command box, terms, reading modes, the demonstration and the walk, as an officer meets them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { launch, openSite, type Witness, waitForShell, watch } from "./harness.ts";
import { newCase } from "./walk.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;
let browser: Browser;
let page: Page;
let witness: Witness;

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  await page?.context().close();
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  page = await context.newPage();
  witness = await watch(page, new URL(site.url).origin);
  await page.goto(site.url);
  await waitForShell(page);
  await page.getByRole("button", { name: /试用样例/ }).click();
  await page.waitForURL(/#\/case\//);
  await page.getByRole("region", { name: "结论" }).waitFor();
});

/** Colours and all: nothing axe objects to at WCAG 2.2 AA. */
async function axeFinds(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Run = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
    const { axe: own } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<Run> } };
    const { violations } = await own.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200)}`);
  });
}

async function openChecks(section: string): Promise<void> {
  await page.getByRole("link", { name: /② 核对/ }).click();
  await page
    .getByRole("navigation", { name: "核对内容" })
    .getByRole("button", { name: new RegExp(`^${section}`) })
    .click();
}

async function openBox(typed: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: /查找|Find/ });
  await field.waitFor();
  await field.fill(typed);
}

const list = () => page.getByRole("table", { name: "流水", exact: true });
const sums = () => page.locator('[role="status"][aria-busy="false"]').filter({ hasText: "收入合计" });

describe("流水明细", () => {
  it("filters, adds up, groups, opens the paper and copies, all by keyboard where it matters", async () => {
    await openChecks("流水明细");
    await list().waitFor();
    const all = Number(await list().getAttribute("aria-rowcount")) - 1;
    expect(all).toBeGreaterThan(300);
    expect(await list().locator("tbody tr").count()).toBeLessThan(40);

    const first = list().locator("[data-row='0']");
    await first.focus();
    await page.keyboard.press("Control+End");
    await list()
      .locator(`[data-row='${all - 1}']`)
      .waitFor();
    await page.waitForFunction((row) => (document.activeElement as HTMLElement | null)?.dataset["row"] === row, String(all - 1));
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction((row) => (document.activeElement as HTMLElement | null)?.dataset["row"] === row, String(all - 2));
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "数字的出处" }).getByRole("table").waitFor();
    await page.keyboard.press("Escape");

    await page.getByRole("searchbox", { name: "找流水" }).fill("货款");
    await page.getByLabel("收支").selectOption({ label: "收入" });
    await page.getByLabel("金额从").fill("50,000");
    await sums()
      .getByText(/^找到 \d+ 笔/)
      .waitFor();
    const found = Number(/找到 ([\d,]+) 笔/.exec((await sums().textContent()) ?? "")?.[1]);
    expect(found).toBeGreaterThan(3);
    const inflow = /收入合计([\d,.]+)/.exec((await sums().textContent()) ?? "")?.[1];

    await page.getByRole("button", { name: "复制表格" }).click();
    await page.getByText(`已复制 ${found} 笔`).waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/).filter((line) => line !== "");
    expect(copied).toHaveLength(found + 1);
    const added = copied.slice(1).reduce((sum, line) => sum + Math.round(Number(line.split("\t")[3]) * 100), 0);
    expect((added / 100).toLocaleString("zh-CN", { minimumFractionDigits: 2 })).toBe(inflow);

    await page.getByRole("radio", { name: "按对方" }).check();
    const groups = page.getByRole("table", { name: "按对方" });
    const name = (await groups.locator("tbody tr").first().getByRole("button").textContent()) ?? "";
    const rows = Number(await groups.locator("tbody tr").first().locator("td").nth(1).textContent());
    expect(await axeFinds()).toEqual([]);
    await groups.getByRole("button", { name, exact: true }).click();
    await sums()
      .getByText(new RegExp(`^找到 ${rows} 笔`))
      .waitFor();
    await page.getByRole("button", { name: /清除筛选/ }).click();
    await sums()
      .getByText(new RegExp(`^共 ${all} 笔`))
      .waitFor();
    expect(await axeFinds()).toEqual([]);
    expect(witness.complaints).toEqual([]);
  });

  it("is reached from a statement in the list of papers, showing that statement only", async () => {
    await page.getByRole("button", { name: /^查看明细 .*农商行对公/ }).click();
    await list().waitFor();
    await sums().getByText(/^找到/).waitFor();
    for (const file of await list().locator("tbody tr td:last-child").allTextContents()) expect(file).toContain("农商行对公");
  });
});

/** A year and more of a busy account: 100,000 rows, every third one a payment. */
function longStatement(rows: number): Buffer {
  const lines = ["账号,交易日期,交易时间,交易金额,交易余额,借贷标志,币种,对方姓名,对方账号,交易机构,摘要"];
  let balance = 1_000_000;
  for (let n = 0; n < rows; n++) {
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(n / 274) * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
    const amount = 100 + ((n * 7_919) % 9_000);
    balance += n % 3 === 0 ? -amount : amount;
    const party = `客户${n % 3_000},6228${String(n % 3_000).padStart(9, "0")}`;
    const memo = n % 2 === 0 ? "货款" : `订单${n}`;
    lines.push(`6217000000001,${day},101500,${amount}.00,${balance}.00,${n % 3 === 0 ? "借" : "贷"},人民币,${party},城关支行,${memo}`);
  }
  return Buffer.from(lines.join("\r\n"), "utf8");
}

describe("100,000 rows", () => {
  it("are all there, a screenful of them on the page, and a filter finds one among them", async () => {
    await page.goto(`${site.url}#/`);
    await newCase(page, "长流水");
    await page.getByText("把材料拖到这里").waitFor();
    const file = { name: "流水.csv", mimeType: "text/csv", buffer: longStatement(100_000) };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.getByRole("button", { name: /^查看明细/ }).click({ timeout: 120_000 });
    await list().waitFor();
    expect(await list().getAttribute("aria-rowcount")).toBe("100001");
    await list().locator("[data-row='0']").focus();
    await page.keyboard.press("Control+End");
    await list().locator("[data-row='99999']").waitFor();
    expect(await list().locator("tbody tr").count()).toBeLessThan(40);
    await page.getByRole("searchbox", { name: "找流水" }).fill("订单99999");
    await sums()
      .getByText(/^找到 1 笔/)
      .waitFor();
    await list().locator("tbody tr").getByText("订单99999").waitFor();
    expect(witness.complaints).toEqual([]);
  });
});

describe("the command box", () => {
  it("finds a counterparty by its initials and opens its rows; arrows and Esc do what they should", async () => {
    await openBox("qtxxhmysh");
    await page.getByRole("option", { name: /青檀县鑫辉贸易商行/ }).waitFor();
    expect(await axeFinds()).toEqual([]);
    await page.keyboard.press("Enter");
    await list().waitFor();
    await page.getByRole("button", { name: /去掉条件：对方是「青檀县鑫辉贸易商行」/ }).waitFor();

    await openBox("");
    const field = page.getByRole("combobox", { name: /查找/ });
    const before = await field.getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-activedescendant")).not.toBe(before);
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });

    await openBox("bangzhu");
    await page.getByText(/没有找到/).waitFor();
    await page.getByRole("combobox", { name: /查找/ }).fill("bz");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/help/);
    expect(witness.complaints).toEqual([]);
  });

  it("stays shut while Chinese is being composed", async () => {
    await page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, isComposing: true, bubbles: true })));
    await page.waitForTimeout(300);
    expect(await page.getByRole("combobox", { name: /查找/ }).count()).toBe(0);
  });
});

describe("a term", () => {
  it("is explained in one sentence, in the language shown, and closes on Esc", async () => {
    await openChecks("收入印证");
    const mark = page.getByRole("button", { name: "什么是「偏差率」" });
    await mark.focus();
    await page.keyboard.press("Enter");
    await page
      .getByText(/申报数里没有得到印证的比例。判断以它为准/)
      .last()
      .waitFor();
    expect(await mark.getAttribute("aria-expanded")).toBe("true");
    expect(await axeFinds()).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await mark.getAttribute("aria-expanded")).toBe("false");
    expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe("reading modes", () => {
  it("go dark with enough contrast on every screen, and large, and stay so after a reload", async () => {
    await openBox("深色");
    await page.getByRole("option", { name: /深色/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    await openBox("大字");
    await page.getByRole("option", { name: /大字/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.reload();
    await waitForShell(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("20px");
    for (const tab of [/① 材料/, /② 核对/, /③ 疑点/, /⑤ 报告/]) {
      await page.getByRole("link", { name: tab }).click();
      await page.waitForTimeout(800);
      expect(await axeFinds(), String(tab)).toEqual([]);
    }
    await page.getByRole("link", { name: "设置", exact: true }).click();
    await page.getByRole("radio", { name: "浅色" }).waitFor();
    expect(await axeFinds(), "settings").toEqual([]);
    await page.getByRole("radio", { name: "浅色" }).check();
    await page.getByRole("radio", { name: "标准" }).check();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("16px");
    expect(witness.complaints).toEqual([]);
  });
});

describe("演示模式", () => {
  it("covers names and numbers everywhere, refuses changes, is marked, and takes nothing away", async () => {
    const names = /恒远|罗恒|鑫辉|温成林|\d{15,}/;
    await openBox("开始演示");
    await page.getByRole("option", { name: /开始演示/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "演示模式" }).waitFor();
    await page.getByRole("heading", { name: "青檀县**" }).waitFor();
    for (const tab of [/① 材料/, /② 核对/, /③ 疑点/, /⑤ 报告/]) {
      await page.getByRole("link", { name: tab }).click();
      await page.waitForTimeout(800);
      expect(await page.locator("body").innerText(), String(tab)).not.toMatch(names);
    }
    await openChecks("流水明细");
    await list().waitFor();
    await list().locator("[data-row]").nth(2).click();
    await page.getByRole("complementary", { name: "数字的出处" }).getByRole("table").waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(names);
    await page.keyboard.press("Escape");
    await page.getByRole("radio", { name: "按对方" }).check();
    await page.getByRole("table", { name: "按对方" }).waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(names);

    await openChecks("收入印证");
    await page.getByRole("button", { name: "不采用 用电量" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("理由", { exact: true }).fill("演示");
    await dialog.getByRole("button", { name: "确认不采用" }).click();
    await page.getByText("演示模式下不能修改").waitFor();
    if ((await dialog.count()) > 0) await page.keyboard.press("Escape");

    await page.reload();
    await page.getByRole("heading", { name: "青檀县**" }).waitFor();
    await page.getByRole("complementary", { name: "演示模式" }).getByRole("button", { name: "结束演示" }).click();
    await page.getByRole("heading", { name: "青檀县恒远五金制品有限公司" }).waitFor();
    await page.getByRole("button", { name: "不采用 用电量" }).waitFor();
    expect(witness.complaints).toEqual([]);
  });
});

describe("带我走一遍", () => {
  it("is offered once on the sample, walks five steps by keyboard, and points at something in each", async () => {
    await page.getByRole("button", { name: "带我走一遍" }).press("Enter");
    for (let step = 1; step <= 5; step++) {
      const dialog = page.getByRole("dialog").filter({ hasText: `第 ${step} 步，共 5 步` });
      await dialog.waitFor();
      await page.waitForFunction(() => document.querySelector('[class*="frame"]') !== null);
      if (step === 1 || step === 3) expect(await axeFinds(), `step ${step}`).toEqual([]);
      await dialog.getByRole("button", { name: /下一步|开始使用/ }).press("Enter");
    }
    expect(page.url()).toMatch(/\/report$/);
    await page.reload();
    await page.getByRole("region", { name: "结论" }).waitFor();
    expect(await page.getByRole("button", { name: "带我走一遍" }).count()).toBe(0);
    expect(witness.complaints).toEqual([]);
  });
});
