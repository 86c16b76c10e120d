/** Large text and the dark mode. */
import { at, begins, command, sample, section, tab } from "./steps.ts";
import type { Stop } from "./visit.ts";

export const modesRoute: readonly Stop[] = [
  sample,
  { name: "large", open: command((t) => t.finding.commands.large) },
  { name: "large, overview", open: tab("overview") },
  { name: "large, report", open: tab("report") },
  { name: "large, netting", open: section("netting") },
  { name: "dark and large, netting", open: command((t) => t.finding.commands.dark) },
  { name: "dark, netting", open: command((t) => t.finding.commands.normal) },
  { name: "dark, revenue", open: section("revenue") },
  { name: "dark, ratios", open: section("ratios") },
  { name: "dark, rows", open: section("rows") },
  { name: "dark, red flags", open: tab("red-flags") },
  { name: "dark, household", open: section("household") },
  { name: "dark, overview", open: tab("overview") },
  { name: "dark, report", open: tab("report") },
  { name: "dark, materials", open: tab("materials") },
  {
    name: "dark, original",
    open: ({ page, t }) =>
      page
        .getByRole("link", { name: begins(t.original.open) })
        .first()
        .click(),
  },
  { name: "dark, help", open: at("help") },
  { name: "dark, settings", open: at("settings") },
  { name: "dark, templates", open: at("templates") },
];
