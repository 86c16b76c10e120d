/** Steps an officer takes, in the words she sees; every browser test of the screens is written in them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../scripts/ensure.mjs";
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

export async function newCase(page: Page, name: string, t = wordsOf["zh-CN"]): Promise<void> {
  await page.getByRole("button", { name: t.desk.create }).first().click();
  const dialog = page.getByRole("dialog");
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
