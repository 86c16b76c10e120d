/** ② 核对 and ③ 疑点 on the sample: every decision an officer makes there changes what she sees, and can be taken back. */
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { launch, openSite, type Witness, waitForShell, watch } from "./harness.ts";

let site: Site;
let browser: Browser;
let page: Page;
let witness: Witness;

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  await page?.context().close();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page = await context.newPage();
  witness = await watch(page, new URL(site.url).origin);
  await page.goto(site.url);
  await waitForShell(page);
  await page.getByRole("button", { name: /试用样例/ }).click();
  await page.waitForURL(/#\/case\//);
  await page.getByRole("region", { name: "结论" }).waitFor();
  await page.getByRole("link", { name: /② 核对/ }).click();
  await section("收入印证").waitFor();
});

function section(name: string): Locator {
  return page.getByRole("navigation", { name: "核对内容" }).getByRole("button", { name: new RegExp(`^${name}`) });
}

function drawer(): Locator {
  return page.getByRole("complementary", { name: "数字的出处" });
}

/** Answers the dialog that asks for a reason. */
async function giveReason(label: string, reason: string, confirm: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: confirm }).click();
  await dialog
    .getByText(/请写明/)
    .first()
    .waitFor();
  await dialog.getByLabel(label, { exact: true }).fill(reason);
  await dialog.getByRole("button", { name: confirm }).click();
  await dialog.waitFor({ state: "detached" });
}

describe("收入印证", () => {
  it("leaves a source out only with a reason, works the figure out anew, and brings it back", async () => {
    const state = section("收入印证");
    const before = await state.textContent();
    const row = page.getByRole("row", { name: /银行与钱包流水/ });
    for (const source of ["增值税申报", "银行与钱包流水", "用电量"]) {
      await page.getByRole("button", { name: `不采用 ${source}` }).click();
      await giveReason("理由", `${source}有遗漏，另行核实`, "确认不采用");
    }
    await row.getByText(/有遗漏，另行核实/).waitFor();
    const verdict = page.getByRole("region", { name: "结论" });
    const without = await verdict.textContent();
    for (const source of ["用电量", "银行与钱包流水", "增值税申报"]) {
      await page.getByRole("button", { name: `恢复采用 ${source}` }).click();
      await page.getByRole("button", { name: `不采用 ${source}` }).waitFor();
    }
    expect(await state.textContent()).toBe(before);
    expect(await verdict.textContent()).not.toBe(without);
    expect(witness.complaints).toEqual([]);
  });

  it("shows the same figures as a table, and opens the evidence behind a bar", async () => {
    const bar = page.getByRole("button", { name: /^增值税申报 [\d.,]+ 万元，查看出处/ });
    await bar.focus();
    await page.keyboard.press("Enter");
    await drawer().waitFor();
    await page.keyboard.press("Escape");
    await drawer().waitFor({ state: "detached" });
    expect(await bar.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "表", exact: true }).click();
    await page.getByRole("cell", { name: /申报期内应税与免税销售额/ }).waitFor();
    expect(await bar.count()).toBe(0);
  });
});

describe("流水清洗", () => {
  it("opens the rows of a step, counts one again with a reason, and restores it", async () => {
    await section("流水清洗").click();
    const net = page.getByRole("button", { name: /^净经营流入 [\d.,]+\s*查看出处/ }).first();
    const before = await net.textContent();
    await page.getByRole("button", { name: /^借款到账.*−[\d.,]+\s*\d+ 笔流水/ }).click();
    await drawer().getByRole("row").nth(1).waitFor();
    await drawer().getByRole("row").nth(1).getByRole("button").click();
    await drawer().getByRole("region").getByText(/./).first().waitFor();
    await page.keyboard.press("Escape");
    const group = page.locator("details").filter({ hasText: "借款到账" });
    await group.locator("summary").click();
    await group
      .getByRole("button", { name: /^取消剔除/ })
      .first()
      .click();
    await giveReason("理由", "合同证明是预收货款", "计入经营流入");
    const kept = page.getByRole("heading", { name: /人工计入的流水（1）/ });
    await kept.waitFor();
    expect(await net.textContent()).not.toBe(before);
    await page.getByRole("button", { name: "恢复原判断" }).click();
    await kept.waitFor({ state: "detached" });
    expect(await net.textContent()).toBe(before);
    expect(witness.complaints).toEqual([]);
  });
});

