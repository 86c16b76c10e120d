/** axe over every screen and dialog, in both languages: WCAG 2.2 AA, no violation. The screens are listed in every-screen.ts. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { routes } from "./every-screen.ts";
import { launch, openPage, openSite } from "./harness.ts";
import { visitOf, walkRoute } from "./screens/visit.ts";
import { violations } from "./walk.ts";

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

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  it.each(Object.entries(routes))("the screens and dialogs of %s are free of violations", { timeout: 400_000 }, async (_, stops) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: language });
    const page = await openPage(context, site.url);
    if (language === "en") await page.getByRole("button", { name: "Switch to English" }).click();
    await page.locator(`html[lang="${language}"]`).waitFor();
    const found: Record<string, string[]> = {};
    await walkRoute(visitOf(page, site.url, language), stops, async (name) => {
      // From the top: what the bar at the head covers while the page is scrolled would count as too small to hit.
      await page.evaluate(() => scrollTo(0, 0));
      const here = await violations(page);
      if (here.length > 0) found[name] = here;
    });
    await context.close();
    expect(found).toEqual({});
  });
});
