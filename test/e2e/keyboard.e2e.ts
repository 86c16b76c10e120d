/** Without a mouse from opening the product to the Word file: the sample, its figures, a red flag, the report; and a case of one's own. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { redFlags } from "../../src/locales/zh-CN/red-flags.ts";
import { typedIn } from "../../src/locales/zh-CN/typed-in.ts";
import { vault } from "../../src/locales/zh-CN/vault.ts";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { officerWords } from "../../src/ui/report/officer-words.ts";
import { screenWords } from "../../src/ui/report/report-screen-words.ts";
import { launch, openPage, openSite } from "./harness.ts";
import { PASSPHRASE, PATIENCE } from "./walk.ts";

const officer = officerWords["zh-CN"];
const screen = screenWords["zh-CN"];

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

/** The label of the field that has the focus. */
const fieldLabel = () =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement && "labels" in document.activeElement
      ? ((document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? "")
      : "",
  );

/** Presses Tab until the focus stands on what is named; fails after a page's worth of stops. Where it stands there already, that is enough for a field. */
async function tabTo(name: RegExp, most = 120, by: "name" | "label" = "name", key = "Tab"): Promise<void> {
  const here = by === "label" ? fieldLabel : focused;
  if (by === "label" && name.test(await here())) return;
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press(key);
    if (name.test(await here())) return;
  }
  throw new Error(`the focus never came to ${name}`);
}

const tabBackTo = (name: RegExp, most = 120) => tabTo(name, most, "name", "Shift+Tab");

/** The browser tells of a new selection a moment after it is made; keys that follow faster than a person's would act on the old one. */
const known = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))));

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

  it("a red flag is explained, with a reason, what was seen, and a name", async () => {
    await page.keyboard.press("Alt+3");
    await page.getByRole("button", { name: redFlags.explain }).first().waitFor({ timeout: PATIENCE });
    await tabTo(new RegExp(`^${redFlags.explain}`));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await tabTo(new RegExp(`^${redFlags.form.reason}$`), 120, "label");
    await page.keyboard.type("已向老板问清，另有合同");
    await page.keyboard.press("Tab");
    await page.keyboard.type("已看十二月出库单三张");
    await page.keyboard.press("Tab");
    await page.keyboard.type("李经理");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached", timeout: PATIENCE });
    await page.getByText("已看十二月出库单三张").first().waitFor();
  });

  it("the report is opened, a sentence written into it, and a figure put where the caret stood", async () => {
    await page.keyboard.press("Alt+4");
    await page.locator(".ProseMirror h2").first().waitFor({ timeout: PATIENCE });
    await tabTo(new RegExp(`^${screen.editor}$`));
    await page.keyboard.press("Control+Home");
    await known();
    // Down into the first paragraph of the first chapter: headings are passed by.
    for (let line = 0; line < 20 && (await page.getByRole("toolbar", { name: officer.tools }).count()) === 0; line++) {
      await page.keyboard.press("ArrowDown");
      await known();
    }
    await page.keyboard.press("End");
    await known();
    await page.keyboard.insertText("仓库已看过，净利润为");
    await page.locator(".ProseMirror", { hasText: "仓库已看过" }).waitFor();
    await tabBackTo(new RegExp(`^${screen.insert}$`));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: screen.insert }).waitFor();
    await tabTo(new RegExp(`^${screen.search}$`), 10, "label");
    await page.keyboard.type("净利润");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.locator(".ProseMirror p", { hasText: "仓库已看过" }).locator("[data-of^='fact|']").first().waitFor();
  });

  it("the report goes out as a Word file", async () => {
    await tabTo(new RegExp(`^${screen.exportWord}$`));
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: PATIENCE }), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/^尽职调查报告-.*\.docx$/);
  });

  it("a case of one's own is opened: passphrase, recovery sheet, name, Enter", async () => {
    await page.goto(`${site.url}#/`);
    await page.getByRole("button", { name: t.desk.create }).waitFor();
    await tabTo(new RegExp(t.desk.create));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: vault.setUp.title }).waitFor();
    await tabTo(new RegExp(`^${vault.newPassphrase}$`), 10, "label");
    await page.keyboard.type(PASSPHRASE);
    await tabTo(new RegExp(`^${vault.again}$`), 10, "label");
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("region", { name: vault.kit.sheetTitle });
    await sheet.waitFor({ timeout: PATIENCE });
    const groups = await sheet.getByRole("listitem").allTextContents();
    for (const [place, group] of groups.entries()) {
      const label = vault.kit.group(place + 1);
      if ((await page.getByLabel(label, { exact: true }).count()) === 0) continue;
      await tabTo(new RegExp(`^${label}$`), 10, "label");
      await page.keyboard.type(group);
    }
    await page.keyboard.press("Enter");
    await sheet.waitFor({ state: "detached" });
    await page.getByLabel(t.desk.newName).waitFor();
    await page.keyboard.type("某某商行");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "某某商行" }).waitFor({ timeout: PATIENCE });
  });
});
