/** The sample from its materials to its red flags. */
import { sections } from "../../../src/ui/screens/case/checks/shown-section.ts";
import { begins, button, command, dialog, drawer, find, sample, section, tab } from "./steps.ts";
import type { Stop } from "./visit.ts";

export const sampleRoute: readonly Stop[] = [
  sample,
  { name: "paper, whole", open: ({ page }) => page.locator("main td button[aria-expanded]").first().click() },
  {
    name: "original",
    open: ({ page, t }) =>
      page
        .getByRole("link", { name: begins(t.original.open) })
        .first()
        .click(),
  },
  {
    name: "original, one reading",
    open: ({ page, t }) => page.getByRole("list", { name: t.original.readSide }).getByRole("button").nth(3).click(),
  },
  { name: "materials again", open: ({ page, t }) => page.getByRole("link", { name: t.original.back }).click() },
  { name: "keys", open: ({ page }) => page.keyboard.press("?").then(() => dialog(page).waitFor()) },
  ...[1, 2, 3, 4, 5].map(
    (step): Stop => ({
      name: `tour ${step}`,
      keeps: step > 1,
      open: async (visit) => {
        const { page, t } = visit;
        if (step === 1) await command((words) => words.finding.commands.tour)(visit);
        else await page.getByRole("button", { name: t.finding.tour.next }).click();
        await page.getByText(t.finding.tour.step(step, 5)).waitFor();
        await page.waitForTimeout(400);
      },
    }),
  ),
  ...sections.map((id): Stop => ({ name: `checks ${id}`, open: section(id) })),
  ...(["revenue", "netting", "ratios"] as const).map(
    (id): Stop => ({
      name: `checks ${id}, tables`,
      open: async (visit) => {
        await section(id)(visit);
        for (const one of await visit.page.locator("main").getByRole("button", { name: visit.t.checks.view.table, exact: true }).all())
          await one.click();
      },
    }),
  ),
  {
    name: "rows by counterparty",
    open: async (visit) => {
      await section("rows")(visit);
      await visit.page.getByRole("radio", { name: visit.t.rows.groupings.counterparty }).check();
    },
  },
  {
    name: "source left out",
    open: async (visit) => {
      await section("revenue")(visit);
      await button(({ checks }) => begins(checks.revenue.exclude))(visit);
    },
  },
  {
    name: "removal undone",
    open: async (visit) => {
      await section("netting")(visit);
      await visit.page.locator("main details summary").first().click();
      await button(({ checks }) => begins(checks.netting.unpair))(visit);
    },
  },
  {
    name: "tie, whole",
    open: async (visit) => {
      await section("ties")(visit);
      await visit.page.locator("main td button[aria-expanded=false]").first().click();
    },
  },
  {
    name: "ratio, whole",
    open: async (visit) => {
      await section("ratios")(visit);
      await visit.page.locator("main fieldset li button[aria-expanded=false]").first().click();
    },
  },
  {
    name: "term",
    open: async (visit) => {
      await section("revenue")(visit);
      await visit.page
        .locator("main button[aria-expanded=false][aria-label*='偏差率'], main button[aria-label*='Deviation rate']")
        .first()
        .click();
    },
  },
  {
    name: "drawer",
    open: async (visit) => {
      await section("revenue")(visit);
      await visit.page.locator(`main button[aria-label$='${visit.t.openSource}']`).first().click();
      await drawer(visit);
    },
  },
  {
    name: "drawer, correction",
    keeps: true,
    open: async ({ page, t }) => {
      const inputs = page.getByRole("complementary", { name: t.drawer.title });
      await inputs.getByRole("button", { name: t.drawer.correct }).first().click();
    },
  },
  {
    name: "drawer, rows",
    open: async (visit) => {
      await section("netting")(visit);
      await visit.page.getByRole("list", { name: visit.t.checks.netting.waterfall }).getByRole("button").nth(1).click();
      await drawer(visit);
    },
  },
  { name: "overview", open: tab("overview") },
  { name: "overview, plain words", open: ({ page, t }) => page.getByRole("button", { name: t.overview.voices.plain }).click() },
  { name: "papers still needed", open: button((t) => t.verdict.askFor) },
  { name: "red flags", open: tab("red-flags") },
  { name: "close a flag", open: button((t) => begins(t.redFlags.explain)) },
  { name: "find", open: find(() => "") },
  { name: "find a name", open: find(() => "qtx") },
  { name: "find nothing", open: find(() => "没有这个东西") },
];
