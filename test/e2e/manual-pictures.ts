/**
 * The pictures of docs/manual.zh-CN.md: how one comes to each, and which part of the screen it shows. The ways are those of
 * every-screen.ts where one leads there; the words are the locale's own. `npm run manual` takes them, manual.e2e.ts walks them again.
 */
import type { Browser, Locator, Page } from "playwright-core";
import { keeping } from "../../src/locales/zh-CN/keeping.ts";
import { officerWords } from "../../src/ui/report/officer-words.ts";
import { routes } from "./every-screen.ts";
import { openPage } from "./harness.ts";
import { type Stop, type Visit, visitOf, walkRoute } from "./screens/visit.ts";
import { openTab, paperLine, pick, startSample, untilRead } from "./walk.ts";

interface Picture extends Stop {
  /** The parts shown; the picture is the smallest rectangle around them, cut at the window. None: a stop on the way only. */
  readonly shows?: (visit: Visit) => readonly Locator[];
  /** Pixels around the parts. Dialogs have none: what lies behind them is dark. */
  readonly margin?: number;
  /** Pixels to the left and right, where they differ. */
  readonly sides?: number;
  /** Pixels kept free above the first part, for what stays on top when the page is scrolled. */
  readonly below?: number;
  /** At most this many pixels high, from the top. */
  readonly height?: number;
}

/** A way that every-screen.ts knows. */
function way(route: keyof typeof routes, name: string): Stop["open"] {
  const stop = routes[route]?.find((known) => known.name === name);
  if (stop === undefined) throw new Error(`every-screen.ts has no "${name}" in ${route}`);
  return stop.open;
}

const dialog = ({ page }: Visit): Locator => page.locator("dialog[open]").last();
const bar = ({ page }: Visit): Locator => page.getByRole("banner").first();
const region = ({ page }: Visit, name: string): Locator => page.getByRole("region", { name, exact: true });

/** A photographed bill, made up here: no camera, no real meter. */
async function photograph(page: Page): Promise<Buffer> {
  const desk = await page.context().newPage();
  await desk.setViewportSize({ width: 620, height: 430 });
  await desk.setContent(
    `<body style="margin:0;background:#8d7b62;font:20px 'Noto Sans CJK SC',sans-serif">
      <div style="transform:rotate(-2deg);margin:24px 40px;padding:20px 32px;background:#fdfcf6;box-shadow:0 6px 18px #0006">
      <h2 style="text-align:center;margin:0 0 12px">电费通知单</h2>
      <p>户名：甲店　　户号：0000012345</p><p>用电期间：2025年3月</p><p>用电量：1,286 度</p><p>应交电费：<b>964.50 元</b></p>
      <p style="text-align:right">（样张）</p></div></body>`,
  );
  const picture = await desk.screenshot();
  await desk.close();
  return picture;
}

const papers: readonly Picture[] = [
  {
    name: "1-start",
    open: async (visit) => {
      await way("papers", "workbench, empty")(visit);
      await visit.page.getByText(visit.t.offline.ready, { exact: true }).waitFor();
    },
    shows: (visit) => [bar(visit), visit.page.locator("main section").first()],
    margin: 8,
  },
  { name: "a new case", open: way("papers", "new case") },
  { name: "a case", open: way("papers", "empty case") },
  { name: "an unknown table", open: way("papers", "mapping, no kind") },
  {
    name: "3-columns",
    keeps: true,
    open: way("papers", "mapping"),
    shows: (visit) => [dialog(visit)],
    height: 440,
  },
  {
    name: "3-photo",
    open: async ({ page, t }) => {
      await page.keyboard.press("Escape");
      await pick(page, [{ name: "电费单照片.png", mimeType: "image/png", buffer: await photograph(page) }]);
      await untilRead(page, t);
      await paperLine(page, "电费单照片.png").getByRole("button", { name: t.materials.transcribe }).click();
      await page.locator("dialog[open] img").waitFor();
    },
    shows: (visit) => [dialog(visit)],
    height: 600,
  },
  { name: "typed in", open: way("papers", "typed in") },
  { name: "7-typed", keeps: true, open: way("papers", "typed in equity"), shows: (visit) => [dialog(visit)] },
  {
    name: "10-backup",
    open: way("settings", "settings"),
    shows: (visit) => [region(visit, keeping.backup.title)],
    margin: 4,
  },
];

