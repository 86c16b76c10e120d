/** The first minute of a newcomer: the sample, its verdict, a number back to its cell, the report, and nothing lost. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { launch, openSite, type Witness, waitForShell, watch } from "./harness.ts";
import { openTab, PATIENCE, startSample } from "./walk.ts";

let site: Site;
let browser: Browser;
let page: Page;
let witness: Witness;

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  page = await context.newPage();
  witness = await watch(page, site.origin);
  await page.goto(site.url);
  await waitForShell(page);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const verdict = () => page.getByRole("region", { name: t.verdict.title });

describe("the first minute", () => {
  it("one click on the sample ends in a verdict with three reasons and what to verify", async () => {
    await startSample(page);
    expect(await verdict().innerText()).toContain(t.level.red);
    const [reasons, verify] = [verdict().locator("ol").first(), verdict().locator("ol").nth(1)];
    expect(await reasons.locator("li").count()).toBe(3);
    expect(await verify.locator("li").count()).toBeGreaterThan(0);
    // Every paper of the sample is there, with its tally.
    expect(await page.getByRole("button", { name: /^读 \d+ 行 = 用 \d+ \+ 略 \d+$/ }).count()).toBeGreaterThanOrEqual(10);
  });

  it("the number behind the verdict opens, step by step, down to a lit cell of a paper", async () => {
    await openTab(page, "checks");
    await page
      .getByRole("button", { name: /^核实收入 .+查看出处$/ })
      .first()
      .click();
    const drawer = page.getByRole("complementary", { name: t.drawer.title });
    const lit = drawer.getByText(t.drawer.thisCell);
    // From the figure to what it was computed from, until a paper is reached.
    for (let step = 0; step < 8; step++) {
      await drawer
        .getByRole("heading", { name: t.drawer.formula })
        .or(lit.first())
        .first()
        .waitFor({ state: "attached", timeout: PATIENCE });
      if ((await lit.count()) > 0) break;
      const before = await drawer.innerText();
      await drawer
        .locator("h3:has-text('" + t.drawer.formula + "') ~ ul button")
        .first()
        .click();
      await expect.poll(() => drawer.innerText(), { timeout: PATIENCE }).not.toBe(before);
      await drawer.locator("[aria-busy]").waitFor({ state: "detached" });
    }
    expect(await lit.count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
  });

  it("the report is written and goes to Word", async () => {
    await openTab(page, "report");
    const download = page.waitForEvent("download", { timeout: PATIENCE });
    await page.getByRole("button", { name: "导出 Word" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    const bytes = readFileSync((await file.path()) ?? "");
    // A zip, and not an empty one.
    expect(bytes.subarray(0, 2).toString("latin1")).toBe("PK");
    expect(bytes.length).toBeGreaterThan(5000);
  });

  it("a reload keeps everything", async () => {
    await openTab(page, "materials");
    const before = { verdict: await verdict().innerText(), papers: await page.getByRole("rowheader").allInnerTexts() };
    await page.reload();
    await verdict().waitFor({ timeout: PATIENCE });
    await page.getByRole("rowheader").first().waitFor();
    expect({ verdict: await verdict().innerText(), papers: await page.getByRole("rowheader").allInnerTexts() }).toEqual(before);
  });

  it("a deleted case lies in the bin and comes back whole; erased, it is gone", async () => {
    await page.getByRole("link", { name: t.product }).click();
    const line = page.getByRole("row").filter({ hasText: t.desk.sampleBadge });
    const name = await line.getByRole("link").innerText();
    await line.getByRole("button", { name: t.desk.remove }).click();
    await line.waitFor({ state: "detached" });
    const bin = page.locator("details").filter({ hasText: t.desk.bin });
    await bin.locator("summary").click();
    await bin.getByRole("button", { name: t.desk.restore }).click();
    await page.getByRole("link", { name }).click();
    await verdict().waitFor({ timeout: PATIENCE });

    await page.getByRole("link", { name: t.product }).click();
    await page.getByRole("button", { name: `${t.desk.remove} ${name}` }).click();
    if ((await bin.getAttribute("open")) === null) await bin.locator("summary").click();
    await bin.getByRole("button", { name: t.desk.erase }).click();
    await page.getByRole("dialog").getByRole("button", { name: t.desk.erase }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("main").getByText(name).count()).toBe(0);
    await page.reload();
    await page.getByText(t.desk.empty).waitFor();
  });

  it("nothing was refused by the policy and nothing asked of another host", () => {
    expect(witness.complaints).toEqual([]);
    expect(witness.foreign).toEqual([]);
  });
});
