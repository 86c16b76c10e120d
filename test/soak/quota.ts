/** P6: the disk full in the middle of work; what was acknowledged before is there, and the page says what to do. */
import { keeping as t } from "../../src/locales/zh-CN/keeping.ts";
import { openSite } from "../e2e/harness.ts";
import { startSample } from "../e2e/walk.ts";
import { dropProfile, firstPage, freshProfile, openAndRecover, openProfile, PATIENCE, storedNumber, workOn } from "./profile.ts";

export interface QuotaResult {
  rounds: number;
  acknowledged: number;
  lost: number;
  /** Rounds in which the page did not say that the disk is full. */
  silent: number;
  emptyStarts: number;
  readonly notes: string[];
}

export async function quotaCampaign(
  count: number,
  say: (line: string) => void = () => undefined,
  until = Number.POSITIVE_INFINITY,
): Promise<QuotaResult> {
  const site = await openSite();
  const result: QuotaResult = { rounds: 0, acknowledged: 0, lost: 0, silent: 0, emptyStarts: 0, notes: [] };
  const profile = freshProfile();
  let context = await openProfile(profile);
  await startSample(await firstPage(context, site.url));
  let last = 0;
  while (result.rounds < count && Date.now() < until) {
    const page = context.pages()[0] ?? (await context.newPage());
    const before = last;
    await workOn(page, site.url, last + 1, (n) => {
      last = n;
    });
    const session = await context.newCDPSession(page);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: Math.round(used + Math.random() * 60_000) });
    const full = page.getByRole("alert").getByText(t.full);
    const isSaid = await full.waitFor({ timeout: PATIENCE / 2 }).then(
      () => true,
      () => false,
    );
    if (!isSaid) result.silent++;
    await context.close();
    context = await openProfile(profile);
    const opened = await openAndRecover(context, site.url, false);
    if (opened.notWhole !== null) result.notes.push(opened.notWhole);
    if ((await opened.page.locator('main a[href^="#/case/"]').count()) === 0) result.emptyStarts++;
    const stored = last === 0 ? 0 : await storedNumber(opened.page, site.url);
    result.lost += Math.max(0, last - stored);
    result.acknowledged += last - before;
    result.rounds++;
    say(`quota ${result.rounds}: ${last} acknowledged, ${stored} stored, ${isSaid ? "said" : "NOT SAID"}`);
    last = Math.max(last, stored);
  }
  await context.close();
  dropProfile(profile);
  await site.close();
  return result;
}
