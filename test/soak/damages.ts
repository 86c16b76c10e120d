/** P6: files of the store cut, deleted or filled with garbage; every damage is noticed or did none, and nothing stays lost. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openSite } from "../e2e/harness.ts";
import { startSample } from "../e2e/walk.ts";
import { contentsOf, dropProfile, firstPage, freshProfile, openAndRecover, openProfile, storedNumber, workOn } from "./profile.ts";

export interface DamageResult {
  damages: number;
  noticed: number;
  /** The store was whole all the same: the damaged file held nothing that was still needed. */
  harmless: number;
  unnoticed: number;
  lost: number;
  emptyStarts: number;
  readonly notes: string[];
}

const FILES = [/^CURRENT$/, /^MANIFEST-/, /\.log$/, /\.ldb$/, /^blob$/] as const;
const HOW = ["truncate", "delete", "garbage"] as const;

export async function damageCampaign(
  count: number,
  say: (line: string) => void = () => undefined,
  until = Number.POSITIVE_INFINITY,
  /** Place in the round of files and ways the first damage is taken from. */
  first = 0,
): Promise<DamageResult> {
  const site = await openSite();
  const template = freshProfile();
  let last = 0;
  let context = await openProfile(template);
  const page = await firstPage(context, site.url);
  await startSample(page);
  await workOn(page, site.url, 1, (n) => {
    last = n;
  });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await context.close();
  // Opened and closed once more: what lies in the log then lies in tables too.
  context = await openProfile(template);
  const settled = await openAndRecover(context, site.url, false);
  const stored = await storedNumber(settled.page, site.url);
  const before = await contentsOf(settled.page);
  await context.close();

  const result: DamageResult = { damages: 0, noticed: 0, harmless: 0, unnoticed: 0, lost: 0, emptyStarts: 0, notes: [] };
  if (stored < last) result.notes.push(`before any damage: ${last} acknowledged, ${stored} stored`);
  for (let round = first; result.damages < count && Date.now() < until; round++) {
    const profile = freshProfile();
    cpSync(template, profile, { recursive: true });
    const how = HOW[round % HOW.length] ?? "delete";
    const wanted = FILES[Math.floor(round / HOW.length) % FILES.length] ?? FILES[0];
    const hit = damageOne(profile, wanted, how);
    const own = await openProfile(profile);
    const opened = await openAndRecover(own, site.url, true);
    const isEmpty = opened.notWhole === null && (await opened.page.locator('main a[href^="#/case/"]').count()) === 0;
    const now = opened.notWhole === null ? await storedNumber(opened.page, site.url) : -1;
    const after = await contentsOf(opened.page);
    result.damages++;
    if (isEmpty) result.emptyStarts++;
    if (opened.wasRecovered) result.noticed++;
    else if (after === before) result.harmless++;
    else result.unnoticed++;
    if (now < stored || opened.notWhole !== null) {
      result.lost++;
      result.notes.push(`${how} ${hit}: ${now} of ${stored}; ${opened.notWhole ?? ""}`);
    }
    say(
      `damage ${result.damages} ${how} ${hit}: ${opened.wasRecovered ? "noticed and brought back" : after === before ? "whole" : "NOT NOTICED"}`,
    );
    await own.close();
    dropProfile(profile);
  }
  dropProfile(template);
  await site.close();
  return result;
}

function damageOne(profile: string, wanted: RegExp, how: (typeof HOW)[number]): string {
  const root = path.join(profile, "Default/IndexedDB");
  const [level = ""] = readdirSync(root).filter((name) => name.endsWith(".leveldb"));
  const blobs = path.join(root, level.replace(/leveldb$/, "blob"));
  const isBlob = wanted.source === "^blob$" && existsSync(blobs);
  const folder = isBlob ? blobs : path.join(root, level);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (isBlob || wanted.test(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  // A store without tables yet has only its log.
  const [file = path.join(folder, "CURRENT")] = files.sort(() => Math.random() - 0.5);
  const { length } = readFileSync(file);
  if (how === "delete") rmSync(file);
  else if (how === "truncate") truncateSync(file, length >> 1);
  else {
    const bytes = readFileSync(file);
    for (let at = length >> 2; at < length; at++) bytes[at] = Math.floor(Math.random() * 256);
    writeFileSync(file, bytes);
  }
  return path.basename(file);
}
