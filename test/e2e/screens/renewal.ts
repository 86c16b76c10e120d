/** Doubtful cells one after another, a pasted table, and this year's case beside last year's. */
import { pick, setPassphrase, textFile, untilRead } from "../walk.ts";
import { button, dialog, newCaseFrom, sample, tab } from "./steps.ts";
import type { Stop } from "./visit.ts";

export const renewalRoute: readonly Stop[] = [
  sample,
  {
    name: "renewed case",
    open: async (visit) => {
      const { page, t } = visit;
      await tab("materials")(visit);
      const before = page.url();
      await page.getByRole("button", { name: t.renewal.renew }).click();
      // The first real case of this walk.
      await setPassphrase(page, t);
      await page.waitForFunction((address) => location.href !== address, before);
      await page.getByRole("link", { name: t.renewal.compare, exact: true }).waitFor();
    },
  },
  {
    name: "compared with last time",
    open: async ({ page, t }) => {
      await page.getByRole("link", { name: t.renewal.compare, exact: true }).click();
      await page.getByRole("heading", { level: 1, name: t.renewal.compareTitle }).waitFor();
    },
  },
  { name: "compared, evidence", open: ({ page }) => page.locator("main table button").first().click() },
  {
    name: "queue",
    open: async (visit) => {
      const { page, t } = visit;
      await newCaseFrom(visit, "乙店");
      const rows = ["2025-01-03,货款,12000.00,,12000.00", "2025-01-0五,电费,,3O0.00,11700.00", "2025-01-09,货款,八千,,19700.00"];
      await pick(page, [textFile("银行流水.csv", `交易日期,摘要,收入金额,支出金额,余额\n${rows.join("\n")}\n`)]);
      await untilRead(page, t);
      await page.getByRole("region", { name: t.queue.title }).getByRole("link").click();
      await page.getByRole("heading", { level: 1, name: t.queue.title }).waitFor();
    },
  },
  { name: "queue, leave out", open: ({ page, t }) => page.getByRole("button", { name: t.queue.leaveOutCell }).click() },
  {
    name: "paste",
    open: async (visit) => {
      await visit.page.getByRole("link", { name: visit.t.queue.back }).click();
      await button((t) => t.materials.typedOpen)(visit);
      await visit.page
        .getByRole("navigation", { name: visit.t.typedIn.sectionsLabel })
        .getByRole("button", { name: visit.t.typedIn.sections.stockCount.title })
        .click();
      await dialog(visit.page).getByRole("table").first().locator("input").first().click();
      await visit.page.evaluate(() => {
        const data = new DataTransfer();
        data.setData("text/plain", "品名\t数量\t单价\n鲁花花生油\t320\t118.5\n挂面\t一百\t3.2\n\t\t\n合计\t420\t\n");
        document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      });
      await visit.page.getByText(visit.t.paste.hasHeader).waitFor();
    },
  },
];
