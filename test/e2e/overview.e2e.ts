/** ⓪ 概览, the papers still needed and the household: what a reviewer sees in three minutes, and what an officer sends the borrower. */
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { overview as overviewEn } from "../../src/locales/en/overview.ts";
import { typedIn as typedEn } from "../../src/locales/en/typed-in.ts";
import { overview as overviewZh } from "../../src/locales/zh-CN/overview.ts";
import { typedIn as typedZh } from "../../src/locales/zh-CN/typed-in.ts";
import { launch, openPage, openSite, printedPages } from "./harness.ts";
import { type Language, newCase, openTab, PATIENCE, startSample, violations, wordsOf } from "./walk.ts";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function openIn(language: Language): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await openPage(context, site.url);
  if (language === "en") await page.getByRole("button", { name: "Switch to English" }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
  return page;
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const t = wordsOf[language];
  const w = language === "en" ? overviewEn : overviewZh;
  const typed = language === "en" ? typedEn : typedZh;
  let page: Page;
  const part = (name: string): Locator => page.getByRole("region", { name, exact: true });
  const drawer = (): Locator => page.getByRole("complementary", { name: t.drawer.title });

  beforeAll(async () => {
    page = await openIn(language);
    await startSample(page, t);
    await openTab(page, "overview", t);
  });
  afterAll(() => page?.context().close());

  it("the core stands in one glance at 1366 × 768", async () => {
    for (const name of [w.conclusion, w.flags, w.bottleneck, w.changes, w.papers, w.investigators]) {
      const box = await part(name).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height, name).toBeLessThanOrEqual(768);
    }
    expect(await part(w.conclusion).textContent()).toContain(t.level.red);
  });

  it("a flag, the loan and a sentence of the profile open what they rest on", async () => {
    const openers = [
      part(w.flags).getByRole("button").first(),
      part(w.bottleneck).getByRole("button", { name: t.openSource }).first(),
      part(w.profile).getByRole("button", { name: t.openSource }).first(),
      part(w.swot).getByRole("button", { name: t.openSource }).first(),
    ];
    for (const opener of openers) {
      await opener.click();
      await drawer().waitFor();
      await page.keyboard.press("Escape");
      await drawer().waitFor({ state: "detached" });
    }
  });

  it("speaks in two voices", async () => {
    const before = await part(w.profile).locator("dl").textContent();
    await part(w.profile).getByRole("button", { name: w.voices.plain }).click();
    await expect.poll(() => part(w.profile).locator("dl").textContent()).not.toBe(before);
    await part(w.profile).getByRole("button", { name: w.voices.approver }).click();
    await expect.poll(() => part(w.profile).locator("dl").textContent()).toBe(before);
  });

  it("shows a correction with the figure before and after", async () => {
    await part(w.papers).getByRole("button").first().waitFor();
    await openTab(page, "checks", t);
    await page.keyboard.press("Alt+0");
    await part(w.conclusion).waitFor();
    await part(w.conclusion).getByRole("button", { name: w.reliabilityOpen }).click();
    const number = page.locator("main table").getByRole("button", { name: t.openSource }).first();
    await number.click();
    await drawer().getByRole("button", { name: t.drawer.correct }).click();
    await page.getByRole("dialog").getByLabel(t.drawer.newAmount).fill("8500000.00");
    await page.getByRole("dialog").getByRole("button", { name: t.drawer.saveCorrection }).click();
    await page.getByRole("dialog").waitFor({ state: "detached", timeout: PATIENCE });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+0");
    const change = part(w.changes).getByRole("listitem").first();
    await change.waitFor({ timeout: PATIENCE });
    expect(await change.textContent()).toContain(w.changeKinds.correct);
    expect(await change.getByRole("button").count()).toBe(2);
  });

  it("the letter and the message can be changed, copied and printed; the focus comes back", async () => {
    const opener = page.getByRole("button", { name: t.verdict.askFor });
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: w.missing.title });
    await dialog.waitFor({ timeout: PATIENCE });
    expect(await violations(page)).toEqual([]);
    const chat = dialog.getByLabel(w.missing.chat, { exact: true });
    expect((await chat.inputValue()).length).toBeLessThanOrEqual(300);
    await chat.fill("改过的话");
    await dialog.getByRole("button", { name: w.missing.copyChat }).click();
    await page.getByText(w.missing.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("改过的话");
    await dialog.getByLabel(w.missing.letter, { exact: true }).fill("改过的信");
    // On the sheet: the letter as it was changed, and nothing else.
    await page.emulateMedia({ media: "print" });
    expect(await dialog.locator("article").innerText()).toContain("改过的信");
    expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
    expect(await chat.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("the page prints without the screen around it", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await part(w.conclusion).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: t.tabs.checks }).isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: w.print }).isVisible()).toBe(false);
    expect(printedPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "screen" });
  });

  it("the household stands as one table; its totals open their rows", async () => {
    await openTab(page, "checks", t);
    await page.getByRole("button", { name: new RegExp(`^${language === "en" ? "Household" : "家庭合看"}`) }).click();
    expect(await page.getByRole("row").filter({ hasText: w.household.net }).count()).toBe(1);
    await page.getByRole("button", { name: new RegExp(`^${w.household.net}`) }).click();
    await drawer().waitFor();
    await page.keyboard.press("Escape");
    expect(await violations(page)).toEqual([]);
  });

  it("a new case asks for two investigators, says when one is lacking, and lets one be added", async () => {
    await page.goto(`${site.url}#/`);
    await newCase(page, "乙店", t);
    await openTab(page, "overview", t);
    await part(w.investigators).getByText(w.lackingLead).waitFor();
    expect(await violations(page)).toEqual([]);
    await part(w.investigators).getByRole("button", { name: w.editInvestigators }).click();
    await page.getByRole("dialog").getByLabel(typed.columns.first, { exact: true }).fill("主办甲");
    await page.getByRole("dialog").getByText(typed.state.saved, { exact: true }).waitFor({ timeout: PATIENCE });
    await page.getByRole("dialog").getByRole("button", { name: typed.done }).click();
    await part(w.investigators).getByText(w.lacking(1)).waitFor();
  });
});
