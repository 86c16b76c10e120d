/**
 * The page and the command line see the same: an officer makes a decision of every kind on the page, takes case.json along, and the
 * command line, given it and the same files, prints the assessment of which the page has stored the hash, to the byte.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/ensure.mjs";
import type { Site } from "../../scripts/serve.mjs";
import { mapping as m } from "../../src/locales/zh-CN/mapping.ts";
import { zhCN as t } from "../../src/locales/zh-CN.ts";
import { sampleFiles } from "../../src/sample/index.ts";
import { launch, openPage, openSite } from "./harness.ts";
import { storedEvents } from "./opened-store.ts";
import { openTab, PATIENCE, paperLine, pick, setPassphrase, startSample, textFile, untilRead } from "./walk.ts";

let site: Site;
let browser: Browser;
let page: Page;
const folder = mkdtempSync(path.join(tmpdir(), "same-result-"));
const ownTable =
  "店铺收支表\n发生日,发生数,往来单位,备注栏\n2025/03/03,1000.00,甲公司,货款\n2025/03/05,-20.50,乙公司,电费\n2025/03/09,约3000,丙公司,货款\n";

beforeAll(async () => {
  site = await openSite();
  browser = await launch();
  page = await openPage(await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true }), site.url);
  await startSample(page);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, bytes: Uint8Array | string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
}

async function giveReason(label: string, reason: string, confirm: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(label, { exact: true }).fill(reason);
  await dialog.getByRole("button", { name: confirm }).click();
  await dialog.waitFor({ state: "detached" });
}

function section(name: string) {
  return page.getByRole("navigation", { name: "核对内容" }).getByRole("button", { name: new RegExp(`^${name}`) });
}

/** The beginning of the hash of the assessment the desk has stored last. */
async function storedResult(): Promise<string> {
  const events = (await storedEvents(page)).map(({ record }) => record as { type: string; target: string });
  return events.filter((event) => event.type === "assessed").at(-1)?.target ?? "";
}

/** case.json as the officer saves it. */
async function carriedCase(): Promise<{ decisions?: { type: string }[]; documents?: { kind?: string }[] }> {
  await openTab(page, "materials");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t.materials.carry }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  write("case.json", text);
  return JSON.parse(text);
}

/** What the command line prints for the folder, less the line's end, hashed as the desk hashes. */
function printedResult(): string {
  const cli = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, path.join(root, "scripts/assess.ts"), folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(status, stderr).toBe(0);
  return createHash("sha256").update(stdout.trimEnd()).digest("hex").slice(0, 16);
}

describe("the page and the command line", () => {
  it("agree to the byte on the papers as they came", async () => {
    for (const file of await sampleFiles()) write(file.path, file.bytes);
    await carriedCase();
    expect(printedResult()).toBe(await storedResult());
  });

  it("agree after a decision of every kind", async () => {
    await openTab(page, "checks");
    await page.getByRole("button", { name: "不采用 用电量" }).click();
    await giveReason("理由", "电表与邻厂共用", "确认不采用");

    await section("流水清洗").click();
    const group = page.locator("details").filter({ hasText: "借款到账" });
    await group.locator("summary").click();
    const unpair = group.getByRole("button", { name: /^取消剔除/ });
    await unpair.first().click();
    await giveReason("理由", "合同证明是预收货款", "计入经营流入");

    await section("三表勾稽").click();
    await page.getByRole("button", { name: /^期末现金与货币资金，2025 年，\s*不平/ }).click();
    await page.getByRole("button", { name: "填写调节项" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("调节金额（元）").fill("150000");
    await dialog.getByLabel("依据", { exact: true }).fill("已看保证金开户证明");
    await giveReason("理由", "保证金户余额未并入报表", "登记调节项");

    await openTab(page, "red-flags");
    await page
      .getByRole("article")
      .first()
      .getByRole("button", { name: /^说明并关闭/ })
      .click();
    await dialog.getByLabel("依据", { exact: true }).fill("十二月合同三份");
    await dialog.getByLabel("署名", { exact: true }).fill("周敏");
    await giveReason("说明", "已看合同和出库单", "保存说明");

    // A figure read from a cell: confirmed first, then corrected.
    await page
      .getByRole("button", { name: /净利润/ })
      .first()
      .click();
    const drawer = page.getByRole("complementary", { name: t.drawer.title });
    await drawer.getByRole("button", { name: t.drawer.confirm }).click();
    await drawer.getByText(/已确认/).waitFor();
    await drawer.getByRole("button", { name: t.drawer.correct }).click();
    await dialog.getByLabel(t.drawer.newAmount).fill("1200000");
    await dialog.getByRole("button", { name: t.drawer.saveCorrection }).click();
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");

    await openTab(page, "materials");
    await paperLine(page, "用工进销存/2025年采购明细.csv").getByRole("combobox").selectOption("other");
    await paperLine(page, "用工进销存/2025年采购明细.csv").getByText(t.materials.kept).waitFor({ timeout: PATIENCE });

    write("店铺.csv", ownTable);
    await pick(page, [textFile("店铺.csv", ownTable)]);
    // A paper of one's own, even in the sample, asks for a passphrase first.
    await setPassphrase(page);
    await untilRead(page);
    await paperLine(page, "店铺.csv").getByRole("button", { name: t.materials.map }).click();
    await dialog.getByLabel(m.kind).selectOption("bank-statement");
    for (const [column, field] of [
      ["A", "date"],
      ["B", "amount"],
      ["C", "counterparty"],
      ["D", "memo"],
    ] as const)
      await dialog.getByRole("combobox", { name: new RegExp(`^${column} 列`) }).selectOption(field);
    await dialog.getByLabel("金额为正数时").selectOption("in-positive");
    await dialog.getByRole("button", { name: m.confirm, exact: true }).click();
    await dialog.waitFor({ state: "detached", timeout: PATIENCE });
    await paperLine(page, "店铺.csv").getByText(t.materials.errors(1)).waitFor({ timeout: PATIENCE });

    const carried = await carriedCase();
    expect(new Set(carried.decisions?.map((decision) => decision.type))).toEqual(
      new Set(["exclude-source", "unpair", "reconcile", "close-flag", "confirm", "correct", "map"]),
    );
    expect(carried.documents?.some((document) => document.kind === "other")).toBe(true);
    expect(printedResult()).toBe(await storedResult());
  });

  it("agree after steps taken back", async () => {
    const before = await storedResult();
    // The mapping, the kind, and the correction: the first two have their papers read again.
    const undo = page.getByRole("button", { name: t.undo, exact: true });
    await undo.click();
    await paperLine(page, "店铺.csv").getByText(t.materials.kept).waitFor({ timeout: PATIENCE });
    await undo.click();
    await paperLine(page, "用工进销存/2025年采购明细.csv").getByText(t.materials.readWell).waitFor({ timeout: PATIENCE });
    const steps = (await carriedCase()).decisions?.length ?? 0;
    await undo.click();
    await expect.poll(async () => (await carriedCase()).decisions?.length, { timeout: PATIENCE }).toBe(steps - 1);
    await carriedCase();
    const after = await storedResult();
    expect(after).not.toBe(before);
    expect(printedResult()).toBe(after);
  });
});
