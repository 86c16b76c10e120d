/** Which version each open page belongs to, and whether the newest has ever started: kept in a cache, since this worker is ended at will. */
import { cachePrefix } from "./gate.ts";

interface Notes {
  /** Page id → version it was given. */
  readonly pages: Record<string, string>;
  /** Version that has said that it runs. */
  started: string;
  /** Times the newest version was given to a page and has not said so yet. */
  tries: number;
}

/** [P] A version that did not start this often gives way to the one before. */
const TRIES = 2;
let known: Promise<Notes> | null = null;

const open = (scope: string): Promise<Cache> => caches.open(`yardstick-notes ${new URL(scope).pathname}`);

async function read(scope: string): Promise<Notes> {
  const stored = await (await open(scope)).match(`${scope}notes`);
  return stored ? ((await stored.json()) as Notes) : { pages: {}, started: "", tries: 0 }; // only this file writes it
}

const notes = (scope: string): Promise<Notes> => (known ??= read(scope));

async function keep(scope: string, now: Notes): Promise<void> {
  await (await open(scope)).put(`${scope}notes`, new Response(JSON.stringify(now)));
}

/** The version a new page is given: the newest, unless it has failed to start and the one before is still here. */
export async function versionForPage(page: string, newest: string, scope: string): Promise<string> {
  const now = await notes(scope);
  const before = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)) && name !== cachePrefix(scope) + newest).at(-1);
  const isFailing = now.started !== newest && now.tries >= TRIES && before !== undefined;
  const version = isFailing ? before.slice(cachePrefix(scope).length) : newest;
  if (now.started !== newest && !isFailing) now.tries++;
  now.pages[page] = version;
  for (const old of Object.keys(now.pages).slice(0, -50)) delete now.pages[old];
  await keep(scope, now);
  return version;
}

/** Undefined for workers and for pages from before these notes: their files have hashed names and cannot be mistaken. */
export async function versionOf(page: string, scope: string): Promise<string | undefined> {
  return (await notes(scope)).pages[page];
}

export async function noteStarted(version: string, scope: string): Promise<void> {
  const now = await notes(scope);
  now.started = version;
  now.tries = 0;
  await keep(scope, now);
}

/** A file as that version has it; nothing of another version ever stands in for it. */
export async function fileOfVersion(version: string, path: string, scope: string): Promise<Response> {
  return (await (await caches.open(cachePrefix(scope) + version)).match(scope + path)) ?? Response.error();
}
