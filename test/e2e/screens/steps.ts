/** The short steps that lead to a screen; every stop of a route is made of them. */
import type { Locator, Page } from "playwright-core";
import type { sections } from "../../../src/ui/screens/case/checks/shown-section.ts";
import { newCase, openTab, startSample } from "../walk.ts";
import type { Stop, Visit } from "./visit.ts";

export const dialog = (page: Page): Locator => page.locator("dialog[open]").last();
export const at = (hash: string) => async (visit: Visit) => {
  await visit.page.goto(`${visit.site}#/${hash}`);
  await visit.page.getByRole("heading", { level: 1 }).waitFor();
};
export const button = (name: (t: Visit["t"]) => string | RegExp) => async (visit: Visit) => {
  await visit.page
    .getByRole("button", { name: name(visit.t) })
    .first()
    .click();
  await dialog(visit.page).waitFor();
};
export const tab = (name: Parameters<typeof openTab>[1]) => (visit: Visit) => openTab(visit.page, name, visit.t);
export const begins = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
export const section = (id: (typeof sections)[number]) => async (visit: Visit) => {
  const { page, t } = visit;
  if (!page.url().endsWith("/checks")) await openTab(page, "checks", t);
  await page
    .getByRole("navigation", { name: t.checks.sections.label })
    .getByRole("button", { name: begins(t.checks.sections[id]) })
    .click();
  await page.getByRole("region", { name: t.checks.sections[id], exact: true }).waitFor();
};
export const drawer = ({ page, t }: Visit): Promise<void> => page.getByRole("complementary", { name: t.drawer.title }).waitFor();
export const find = (typed: (visit: Visit) => string) => async (visit: Visit) => {
  await visit.page.keyboard.press("Control+k");
  await visit.page.getByRole("combobox", { name: visit.t.finding.openLabel }).fill(typed(visit));
};
export const command = (name: (t: Visit["t"]) => string) => async (visit: Visit) => {
  await find((here) => name(here.t))(visit);
  await visit.page.getByRole("option").first().waitFor();
  await visit.page.keyboard.press("Enter");
};

/** The sample's case, open at its materials. */
export const sample: Stop = {
  name: "materials",
  open: async ({ page, t, site }) => {
    await page.goto(`${site}#/`);
    await startSample(page, t);
  },
};

export async function newCaseFrom({ page, site, t }: Visit, name: string): Promise<void> {
  await page.goto(`${site}#/`);
  await newCase(page, name, t);
}
