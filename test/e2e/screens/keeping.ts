/** A backup and its way back. The second window and the recovery screen need a damaged store: axe looks at them in keeping.e2e.ts. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PATIENCE } from "../walk.ts";
import { at, sample } from "./steps.ts";
import type { Stop } from "./visit.ts";

export const keepingRoute: readonly Stop[] = [
  sample,
  {
    name: "backup, looked at",
    open: async (visit) => {
      const { page, t } = visit;
      await at("settings")(visit);
      const folder = mkdtempSync(path.join(tmpdir(), "screens-"));
      try {
        const waiting = page.waitForEvent("download", { timeout: PATIENCE });
        await page.getByRole("button", { name: t.keeping.backup.download }).click();
        const file = path.join(folder, "backup.ysbak");
        await (await waiting).saveAs(file);
        await page.locator("input[data-backup]").setInputFiles(file);
        await page.getByRole("button", { name: t.keeping.restore.drill }).waitFor({ timeout: PATIENCE });
        await page.getByRole("region", { name: t.keeping.restore.title }).scrollIntoViewIfNeeded();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
  {
    name: "replace by a backup",
    open: async ({ page, t }) => {
      await page.getByRole("radio", { name: t.keeping.restore.replace }).check();
      await page.getByRole("button", { name: t.keeping.restore.start, exact: true }).click();
      await page.locator("dialog[open]").waitFor();
    },
  },
];
