/** A browser profile that is worked in, killed, damaged and opened again. What was acknowledged is noted outside the browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { keeping as t } from "../../src/locales/zh-CN/keeping.ts";
import { settings as s } from "../../src/locales/zh-CN/settings.ts";
import { browserArguments, browserPath, waitForShell } from "../e2e/harness.ts";

export const PATIENCE = 120_000;

export function freshProfile(): string {
  return mkdtempSync(path.join(tmpdir(), "yardstick-soak-"));
}

export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export async function openProfile(profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: true,
    args: browserArguments,
    viewport: { width: 1366, height: 768 },
  });
  // The loader that runs campaigns from the command line names functions by a helper the page does not have.
  await context.addInitScript("globalThis.__name ??= (named) => named;");
  return context;
}

export async function firstPage(context: BrowserContext, url: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await waitForShell(page);
  return page;
}

/** Processes of this profile's browser: the browser itself, or its renderers. Only those this test has started. */
export function processesOf(profile: string, kind: "browser" | "renderer"): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, "utf8");
    } catch {
      return ""; // It has ended since.
    }
  };
  const parents = new Map(all.map((pid) => [Number(pid), Number(/^PPid:\s*(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0)]));
  const browsers = all.filter((pid) => {
    const line = read(pid, "cmdline");
    return line.includes(`--user-data-dir=${profile}`) && !line.includes("--type=");
  });
  if (kind === "browser") return browsers.map(Number);
  const roots = new Set(browsers.map(Number));
  const isBelow = (pid: number): boolean => pid > 1 && (roots.has(pid) || isBelow(parents.get(pid) ?? 0));
  return all.map(Number).filter((pid) => isBelow(pid) && read(String(pid), "cmdline").includes("--type=renderer"));
}

export function kill(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended since.
    }
  }
}

/** Saves one name after another through the settings screen; each number is told outside as soon as the page says that it is saved. */
export async function workOn(page: Page, url: string, from: number, acknowledged: (n: number) => void): Promise<void> {
  await page.exposeFunction("__acknowledged", acknowledged);
  await page.goto(`${url}#/settings`);
  await page.getByLabel(s.officerName).waitFor({ timeout: PATIENCE });
  await page.evaluate(
    ({ label, first }) => {
      const tell = (globalThis as unknown as { __acknowledged(n: number): Promise<void> }).__acknowledged;
      const input = [...document.querySelectorAll("label")].find((one) => one.textContent === label)?.control as HTMLInputElement;
      const button = input.form?.querySelector<HTMLButtonElement>("button[type=submit]");
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const until = (holds: () => boolean): Promise<void> =>
        new Promise((resolve) => {
          const look = (): void => (holds() ? resolve() : void setTimeout(look, 2));
          look();
        });
      const work = async (): Promise<void> => {
        for (let n = first; ; n++) {
          // What was stored last may still be on its way into the field, over what is typed: typed again until it stands.
          await until(() => {
            if (input.value === `officer ${n}` && button?.disabled === false) return true;
            setValue?.call(input, `officer ${n}`);
            input.dispatchEvent(new Event("input", { bubbles: true }));
            return false;
          });
          button?.click();
          // The button rests when what is stored is what stands in the field.
          await until(() => button?.disabled === true && input.value === `officer ${n}`);
          void tell(n);
        }
      };
      void work();
    },
    { label: s.officerName, first: from },
  );
}

/** The number of the name that is stored. */
export async function storedNumber(page: Page, url: string): Promise<number> {
  await page.goto(`${url}#/settings`);
  const input = page.getByLabel(s.officerName);
  await input.waitFor({ timeout: PATIENCE });
  await page.waitForFunction(() => document.querySelector("meter") !== null, undefined, { timeout: PATIENCE });
  return Number(/\d+/.exec(await input.inputValue())?.[0] ?? -1);
}

export interface Opened {
  readonly page: Page;
  /** The recovery screen was shown, and everything came back by it. */
  readonly wasRecovered: boolean;
  /** Text of the recovery screen when not everything came back. */
  readonly notWhole: string | null;
}

/** Opens the workbench; goes through the recovery screen when there is one. `look` waits until every page has been looked at. */
export async function openAndRecover(context: BrowserContext, url: string, look: boolean): Promise<Opened> {
  const page = await firstPage(context, `${url}#/`);
  const recovery = page.getByRole("heading", { level: 1, name: t.recovery.title });
  const desk = page.locator('main a[href^="#/case/"]').first();
  const empty = page.getByText("还没有案件").first();
  await recovery.or(desk).or(empty).first().waitFor({ timeout: PATIENCE });
  if (look && !(await recovery.isVisible())) await recovery.waitFor({ timeout: 7000 }).catch(() => undefined);
  if (!(await recovery.isVisible())) return { page, wasRecovered: false, notWhole: null };
  await page.getByRole("button", { name: t.recovery.replay }).click();
  const end = page.getByRole("heading", { level: 2, name: t.recovery.resultTitle });
  await end.waitFor({ timeout: PATIENCE });
  if ((await page.getByText(t.recovery.whole).count()) === 0)
    return { page, wasRecovered: true, notWhole: await page.locator("main").innerText() };
  await page.getByRole("button", { name: t.recovery.continue }).click();
  await desk.or(empty).first().waitFor({ timeout: PATIENCE });
  return { page, wasRecovered: true, notWhole: null };
}

/** Everything the store holds, as one hash; null when it cannot be read. */
export function contentsOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      new Promise<string | null>((resolve) => {
        const request = indexedDB.open("yardstick");
        request.onerror = () => resolve(null);
        request.onsuccess = async () => {
          const db = request.result;
          const all = (store: string): Promise<unknown[]> =>
            new Promise((done, fail) => {
              const asked = db.transaction(store).objectStore(store).getAll();
              asked.onsuccess = () => done(asked.result);
              asked.onerror = () => fail(asked.error);
            });
          try {
            const rows = [...(await all("pages")), ...(await all("events")), ...(await all("keys"))] as { bytes: ArrayBuffer }[];
            const parts = rows.map((row) =>
              JSON.stringify({ ...row, bytes: [...new Uint8Array(row.bytes.slice(0, 64)), row.bytes.byteLength] }),
            );
            const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(parts.join("\n"))));
            resolve(`${rows.length} ${Array.from(hash, (byte) => byte.toString(16)).join("")}`);
          } catch {
            resolve(null);
          } finally {
            db.close();
          }
        };
      }),
  );
}
