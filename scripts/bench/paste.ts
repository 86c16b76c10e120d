/** 5,000 rows copied from a spreadsheet into a table one types into: the longest task of the page for the preview, for keeping, for taking back. */
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { entry, paste, typedIn } from "../../src/locales/zh-CN/typed-in.ts";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { findBrowser } from "../browser.mjs";
import { ensureBuilt } from "../build.mjs";
import { loadSite, serve } from "../serve.mjs";

export interface PasteMeasure {
  readonly work: string;
  readonly runs: number;
  /** The best run's longest task of each step, ms. */
  readonly previewMs: number;
  readonly keepMs: number;
  readonly undoMs: number;
}

const ROWS = 5000;
/** Records every task over 50 ms; shorter ones count as 0. */
const observe = `
globalThis.longTasks = [];
new PerformanceObserver((list) => { for (const task of list.getEntries()) globalThis.longTasks.push(Math.round(task.duration)); }).observe({ type: "longtask" });
`;

export async function measurePaste(runs = 3): Promise<PasteMeasure> {
  const site = await serve(loadSite(ensureBuilt()));
  const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox", "--disable-background-networking"] });
  const found: number[][] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
      const page = await context.newPage();
      await page.addInitScript(observe);
      await page.goto(site.url);
      found.push(await measureOnce(page));
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const best = (step: number): number => Math.min(...found.map((steps) => steps[step] ?? 0));
  return { work: `${ROWS} rows pasted: longest task of the page`, runs, previewMs: best(0), keepMs: best(1), undoMs: best(2) };
}

async function measureOnce(page: Page): Promise<number[]> {
  await page.getByRole("button", { name: t.desk.sample }).click();
  await page.getByRole("region", { name: t.verdict.title }).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: t.materials.typedOpen }).click();
  const dialog = page.getByRole("dialog");
  const { title } = typedIn.sections.debts;
  await dialog.getByRole("navigation").getByRole("button", { name: title }).click();
  await dialog.getByRole("table", { name: title }).locator("[data-column='0']").last().focus();
  const rows = Array.from({ length: ROWS }, (_, n) => `甲${n}行\t${n}.5\t5%\t\t2025-01-05\t2026-01-05\t是`).join("\r\n");
  await page.waitForTimeout(1000);
  const preview = await longest(page, async () => {
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, rows);
    await page.getByRole("dialog", { name: paste.title(title) }).waitFor();
  });
  const asked = page.getByRole("dialog", { name: paste.title(title) });
  await asked.getByRole("radio", { name: entry.units["万元"], exact: true }).check();
  const keep = asked.getByRole("button", { name: paste.keep(ROWS) });
  await keep.waitFor();
  const kept = await longest(page, async () => {
    await keep.click();
    await dialog.getByText(typedIn.state.saved).waitFor({ timeout: 60_000 });
  });
  const undone = await longest(page, async () => {
    await dialog.getByRole("button", { name: t.undo, exact: true }).click();
    await dialog.getByRole("navigation", { name: title }).waitFor({ state: "detached", timeout: 60_000 });
  });
  return [preview, kept, undone];
}

async function longest(page: Page, step: () => Promise<void>): Promise<number> {
  await page.evaluate("globalThis.longTasks.length = 0");
  await step();
  await page.waitForTimeout(1500);
  return Math.max(0, ...((await page.evaluate("globalThis.longTasks")) as number[])); // set by the script above
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measurePaste(1)));
