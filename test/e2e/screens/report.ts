/** ⑤ 报告: every dialog that stands over the page, and what the page looks like when something is open, confirmed or lapsed. */
import { Document, Packer, Paragraph } from "docx";
import { PATIENCE } from "../walk.ts";
import { begins, button, dialog, sample, section, tab } from "./steps.ts";
import type { Stop, Visit } from "./visit.ts";

const OFFICER = "李经理";

/** The caret into the first paragraph that holds no figure, at its end. */
async function caret({ page }: Visit): Promise<void> {
  await page
    .locator(".ProseMirror h2 ~ p:not(:has([data-of]))")
    .first()
    .click({ position: { x: 40, y: 10 } });
  await page.waitForTimeout(200);
  await page.keyboard.press("End");
  await page.waitForTimeout(200);
}

async function bankTemplate(text: string): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
}

const chooseTemplate = (text: string) => async (visit: Visit) => {
  if ((await dialog(visit.page).count()) === 0) await button((t) => t.exports.template)(visit);
  await dialog(visit.page)
    .getByLabel(visit.t.exports.add, { exact: true })
    .first()
    .setInputFiles({ name: "河湾支行报告.docx", mimeType: "application/octet-stream", buffer: await bankTemplate(text) });
};

export const reportRoute: readonly Stop[] = [
  sample,
  { name: "report", open: tab("report") },
  { name: "report, insert a figure", open: button((t) => t.report.insert) },
  { name: "report, figure by hand", open: button((t) => t.officer.byHand) },
  {
    name: "report, drawer",
    open: ({ page }) => page.locator('.ProseMirror p [data-of="revenue|corroborated"]').first().click(),
  },
  { name: "report, own template", open: button((t) => t.exports.template) },
  {
    name: "report, own template is wrong",
    open: async (visit) => {
      await chooseTemplate("借款人：{借款人}　{没有这个}")(visit);
      await dialog(visit.page).getByText(visit.t.exports.wrongNext).waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: "report, own template is right",
    open: async (visit) => {
      await chooseTemplate("借款人：{借款人}")(visit);
      await dialog(visit.page).getByRole("button", { name: visit.t.exports.save }).waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: "report, own template kept",
    keeps: true,
    open: async ({ page, t }) => {
      await dialog(page).getByRole("button", { name: t.exports.save }).click();
      await dialog(page).getByRole("button", { name: t.exports.remove }).click();
      await dialog(page).locator("details summary").first().click();
    },
  },
  { name: "report, confirm", open: button((t) => t.officer.confirmReport) },
  {
    name: "report, name",
    keeps: true,
    open: async ({ page, t }) => {
      await dialog(page).getByRole("button", { name: t.officer.confirmReport }).click();
      await dialog(page).getByLabel(t.officer.who).fill(OFFICER);
    },
  },
  {
    name: "report, confirmed",
    keeps: true,
    open: async ({ page }) => {
      await page.keyboard.press("Enter");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
    },
  },
  {
    name: "report, lapsed",
    open: async (visit) => {
      const { page, t } = visit;
      await page.getByText(t.report.saved, { exact: true }).waitFor();
      await section("revenue")(visit);
      await button(({ checks }) => begins(checks.revenue.exclude))(visit);
      await dialog(page).locator("textarea, input[type=text]").first().fill("代账机构补报，另行核实");
      await dialog(page).getByRole("button").last().click();
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      await tab("report")(visit);
      await page.locator('[data-notice="lapsed"]').waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: "report, a number to verify",
    open: async (visit) => {
      await caret(visit);
      await visit.page.keyboard.insertText("现场看过仓库，约 300 平方米。");
      await visit.page.locator('[data-list="pending"]').getByText("300", { exact: true }).waitFor();
    },
  },
  {
    name: "report, remark",
    open: async (visit) => {
      await caret(visit);
      await visit.page.keyboard.press("Control+Alt+m");
      await dialog(visit.page).getByLabel(visit.t.officer.commentText).fill("请补购销合同，再核对单价。");
    },
  },
  {
    name: "report, remarks",
    keeps: true,
    open: async ({ page, t }) => {
      await dialog(page).getByRole("button", { name: t.officer.commentSave }).click();
      const panel = page.locator('[data-panel="comments"]');
      await panel.getByText("请补购销合同").waitFor();
      await panel.getByRole("button", { name: t.officer.reply }).click();
      await panel.scrollIntoViewIfNeeded();
    },
  },
  { name: "report, numbers to verify stop the export", open: button((t) => t.report.exportWord) },
  {
    name: "report, deleted sentence",
    open: async (visit) => {
      const { page, t } = visit;
      await page
        .locator(".ProseMirror h2 ~ p:not(:has([data-of]))")
        .nth(2)
        .click({ position: { x: 40, y: 10 } });
      await page.waitForTimeout(200);
      await page.getByRole("toolbar", { name: t.officer.tools }).getByRole("button", { name: t.officer.remove }).click();
      const panel = page.locator('[data-panel="deleted"]');
      await panel.getByRole("listitem").first().waitFor();
      await panel.scrollIntoViewIfNeeded();
    },
  },
  {
    name: "report, difference",
    open: async ({ page, t }) => {
      await page
        .getByRole("navigation", { name: t.report.contents })
        .getByRole("button", { name: begins(t.officer.differences) })
        .first()
        .click();
      await dialog(page).waitFor();
    },
  },
  { name: "report, draft again", open: button((t) => t.report.startAgain) },
];
