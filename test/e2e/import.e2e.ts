/** Papers of every manner through the real page: unknown layouts, passwords, hostile files, a cancel. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Site } from "../../scripts/serve.mjs";
import { mapping as m } from "../../src/locales/zh-CN/mapping.ts";
import { entry, paste, transcription, typedIn } from "../../src/locales/zh-CN/typed-in.ts";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { launch, openPage, openSite } from "./harness.ts";
import { messyFile, newCase, PATIENCE, paperLine, pick, textFile, unlock, untilRead } from "./walk.ts";

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
});
beforeEach(async () => {
  await page?.context().close();
  page = await openPage(await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true }), site.url);
  await newCase(page, "某某五金店");
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A shop's own table: nobody knows its headings. */
const shopTable = (month: string) =>
  `店铺收支表\n发生日,发生数,往来单位,备注栏,经办\n2025/${month}/03,1000.00,甲公司,货款,张三\n2025/${month}/05,-20.50,乙公司,电费,张三\n2025/${month}/09,约3000,丙公司,货款,张三\n`;

describe("a layout nobody knows", () => {
  it("is mapped by a person, kept only after 确认, and used by itself for the next file", async () => {
    await pick(page, [textFile("一月.csv", shopTable("01"))]);
    await untilRead(page);
    const line = paperLine(page, "一月.csv");
    await line.getByText(t.materials.kept).waitFor();
    await line.getByRole("button", { name: t.materials.map }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(m.kind).selectOption("bank-statement");
    const confirm = dialog.getByRole("button", { name: m.confirm, exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    for (const [column, field] of [
      ["A", "date"],
      ["B", "amount"],
      ["C", "counterparty"],
      ["D", "memo"],
    ] as const)
      await dialog.getByRole("combobox", { name: new RegExp(`^${column} 列`) }).selectOption(field);
    // One plain amount column: which way it goes is asked, never guessed.
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel("金额为正数时").selectOption("in-positive");
    await dialog.getByText(m.ready).waitFor();
    // The column left over is named so in words.
    expect(await dialog.getByRole("combobox", { name: /^E 列/ }).inputValue()).toBe("");
    await dialog.getByText(`约3000（${m.unreadable}）`).waitFor();
    // Esc keeps nothing.
    await page.keyboard.press("Escape");
    await line.getByText(t.materials.kept).waitFor();

    await line.getByRole("button", { name: t.materials.map }).click();
    await dialog.getByLabel(m.kind).selectOption("bank-statement");
    for (const [column, field] of [
      ["A", "date"],
      ["B", "amount"],
      ["C", "counterparty"],
      ["D", "memo"],
    ] as const)
      await dialog.getByRole("combobox", { name: new RegExp(`^${column} 列`) }).selectOption(field);
    await dialog.getByLabel("金额为正数时").selectOption("in-positive");
    await confirm.click();
    await dialog.waitFor({ state: "detached", timeout: PATIENCE });
    expect(await line.getByRole("combobox").inputValue()).toBe("bank-statement");
    // The cell nobody can read is a problem with its place, not a zero.
    await line.getByText(t.materials.errors(1)).waitFor();

    await pick(page, [textFile("二月.csv", shopTable("02"))]);
    await untilRead(page);
    const second = paperLine(page, "二月.csv");
    await second.waitFor();
    expect(await second.getByRole("combobox").inputValue()).toBe("bank-statement");

    await page.goto(`${site.url}#/settings`);
    const kept = page.getByRole("region", { name: m.remembered });
    await kept.getByRole("rowheader", { name: "一月" }).waitFor();
    const download = page.waitForEvent("download");
    await kept.getByRole("button", { name: m.exportAll }).click();
    const file = await (await download).path();
    await kept.getByRole("button", { name: m.remove("一月") }).click();
    await kept.getByText(m.rememberedNone).waitFor();
    await kept.locator("input[type=file]").setInputFiles(messyFile("接口数据.json"));
    await kept.getByRole("alert").waitFor();
    await kept
      .locator("input[type=file]")
      .setInputFiles({ name: "对应.json", mimeType: "application/json", buffer: (await import("node:fs")).readFileSync(file) });
    await kept.getByRole("rowheader", { name: "一月" }).waitFor();
  });
});

describe("archives with a password", () => {
  it("ask for it, say when it is wrong, and open with the right one", async () => {
    await pick(page, [messyFile("微信账单(密码123456).zip")]);
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(t.materials.password).fill("000000");
    await dialog.getByRole("button", { name: t.materials.openFile }).click();
    await dialog.getByText(t.materials.passwordWrong).waitFor({ timeout: PATIENCE });
    await dialog.getByLabel(t.materials.password).fill("123456");
    await dialog.getByRole("button", { name: t.materials.openFile }).click();
    await untilRead(page);
    await page.getByRole("rowheader", { name: /微信/ }).first().waitFor();
    expect(await page.getByRole("combobox", { name: /微信/ }).first().inputValue()).toBe("wallet-statement");
  });

  it("may be left alone, and are named then", async () => {
    await pick(page, [messyFile("微信账单(密码123456).zip")]);
    await page.getByRole("dialog").getByRole("button", { name: t.materials.skipFile }).click();
    await page.getByRole("alert").filter({ hasText: "微信账单" }).waitFor();
  });
});

describe("bad and hostile files", () => {
  const hostile = ["截断.xlsx", "截断.xls", "压缩炸弹.zip", "空文件.csv", "加密工作簿.xlsx", "越界路径.zip", "原型污染.csv", "乱码.xlsx"];

  it("are each named with what is wrong, and the page answers all the while", async () => {
    await page.evaluate(() => {
      const beats = globalThis as unknown as { beats: number };
      beats.beats = 0;
      const beat = (): void => {
        beats.beats++;
        requestAnimationFrame(beat);
      };
      beat();
    });
    await pick(page, hostile.map(messyFile));
    // The page takes a click while files are being read.
    await page.getByRole("button", { name: t.nav.switchLanguageLabel }).click();
    await page.getByRole("button", { name: "切换到中文" }).click();
    await untilRead(page);
    expect(await page.evaluate(() => (globalThis as unknown as { beats: number }).beats)).toBeGreaterThan(2);
    const shown = await page.getByRole("main").innerText();
    for (const name of hostile) expect(shown, name).toContain(name);
    for (const name of hostile.filter((file) => file !== "原型污染.csv")) {
      const line = paperLine(page, name);
      if ((await line.count()) > 0) expect(await line.innerText(), name).toMatch(/处要处理|处请留意|未能读取/);
    }
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });
});

describe("a long import", () => {
  it("is stopped by the officer; what was read stays, the rest is named", async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `2025-01-${String((i % 28) + 1).padStart(2, "0")},${i}.00,,100000.00,甲,货款`,
    ).join("\n");
    const files = Array.from({ length: 12 }, (_, i) =>
      textFile(`流水${i}.csv`, `账号：${i}\n交易日期,收入,支出,余额,对方户名,摘要\n${rows}\n`),
    );
    await pick(page, files);
    await page.getByRole("button", { name: t.materials.stopReading }).click();
    await untilRead(page);
    await page.getByRole("alert").filter({ hasText: t.materials.outcome.cancelled }).first().waitFor();
    const alert = await page.getByRole("alert").innerText();
    expect(alert).toContain("流水11.csv");
  });
});

describe("what is typed by hand", () => {
  it("stands beside a photo, names its page, and becomes a fact", async () => {
    await pick(page, [messyFile("照片.png")]);
    await untilRead(page);
    await paperLine(page, "照片.png").getByRole("button", { name: t.materials.transcribe }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(transcription.what).fill("货币资金");
    await dialog.getByLabel(transcription.period, { exact: true }).fill("2025年");
    await dialog.getByLabel(new RegExp(`^${transcription.amount}`)).fill("12.5万");
    await dialog.getByText("壹拾贰万伍仟元整").waitFor();
    await dialog.getByRole("button", { name: transcription.add }).click();
    await dialog.getByRole("rowheader", { name: "货币资金" }).waitFor({ timeout: PATIENCE });
    expect(await dialog.getByRole("row").filter({ hasText: "货币资金" }).innerText()).toContain("125,000.00");
    await dialog.getByRole("button", { name: transcription.remove("货币资金") }).click();
    await dialog.getByText(transcription.none).waitFor({ timeout: PATIENCE });
  });

  it("is kept by itself, survives a reload, and an incomplete row is never taken for zero", async () => {
    await page.getByRole("button", { name: t.materials.typedOpen }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: new RegExp(typedIn.sections.revenue.title) }).click();
    const table = dialog.getByRole("region", { name: typedIn.sections.revenue.title });
    await table.getByLabel(`${typedIn.columns.period} 1`).fill("2025年");
    await table.getByLabel(`${typedIn.columns.taxIncluded} 1`).selectOption("no");
    // Said once the row is left behind, not while it is being typed.
    await table.getByLabel(`${typedIn.columns.period} 2`).focus();
    await table.getByText(entry.missing([typedIn.columns.revenueAmount])).waitFor();
    await table.getByLabel(`${typedIn.columns.revenueAmount} 1`).fill("1280");
    await table.getByText("壹仟贰佰捌拾万元整").waitFor();
    await dialog.getByText(typedIn.state.saved).waitFor({ timeout: PATIENCE });
    await dialog.getByRole("button", { name: typedIn.done }).click();
    await page.reload();
    await unlock(page);
    await page.getByRole("button", { name: t.materials.typedOpen }).click();
    await dialog.getByRole("button", { name: new RegExp(typedIn.sections.revenue.title) }).click();
    expect(await table.getByLabel(`${typedIn.columns.revenueAmount} 1`).inputValue()).toBe("1280");
    // Switching the unit turns the number over, digit for digit.
    await dialog.getByRole("radio", { name: entry.units["元"], exact: true }).check();
    expect(await table.getByLabel(`${typedIn.columns.revenueAmount} 1`).inputValue()).toBe("12800000");
    await dialog.getByRole("button", { name: t.undo }).click();
    await expect.poll(() => table.getByLabel(`${typedIn.columns.revenueAmount} 1`).inputValue(), { timeout: PATIENCE }).toBe("");
  });

  it("takes a block copied from a workbook", async () => {
    await page.getByRole("button", { name: t.materials.typedOpen }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: new RegExp(typedIn.sections.holdings.title) }).click();
    const table = dialog.getByRole("region", { name: typedIn.sections.holdings.title });
    await table.getByLabel(`${typedIn.columns.side} 1`).focus();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, "资产\t现金及存款\t6.2\t存折\r\n资产\t设备\t4.5\r\n负债\t信用卡\t0.85\r\n");
    // A preview first: the unit of the amounts is asked, not guessed.
    const preview = page.getByRole("dialog", { name: paste.title(typedIn.sections.holdings.title) });
    const keep = preview.getByRole("button", { name: paste.keep(3) });
    expect(await keep.isDisabled()).toBe(true);
    await preview.getByRole("radio", { name: entry.units["万元"], exact: true }).check();
    await keep.click();
    await table.getByText(entry.pasted(3, 0)).waitFor();
    expect(await table.getByLabel(`${typedIn.columns.item} 3`).inputValue()).toBe("信用卡");
    // 10.7 万元 owned less 0.85 万元 owed, by the domain's own arithmetic.
    await table.getByText("9.85 万元").waitFor();
  });
});
