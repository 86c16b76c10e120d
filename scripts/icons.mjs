/** Draws the icons of the manifest from public/icons/icon.svg with the installed browser: node scripts/icons.mjs. Run it when the drawing changes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { root } from "./ensure.mjs";

const folder = path.join(root, "public/icons");
const svg = readFileSync(path.join(folder, "icon.svg"), "utf8");
// A maskable icon is cut to a circle of 80 %: the background fills the square and the drawing stays inside.
const maskable = svg
  .replace('rx="96"', 'rx="0"')
  .replace('rotate(-45 256 256)"', 'translate(256 256) scale(0.72) translate(-256 -256) rotate(-45 256 256)"');
const icons = [
  { name: "icon-192.png", size: 192, drawing: svg },
  { name: "icon-512.png", size: 512, drawing: svg },
  { name: "icon-maskable-512.png", size: 512, drawing: maskable },
];

const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ["--no-sandbox"] });
for (const { name, size, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: path.join(folder, name), omitBackground: true });
  await page.close();
}
await browser.close();