const sample: readonly Picture[] = [
  {
    name: "1-verdict",
    open: async ({ page, t, site }) => {
      await page.goto(`${site}#/`);
      await startSample(page, t);
      // The offer of the walk stands above everything once; it is not what this picture is about.
      await page.getByRole("button", { name: t.finding.tour.later }).click();
    },
    shows: (visit) => [
      visit.page.getByRole("heading", { level: 1 }),
      region(visit, visit.t.verdict.title),
      visit.page.getByRole("navigation", { name: visit.t.caseSteps }),
    ],
    margin: 6,
  },
  {
    name: "2-papers",
    open: async ({ page, t }) => {
      await region({ page, t } as Visit, t.verdict.title)
        .getByRole("button", { name: t.verdict.fold, exact: true })
        .click();
    },
    shows: ({ page, t }) => [
      page.getByRole("heading", { name: t.materials.dropTitle }).locator("xpath=.."),
      page.getByRole("table").first(),
    ],
    margin: 20,
    height: 520,
  },
  { name: "4-revenue", open: way("sample", "checks revenue"), shows: checksPart("revenue"), margin: 4 },
  { name: "4-netting", open: way("sample", "checks netting"), shows: checksPart("netting"), margin: 4 },
  {
    name: "5-flag",
    open: way("sample", "red flags"),
    shows: ({ page }) => [page.locator("main article").first()],
    margin: 6,
  },
  { name: "5-close", open: way("sample", "close a flag"), shows: (visit) => [dialog(visit)] },
  {
    name: "6-source",
    open: async ({ page, t }) => {
      await openTab(page, "red-flags", t);
      await page
        .locator("main article")
        .first()
        .getByRole("button", { name: /净利润/ })
        .first()
        .click();
      const source = page.getByRole("complementary", { name: t.drawer.title });
      await source.getByText(t.drawer.thisCell).waitFor();
      // The drawer has gone to the lit cell; here its head is shown too.
      await source.evaluate((drawer) => drawer.lastElementChild?.scrollTo(0, 0));
    },
    shows: ({ page, t }) => [page.getByRole("complementary", { name: t.drawer.title })],
    sides: 300,
  },
  {
    name: "6-correct",
    keeps: true,
    open: async (visit) => {
      await way("sample", "drawer, correction")(visit);
      await dialog(visit).waitFor();
    },
    shows: (visit) => [dialog(visit)],
  },
  {
    name: "8-report",
    open: way("report", "report"),
    shows: ({ page, t }) => [page.getByRole("navigation", { name: t.caseSteps }), page.locator(".ProseMirror")],
    margin: 4,
    height: 560,
  },
  {
    name: "8-sentence",
    open: async ({ page }) => {
      // At its beginning, where no figure is that would open its source.
      await page
        .locator(".ProseMirror p")
        .nth(1)
        .click({ position: { x: 60, y: 12 } });
      await page.getByRole("button", { name: officerWords["zh-CN"].remark }).first().waitFor();
    },
    shows: ({ page }) => {
      const words = officerWords["zh-CN"];
      return [
        page.locator(".ProseMirror p").nth(1),
        page.getByRole("button", { name: words.remove }).first(),
        page.getByRole("button", { name: words.confirm }).first(),
      ];
    },
    margin: 24,
    sides: 88,
    below: 240,
    height: 330,
  },
  {
    name: "9-overview",
    open: way("sample", "overview"),
    shows: (visit) => [
      region(visit, visit.t.overview.conclusion),
      region(visit, visit.t.overview.bottleneck),
      region(visit, visit.t.overview.changes),
      region(visit, visit.t.overview.flags),
    ],
    margin: 8,
    height: 440,
  },
  { name: "9-letter", open: way("sample", "papers still needed"), shows: (visit) => [dialog(visit)], height: 560 },
  { name: "10-find", open: way("sample", "find a name"), shows: (visit) => [dialog(visit)], height: 184 },
];

function checksPart(id: "revenue" | "netting") {
  return ({ page, t }: Visit): readonly Locator[] => [
    page.getByRole("navigation", { name: t.checks.sections.label }),
    page.getByRole("region", { name: t.checks.sections[id], exact: true }),
  ];
}

export const pictureNames: readonly string[] = [...papers, ...sample].filter(({ shows }) => shows !== undefined).map(({ name }) => name);

const WINDOW = { width: 1366, height: 768 };

/** Cut at the window: a picture shows what fits on a screen. */
async function frameOf(
  parts: readonly Locator[],
  { margin = 0, sides = margin, height = WINDOW.height }: Picture,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const seen = boxes.filter((box) => box !== null);
  if (seen.length < parts.length) throw new Error("a part of the picture is not on the screen");
  const left = Math.max(0, Math.floor(Math.min(...seen.map((box) => box.x)) - sides));
  const top = Math.max(0, Math.floor(Math.min(...seen.map((box) => box.y)) - margin));
  const right = Math.min(WINDOW.width, Math.ceil(Math.max(...seen.map((box) => box.x + box.width)) + sides));
  const bottom = Math.min(WINDOW.height, Math.ceil(Math.max(...seen.map((box) => box.y + box.height)) + margin));
  return { x: left, y: top, width: right - left, height: Math.min(bottom - top, height) };
}

/** Walks to every picture in a fresh profile and hands each over as the browser drew it. */
export async function takePictures(browser: Browser, site: string, keep: (name: string, png: Buffer) => void): Promise<void> {
  for (const walk of [papers, sample]) {
    const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 1, locale: "zh-CN", reducedMotion: "reduce" });
    const page = await openPage(context, site);
    const visit = visitOf(page, site, "zh-CN");
    await walkRoute(visit, walk, async (name) => {
      const picture = walk.find((known) => known.name === name);
      if (picture?.shows === undefined) return;
      const parts = picture.shows(visit);
      await parts[0]?.evaluate((part, below) => {
        if (!part.closest("dialog, aside")) scrollBy(0, part.getBoundingClientRect().top - below);
      }, picture.below ?? 76);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      // Nothing is lit because the pointer happens to lie there.
      await page.mouse.move(0, 0);
      const clip = await frameOf(parts, picture);
      keep(name, await page.screenshot({ clip, caret: "hide", animations: "disabled" }));
    });
    await context.close();
  }
}
