/** The only network use of the product: fetching the files of one version, each checked against its hash before it is kept. */
import { cachePrefix } from "./gate.ts";
import type { Release, ReleaseFile } from "./release.ts";

export function cacheName(release: Release, scope: string): string {
  return cachePrefix(scope) + release.version;
}

/** Some hosts redirect /index.html to /, and a redirect is refused: the start page is asked for by its folder. */
function addressOf(file: ReleaseFile, scope: string): string {
  return scope + (file.path === "index.html" ? "" : file.path);
}

async function fetchVerified(file: ReleaseFile, scope: string, headers: Release["headers"]): Promise<Response> {
  const answer = await fetch(addressOf(file, scope), { cache: "reload", credentials: "same-origin", redirect: "error" });
  if (!answer.ok) throw new Error(`${file.path}: status ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== file.sha256) throw new Error(`${file.path}: not the file of this version`);
  return new Response(bytes, { headers: { ...headers, "Content-Type": file.type } });
}

/** All files or nothing: one wrong byte and this version is not installed, the former one goes on. */
export async function installFiles(release: Release, scope: string): Promise<void> {
  const cache = await caches.open(cacheName(release, scope));
  for (const file of release.files) await cache.put(scope + file.path, await fetchVerified(file, scope, release.headers));
}

/** From the cache; a file the browser threw away is fetched and checked again. */
export async function storedFile(file: ReleaseFile, release: Release, scope: string): Promise<Response> {
  const cache = await caches.open(cacheName(release, scope));
  const stored = await cache.match(scope + file.path);
  if (stored) return stored;
  const fresh = await fetchVerified(file, scope, release.headers);
  await cache.put(scope + file.path, fresh.clone());
  return fresh;
}

export async function earlierFile(address: string, scope: string): Promise<Response> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope))) continue;
    const stored = await (await caches.open(name)).match(address);
    if (stored) return stored;
  }
  return Response.error();
}

/** Once this version has started in a tab, the former one is no longer the way back. */
export async function dropEarlierVersions(release: Release, scope: string): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(scope)) && name !== cacheName(release, scope)) await caches.delete(name);
  }
}