describe("三表勾稽", () => {
  it("shows only what is off, opens both sides, and takes a reconciling item", async () => {
    await section("三表勾稽").click();
    await page.getByLabel("只看不平的").check();
    expect(await page.getByRole("rowheader", { name: /流动资产合计/ }).count()).toBe(0);
    await page.getByRole("button", { name: /^期末现金与货币资金，2025 年，\s*不平/ }).click();
    await page.getByText("应为", { exact: true }).waitFor();
    await page.getByRole("button", { name: "填写调节项" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("调节金额（元）").fill("十五万");
    await dialog.getByRole("button", { name: "登记调节项" }).click();
    await dialog.getByText("请填写金额，例如 -100000 或 25000.50。").waitFor();
    await dialog.getByLabel("调节金额（元）").fill("150000");
    await dialog.getByText("壹拾伍万元整").waitFor();
    await dialog.getByLabel("理由", { exact: true }).fill("保证金户余额未并入报表");
    await dialog.getByLabel("依据", { exact: true }).fill("已看保证金开户证明");
    await dialog.getByRole("button", { name: "登记调节项" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByLabel("只看不平的").uncheck();
    const cell = page.getByRole("button", { name: /^期末现金与货币资金，2025 年，\s*平/ });
    await cell.waitFor();
    expect(await cell.textContent()).toContain("经调节");
    await page.getByRole("button", { name: "撤回" }).click();
    await page.getByRole("button", { name: /^期末现金与货币资金，2025 年，\s*不平/ }).waitFor();
    expect(witness.complaints).toEqual([]);
  });
});

describe("疑点", () => {
  it("closes a red flag only with evidence and two names, and opens it again", async () => {
    await page.getByRole("link", { name: /③ 疑点/ }).click();
    const flag = page.getByRole("article").first();
    await flag.getByRole("button", { name: /^说明并关闭/ }).click();
    const dialog = page.getByRole("dialog");
    const sign = async (who: string): Promise<void> => {
      await dialog.getByLabel("说明", { exact: true }).fill("已看合同和出库单，回款在次月");
      await dialog.getByLabel("依据", { exact: true }).fill("十二月合同三份");
      await dialog.getByLabel("署名", { exact: true }).fill(who);
      await dialog.getByRole("button", { name: "保存说明" }).click();
    };
    await sign("周敏");
    await flag.getByText(/须由另一位人员复核/).waitFor();
    await flag.getByRole("button", { name: /^复核并关闭/ }).click();
    await sign("周敏");
    await dialog.getByText("须由另一位人员署名。").waitFor();
    await sign("郑岩");
    await dialog.waitFor({ state: "detached" });
    const reopen = page.getByRole("button", { name: /^重新打开/ });
    await reopen.waitFor();
    await page.getByLabel("只看未处理").check();
    await reopen.waitFor({ state: "detached" });
    await page.getByLabel("只看未处理").uncheck();
    await reopen.click();
    await reopen.waitFor({ state: "detached" });
    expect(witness.complaints).toEqual([]);
  });

  it("filters by family and opens the rows behind a flag", async () => {
    await page.getByRole("link", { name: /③ 疑点/ }).click();
    await page.getByRole("article").first().waitFor();
    const all = await page.getByRole("article").count();
    await page.getByRole("button", { name: /^负债与隐形负债/ }).click();
    const some = await page.getByRole("article").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page
      .getByRole("button", { name: /^查看 \d+ 笔流水/ })
      .first()
      .click();
    await drawer().getByRole("row").nth(1).waitFor();
  });
});
