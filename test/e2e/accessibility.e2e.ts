/** axe over every screen and dialog, in both languages: WCAG 2.2 AA, no violation. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import * as mappingEn from "../../src/locales/en/mapping.ts";
import * as typedEn from "../../src/locales/en/typed-in.ts";
import * as mappingZh from "../../src/locales/zh-CN/mapping.ts";
import * as typedZh from "../../src/locales/zh-CN/typed-in.ts";
import { launch, openPage, openSite } from "./harness.ts";
import {
  type Language,
  messyFile,
  newCase,
  openTab,
  paperLine,
  pick,
  startSample,
  textFile,
  untilRead,
  violations,
  wordsOf,
} from "./walk.ts";

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
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await openPage(context, site.url);
  if (language === "en") await page.getByRole("button", { name: "Switch to English" }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
  return page;
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const t = wordsOf[language];
  const { typedIn, transcription } = language === "en" ? typedEn : typedZh;
  const { mapping } = language === "en" ? mappingEn : mappingZh;

  it("every screen and dialog is free of violations", async () => {
    const page = await openIn(language);
    const found: Record<string, string[]> = {};
    const look = async (name: string): Promise<void> => {
      const here = await violations(page);
      if (here.length > 0) found[name] = here;
    };
    const closeDialog = async (): Promise<void> => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    };

    await look("workbench, empty");
    await page.getByRole("button", { name: t.desk.create }).click();
    await look("new case");
    await closeDialog();
    await newCase(page, "甲店", t);
    await look("empty case");
    await pick(page, [textFile("杂表.csv", "发生日,发生数,备注栏\n2025/01/03,100,货款\n2025/01/05,-20,电费\n")]);
    await untilRead(page, t);
    await paperLine(page, "杂表.csv").getByRole("button", { name: t.materials.map }).click();
    await page.getByRole("dialog").getByRole("table").first().waitFor();
    await look("mapping, no kind");
    await page.getByRole("dialog").getByLabel(mapping.kind).selectOption("bank-statement");
    await page.getByRole("dialog").getByText(mapping.fields).waitFor();
    await look("mapping");
    await closeDialog();
    await pick(page, [messyFile("照片.png"), messyFile("微信账单(密码123456).zip")]);
    await page.getByRole("dialog").waitFor();
    await look("password");
    await page.getByRole("dialog").getByRole("button", { name: t.materials.skipFile }).click();
    await untilRead(page, t);
    await look("not imported");
    await paperLine(page, "照片.png").getByRole("button", { name: t.materials.transcribe }).click();
    await page.getByRole("dialog").getByRole("img").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: transcription.add }).click();
    await look("transcription");
    await closeDialog();
    await page.getByRole("button", { name: t.materials.typedOpen }).click();
    for (const section of Object.values(typedIn.sections)) {
      await page.getByRole("navigation", { name: typedIn.sectionsLabel }).getByRole("button", { name: section.title }).click();
      await look(`typed in: ${section.title}`);
    }
    await closeDialog();

    await page.getByRole("link", { name: t.product }).click();
    await startSample(page, t);
    await page.locator("main td button[aria-expanded]").first().click();
    await look("materials");
    await openTab(page, "checks", t);
    await look("checks");
    await page
      .locator("main button[aria-label$='" + t.openSource + "']")
      .first()
      .click();
    await page.getByRole("complementary", { name: t.drawer.title }).waitFor();
    await look("drawer");
    await openTab(page, "red-flags", t);
    await look("red flags");
    await openTab(page, "report", t);
    await look("report");
    await page.goto(`${site.url}#/settings`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("meter").waitFor();
    await look("settings");
    await page.goto(`${site.url}#/help`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await look("help");
    await page.goto(`${site.url}#/`);
    await page.getByRole("table").first().waitFor();
    await page.getByRole("button", { name: t.desk.remove }).first().click();
    await page.locator("details summary").click();
    await page.getByRole("button", { name: t.desk.erase }).waitFor();
    await look("workbench");
    await page.getByRole("button", { name: t.desk.erase }).click();
    await look("erase");
    await page.context().close();
    expect(found).toEqual({});
  });
});
