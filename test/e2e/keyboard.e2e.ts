/** The sample walked without a mouse. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { typedIn } from "../../src/locales/zh-CN/typed-in.ts";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { launch, openPage, openSite } from "./harness.ts";
import { PATIENCE } from "./walk.ts";

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
  page = await openPage(await browser.newContext({ viewport: { width: 1366, height: 768 } }), site.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

/** Presses Tab until the focus stands on what is named; fails after a page's worth of stops. */
async function tabTo(name: RegExp, most = 120): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    if (name.test(await focused())) return;
  }
  throw new Error(`the focus never came to ${name}`);
}

describe("without a mouse", () => {
  it("the first stop skips to the content", async () => {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(t.skip);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("the sample is started", async () => {
    await tabTo(new RegExp(t.desk.sample));
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: t.verdict.title }).waitFor({ timeout: PATIENCE });
    await page.getByRole("region", { name: t.materials.reading }).waitFor({ state: "detached", timeout: PATIENCE });
  });

  it("a number opens its source; Esc closes it and gives the focus back", async () => {
    await page.keyboard.press("Alt+2");
    await page.locator("main button[aria-label$='查看出处']").first().waitFor({ timeout: PATIENCE });
    await tabTo(/查看出处$/);
    const number = await focused();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: t.drawer.title }).waitFor();
    await expect.poll(focused).toBe(t.drawer.title);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary", { name: t.drawer.title }).waitFor({ state: "detached" });
    expect(await focused()).toBe(number);
  });

  it("every tab has its key, and none fires while Chinese is being composed", async () => {
    for (const [key, tab] of [
      ["3", "red-flags"],
      ["4", "report"],
      ["1", "materials"],
    ] as const) {
      await page.keyboard.press(`Alt+${key}`);
      await page.locator(`a[aria-current="page"][href$="/${tab}"]`).waitFor();
    }
    await page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "?", isComposing: true })));
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: t.keys.title }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("a table is filled in, Enter goes down a row, Esc leaves and the focus is where it was", async () => {
    await page.locator("main p[aria-busy]").waitFor({ state: "detached", timeout: PATIENCE });
    await tabTo(new RegExp(`^${t.materials.typedOpen}$`), 200);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: typedIn.title }).waitFor();
    await tabTo(new RegExp(typedIn.sections.parties.title));
    await page.keyboard.press("Enter");
    await tabTo(new RegExp(`^${typedIn.columns.partyName} 3$`));
    await page.keyboard.type("罗小远");
    await page.keyboard.press("Tab");
    await page.keyboard.type("子女");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(`${typedIn.columns.relation} 4`);
    await page.getByRole("dialog").getByText(typedIn.state.saved, { exact: true }).waitFor({ timeout: PATIENCE });
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe(t.materials.typedOpen);
    // What was typed is one step of undo.
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.getByRole("button", { name: t.redo }).isEnabled(), { timeout: PATIENCE }).toBe(true);
  });

  it("a case is opened by typing its name and Enter", async () => {
    await page.goto(`${site.url}#/`);
    await page.getByRole("button", { name: t.desk.create }).waitFor();
    await tabTo(new RegExp(t.desk.create));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("某某商行");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "某某商行" }).waitFor({ timeout: PATIENCE });
  });
});
