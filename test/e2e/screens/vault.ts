/** The passphrase, the recovery sheet, and the locked product. */
import { PATIENCE, typePassphrase } from "../walk.ts";
import { at, button } from "./steps.ts";
import type { Stop } from "./visit.ts";

export const vaultRoute: readonly Stop[] = [
  {
    name: "first passphrase",
    open: async (visit) => {
      await button((t) => t.desk.create)(visit);
      await visit.page.getByLabel(visit.t.vault.newPassphrase, { exact: true }).fill("1234567890");
    },
  },
  {
    name: "recovery sheet",
    open: async (visit) => {
      await button((t) => t.desk.create)(visit);
      await typePassphrase(visit.page, visit.t);
      await visit.page.getByRole("region", { name: visit.t.vault.kit.sheetTitle }).waitFor({ timeout: PATIENCE });
    },
  },
  { name: "settings, security", open: at("settings") },
  { name: "change the passphrase", open: button((t) => t.vault.settings.change) },
  { name: "new recovery sheet", open: button((t) => t.vault.kit.renew) },
  {
    name: "locked",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t.finding.commands.lock }).click();
      await page.getByLabel(t.vault.passphrase, { exact: true }).waitFor({ timeout: PATIENCE });
      await page.locator("details summary").click();
    },
  },
  { name: "locked, recovery code", open: ({ page, t }) => page.getByRole("button", { name: t.vault.unlock.useCode }).click() },
];
