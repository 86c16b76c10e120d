/** `npm run screens`: a picture of every screen and dialog, both languages, at 1366 × 768 and at 200 % zoom, for eyes to judge. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { root } from "../../scripts/ensure.mjs";
import type { Site } from "../../scripts/serve.mjs";
import { routes } from "./every-screen.ts";
import { launch, openPage, openSite } from "./harness.ts";
import { visitOf, walkRoute } from "./screens/visit.ts";
import type { Language } from "./walk.ts";

const sizes = {
  "1366": { viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
  zoom200: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
} as const;
/** SCREENS=sample,modes LANGUAGES=en SIZES=1366 WHOLE=1 narrow the walk down, or take whole pages. */
const asked = (name: string, all: readonly string[]): readonly string[] => process.env[name]?.split(",") ?? all;

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

const names = Object.keys(routes);
const walks = asked("LANGUAGES", ["zh-CN", "en"]).flatMap((language) =>
  asked("SIZES", Object.keys(sizes)).flatMap((size) => asked("SCREENS", names).map((route) => ({ language, size, route }))),
);

describe("the photographs", () => {
  it.each(walks)("$language $size $route", { timeout: 600_000 }, async ({ language, size, route }) => {
    const folder = path.join(root, "test-results/screens", language, size);
    const prefix = String.fromCharCode(97 + names.indexOf(route));
    // A whole walk begins anew; a part of it only replaces its own pictures.
    if (route === names[0]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const context = await browser.newContext({ ...sizes[size as keyof typeof sizes], locale: language });
    const page = await openPage(context, site.url);
    if (language === "en") await page.getByRole("button", { name: "Switch to English" }).click();
    await page.locator(`html[lang="${language}"]`).waitFor();
    let count = 0;
    const isWhole = process.env["WHOLE"] === "1";
    await walkRoute(visitOf(page, site.url, language as Language), routes[route] ?? [], async (name) => {
      const file = `${prefix}${String(++count).padStart(2, "0")}-${name.replace(/[^a-z0-9]+/gi, "-")}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: isWhole });
    });
    await context.close();
  });
});
