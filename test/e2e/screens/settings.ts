/** Settings, help, the bin and the demonstration. */
import { PATIENCE } from "../walk.ts";
import { at, begins, button, command, sample } from "./steps.ts";
import type { Stop } from "./visit.ts";

export const settingsRoute: readonly Stop[] = [
  sample,
  {
    name: "settings",
    open: async (visit) => {
      await at("settings")(visit);
      await visit.page.getByRole("meter").waitFor();
    },
  },
  { name: "help", open: at("help") },
  { name: "help, a page", open: at("help/4") },
  { name: "templates", open: at("templates") },
  {
    name: "template editor",
    open: ({ page, t }) =>
      page
        .getByRole("button", { name: begins(t.templates.copy) })
        .nth(1)
        .click(),
  },
  {
    name: "template editor, chapter",
    open: async ({ page, t }) => {
      await page.locator("[data-chapter] summary").first().click();
      await page.locator("[data-chapter]").first().getByLabel(t.templates.opening).fill("按第3条填写。");
      await page.getByRole("button", { name: t.templates.save, exact: true }).click();
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    name: "template preview",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t.templates.preview }).click();
      await page.locator("[data-preview] h2").first().waitFor({ timeout: PATIENCE });
      await page.locator("[data-preview]").scrollIntoViewIfNeeded();
    },
  },
  { name: "templates", open: at("templates") },
  {
    name: "workbench, bin",
    open: async ({ page, site, t }) => {
      await page.goto(`${site}#/`);
      await page.getByRole("table").first().waitFor();
      await page.getByRole("button", { name: t.desk.remove }).first().click();
      await page.locator("details summary").click();
      await page.getByRole("button", { name: t.desk.erase }).waitFor();
    },
  },
  { name: "erase a case", open: button((t) => t.desk.erase) },
  { name: "workbench, restored", open: ({ page, t }) => page.getByRole("button", { name: t.desk.restore }).click() },
  { name: "demonstration", open: command((t) => t.finding.commands.demonstrate) },
  { name: "demonstration, case", open: ({ page }) => page.getByRole("table").first().getByRole("link").first().click() },
  { name: "demonstration over", open: command((t) => t.finding.commands.endDemonstration) },
];
