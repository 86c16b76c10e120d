/** The first minute in the built page: from one click on the sample to the verdict, and the longest task of the page meanwhile. */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser.mjs";
import { ensureBuilt } from "../build.mjs";
import { loadSite, serve } from "../serve.mjs";

export interface PageMeasure {
  readonly work: string;
  readonly runs: number;
  readonly sampleToVerdictMs: number;
  readonly longestTaskMs: number;
  readonly longTasks: number;
  readonly criticalPathKb: number;
}

/** Records tasks over 50 ms of the page itself; workers do not count. */
const observe = `
globalThis.longTasks = [];
new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.longTasks.push(Math.round(entry.duration)); }).observe({ type: "longtask", buffered: true });
`;

export async function measurePage(runs = 3): Promise<PageMeasure> {
  const files = loadSite(ensureBuilt());
  const site = await serve(files);
  const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox", "--disable-background-networking"] });
  const times: number[] = [];
  const tasks: number[][] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
      const page = await context.newPage();
      await page.addInitScript(observe);
      await page.goto(site.url);
      const sample = page.getByRole("button", { name: /试用样例/ });
      await sample.waitFor();
      const start = Date.now();
      await sample.click();
      await page.getByRole("region", { name: "结论" }).waitFor({ timeout: 60_000 });
      times.push(Date.now() - start);
      await page.waitForTimeout(500);
      tasks.push((await page.evaluate("globalThis.longTasks")) as number[]); // set by the script above
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const worst = tasks.map((found) => Math.max(0, ...found));
  return {
    work: "sample case: click to verdict in the built page",
    runs,
    sampleToVerdictMs: Math.min(...times),
    longestTaskMs: Math.min(...worst),
    longTasks: Math.min(...tasks.map((found) => found.length)),
    criticalPathKb: criticalPath(files),
  };
}

/** Gzip KB of the scripts index.html names, with what they import at once. */
function criticalPath(files: ReadonlyMap<string, Buffer>): number {
  const open = [...(files.get("index.html")?.toString("utf8") ?? "").matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
    (match) => match[1] ?? "",
  );
  const seen = new Set<string>();
  let bytes = 0;
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const body = files.get(name);
    if (seen.has(name) || !body) continue;
    seen.add(name);
    bytes += gzipSync(body).length;
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    for (const match of body.toString("utf8").matchAll(/(?:^|[;}])import(?:[^"'();]*from)?["']\.\/([^"']+)["']/g))
      open.push(folder + match[1]);
  }
  return Math.round(bytes / 102.4) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measurePage()));
