/** The manual in the built page: opened with the network cut, a sheet of paper each, found from where the work is; its pictures can be taken again. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pngSize } from "../../scripts/manual/png-size.ts";
import type { Site } from "../../scripts/serve.mjs";
import { finding } from "../../src/locales/zh-CN/finding.ts";
import { help } from "../../src/locales/zh-CN/settings.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";
import { pageForTab } from "../../src/ui/help/page-for.ts";
import { launch, openSite, type Witness, waitForOffline, waitForShell, watch } from "./harness.ts";
import { pictureNames, takePictures } from "./manual-pictures.ts";
import { openTab, startSample, violations } from "./walk.ts";

const PAGES = 10;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe("the manual with the network cut", () => {
  let site: Site;
  let page: Page;
  let witness: Witness;

  beforeAll(async () => {
    site = await openSite({ base: "/a/b/" });
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    page = await context.newPage();
    witness = await watch(page, site.origin);
    await page.goto(site.url);
    await waitForShell(page);
    await waitForOffline(page);
    await startSample(page);
    await site.close();
  });
  afterAll(() => page?.context().close());

  async function openManual(number: number): Promise<void> {
    await page.goto(`${site.url}#/help/${number}`);
    await page
      .getByRole("article")
      .getByRole("heading", { level: 1, name: new RegExp(`^${number} `) })
      .waitFor();
  }

  async function sheets(): Promise<number> {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  }

  it.each(["materials", "checks", "red-flags", "report", "overview"] as const)(
    "is one step from the tab %s, and one step back",
    async (tab) => {
      if (!page.url().includes("/case/")) await page.goBack();
      await openTab(page, tab);
      await page.getByRole("link", { name: zhCN.howTo }).click();
      await page
        .getByRole("article")
        .getByRole("heading", { level: 1, name: new RegExp(`^${pageForTab[tab]} `) })
        .waitFor();
      await page.goBack();
      await page.locator(`a[aria-current="page"][href$="/${tab}"]`).waitFor();
    },
  );

  it("shows every picture, says what it shows, and takes one sheet a page", async () => {
    for (let number = 1; number <= PAGES; number++) {
      await openManual(number);
      const pictures = await page.getByRole("article").getByRole("img").all();
      expect(pictures.length, `page ${number}`).toBeGreaterThan(0);
      for (const picture of pictures) {
        await picture.scrollIntoViewIfNeeded();
        expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(100);
        expect(await picture.getAttribute("alt")).not.toBe("");
      }
      expect(await sheets(), `page ${number}`).toBe(1);
    }
  });

  it("prints whole: a sheet a task, nothing before and nothing after", async () => {
    await page.goto(`${site.url}#/help`);
    // React to print() as the browser does: the sheets are there while it runs, and gone afterwards.
    const counted = await page.evaluate(
      (name) =>
        new Promise<number>((done) => {
          globalThis.print = () => done(document.querySelectorAll("[data-printed] article").length);
          const button = [...document.querySelectorAll("button")].find((known) => known.textContent === name);
          button?.click();
        }),
      help.printAll,
    );
    expect(counted).toBe(PAGES);
    await page.locator("[data-printed]").waitFor({ state: "detached" });
  });

  it("is found by a button's name", async () => {
    await page.goto(`${site.url}#/`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: finding.openLabel }).fill("取消剔除");
    const option = page.getByRole("option").filter({ hasText: finding.kinds.help });
    await option.first().waitFor();
    await option.first().click();
    await page.waitForURL(/#\/help\/4$/);
  });

  it("says so when there is no such page, and shows English readers that it is Chinese", async () => {
    await page.goto(`${site.url}#/help/99`);
    await page.getByRole("heading", { level: 1, name: help.noPage }).waitFor();
    await openManual(3);
    await page.getByRole("button", { name: zhCN.nav.switchLanguageLabel }).click();
    await page.getByText("The manual is written in Chinese").waitFor();
    expect(await page.getByRole("article").getAttribute("lang")).toBe("zh-CN");
    expect(await violations(page)).toEqual([]);
  });

  it("is without a complaint of the policy and asks no other origin", () => {
    expect(witness.complaints).toEqual([]);
    expect(witness.foreign).toEqual([]);
  });
});

describe("the pictures", () => {
  it("can be taken again from this build, each showing something", async () => {
    const site = await openSite();
    const sizes = new Map<string, { readonly width: number; readonly height: number }>();
    try {
      await takePictures(browser, site.url, (name, png) => sizes.set(name, pngSize(png)));
    } finally {
      await site.close();
    }
    expect([...sizes.keys()].sort()).toEqual([...pictureNames].sort());
    for (const [name, { width, height }] of sizes) expect(Math.min(width, height), name).toBeGreaterThan(100);
  });
});
