/** 「打印 A4」: the sheets themselves, read by another program. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/ensure.mjs";
import type { Site } from "../../scripts/serve.mjs";
import { launch, openSite } from "./harness.ts";
import { type Language, openTab, startSample, wordsOf } from "./walk.ts";

const out = path.join(root, "test-results", "print");
const canRead = spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).error === undefined;
if (!canRead) console.warn("SKIPPED: the printed pages are not read, pdftotext is missing (Debian: apt-get install poppler-utils).");

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
  mkdirSync(out, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** The text of every sheet, as it lies on it. */
async function sheetsOf(page: Page, name: string, settings: Parameters<Page["pdf"]>[0]): Promise<string[]> {
  const file = path.join(out, `${name}.pdf`);
  writeFileSync(file, await page.pdf(settings));
  const text = execFileSync("pdftotext", ["-layout", file, "-"]).toString();
  return text.split("\f").slice(0, -1);
}

/** Sheets so low that no long table fits on one, whatever a table is broken by on A4. */
const lowerSheets = (page: Page) =>
  page.evaluate(() => {
    const lower = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSPageRule && rule.style.getPropertyValue("size") !== "") rule.style.setProperty("size", "210mm 120mm");
        else if (rule instanceof CSSGroupingRule) lower(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) lower(sheet.cssRules);
  });

async function openReport(language: Language): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(site.origin);
  if (language === "en") await page.getByRole("button", { name: "Switch to English" }).click();
  await startSample(page, wordsOf[language]);
  await openTab(page, "report", wordsOf[language]);
  await page.waitForSelector("[data-paper] h2");
  return page;
}

const expected = {
  "zh-CN": {
    number: (page: number, all: number) => `第${page}页共${all}页`,
    signed: ["主办调查人", "复核人", "经办机构（公章）"],
    tools: /导出Word|打印A4|签发前核对|导出底稿/,
  },
  en: {
    number: (page: number, all: number) => `${page}/${all}`,
    signed: ["Secondinvestigator", "Reviewer", "Office(seal)"],
    tools: /ExportWord|PrintA4|Exportworkingpaper/,
  },
} as const;

describe.skipIf(!canRead).each(["zh-CN", "en"] as const)("the report on paper: %s", (language) => {
  const t = expected[language];
  let page: Page;
  let sheets: string[];

  beforeAll(async () => {
    page = await openReport(language);
    sheets = await sheetsOf(page, language, { preferCSSPageSize: true });
  });

  afterAll(() => page.context().close());

  it("has every figure that is on the screen", async () => {
    const figures = await page.locator("[data-paper] span[data-of]").allTextContents();
    const flat = squeezed(sheets.join(""));
    expect(figures.length).toBeGreaterThan(100);
    expect([...new Set(figures)].filter((figure) => !flat.includes(squeezed(figure)))).toEqual([]);
  });

  it("has its pages numbered, x of y, where the browser can", async () => {
    expect(await page.evaluate(() => "CSSMarginRule" in globalThis)).toBe(true);
    for (const [index, sheet] of sheets.entries()) {
      const last = squeezed(sheet.trimEnd().split("\n").at(-1) ?? "");
      expect(last).toBe(t.number(index + 1, sheets.length));
    }
  });

  it("leaves no heading and no caption alone at the foot of a page", async () => {
    const headings = new Set(
      await page
        .locator("[data-paper] :is(h2, h3, caption)")
        .evaluateAll((all) => all.map((one) => `${one.getAttribute("data-number") ?? ""}${one.textContent}`.replace(/\s+/g, ""))),
    );
    expect(headings.size).toBeGreaterThan(20);
    const feet = sheets.map((sheet) => squeezed(sheet.trimEnd().split("\n").slice(0, -1).join("\n").trimEnd().split("\n").at(-1) ?? ""));
    expect(feet.filter((line) => headings.has(line))).toEqual([]);
  });

  it("has those who sign, and the place of the seal, on one page", () => {
    const signed = sheets.map(squeezed).filter((sheet) => sheet.includes(t.signed[2]));
    expect(signed).toHaveLength(1);
    for (const who of t.signed) expect(signed[0]).toContain(who);
  });

  it("has nothing of the screen's tools", () => expect(squeezed(sheets.join(""))).not.toMatch(t.tools));

  it("repeats a table's head wherever the table goes on", async () => {
    const head = await page.locator("[data-paper] table:has(tbody tr:nth-child(13)) thead").first().locator("th").allTextContents();
    const rows = await page
      .locator("[data-paper] table:has(tbody tr:nth-child(13))")
      .first()
      .locator("tbody tr > :first-child")
      .allTextContents();
    await lowerSheets(page);
    const low = (await sheetsOf(page, `${language}-low`, { preferCSSPageSize: true })).map(squeezed);
    const titled = squeezed(head.join(""));
    const held = low.filter((sheet) => rows.filter((row) => sheet.includes(squeezed(row))).length > 4 && sheet.includes(titled));
    expect(held.length).toBeGreaterThan(1);
  });
});
