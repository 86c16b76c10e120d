/** P6: kill -9 of browser or renderer at random moments while the page saves; what the page said is saved must be there. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openSite } from "../e2e/harness.ts";
import { startSample } from "../e2e/walk.ts";
import { dropProfile, firstPage, freshProfile, kill, openAndRecover, openProfile, processesOf, storedNumber, workOn } from "./profile.ts";

export interface KillResult {
  kills: number;
  acknowledged: number;
  /** Acknowledged actions that were not there afterwards. */
  lost: number;
  emptyStarts: number;
  recoveries: number;
  readonly notes: string[];
}

/** Kills in one profile, the first of them while it is fresh. */
const PER_PROFILE = 5;

export async function killCampaign(
  count: number,
  say: (line: string) => void = () => undefined,
  until = Number.POSITIVE_INFINITY,
): Promise<KillResult> {
  const site = await openSite();
  const result: KillResult = { kills: 0, acknowledged: 0, lost: 0, emptyStarts: 0, recoveries: 0, notes: [] };
  while (result.kills < count && Date.now() < until) {
    const profile = freshProfile();
    const noted = path.join(profile, "acknowledged.txt");
    writeFileSync(noted, "");
    let context = await openProfile(profile);
    await startSample(await firstPage(context, site.url));
    let next = 1;
    for (let i = 0; i < PER_PROFILE && result.kills < count; i++) {
      const page = context.pages()[0] ?? (await context.newPage());
      await workOn(page, site.url, next, (n) => appendFileSync(noted, `${n}\n`));
      await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 2500));
      const kind = result.kills % 4 === 3 ? "renderer" : "browser";
      kill(processesOf(profile, kind));
      await context.close().catch(() => undefined);
      result.kills++;
      const last = Number(readFileSync(noted, "utf8").trim().split("\n").at(-1) || next - 1);
      context = await openProfile(profile);
      const opened = await openAndRecover(context, site.url, false);
      if (opened.wasRecovered) result.recoveries++;
      if (opened.notWhole !== null) result.notes.push(opened.notWhole);
      if ((await opened.page.locator('main a[href^="#/case/"]').count()) === 0) result.emptyStarts++;
      const stored = last === 0 ? 0 : await storedNumber(opened.page, site.url);
      if (stored < last) {
        result.lost += last - stored;
        result.notes.push(`kill ${result.kills} (${kind}): ${last} acknowledged, ${stored} stored`);
      }
      result.acknowledged += Math.max(0, last - next + 1);
      next = Math.max(stored, last) + 1;
      say(`kill ${result.kills} ${kind}: ${last} acknowledged, ${stored} stored${opened.wasRecovered ? ", recovered" : ""}`);
    }
    await context.close();
    dropProfile(profile);
  }
  await site.close();
  return result;
}
