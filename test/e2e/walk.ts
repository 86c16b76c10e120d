/** Steps an officer takes, in the words she sees; every browser test of the screens is written in them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../scripts/ensure.mjs";
import { vault as vaultEn } from "../../src/locales/en/vault.ts";
import { vault as vaultZh } from "../../src/locales/zh-CN/vault.ts";
import { en } from "../../src/locales/en.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";

export const wordsOf = { "zh-CN": zhCN, en } as const;
export type Language = keyof typeof wordsOf;

/** Longer than a cold worker on two busy cores. */
export const PATIENCE = 60_000;

export function messyFile(name: string): string {
  return path.join(root, "test/cases/messy/files", name);
}

export async function startSample(page: Page, t = wordsOf["zh-CN"]): Promise<void> {
  await page.getByRole("button", { name: t.desk.sample }).click();
  await page.waitForURL(/#\/case\//, { timeout: PATIENCE });
  await page.getByRole("region", { name: t.verdict.title }).waitFor({ timeout: PATIENCE });
  await page.getByRole("region", { name: t.materials.reading }).waitFor({ state: "detached", timeout: PATIENCE });
}

export const vaultWordsOf = { "zh-CN": vaultZh, en: vaultEn } as const;

const vaultWords = (t: Pick<typeof zhCN, "product">) => vaultWordsOf[t.product === en.product ? "en" : "zh-CN"];

/** A sentence of the officer's own. */
export const PASSPHRASE = "河边老柳树下有算盘 2026";

/** The first real case asks for a passphrase: sets one, and confirms the recovery sheet. Answers the code on the sheet. */
export async function setPassphrase(page: Page, t = wordsOf["zh-CN"]): Promise<string> {
  await typePassphrase(page, t);
  return confirmSheet(page, t);
}

export async function typePassphrase(page: Page, t = wordsOf["zh-CN"]): Promise<void> {
  const v = vaultWords(t);
  await page.getByLabel(v.newPassphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(v.again, { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: v.setUp.start }).click();
}

/** Types the two groups that are asked for from the sheet on the screen. */
export async function confirmSheet(page: Page, t = wordsOf["zh-CN"]): Promise<string> {
  const { kit } = vaultWords(t);
  const sheet = page.getByRole("region", { name: kit.sheetTitle });
  await sheet.waitFor({ timeout: PATIENCE });
  const groups = await sheet.getByRole("listitem").allTextContents();
  for (const [place, group] of groups.entries()) {
    const field = page.getByLabel(kit.group(place + 1), { exact: true });
    if ((await field.count()) > 0) await field.fill(group);
  }
  await page.getByRole("button", { name: kit.done }).click();
  await sheet.waitFor({ state: "detached" });
  return groups.join("-");
}

/** Opens the locked product. */
export async function unlock(page: Page, passphrase = PASSPHRASE, t = wordsOf["zh-CN"]): Promise<void> {
  const v = vaultWords(t);
  const field = page.getByLabel(v.passphrase, { exact: true });
  await field.waitFor({ timeout: PATIENCE });
  await field.fill(passphrase);
  await page.getByRole("button", { name: v.unlock.open, exact: true }).click();
}

export async function newCase(page: Page, name: string, t = wordsOf["zh-CN"]): Promise<void> {
  await page.getByRole("button", { name: t.desk.create }).first().click();
  const dialog = page.getByRole("dialog");
  const v = vaultWords(t);
  const isFirst = dialog.getByRole("heading", { name: v.setUp.title });
  await isFirst.or(dialog.getByLabel(t.desk.newName)).first().waitFor();
  if (await isFirst.isVisible()) await setPassphrase(page, t);
  await dialog.getByLabel(t.desk.newName).fill(name);
  await dialog.getByRole("button", { name: t.desk.create }).click();
  await page.waitForURL(/#\/case\//, { timeout: PATIENCE });
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function textFile(name: string, text: string): PickedFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Picks files as the button 选择文件 does, without waiting for them to be read. */
export async function pick(page: Page, files: string[] | PickedFile[]): Promise<void> {
  await page.locator("input[type=file][multiple]").setInputFiles(files);
}

export async function untilRead(page: Page, t = wordsOf["zh-CN"]): Promise<void> {
  await page.getByRole("region", { name: t.materials.reading }).waitFor({ state: "detached", timeout: PATIENCE });
}

/** The line of a paper in the materials table. */
export function paperLine(page: Page, name: string) {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
}

export async function openTab(
  page: Page,
  tab: "overview" | "materials" | "checks" | "red-flags" | "report",
  t = wordsOf["zh-CN"],
): Promise<void> {
  const link = page.getByRole("link", { name: t.tabs[tab] });
  await link.click();
  await page.locator(`a[aria-current="page"][href$="/${tab}"]`).waitFor();
  await page.locator("main p[aria-busy]").waitFor({ state: "detached", timeout: PATIENCE });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** Violations of WCAG 2.2 AA on the page as it stands, one line each; injected past the policy by the browser's own debugger. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: { run(node: Document, options: object): Promise<unknown> } }).axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      }) as Promise<AxeResult>,
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id} ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ").slice(0, 200)}`),
  );
}
